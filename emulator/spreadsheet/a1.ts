import type { Rect } from './rect';

/** What an A1 text names: a tab or the one at hand, and cells whose missing ends reach to the end of the grid. */
export interface A1Reference {
  readonly sheetName: string | null;
  readonly rect: Rect;
  /** No last row was given ('A2:A', 'B:C'): the range grows with the sheet. */
  readonly openRows: boolean;
  /** No last column was given ('3:3'). */
  readonly openColumns: boolean;
}

/** Letters of a column: 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Number of a column by its letters, in either case: A is 1. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** A rectangle in A1 notation; a single cell without colon. */
export function a1Of(
  rect: Rect,
  open: { readonly rows: boolean; readonly columns: boolean } = { rows: false, columns: false },
): string {
  const first = `${columnLetters(rect.column)}${String(rect.row)}`;
  if (open.rows && open.columns) return first;
  if (open.rows) {
    const last = columnLetters(rect.column + rect.columns - 1);
    return `${rect.row === 1 ? columnLetters(rect.column) : first}:${last}`;
  }
  if (open.columns) return `${rect.column === 1 ? String(rect.row) : first}:${String(rect.row + rect.rows - 1)}`;
  if (rect.rows === 1 && rect.columns === 1) return first;
  return `${first}:${columnLetters(rect.column + rect.columns - 1)}${String(rect.row + rect.rows - 1)}`;
}

/** A sheet's name as it stands before an exclamation mark, quoted where Sheets quotes it. */
export function quotedSheetName(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/**
 * Reads an A1 text, with or without a tab's name, open at the end or not.
 * @param maxRows rows of the grid, taken where the text gives no last row
 * @returns null where the text is no A1 notation; bounds are not checked
 */
export function parseA1(text: string, maxRows: number, maxColumns: number): A1Reference | null {
  const bang = text.lastIndexOf('!');
  let sheetName = bang < 0 ? null : text.slice(0, bang);
  if (sheetName?.startsWith("'") === true && sheetName.endsWith("'"))
    sheetName = sheetName.slice(1, -1).replaceAll("''", "'");
  const match = /^\$?([A-Za-z]{1,3})?\$?(\d{1,8})?(?::\$?([A-Za-z]{1,3})?\$?(\d{1,8})?)?$/.exec(
    text.slice(bang + 1).trim(),
  );
  if (match === null) return null;
  const [whole, fromLetters, fromDigits, toLetters, toDigits] = match;
  const isPair = whole.includes(':');
  if (fromLetters === undefined && fromDigits === undefined) return null;
  if (!isPair && (fromLetters === undefined || fromDigits === undefined)) return null;
  if (isPair && toLetters === undefined && toDigits === undefined) return null;
  const openRows = isPair && (toDigits === undefined || fromDigits === undefined);
  const openColumns = isPair && (toLetters === undefined || fromLetters === undefined);
  const rowA = Number(fromDigits ?? (openRows && toDigits !== undefined ? toDigits : 1));
  const rowB = openRows ? Math.max(maxRows, rowA) : Number(toDigits ?? rowA);
  const columnA =
    fromLetters === undefined
      ? openColumns && toLetters !== undefined
        ? columnNumber(toLetters)
        : 1
      : columnNumber(fromLetters);
  const columnB = openColumns
    ? Math.max(maxColumns, columnA)
    : toLetters === undefined
      ? columnA
      : columnNumber(toLetters);
  const row = Math.min(rowA, rowB);
  const column = Math.min(columnA, columnB);
  if (row < 1) return null;
  return {
    sheetName,
    rect: { row, column, rows: Math.abs(rowA - rowB) + 1, columns: Math.abs(columnA - columnB) + 1 },
    openRows,
    openColumns,
  };
}
