type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The sheet of an id, or null where it was deleted or none is known. */
export function sheetOf(spreadsheet: Spreadsheet, id: number | undefined): Sheet | null {
  return id === undefined ? null : spreadsheet.getSheetById(id);
}
