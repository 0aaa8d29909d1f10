/** Tables of tabs that are none of the desk's own, for importing: read as text, never written. */
import type { SourcePort } from '../desk/importing/sourcePort';
import type { LocalTime } from '../domain/time/zone';
import type { GoogleCell } from './cell';
import { sheetOf } from './sheetOf';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Of a Google spreadsheet. */
const WORKBOOK_CELLS = 10_000_000;
const MINUTE_MS = 60_000;

/**
 * The other tabs of a spreadsheet.
 * @param ownIds ids of the desk's own sheets
 * @param ownForms ids of the forms whose answers Google writes for the desk
 * @param localOf what a clock of the spreadsheet shows at an instant
 */
export function sourceTabs(
  spreadsheet: Spreadsheet,
  ownIds: () => Readonly<Record<string, number>>,
  ownForms: () => readonly string[],
  localOf: (ms: number) => LocalTime,
): SourcePort {
  const isOwn = (id: number): boolean => Object.values(ownIds()).includes(id);
  const isOfOwnForm = (url: string | null): boolean => url !== null && ownForms().some((id) => url.includes(id));
  const textOf = (cell: GoogleCell): string => {
    if (!(cell instanceof Date)) return String(cell);
    const { date, msOfDay } = localOf(cell.getTime());
    const minutes = Math.floor(msOfDay / MINUTE_MS);
    const time = `${padded(Math.floor(minutes / 60))}:${padded(minutes % 60)}`;
    // A cell that shows a time alone is one of the day on which spreadsheets begin to count.
    if (date < '1900-01-01') return time;
    return minutes === 0 ? date : `${date} ${time}`;
  };
  return {
    room: () =>
      spreadsheet
        .getSheets()
        .reduce((left, sheet) => left - sheet.getMaxRows() * sheet.getMaxColumns(), WORKBOOK_CELLS),
    tabs: () =>
      spreadsheet
        .getSheets()
        .filter((sheet) => !isOwn(sheet.getSheetId()) && !isOfOwnForm(sheet.getFormUrl()))
        .map((sheet) => ({ id: sheet.getSheetId(), name: sheet.getName(), rows: sheet.getLastRow() }))
        .filter(({ rows }) => rows > 0),
    read(tab, firstRow, count) {
      const sheet = isOwn(tab) ? null : sheetOf(spreadsheet, tab);
      if (sheet === null) return null;
      const rows = Math.min(count, sheet.getLastRow() - firstRow + 1);
      const columns = sheet.getLastColumn();
      if (rows < 1 || columns < 1) return [];
      const range = sheet.getRange(firstRow, 1, rows, columns);
      const cells = (range.getValues() as GoogleCell[][]).map((row) => row.map(textOf));
      for (const merged of range.getMergedRanges()) spread(merged, firstRow, cells, textOf);
      return cells;
    },
  };
}

/** Puts what stands in the first of merged cells into all of them. */
function spread(merged: Range, firstRow: number, cells: string[][], textOf: (cell: GoogleCell) => string): void {
  const [top, left] = [merged.getRow() - firstRow, merged.getColumn() - 1];
  // What begins above the rows that were read is read by itself.
  const value = top < 0 ? textOf(merged.getValue() as GoogleCell) : (cells[top]?.[left] ?? '');
  for (const row of cells.slice(Math.max(top, 0), top + merged.getNumRows()))
    row.fill(value, left, left + merged.getNumColumns());
}

function padded(value: number): string {
  return String(value).padStart(2, '0');
}
