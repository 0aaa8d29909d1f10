/** The tabs of a spreadsheet: which are the desk's, which titles are free, and the empty one that Google begins with. */
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Developer metadata on a sheet: which sheet of the desk it is, whatever its tab says. */
const SHEET_METADATA = 'loopdesk.sheet';

/** Marks a tab as a sheet of the desk. */
export function markTab(sheet: Sheet, id: string): void {
  sheet.addDeveloperMetadata(SHEET_METADATA, id);
}

/** The tabs that bear a mark of the desk, by the id of the sheet. */
export function markedTabs(spreadsheet: Spreadsheet): ReadonlyMap<string, Sheet> {
  const marked = new Map<string, Sheet>();
  for (const metadata of spreadsheet.createDeveloperMetadataFinder().withKey(SHEET_METADATA).find()) {
    const sheet = metadata.getLocation().getSheet();
    const id = metadata.getValue();
    // A copied tab carries the mark too; the first one is the desk's.
    if (sheet !== null && id !== null && !marked.has(id)) marked.set(id, sheet);
  }
  return marked;
}

/** The title, or one with a number behind it where a tab of the user's own has the name already. */
export function freeTitle(spreadsheet: Spreadsheet, title: string): string {
  let free = title;
  for (let count = 2; spreadsheet.getSheetByName(free) !== null; count += 1) free = `${title} ${count}`;
  return free;
}

/** Deletes the empty tab that a new spreadsheet comes with: it only stands in the way. */
export function removeEmptyFirstTab(spreadsheet: Spreadsheet, own: readonly number[]): void {
  // The start sheet is put before it.
  const first = spreadsheet.getSheets().find((sheet, index) => index < 2 && !own.includes(sheet.getSheetId()));
  if (!first || first.getLastRow() > 0 || first.getFormUrl() !== null) return;
  spreadsheet.deleteSheet(first);
}
