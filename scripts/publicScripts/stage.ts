/** A stage of tabs with rows; the first takes the place of the tab that a new spreadsheet has. */
export function tabs(rowsByTab: Readonly<Record<string, readonly (readonly unknown[])[]>>, more = ''): string {
  return `function stage() {
  const file = SpreadsheetApp.getActive();
  Object.entries(${JSON.stringify(rowsByTab)}).forEach(([name, rows], index) => {
    const tab = index === 0 ? file.getSheets()[0].setName(name) : file.insertSheet(name);
    rows.forEach((row) => tab.appendRow(row));
  });
  file.setActiveSheet(file.getSheets()[0]);
  ${more}
}`;
}

/** Code that goes with such a stage and makes a form whose answers come to it. */
export const form = (title: string, items: string): string => `
  const form = FormApp.create(${JSON.stringify(title)}, true);
  ${items}
  form.setDestination(FormApp.DestinationType.SPREADSHEET, file.getId());`;
