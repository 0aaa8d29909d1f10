import type { CellView, SheetWindow } from '../../server/wire';

const ROWS_A_WINDOW = 100;
/** About 20,000 rows; windows far away are forgotten first. */
const MOST_WINDOWS = 200;

/** Rows of one sheet as far as they have been looked at, loaded a hundred at a time. */
export interface RowWindows {
  /** undefined while the row is not loaded; a loaded cell without anything is `{text: ''}`. */
  cell(row: number, column: number): CellView | undefined;
  /** Loads what is missing or out of date among these rows. */
  want(firstRow: number, lastRow: number): void;
  /** Everything may have changed: what is wanted next is loaded anew, and shown as it was until then. */
  expire(): void;
  /** Shows `text` in a cell, or a check box as it says, until the rows have been loaded after `settle`. */
  pretend(row: number, column: number, text: string): void;
  /** Every pretended change up to now has been answered. */
  settle(): void;
  close(): void;
}

const BLANK: CellView = { text: '' };

/**
 * @param load asks the server for rows
 * @param onRows hears which rows may look different now
 */
export function rowWindows(
  load: (firstRow: number, rowCount: number) => Promise<SheetWindow>,
  onRows: (firstRow: number, lastRow: number) => void,
): RowWindows {
  const windows = new Map<number, { rows: readonly (readonly CellView[])[]; age: number }>();
  const loading = new Map<number, number>();
  const pretended = new Map<string, { text: string; age: number }>();
  let age = 0;
  let isClosed = false;

  const fetchWindow = (index: number): void => {
    const startedAt = age;
    loading.set(index, startedAt);
    const firstRow = index * ROWS_A_WINDOW + 1;
    load(firstRow, ROWS_A_WINDOW)
      .then(({ rows }) => {
        if (isClosed) return;
        windows.delete(index);
        windows.set(index, { rows, age: startedAt });
        for (const [key, pretence] of pretended) {
          const row = Number(key.split(',')[0]);
          if (pretence.age < startedAt && Math.floor((row - 1) / ROWS_A_WINDOW) === index) pretended.delete(key);
        }
        for (const oldest of windows.keys()) {
          if (windows.size <= MOST_WINDOWS) break;
          windows.delete(oldest);
        }
        onRows(firstRow, firstRow + ROWS_A_WINDOW - 1);
      })
      // The page shows elsewhere that the server is out of reach; the next change of the desk asks again.
      .catch(() => null)
      .finally(() => {
        if (loading.get(index) === startedAt) loading.delete(index);
      });
  };

  return {
    cell: (row, column) => {
      const window = windows.get(Math.floor((row - 1) / ROWS_A_WINDOW));
      if (window === undefined) return undefined;
      const cell = window.rows[(row - 1) % ROWS_A_WINDOW]?.[column - 1] ?? BLANK;
      const pretence = pretended.get(`${String(row)},${String(column)}`);
      if (pretence === undefined) return cell;
      const { text } = pretence;
      return cell.checked === undefined ? { ...cell, text } : { ...cell, text, checked: text === 'TRUE' };
    },
    want: (firstRow, lastRow) => {
      const first = Math.floor((Math.max(1, firstRow) - 1) / ROWS_A_WINDOW);
      const last = Math.floor((Math.max(1, lastRow) - 1) / ROWS_A_WINDOW);
      for (let index = first; index <= last; index += 1) {
        if (windows.get(index)?.age !== age && loading.get(index) !== age) fetchWindow(index);
      }
    },
    expire: () => {
      age += 1;
    },
    pretend: (row, column, text) => {
      pretended.set(`${String(row)},${String(column)}`, { text, age: Number.POSITIVE_INFINITY });
    },
    settle: () => {
      for (const pretence of pretended.values()) pretence.age = Math.min(pretence.age, age);
    },
    close: () => {
      isClosed = true;
    },
  };
}
