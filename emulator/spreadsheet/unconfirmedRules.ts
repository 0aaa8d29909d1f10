import type { Difference } from '../kernel/difference';

/** Rules of cells and tabs that the emulator follows and nobody has confirmed: the platform probe asks for each. */
export const UNCONFIRMED_RULES: readonly Difference[] = [
  {
    id: 'cell-error-values',
    about: 'Range.getValue of a cell that shows an error',
    emulator: 'Gives the text of the error, such as #DIV/0!.',
    google: 'Believed to do the same; the reference names numbers, truth values, dates and texts only.',
    source: 'https://developers.google.com/apps-script/reference/spreadsheet/range#getvalue',
    confirmed: false,
  },
  {
    id: 'cell-texts-as-typed',
    about: 'Range.setValue of a text',
    emulator:
      'Is read as a person would have typed it: 007 is a number, 2026-03-02 a date, +1+1 a formula, a fraction such as 1 1/2 stays a text.',
    google: '“Numeric, string, boolean or date”, with = a formula; what becomes of other texts is not documented.',
    source: 'https://developers.google.com/apps-script/reference/spreadsheet/range#setvaluevalue',
    confirmed: false,
  },
  {
    id: 'cell-formats-of-typed-texts',
    about: 'Number format of a text taken for a number, date or amount',
    emulator: '0%, "$"#,##0, #,##0.00, yyyy-mm-dd, h:mm am/pm, 0.00E+00.',
    google: 'Has such formats for what people type; which ones is not documented.',
    source: 'unconfirmed',
    confirmed: false,
  },
  {
    id: 'cell-leading-apostrophe',
    about: 'A leading apostrophe',
    emulator: 'Makes a text of whatever follows and is not read back.',
    google: 'Seen so in several programs; not documented for scripts.',
    source: 'unconfirmed',
    confirmed: false,
  },
  {
    id: 'cell-texts-in-text-format',
    about: "Range.setValue of a text in a cell of format '@'",
    emulator: 'Keeps the text, with = in front too; a leading apostrophe goes.',
    google: 'Believed to keep texts; what it does with = and the apostrophe is not documented.',
    source: 'unconfirmed',
    confirmed: false,
  },
  {
    id: 'cell-longest-text',
    about: 'The longest text of a cell',
    emulator:
      '50,000 characters; one more is refused with “Your input contains more than the maximum of 50000 characters in a single cell.”',
    google: 'Has this limit; the words have been seen, not documented.',
    source: 'unconfirmed',
    confirmed: false,
  },
  {
    id: 'range-shape-messages',
    about: 'Range.setValues of another shape than the range',
    emulator:
      '“The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.”, and so for columns; an empty list does not match the signature.',
    google: 'The first two have been seen; the third has not.',
    source: 'https://developers.google.com/apps-script/reference/spreadsheet/range#setvaluesvalues',
    confirmed: false,
  },
  {
    id: 'range-copy',
    about: 'Range.copyTo',
    emulator: 'Takes formula, format, note and data validation along.',
    google: 'Contents and formatting, says the reference; notes and rules are not named.',
    source: 'https://developers.google.com/apps-script/reference/spreadsheet/range#copytodestination',
    confirmed: false,
  },
  {
    id: 'sheet-new-size',
    about: 'A new tab',
    emulator: 'Has 1,000 rows and 26 columns.',
    google: 'Seen so; not documented.',
    source: 'unconfirmed',
    confirmed: false,
  },
  {
    id: 'sheet-last-row',
    about: 'Sheet.getLastRow',
    emulator:
      'Counts unticked check boxes and formulas without a result; formats, notes and a lone apostrophe do not count.',
    google: '“The position of the last row that has content”; which of these is content is not said.',
    source: 'https://developers.google.com/apps-script/reference/spreadsheet/sheet#getlastrow',
    confirmed: false,
  },
  {
    id: 'sheet-names',
    about: 'Sheet.setName, Spreadsheet.getSheetByName',
    emulator:
      'A new name is found at once, in the same case only; a name taken in any case, and an empty one, are refused in words of our own.',
    google: 'Refuses a name taken; case and wording are not documented.',
    source: 'https://developers.google.com/apps-script/reference/spreadsheet/sheet#setnamename',
    confirmed: false,
  },
  {
    id: 'validation-refuses-scripts',
    about: 'Range.setValue where a rule does not allow invalid data',
    emulator:
      'Refused: “The data you entered in cell A1 violates the data validation rules set on this cell.”, with the values of a list.',
    google: 'Seen so, and said late sometimes, with the next flush; not documented.',
    source: 'unconfirmed',
    confirmed: false,
  },
  {
    id: 'edit-event-value',
    about: 'value and members of an edit event',
    emulator:
      'Numbers as texts, a percentage as 0.12; oldValue and value are there for single cells only; user is there where the person is known.',
    google: 'Believed to be so.',
    source: 'https://developers.google.com/apps-script/guides/triggers/events',
    confirmed: false,
  },
];
