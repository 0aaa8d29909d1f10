/** Copies of the desk's sheets in its own spreadsheet: hidden tabs without the desk's mark, found again by their titles. */
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Copies sheets under these titles where no tab has them yet, and puts the copies out of sight.
 * @param titles by the id of the sheet that is copied
 * @returns the titles of those that were made now
 */
export function keepCopies(
  spreadsheet: Spreadsheet,
  titles: Readonly<Record<string, string>>,
  sheetBy: (id: string) => Sheet | null,
): readonly string[] {
  const active = spreadsheet.getActiveSheet();
  const made: string[] = [];
  for (const [id, title] of Object.entries(titles)) {
    const sheet = sheetBy(id);
    const known = spreadsheet.getSheetByName(title);
    if (known === null && sheet === null) continue;
    // Under its name from the first moment: a copy that a killed run left is known again.
    const copy = known ?? spreadsheet.insertSheet(title, spreadsheet.getSheets().length, { template: sheet as Sheet });
    if (known === null) made.push(title);
    for (const metadata of copy.getDeveloperMetadata()) metadata.remove();
    copy.hideSheet();
  }
  // Google shows a tab that was just made.
  if (made.length > 0) active.activate();
  return made;
}

/** Deletes the tabs of these titles, as far as there are any. */
export function dropTabs(spreadsheet: Spreadsheet, titles: readonly string[]): void {
  for (const title of titles) {
    const sheet = spreadsheet.getSheetByName(title);
    if (sheet !== null && spreadsheet.getSheets().length > 1) spreadsheet.deleteSheet(sheet);
  }
}
