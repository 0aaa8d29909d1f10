import type { Difference } from '../kernel/difference';

const REFERENCE = 'https://developers.google.com/apps-script/reference/forms';

export const FORM_DIFFERENCES: readonly Difference[] = [
  {
    id: 'forms-created-unpublished',
    about: 'FormApp.create',
    emulator: 'A form made without `isPublished` is unpublished.',
    google: 'Forms made by the Forms API since 2026-06-30 are; that FormApp does the same is believed, not documented.',
    source: 'https://developers.google.com/workspace/forms/api/guides/api-changes-to-google-forms',
    confirmed: false,
  },
  {
    id: 'forms-publishing-and-accepting',
    about: 'Form.setPublished, setAcceptingResponses',
    emulator: 'Two settings of their own; a response needs both. A new form accepts responses once it is published.',
    google:
      'The API refuses a form that accepts responses without being published; what FormApp does is not documented.',
    source: 'unconfirmed',
    confirmed: false,
  },
  {
    id: 'forms-destination-at-once',
    about: 'Form.setDestination',
    emulator: 'The response sheet is there when the call returns, first in the file, named by locale.',
    google:
      "Google's own sample finds it at once by getFormUrl; delays are reported without source. Names and headings by locale are unconfirmed.",
    source: 'https://developers.google.com/apps-script/samples/automations/equipment-requests',
    confirmed: false,
  },
  {
    id: 'forms-response-columns',
    about: 'Response sheet',
    emulator:
      'Answers go to the place of the column, counted from the left: columns that people insert or move in the response sheet are written over.',
    google: 'Follows the columns of the questions where they are moved to.',
    source: 'unconfirmed',
    confirmed: false,
  },
  {
    id: 'forms-response-values',
    about: 'Response sheet',
    emulator: 'Time stamp and dates are dates, marks on scales numbers, all else is text as given, times of day too.',
    google: 'The same is believed, but times of day are times and texts that look like numbers may become numbers.',
    source: 'unconfirmed',
    confirmed: false,
  },
  {
    id: 'forms-prices',
    about: 'Form, Item, FormResponse',
    emulator:
      'Every question or change but adding an item costs what a prefilled link costs; ids, types, casts and answers being made are free.',
    google: 'Has no published times.',
    source: 'unconfirmed',
    confirmed: false,
  },
  {
    id: 'forms-kinds-of-items',
    about: 'Form.addCheckboxGridItem, addDateTimeItem, addDurationItem, addImageItem, addVideoItem',
    emulator: 'Not emulated; calling one says so. Nor are quizzes, required sign-in and short links.',
    google: 'Has them.',
    source: `${REFERENCE}/form`,
    confirmed: true,
  },
  {
    id: 'forms-one-language-of-patterns',
    about: 'TextValidationBuilder.requireTextMatchesPattern and its siblings',
    emulator: "Patterns are JavaScript's.",
    google: 'Patterns are RE2.',
    source: 'https://support.google.com/docs/answer/3378864',
    confirmed: true,
  },
  {
    id: 'forms-wording-of-refusals',
    about: 'ScaleItem.setBounds, RatingItem.setRatingScaleLevel, setChoices, moveItem',
    emulator: 'Refuses what the reference forbids with a wording of its own.',
    google: 'Throws; the wording is not documented.',
    source: REFERENCE,
    confirmed: false,
  },
  {
    id: 'forms-item-id-as-text',
    about: 'Form.getItemById',
    emulator: 'An id given as text does not match the signature.',
    google: 'The reference asks for an integer; whether text is converted is not documented.',
    source: `${REFERENCE}/form#getItemById(Integer)`,
    confirmed: false,
  },
  {
    id: 'forms-submit-by-script',
    about: 'FormResponse.submit',
    emulator:
      'Refused while the form is unpublished or takes no responses; required questions may be left out. Fires no trigger.',
    google: 'Fires no trigger; what it refuses is not documented.',
    source: `${REFERENCE}/form-response#submit()`,
    confirmed: false,
  },
  {
    id: 'forms-prefilled-choice-not-offered',
    about: 'Prefilled links',
    emulator: 'An answer that is no longer on offer is not filled in.',
    google: 'Is believed to do the same.',
    source: 'unconfirmed',
    confirmed: false,
  },
  {
    id: 'forms-page-navigation',
    about: 'PageBreakItem.setGoToPage, choices that lead to pages',
    emulator: 'Questions on pages jumped over are not asked and their answers not sent; jumping back ends the walk.',
    google: 'The respondent goes back and answers again.',
    source: `${REFERENCE}/page-break-item`,
    confirmed: true,
  },
  {
    id: 'forms-editing-a-response',
    about: 'FormResponse.getEditResponseUrl',
    emulator: 'The link exists; respondents cannot change what they sent.',
    google: 'They can where setAllowResponseEdits is on; the sheet event then fires again.',
    source: `${REFERENCE}/form-response#getEditResponseUrl()`,
    confirmed: true,
  },
  {
    id: 'forms-response-sheet-size',
    about: 'Response sheet',
    emulator: 'Has 100 rows and 26 columns, or as many as there are questions.',
    google: 'Is believed to leave room beside the answers; how much is not documented.',
    source: 'unconfirmed',
    confirmed: false,
  },
];
