/** The sheets of a backup copy, and how their rows go with those that stand. */
import { Refusal } from '../../domain/refusal';
import type { SheetId } from '../../sheets/sheets';
import { declarationOf } from '../../sheets/sheets';
import { isEmptyCell } from '../emptyCell';
import { recall } from '../memory';
import type { Ports } from '../ports';
import type { Cell, Cells, CopyBook, StandingSheet } from './backupPort';
import type { Backup } from './backups';
import { backupsIn, demandBackups } from './backups';
import { usableCopies } from './copyByNight';
import { markOf } from './copyNow';

/** Sheets whose rows nobody takes out by intent: one that is missing comes back. The others are lists that people keep, and come back where all is gone. */
const RECORDS: readonly SheetId[] = [
  'log',
  'tickets',
  'surveys',
  'reports',
  'alarms',
  'formAnswers',
  'outbox',
  'contacts',
  'surveyKeys',
  'inbox',
];

/** A sheet of the copy. */
export interface CopiedSheet {
  readonly id: SheetId;
  readonly keys: readonly string[];
  readonly headings: readonly string[];
  readonly rows: Cells;
}

/** A copy that was read. */
export interface OpenedCopy {
  readonly copy: Backup;
  readonly log: CopiedSheet;
  readonly others: readonly CopiedSheet[];
}

/**
 * The copies that can be restored, the newest first.
 * @throws {Refusal} BACKUP_NOT_BUILT, or BACKUP_NONE
 */
export function copiesToRestore(ports: Ports): readonly Backup[] {
  demandBackups(ports);
  const copies = usableCopies(backupsIn(ports.memory), recall(ports.memory).progress.erasedTo);
  if (copies.length === 0) throw new Refusal('BACKUP_NONE');
  return copies;
}

/**
 * Reads a copy whole, once for the look at what would come back and for restoring. Only whoever set the desk up opens one.
 * @throws {Refusal} BACKUP_NONE where it is no copy any more, BACKUP_CLOSED or SET_UP_OWNER_ONLY
 */
export function openedCopy(ports: Ports, copy: Backup): OpenedCopy {
  const { setUp } = recall(ports.memory);
  if (setUp === null) throw new Refusal('DESK_NOT_SET_UP');
  if (ports.me() !== setUp.owner) throw new Refusal('SET_UP_OWNER_ONLY', { owner: setUp.owner });
  const book = ports.backups.open(copy);
  const sheets = (markOf(book)?.sheets ?? []).map(({ id, tab, rows }) => copiedSheet(book, id, tab, rows));
  const log = sheets.find(({ id }) => id === 'log');
  if (log === undefined) throw new Refusal('BACKUP_NONE');
  return { copy, log, others: sheets.filter((one) => one !== log) };
}

function copiedSheet(book: CopyBook, id: SheetId, tab: string, count: number): CopiedSheet {
  const [keys = [], headings = [], ...rows] = book.read(tab);
  const width = keys.length;
  return {
    id,
    keys: keys.map(String),
    headings: headings.map(String),
    rows: rows
      .slice(0, count)
      .map((row) => row.slice(0, width))
      .filter((row) => !row.every(isEmptyCell)),
  };
}

/** Rows of the copy that stand nowhere on the sheet, or of which nothing but the key does. @param rows what stands there */
export function missingRows(copied: CopiedSheet, here: StandingSheet | undefined, rows: Cells): Cells {
  if (here === undefined) return copied.rows;
  if (!RECORDS.includes(copied.id)) return rows.length === 0 ? copied.rows : [];
  const { key } = declarationOf(copied.id);
  const at = here.keys.indexOf(key);
  const standing = new Set(
    rows.filter((row) => !row.every((cell, index) => index === at || isEmptyCell(cell))).map((row) => String(row[at])),
  );
  const own = copied.keys.indexOf(key);
  return copied.rows.filter((row) => row[own] !== '' && !standing.has(String(row[own])));
}

/** What stands on a sheet, without its blank rows. One read. */
export function filledRows(sheet: StandingSheet | undefined): Cells {
  return sheet === undefined ? [] : sheet.read(0, sheet.rows).filter((row) => !row.every(isEmptyCell));
}

type Columns = Pick<StandingSheet, 'keys' | 'headings'>;

/** Rows with their cells in the columns of another table: found by key, columns of people's own by heading. */
export function converted(from: Columns, to: Columns, rows: Cells): Cells {
  const places = to.keys.map((key, index) =>
    key === ''
      ? from.keys.findIndex((own, at) => own === '' && from.headings[at] === to.headings[index])
      : from.keys.indexOf(key),
  );
  return rows.map((row) => places.map((at): Cell => (at < 0 ? '' : (row[at] ?? ''))));
}

/** Whether two tables hold the same rows in the same order. */
export function areSame(one: Cells, other: Cells): boolean {
  return (
    one.length === other.length &&
    one.every((row, index) => {
      const beside = other[index] ?? [];
      return row.length === beside.length && row.every((cell, at) => isSame(cell, beside[at] ?? ''));
    })
  );
}

function isSame(one: Cell, other: Cell): boolean {
  return one instanceof Date && other instanceof Date ? one.getTime() === other.getTime() : one === other;
}
