/**
 * How many rows a table takes up, down to the last that is filled: people leave blank ones in between.
 * @param rows from the first below the headings on
 */
export function usedRows<Row>(rows: readonly Row[], isFilled: (row: Row) => boolean): number {
  return rows.reduce((used, row, index) => (isFilled(row) ? index + 1 : used), 0);
}
