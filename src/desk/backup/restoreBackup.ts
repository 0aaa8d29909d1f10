/**
 * Restoring from a backup copy. Mending brings back what is missing and leaves what stands; going back puts the copy in the place of everything. Over
 * 250 lines, since what becomes of each kind of sheet is said here. Before anything is written, what stands is copied itself.
 */
import { Refusal } from '../../domain/refusal';
import { ticketsOf } from '../../domain/ticket/byTicket';
import { dateTimeText } from '../../i18n/dateText';
import { sheetTexts } from '../../i18n/texts';
import { packOf } from '../../packs/packs';
import { LOG } from '../../sheets/log';
import type { RowOf } from '../../sheets/sheet';
import type { SheetId } from '../../sheets/sheets';
import { declarationOf } from '../../sheets/sheets';
import { archivedEvents } from '../archive/archivedEvents';
import { backupsIn, COPIED, demandBackups } from './backups';
import type { Backup } from './backups';
import { brokenRows } from '../register/brokenRows';
import { usableCopies } from './copyByNight';
import { copyNow, markOf } from './copyNow';
import { DESK_ACTOR, openDesk } from '../desk';
import type { Desk } from '../desk';
import { eventOf } from '../register/journal';
import { recall, remember } from '../memory';
import { mend } from '../health/mend';
import type { Cell, Cells, CopyBook, Ports, StandingSheet } from '../ports';
import { refillRules } from '../setUp/refillRules';
import type { SetUpReport } from '../setUp/setUp';

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
/** A large desk takes some ticks to copy; what was copied so lately is what stands. */
const JUST_NOW_MS = 1_800_000;
/** States of a message that may still make it go out by itself. */
const MAY_GO: readonly string[] = ['waiting', 'sending'];

/** What restoring a sheet would do. */
interface SheetPreview {
  readonly sheet: string;
  readonly isMissing: boolean;
  /** Rows that stand and that the copy has. */
  readonly here: number;
  readonly copied: number;
  /** Rows that mending would bring back. */
  readonly back: number;
}

export interface RestorePreview {
  readonly copy: Backup;
  /** Sheets in which anything is other. */
  readonly sheets: readonly SheetPreview[];
  /** Events of the log that are newer than the copy: mending keeps them, going back takes them away. */
  readonly newer: number;
  /** Events that were newer than the copy and stand nowhere any more. */
  readonly gone: number;
}

/** A sheet of the copy. */
interface Copied {
  readonly id: SheetId;
  readonly keys: readonly string[];
  readonly headings: readonly string[];
  readonly rows: Cells;
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

/** What restoring would change. Changes nothing. */
export function previewRestore(ports: Ports, slot: string): RestorePreview {
  const { desk, copy, sheets } = opened(ports, slot);
  const standing = new Map(ports.backups.standing(COPIED).map((one) => [one.id, one]));
  const seqs = seqsIn(standing.get('log'));
  const newest = Math.max(desk.progress.head.seq, ...seqs);
  const newer = seqs.filter((seq) => seq > copy.seq).length;
  const previews = sheets.map((one): SheetPreview => {
    const here = standing.get(one.id);
    const rows = filledRows(here);
    return {
      sheet: sheetTexts(desk.setUp.language, one.id).title,
      isMissing: here === undefined,
      here: rows.length,
      copied: one.rows.length,
      back: missingRows(one, here, rows).length,
    };
  });
  return {
    copy,
    sheets: previews.filter(({ isMissing, here, copied, back }) => isMissing || back > 0 || here !== copied),
    newer,
    gone: Math.max(0, newest - copy.seq - newer),
  };
}

/**
 * Restores from a copy, after another copy of what stands, then repairs.
 * @param isWhole going back: everything as in the copy, also what has come since; else mending
 * @returns null where the copy of what stands needs another run: nothing was changed yet
 * @throws {Refusal} BACKUP_NONE, BACKUP_CLOSED, BACKUP_TOO_OLD, SET_UP_OWNER_ONLY or LOG_DAMAGED, where the copy's own log does not hold
 */
export function restoreBackup(ports: Ports, slot: string, isWhole: boolean): SetUpReport | null {
  const { desk, copy, sheets } = opened(ports, slot);
  if (isWhole) demandNoMoves(desk, copy);
  const log = sheets.find(({ id }) => id === 'log');
  if (log === undefined) throw new Refusal('BACKUP_NONE');
  if (!isCopiedBefore(ports, copy)) return null;
  const { setUp, config } = desk;
  const made = ports.workbook.ensure(packOf(setUp.pack), setUp.language);
  const fresh = new Map(made.fresh);
  const standing = new Map(ports.backups.standing(COPIED).map((one) => [one.id, one]));
  const gone = putLogBack(desk, log, standing.get('log'), copy, isWhole);
  for (const one of sheets) {
    const here = standing.get(one.id);
    if (here === undefined || one.id === 'log') continue;
    if (isWhole) putAll(one, here);
    else putMissing(one, here, gone);
    if (one.rows.length > 0) fresh.delete(one.id);
  }
  ports.flush();
  refillRules(ports, setUp, config, { fresh });
  resumeFrom(ports);
  return mend(ports, fresh);
}

/** Copies what stands, in a slot other than that of the copy; one that a run before has made just now will do. */
function isCopiedBefore(ports: Ports, { slot }: Backup): boolean {
  const wanted = slot === 'before' ? 'asked' : 'before';
  const known = backupsIn(ports.memory).copies.find((one) => one.slot === wanted);
  const isFresh = known?.isWhole === true && known.reason === 'restore' && ports.now() - known.at < JUST_NOW_MS;
  return isFresh || copyNow(ports, 'restore', wanted) !== null;
}

function opened(
  ports: Ports,
  slot: string,
): { readonly desk: Desk; readonly copy: Backup; readonly sheets: readonly Copied[] } {
  const copy = copiesToRestore(ports).find((one) => one.slot === slot);
  if (copy === undefined) throw new Refusal('BACKUP_NONE');
  const desk = openDesk(ports, 'person', '', DESK_ACTOR);
  const me = ports.me();
  if (me !== desk.setUp.owner) throw new Refusal('SET_UP_OWNER_ONLY', { owner: desk.setUp.owner });
  const book = ports.backups.open(copy);
  const mark = markOf(book);
  if (mark === null) throw new Refusal('BACKUP_NONE');
  return { desk, copy, sheets: mark.sheets.map(({ id, tab, rows }) => copiedSheet(book, id, tab, rows)) };
}

function copiedSheet(book: CopyBook, id: SheetId, tab: string, count: number): Copied {
  const [keys = [], headings = [], ...rows] = book.read(tab);
  const width = keys.length;
  return {
    id,
    keys: keys.map(String),
    headings: headings.map(String),
    rows: rows
      .slice(0, count)
      .map((row) => row.slice(0, width))
      .filter((row) => !isBlank(row)),
  };
}

/** @throws {Refusal} BACKUP_TOO_OLD where tickets have moved to an archive since: they would stand twice */
function demandNoMoves({ ports, setUp, progress }: Desk, { at, trimmed = 0 }: Backup): void {
  if (progress.trimmed === trimmed && progress.trimming === null) return;
  throw new Refusal('BACKUP_TOO_OLD', { at: dateTimeText(setUp.language, at, ports.zone(setUp.timeZone)) });
}

/**
 * Writes the log: the copy's rows and, where mending, what is newer and stands.
 * @returns tickets that have no rows any more
 */
function putLogBack(
  desk: Desk,
  copied: Copied,
  here: StandingSheet | undefined,
  copy: Backup,
  isWhole: boolean,
): ReadonlySet<string> {
  const { ports } = desk;
  if (here === undefined) return new Set();
  const log = ports.table(LOG);
  const cells = filledRows(here);
  const seqAt = copied.keys.indexOf('seq');
  const newer = isWhole ? [] : converted(here, copied, cells).filter((row) => Number(row[seqAt]) > copy.seq);
  const before = log.rows(2);
  here.replace(converted(copied, here, [...copied.rows, ...newer]));
  ports.flush();
  const rows = log.filled(2);
  // Of rows that moved to an archive since, the log says so itself.
  const moved = [...archivedEvents(rows).values()].flatMap(({ fields }) => fields.rows);
  const stays = rows.filter(({ seq }) => !moved.some(([from, to]) => seq !== null && seq >= from && seq <= to));
  if (stays.length < rows.length) log.replace(stays);
  const [broken] = brokenRows(desk, stays.slice(0, copied.rows.length));
  if (broken !== undefined) {
    log.replace(before.filter((row: RowOf<typeof LOG>) => row.seq !== null));
    throw new Refusal('LOG_DAMAGED', { row: broken });
  }
  const tickets = ticketsOf(stays.map(eventOf));
  return new Set(
    [...tickets.values()]
      .filter(({ undoneAt, archivedAt }) => undoneAt !== undefined || archivedAt !== undefined)
      .map(({ ticketNo }) => ticketNo),
  );
}

/** Rows of the copy that stand nowhere on the sheet, or of which nothing but the key does. */
function missingRows(copied: Copied, here: StandingSheet | undefined, rows: Cells): Cells {
  if (here === undefined) return copied.rows;
  if (!RECORDS.includes(copied.id)) return rows.length === 0 ? copied.rows : [];
  const { key } = declarationOf(copied.id);
  const at = here.keys.indexOf(key);
  const standing = new Set(rows.filter((row) => !isBareKey(row, at)).map((row) => String(row[at])));
  const own = copied.keys.indexOf(key);
  return copied.rows.filter((row) => row[own] !== '' && !standing.has(String(row[own])));
}

/** Adds what is missing. Rows of the desk's own sheets are closed up, since these are read down to the first without a key. */
function putMissing(copied: Copied, here: StandingSheet, gone: ReadonlySet<string>): void {
  const rows = filledRows(here);
  const ticketAt = copied.keys.indexOf('ticketNo');
  const missing = missingRows(copied, here, rows).filter((row) => !gone.has(String(row[ticketAt])));
  if (missing.length === 0 && (rows.length === here.rows || !declarationOf(copied.id).hidden)) return;
  const back = converted(copied, here, copied.id === 'outbox' ? inDoubt(copied, missing, []) : missing);
  if (!declarationOf(copied.id).hidden) {
    here.write(here.rows, back);
    return;
  }
  const at = here.keys.indexOf(declarationOf(copied.id).key);
  const names = new Set(back.map((row) => String(row[at])));
  here.replace([...rows.filter((row) => !names.has(String(row[at]))), ...back]);
}

/** Puts the copy in the place of everything. */
function putAll(copied: Copied, here: StandingSheet): void {
  const rows =
    copied.id === 'outbox' ? inDoubt(copied, copied.rows, converted(here, copied, filledRows(here))) : copied.rows;
  here.replace(converted(copied, here, rows));
}

/** Messages that waited when the copy was made have gone out since, as far as anybody knows: a person decides about them. */
function inDoubt({ keys }: Copied, rows: Cells, here: Cells): Cells {
  const [keyAt, stateAt] = [keys.indexOf('key'), keys.indexOf('state')];
  const states = new Map(here.map((row) => [row[keyAt], row[stateAt] ?? '']));
  return rows.map((row) => {
    if (!MAY_GO.includes(String(row[stateAt]))) return row;
    return row.map((cell, index) => (index === stateAt ? (states.get(row[keyAt]) ?? 'maybeSent') : cell));
  });
}

/** Where outbox and log end by now, so that runs go on from there. */
function resumeFrom(ports: Ports): void {
  const { progress } = recall(ports.memory);
  const standing = ports.backups.standing(['log', 'outbox']);
  const [log, outbox] = [standing.find(({ id }) => id === 'log'), standing.find(({ id }) => id === 'outbox')];
  const seq = Math.max(0, ...seqsIn(log));
  const states = columnOf(outbox, 'state');
  const open = states.findIndex((state) => MAY_GO.includes(String(state)));
  remember(ports.memory, {
    progress: {
      ...progress,
      followedUp: Math.min(progress.followedUp, seq),
      outboxFrom: (open < 0 ? states.length : open) + 2,
      outboxNext: states.length + 2,
      trimmed: seq - (log?.rows ?? 0),
      ...(progress.exported === undefined
        ? {}
        : { exported: { ...progress.exported, seq: Math.min(progress.exported.seq, seq) } }),
    },
  });
}

function seqsIn(log: StandingSheet | undefined): readonly number[] {
  return columnOf(log, 'seq').filter((cell): cell is number => typeof cell === 'number');
}

function columnOf(sheet: StandingSheet | undefined, key: string): readonly Cell[] {
  const at = sheet?.keys.indexOf(key) ?? -1;
  return filledRows(sheet).map((row) => row[at] ?? '');
}

function filledRows(sheet: StandingSheet | undefined): Cells {
  return sheet === undefined ? [] : sheet.read(0, sheet.rows).filter((row) => !isBlank(row));
}

function isBlank(row: readonly Cell[]): boolean {
  return row.every((cell) => cell === '' || cell === false);
}

function isBareKey(row: readonly Cell[], at: number): boolean {
  return row.every((cell, index) => index === at || cell === '' || cell === false);
}

type Columns = Pick<StandingSheet, 'keys' | 'headings'>;

/** Rows with their cells in the columns of another table: found by key, columns of people's own by heading. */
function converted(from: Columns, to: Columns, rows: Cells): Cells {
  const places = to.keys.map((key, index) =>
    key === ''
      ? from.keys.findIndex((own, at) => own === '' && from.headings[at] === to.headings[index])
      : from.keys.indexOf(key),
  );
  return rows.map((row) => places.map((at): Cell => (at < 0 ? '' : (row[at] ?? ''))));
}
