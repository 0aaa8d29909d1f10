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
import { DESK_ACTOR, openDesk } from '../desk';
import { mend } from '../health/mend';
import { recall, remember } from '../memory';
import { outboxPlaces } from '../messages/outboxPlaces';
import type { Ports } from '../ports';
import { brokenRows } from '../register/brokenRows';
import { eventOf } from '../register/journal';
import { refillRules } from '../setUp/refillRules';
import type { SetUpReport } from '../setUp/setUp';
import type { Cells, StandingSheet } from './backupPort';
import type { Backup } from './backups';
import { backupsIn, COPIED } from './backups';
import type { OpenedCopy } from './copiedSheet';
import { areSame, converted, filledRows } from './copiedSheet';
import { copyNow } from './copyNow';
import { putAll, putMissing } from './putBack';

/** A large desk takes some runs to copy; what was copied so lately is what stands. */
const JUST_NOW_MS = 7_200_000;
/** A run that copied, or put back, for so long leaves what comes next to another: Google ends each after six minutes. */
const ENOUGH_MS = 60_000;

/** How far one run came: what stands was copied and nothing changed; or rows were put back and the sheets want to be repaired; or that too was done. */
export type Restored =
  | { readonly isDone: 'copied' }
  | { readonly isDone: 'putBack' }
  | { readonly isDone: 'repaired'; readonly report: SetUpReport };

/** The log as it stands once it is put back. */
interface LogPutBack {
  /** Tickets that have no rows any more. */
  readonly gone: ReadonlySet<string>;
  /** The number of its last event. */
  readonly seq: number;
  readonly rows: number;
}

/**
 * Restores from a copy, after another copy of what stands, then repairs. On a large desk that takes more than one run: called again, it goes on.
 * @param isWhole going back: everything as in the copy, also what has come since; else mending
 * @throws {Refusal} BACKUP_CLOSED, BACKUP_TOO_OLD or LOG_DAMAGED, where the copy's own log does not hold
 */
export function restoreBackup(ports: Ports, opened: OpenedCopy, isWhole: boolean): Restored {
  const desk = openDesk(ports, 'person', '', DESK_ACTOR);
  if (isWhole) demandNoMoves(desk, opened.copy);
  const begunAt = ports.now();
  if (!isCopiedBefore(ports, opened.copy) || ports.now() - begunAt > ENOUGH_MS) return { isDone: 'copied' };
  const copiedAt = ports.now();
  const { setUp, config } = desk;
  const fresh = new Map(ports.workbook.ensure(packOf(setUp.pack), setUp.language).fresh);
  const standing = new Map(ports.backups.standing(COPIED).map((one) => [one.id, one]));
  const logged = putLogBack(desk, opened, standing.get('log'), isWhole);
  const outbox = standing.get('outbox');
  let messages: Cells | null = null;
  for (const one of opened.others) {
    const here = standing.get(one.id);
    if (here === undefined) continue;
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
  return ports.now() - copiedAt > ENOUGH_MS
    ? { isDone: 'putBack' }
    : { isDone: 'repaired', report: mend(ports, fresh) };
}

/** Copies what stands, in a slot other than that of the copy; one that was made just now will do. */
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

/** Writes the log, where it is not so already: the copy's rows and, where mending, what is newer and stands. Read before and after. */
function putLogBack(
  desk: Desk,
  { copy, log: copied }: OpenedCopy,
  here: StandingSheet | undefined,
  isWhole: boolean,
): LogPutBack {
  const { ports } = desk;
  if (here === undefined) return { gone: new Set(), seq: 0, rows: 0 };
  const log = ports.table(LOG);
  const cells = filledRows(here);
  const seqAt = here.keys.indexOf('seq');
  const newer = isWhole ? [] : cells.filter((row) => Number(row[seqAt]) > copy.seq);
  const wanted = [...converted(copied, here, copied.rows), ...newer];
  if (!areSame(wanted, cells) || cells.length < here.rows) here.replace(wanted);
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
  remember(ports.memory, {
    progress: {
      ...progress,
      followedUp: Math.min(progress.followedUp, seq),
      ...outboxPlaces(states),
      trimmed: seq - rows,
      ...(progress.exported === undefined
        ? {}
        : { exported: { ...progress.exported, seq: Math.min(progress.exported.seq, seq) } }),
    },
  });
}
