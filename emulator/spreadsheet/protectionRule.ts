import { intersection, type Rect } from './rect';
import { type GridRange, type ProtectionState, sheetById, type SpreadsheetState } from './spreadsheetState';

/** The cells of a range on its tab as it now is: open ends reach to the end of the grid. */
export function liveRect(file: SpreadsheetState, range: GridRange): Rect {
  const sheet = sheetById(file, range.sheetId);
  if (sheet === null) return range;
  return {
    row: range.row,
    column: range.column,
    rows: range.openRows === true ? Math.max(1, sheet.maxRows - range.row + 1) : range.rows,
    columns: range.openColumns === true ? Math.max(1, sheet.maxColumns - range.column + 1) : range.columns,
  };
}

/** Whether an account may edit under a protection: the owner always, others while the list mirrors the file or names them. */
export function mayEditProtected(file: SpreadsheetState, protection: ProtectionState, mail: string): boolean {
  if (mail === file.owner) return true;
  return protection.editors === null
    ? file.editors.includes(mail)
    : protection.editors.includes(mail) && file.editors.includes(mail);
}

/** The cells under a protection, without those it leaves open. */
function isCovered(file: SpreadsheetState, protection: ProtectionState, rect: Rect): boolean {
  const sheet = sheetById(file, protection.sheetId);
  if (sheet === null) return false;
  const whole = { row: 1, column: 1, rows: sheet.maxRows, columns: sheet.maxColumns };
  const area =
    protection.kind === 'SHEET' ? whole : protection.range === null ? null : liveRect(file, protection.range);
  const covered = area === null ? null : intersection(area, rect);
  if (covered === null) return false;
  let open: Rect[] = [covered];
  for (const free of protection.unprotected) open = open.flatMap((part) => without(part, liveRect(file, free)));
  return open.length > 0;
}

/** What is left of a rectangle when another is cut out. */
function without(rect: Rect, hole: Rect): Rect[] {
  const cut = intersection(rect, hole);
  if (cut === null) return [rect];
  const parts: Rect[] = [
    { row: rect.row, column: rect.column, rows: cut.row - rect.row, columns: rect.columns },
    {
      row: cut.row + cut.rows,
      column: rect.column,
      rows: rect.row + rect.rows - cut.row - cut.rows,
      columns: rect.columns,
    },
    { row: cut.row, column: rect.column, rows: cut.rows, columns: cut.column - rect.column },
    {
      row: cut.row,
      column: cut.column + cut.columns,
      rows: cut.rows,
      columns: rect.column + rect.columns - cut.column - cut.columns,
    },
  ];
  return parts.filter((part) => part.rows > 0 && part.columns > 0);
}

/** What stands between an account and these cells: nothing, a warning that a person can pass, or a lock. */
export function protectionAgainst(
  file: SpreadsheetState,
  sheetId: number,
  rect: Rect,
  mail: string,
): 'locked' | 'warning' | null {
  let found: 'warning' | null = null;
  for (const protection of file.protections) {
    if (protection.sheetId !== sheetId || !isCovered(file, protection, rect)) continue;
    if (protection.warningOnly) found = 'warning';
    else if (!mayEditProtected(file, protection, mail)) return 'locked';
  }
  return found;
}
