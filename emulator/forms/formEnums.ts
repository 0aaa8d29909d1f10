import { googleEnum } from '../content/googleEnum';

/**
 * FormApp's enums, made once per execution since scripts compare members by identity.
 * Source: https://developers.google.com/apps-script/reference/forms/form-app#properties
 */
export function formEnums() {
  return {
    Alignment: googleEnum(['LEFT', 'CENTER', 'RIGHT']),
    DestinationType: googleEnum(['SPREADSHEET']),
    FeedbackType: googleEnum(['CORRECT', 'INCORRECT', 'GENERAL']),
    ItemType: googleEnum([
      'CHECKBOX',
      'CHECKBOX_GRID',
      'DATE',
      'DATETIME',
      'DURATION',
      'GRID',
      'IMAGE',
      'LIST',
      'MULTIPLE_CHOICE',
      'PAGE_BREAK',
      'PARAGRAPH_TEXT',
      'RATING',
      'SCALE',
      'SECTION_HEADER',
      'TEXT',
      'TIME',
      'VIDEO',
      'FILE_UPLOAD',
    ]),
    PageNavigationType: googleEnum(['CONTINUE', 'GO_TO_PAGE', 'RESTART', 'SUBMIT']),
    RatingIconType: googleEnum(['STAR', 'HEART', 'THUMB_UP']),
  };
}

export type FormEnums = ReturnType<typeof formEnums>;
