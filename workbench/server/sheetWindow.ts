import type { CellView } from '../../emulator/kernel/views';
import type { Desk } from './desk';
import { DeskRefusal, Refused } from './refused';
import type { SheetWindow } from './wire';

/** As many rows as one request may ask for; the page asks for a hundred at a time, copying for more. */
const MOST_ROWS = 5000;

/**
 * The cells of some rows as `mail` sees them.
 * @param firstRow 1-based
 * @throws DeskRefusal for a tab that is not there, Refused 400 for rows that cannot be
 */
export function sheetWindow(desk: Desk, sheet: string, firstRow: number, rowCount: number, mail: string): SheetWindow {
  const runtime = desk.runtime();
  const tab = runtime.tabs().find((each) => each.name === sheet);
  if (tab === undefined) throw new DeskRefusal(`There is no sheet named ${sheet}.`);
  if (!Number.isInteger(firstRow) || firstRow < 1 || !Number.isInteger(rowCount) || rowCount < 1) {
    throw new Refused(400, 'first and count are whole numbers from 1.');
  }
  const last = Math.min(tab.maxRows, firstRow + Math.min(rowCount, MOST_ROWS) - 1);
  const rows = last < firstRow ? [] : runtime.view(sheet, firstRow, last - firstRow + 1, mail);
  return { revision: desk.revision(), firstRow, rows: rows.map(withoutBlankEnd) };
}

function withoutBlankEnd(row: readonly CellView[]): readonly CellView[] {
  let length = row.length;
  while (length > 0 && isBlank(row[length - 1])) length -= 1;
  return length === row.length ? row : row.slice(0, length);
}

function isBlank(cell: CellView | undefined): boolean {
  return cell === undefined || (cell.text === '' && Object.keys(cell).length === 1);
}
