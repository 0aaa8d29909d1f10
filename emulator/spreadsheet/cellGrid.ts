import type { Rect } from './rect';
import type { RawCell, SheetState } from './spreadsheetState';

/** What a cell holds; null where it is empty or off the grid. */
export function rawAt(sheet: SheetState, row: number, column: number): RawCell {
  return sheet.rows[row - 1]?.[column - 1] ?? null;
}

/** Puts something into a cell; the row's end and the sheet's end are kept free of empty cells. */
export function setRaw(sheet: SheetState, row: number, column: number, raw: RawCell): void {
  let cells = sheet.rows[row - 1];
  if (raw === null) {
    if (cells === null || cells === undefined || column > cells.length) return;
    cells[column - 1] = null;
    if (column === cells.length) trimRow(sheet, row, cells);
    return;
  }
  if (cells === null || cells === undefined) {
    while (sheet.rows.length < row) sheet.rows.push(null);
    sheet.rows[row - 1] = cells = [];
  }
  while (cells.length < column - 1) cells.push(null);
  cells[column - 1] = raw;
}

function trimRow(sheet: SheetState, row: number, cells: RawCell[]): void {
  while (cells.length > 0 && cells.at(-1) === null) cells.pop();
  if (cells.length > 0) return;
  sheet.rows[row - 1] = null;
  trimEnd(sheet);
}

/** Drops empty rows at the end, so that the last row with content is the length of `rows`. */
export function trimEnd(sheet: SheetState): void {
  while (sheet.rows.length > 0 && (sheet.rows.at(-1) ?? null) === null) sheet.rows.pop();
}

/** Last row with any content, FALSE of a check box and formulas that give '' included; 0 for an empty tab. */
export function contentRows(sheet: SheetState): number {
  return sheet.rows.length;
}

/** Last column with any content; 0 for an empty tab. */
export function contentColumns(sheet: SheetState): number {
  let columns = 0;
  for (const cells of sheet.rows) if (cells !== null && cells.length > columns) columns = cells.length;
  return columns;
}

/** Empties the cells of a rectangle. */
export function clearRaw(sheet: SheetState, rect: Rect): void {
  const last = Math.min(rect.row + rect.rows - 1, sheet.rows.length);
  for (let row = last; row >= rect.row; row -= 1) {
    const cells = sheet.rows[row - 1];
    if (cells === null || cells === undefined) continue;
    const end = Math.min(rect.column + rect.columns - 1, cells.length);
    for (let column = rect.column; column <= end; column += 1) cells[column - 1] = null;
    while (cells.length > 0 && cells.at(-1) === null) cells.pop();
    if (cells.length === 0) sheet.rows[row - 1] = null;
  }
  trimEnd(sheet);
}

/** The raw contents of a rectangle, row by row. */
export function rawRect(sheet: SheetState, rect: Rect): RawCell[][] {
  const rows: RawCell[][] = [];
  for (let row = rect.row; row < rect.row + rect.rows; row += 1) {
    const cells = sheet.rows[row - 1];
    const out: RawCell[] = [];
    for (let column = rect.column; column < rect.column + rect.columns; column += 1)
      out.push(cells?.[column - 1] ?? null);
    rows.push(out);
  }
  return rows;
}
