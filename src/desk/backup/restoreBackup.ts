/**
 * Restoring from a backup copy. Mending brings back what is missing and leaves what stands; going back puts the copy in the place of everything.
 * Before anything is written, what stands is copied itself.
 */
import { Refusal } from '../../domain/refusal';
import { ticketsOf } from '../../domain/ticket/byTicket';
import { dateTimeText } from '../../i18n/dateText';
import { packOf } from '../../packs/packs';
import { LOG } from '../../sheets/log';
import { archivedEvents } from '../archive/archivedEvents';
import type { Desk } from '../desk';
import { mend } from '../health/mend';
import { recall, remember } from '../memory';
import type { Cells, StandingSheet } from './backupPort';
import type { Ports } from '../ports';
import { brokenRows } from '../register/brokenRows';
import { eventOf } from '../register/journal';
import { refillRules } from '../setUp/refillRules';
import type { SetUpReport } from '../setUp/setUp';
import { backupsIn, COPIED } from './backups';
import type { Backup } from './backups';
import { converted, filledRows, openedCopy } from './copiedSheet';
import type { CopiedSheet } from './copiedSheet';
import { copyNow } from './copyNow';
import { MAY_GO, putAll, putMissing } from './putBack';

/** A large desk takes some ticks to copy; what was copied so lately is what stands. */
const JUST_NOW_MS = 1_800_000;

/** The log as it stands once it is put back. */
interface LogPutBack {
  /** Tickets that have no rows any more. */
  readonly gone: ReadonlySet<string>;
  /** The number of its last event. */
  readonly seq: number;
  readonly rows: number;
}

/**
 * Restores from a copy, after another copy of what stands, then repairs.
 * @param isWhole going back: everything as in the copy, also what has come since; else mending
 * @returns null where the copy of what stands needs another run: nothing was changed yet
 * @throws {Refusal} BACKUP_NONE, BACKUP_CLOSED, BACKUP_TOO_OLD, SET_UP_OWNER_ONLY or LOG_DAMAGED, where the copy's own log does not hold
 */
export function restoreBackup(ports: Ports, slot: string, isWhole: boolean): SetUpReport | null {
  const { desk, copy, sheets } = openedCopy(ports, slot);
  if (isWhole) demandNoMoves(desk, copy);
  const log = sheets.find(({ id }) => id === 'log');
  if (log === undefined) throw new Refusal('BACKUP_NONE');
  if (!isCopiedBefore(ports, copy)) return null;
  const { setUp, config } = desk;
  const made = ports.workbook.ensure(packOf(setUp.pack), setUp.language);
  const fresh = new Map(made.fresh);
  const standing = new Map(ports.backups.standing(COPIED).map((one) => [one.id, one]));
  const logged = putLogBack(desk, log, standing.get('log'), copy, isWhole);
  const outbox = standing.get('outbox');
  let messages: Cells | null = null;
  for (const one of sheets) {
    const here = standing.get(one.id);
    if (here === undefined || one.id === 'log') continue;
    const rows = isWhole ? putAll(one, here) : putMissing(one, here, logged.gone);
    if (here === outbox) messages = rows;
    if (one.rows.length > 0) fresh.delete(one.id);
  }
  ports.flush();
  refillRules(ports, setUp, config, { fresh });
  const stateAt = outbox?.keys.indexOf('state') ?? -1;
  resumeFrom(
    ports,
    logged,
    (messages ?? filledRows(outbox)).map((row) => String(row[stateAt])),
  );
  return mend(ports, fresh);
}

/** Copies what stands, in a slot other than that of the copy; one that a run before has made just now will do. */
function isCopiedBefore(ports: Ports, { slot }: Backup): boolean {
  const wanted = slot === 'before' ? 'asked' : 'before';
  const known = backupsIn(ports.memory).copies.find((one) => one.slot === wanted);
  const isFresh = known?.isWhole === true && known.reason === 'restore' && ports.now() - known.at < JUST_NOW_MS;
  return isFresh || copyNow(ports, 'restore', wanted) !== null;
}

/** @throws {Refusal} BACKUP_TOO_OLD where tickets have moved to an archive since: they would stand twice */
function demandNoMoves({ ports, setUp, progress }: Desk, { at, trimmed = 0 }: Backup): void {
  if (progress.trimmed === trimmed && progress.trimming === null) return;
  throw new Refusal('BACKUP_TOO_OLD', { at: dateTimeText(setUp.language, at, ports.zone(setUp.timeZone)) });
}

/** Writes the log: the copy's rows and, where mending, what is newer and stands. Read before and after. */
function putLogBack(
  desk: Desk,
  copied: CopiedSheet,
  here: StandingSheet | undefined,
  copy: Backup,
  isWhole: boolean,
): LogPutBack {
  const { ports } = desk;
  if (here === undefined) return { gone: new Set(), seq: 0, rows: 0 };
  const log = ports.table(LOG);
  const cells = filledRows(here);
  const seqAt = copied.keys.indexOf('seq');
  const newer = isWhole ? [] : converted(here, copied, cells).filter((row) => Number(row[seqAt]) > copy.seq);
  here.replace(converted(copied, here, [...copied.rows, ...newer]));
  ports.flush();
  const rows = log.filled(2);
  // Of rows that moved to an archive since, the log says so itself.
  const moved = [...archivedEvents(rows).values()].flatMap(({ fields }) => fields.rows);
  const stays = rows.filter(({ seq }) => !moved.some(([from, to]) => seq !== null && seq >= from && seq <= to));
  if (stays.length < rows.length) log.replace(stays);
  const [broken] = brokenRows(desk, stays.slice(0, copied.rows.length));
  if (broken !== undefined) {
    ports.flush();
    for (const standing of ports.backups.standing(['log'])) standing.replace(cells);
    throw new Refusal('LOG_DAMAGED', { row: broken });
  }
  const tickets = [...ticketsOf(stays.map(eventOf)).values()];
  const gone = tickets.filter(({ undoneAt, archivedAt }) => undoneAt !== undefined || archivedAt !== undefined);
  return {
    gone: new Set(gone.map(({ ticketNo }) => ticketNo)),
    seq: stays.reduce((most, { seq }) => Math.max(most, seq ?? 0), 0),
    rows: stays.length,
  };
}

/**
 * Where outbox and log end by now, so that runs go on from there.
 * @param states of the messages, row by row
 */
function resumeFrom(ports: Ports, { seq, rows }: LogPutBack, states: readonly string[]): void {
  const { progress } = recall(ports.memory);
  const open = states.findIndex((state) => MAY_GO.includes(state));
  remember(ports.memory, {
    progress: {
      ...progress,
      followedUp: Math.min(progress.followedUp, seq),
      outboxFrom: (open < 0 ? states.length : open) + 2,
      outboxNext: states.length + 2,
      trimmed: seq - rows,
      ...(progress.exported === undefined
        ? {}
        : { exported: { ...progress.exported, seq: Math.min(progress.exported.seq, seq) } }),
    },
  });
}
