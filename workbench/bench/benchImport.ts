/** A long import with runs that are killed on the way: what it costs a run, and whether anything is lost or doubled. */
import type { DrivenDesk } from '../driver/openDesk';
import { DEFAULT_OWNER, openDesk } from '../driver/openDesk';
import type { Figure } from './figure';
import { within } from './figure';

/** As many as the dialog imports in a run. */
const ROWS_A_RUN = 1_000;
/** Rows written in one go while the table is made. */
const ROWS_A_WRITE = 10_000;
/** Six minutes, of which a run shall keep well clear. */
const MOST_MS = 60_000;
const TAB = 'Old complaints';
const HEADINGS = ['Date', 'Customer', 'Phone', 'Description', 'Status'];
const MAPPING = {
  receivedAt: ['Date'],
  customerName: ['Customer'],
  phone: ['Phone'],
  description: ['Description'],
  status: ['Status'],
};

/** Imports a tab of so many rows, a third of the runs killed somewhere, and once from the beginning as a window that was closed does. */
export async function costOfLongImport(rows: number): Promise<readonly Figure[]> {
  const desk = await openDesk({
    pack: 'rapid-response',
    language: 'en',
    account: 'workspace',
    startAt: '2026-03-02T10:00:00+08:00',
  });
  const tab = tableOn(desk, rows);
  const owner = desk.as(DEFAULT_OWNER);
  let longest = 0;
  let kills = 0;
  const run = (session: string, first: number): void => {
    owner.call('importRun', {
      source: TAB,
      tab,
      headings: HEADINGS,
      mapping: MAPPING,
      firstRow: first,
      count: ROWS_A_RUN,
      keyedBy: 'content',
      requestId: `import/${session}-${first}`,
    });
  };
  const through = (session: string, last: number): void => {
    for (let first = 2; first <= last; first += ROWS_A_RUN) {
      const part = Math.floor(first / ROWS_A_RUN);
      if (part % 3 === 1) {
        desk.faults({ killAtCall: 4 + (part % 19) });
        if (isKilled(() => run(session, first))) kills += 1;
      }
      desk.resetCost();
      run(session, first);
      longest = Math.max(longest, desk.cost().simulatedMs);
    }
  };
  // One window is closed after a few parts, another goes on from the beginning: it does not know how far the first one was.
  through('a', Math.min(rows + 1, 3 * ROWS_A_RUN));
  through('b', rows + 1);
  const keys = desk
    .rows('log')
    .filter(({ kind }) => kind === 'received')
    .map(({ fields }) => (JSON.parse(String(fields)) as { sourceKey: string }).sourceKey);
  const tickets = desk.rows('tickets').map(({ ticketNo }) => ticketNo);
  const named = `import of ${rows} rows in ${Math.ceil(rows / ROWS_A_RUN)} parts, ${kills} runs killed`;
  return [
    within(`${named}: rows lost`, Math.max(rows - new Set(keys).size, rows - new Set(tickets).size), 'rows', 0),
    within(`${named}: rows doubled`, Math.max(keys.length, tickets.length) - rows, 'rows', 0),
    within(`${named}: longest run`, Math.round(longest), 'ms', MOST_MS),
  ];
}

function isKilled(act: () => void): boolean {
  try {
    act();
    return false;
  } catch (error) {
    if (error instanceof Error && error.name === 'RefusalError') throw error;
    return true;
  }
}

/** What a script of the team's own needs of Google's service. */
interface App {
  getActiveSpreadsheet(): { insertSheet(name: string): Sheet };
  flush(): void;
}
interface Sheet {
  getSheetId(): number;
  getMaxColumns(): number;
  deleteColumns(first: number, count: number): void;
  insertRowsAfter(row: number, count: number): void;
  getRange(row: number, column: number, rows: number, columns: number): { setValues(cells: string[][]): void };
}

/** A table of complaints on a tab of its own, as a script of the team's would write it. @returns the tab's id */
function tableOn(desk: DrivenDesk, rows: number): number {
  const app = desk.runtime.globals['SpreadsheetApp'] as App;
  const sheet = app.getActiveSpreadsheet().insertSheet(TAB);
  sheet.deleteColumns(HEADINGS.length + 1, sheet.getMaxColumns() - HEADINGS.length);
  sheet.insertRowsAfter(1, rows);
  sheet.getRange(1, 1, 1, HEADINGS.length).setValues([[...HEADINGS]]);
  for (let first = 0; first < rows; first += ROWS_A_WRITE) {
    const count = Math.min(ROWS_A_WRITE, rows - first);
    const cells = Array.from({ length: count }, (_, index) => complaint(first + index));
    sheet.getRange(first + 2, 1, count, HEADINGS.length).setValues(cells);
    app.flush();
  }
  return sheet.getSheetId();
}

function complaint(index: number): string[] {
  return [
    `2025-0${1 + (index % 9)}-1${index % 10}`,
    `Sample ${index}`,
    `'1${3_800_000_000 + index}`,
    `Sample complaint number ${index}`,
    index % 10 === 0 ? 'open' : 'closed',
  ];
}
