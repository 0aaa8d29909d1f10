/**
 * Creates a spreadsheet in the Drive of whoever runs this.
 * @param zone in which it shows and keeps times; left out, Google's choice
 */
export function newBook(title: string, zone?: string): { readonly id: string; readonly url: string } {
  const file = SpreadsheetApp.create(title);
  if (zone !== undefined) file.setSpreadsheetTimeZone(zone);
  return { id: file.getId(), url: file.getUrl() };
}
