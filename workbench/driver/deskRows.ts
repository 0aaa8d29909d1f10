/** The desk's sheets as objects, found by the marks that set-up left on tabs and columns. */
import type { Runtime } from '../../emulator/kernel/runtimeContract';

type DeskCell = string | number | boolean;
export type DeskRow = Readonly<Record<string, DeskCell>>;

const SHEET_MARK = 'loopdesk.sheet';
const COLUMN_MARK = 'loopdesk.column';

export interface DeskSheet {
  readonly tab: string;
  /** Column key → place from 1. */
  readonly places: ReadonlyMap<string, number>;
  readonly values: ReturnType<Runtime['table']>['values'];
}

/** @throws Error where no tab carries the sheet's mark, naming those that do */
export function deskSheet(runtime: Runtime, sheet: string): DeskSheet {
  const known: string[] = [];
  for (const { name } of runtime.tabs()) {
    const table = runtime.table(name);
    const mark = table.sheetMetadata[SHEET_MARK];
    if (mark !== undefined) known.push(mark);
    if (mark !== sheet) continue;
    const { columnMetadata, values } = table;
    const places = new Map<string, number>();
    columnMetadata.forEach((marks, index) => {
      const key = marks[COLUMN_MARK];
      if (key !== undefined) places.set(key, index + 1);
    });
    return { tab: name, places, values };
  }
  throw new Error(`there is no sheet ${sheet}; there are ${known.join(', ')}`);
}

/** Rows below the headings, as objects by column key; rows without any content are left out. */
export function deskRows(runtime: Runtime, sheet: string): readonly DeskRow[] {
  const { places, values } = deskSheet(runtime, sheet);
  return values
    .slice(1)
    .filter((cells) => cells.some((cell) => cell !== ''))
    .map((cells) => Object.fromEntries([...places].map(([key, place]) => [key, plain(cells[place - 1] ?? '')])));
}

function plain(cell: DeskSheet['values'][number][number]): DeskCell {
  return typeof cell === 'object' ? new Date(cell.date).toISOString() : cell;
}
