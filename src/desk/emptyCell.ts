/** Whether nothing stands in a cell, as a table or the spreadsheet itself reads it: an empty check box is one that nobody has ticked. */
export function isEmptyCell(cell: unknown): boolean {
  return cell === '' || cell === null || cell === false;
}
