/** The export to BigQuery, by night: what happened since the last one, as rows that are only ever added. */
import { errorText } from '../../domain/errorText';
import { Refusal } from '../../domain/refusal';
import { countedRows } from '../../domain/review/counted';
import { viewStatements } from '../../domain/review/warehouseViews';
import { ticketsOf } from '../../domain/ticket/byTicket';
import type { Instant } from '../../domain/time/instant';
import { isoOf } from '../../domain/time/instant';
import { instantToLocal } from '../../domain/time/zone';
import { withoutStop } from '../../domain/withoutStop';
import { dateTimeText } from '../../i18n/dateText';
import { LOG } from '../../sheets/log';
import type { RowOf } from '../../sheets/sheet';
import { TICKETS } from '../../sheets/tickets';
import type { Desk } from '../desk';
import type { Finding } from '../health/finding';
import { finding } from '../health/finding';
import { remember } from '../memory';
import type { Exported } from '../progress';
import { eventOf } from '../register/journal';
import { reviewedAmong } from '../review/reviewedTickets';
import type { ArchivedBook } from './archivedBooks';
import { archivedBooks, wholeLog } from './archivedBooks';
import { countedTable, eventRows, ticketRows } from './warehouseRows';

/** Events of one export: some ten megabytes with all that goes along. */
const MOST_EVENTS = 40_000;
/** Google says no more of a failure than a person reads. */
const LONGEST = 300;

/** Where this desk exports to; null where that is not built in, or the settings name no place. */
function placeOf({ ports, config }: Desk): string | null {
  return ports.features.includes('bigquery') ? (config.bigQuery ?? null) : null;
}

/**
 * Exports what is new, and renews the views. Progress is written once all of it has arrived: a run that is cut off before is repeated by the next,
 * and what came twice is told apart by the views. A failure is kept for the health check. Nothing where no place is set.
 */
export function exportByNight(desk: Desk): void {
  const to = placeOf(desk);
  if (to !== null) exportTo(desk, to);
}

/** @throws {Refusal} EXPORT_NOWHERE */
export function demandPlace(desk: Desk): string {
  const to = placeOf(desk);
  if (to === null) throw new Refusal('EXPORT_NOWHERE');
  return to;
}

/** Exports what is new, and keeps how that went. */
export function exportTo(desk: Desk, to: string): Exported {
  const before = exportedTo(desk, to);
  try {
    keep(desk, { to, seq: exportSince(desk, to, before.seq), at: desk.now, fault: '' });
  } catch (error) {
    keep(desk, { ...before, fault: errorText(error).slice(0, LONGEST) });
  }
  return exportedTo(desk, to);
}

/** How far the export to a place has come. */
export function exportedTo({ progress: { exported } }: Desk, to: string): Exported {
  return exported?.to === to ? exported : { to, seq: 0, at: null, fault: '' };
}

function keep(desk: Desk, exported: Exported): void {
  desk.progress = { ...desk.progress, exported };
  remember(desk.ports.memory, { progress: desk.progress });
}

/** What the next export takes along. */
interface Fresh {
  /** The log as far as it is needed, and what of it is new. */
  readonly log: readonly RowOf<typeof LOG>[];
  readonly events: readonly RowOf<typeof LOG>[];
  /** Events that are new and have to wait for the export after. */
  readonly left: number;
  /** Tickets that they are of. */
  readonly changed: ReadonlySet<string>;
  readonly books: readonly ArchivedBook[];
}

/** One read, and five for each archive where rows moved there before they were exported. @throws {Refusal} where one cannot be opened */
export function freshSince(desk: Desk, since: number): Fresh {
  const books = since < desk.progress.trimmedTo ? archivedBooks(desk) : [];
  const log = wholeLog(desk.ports.table(LOG).filled(2), books);
  const all = log.filter(({ seq }) => (seq ?? 0) > since);
  const events = all.slice(0, MOST_EVENTS);
  // Moving changes nothing of a ticket.
  const changed = new Set(events.filter(({ kind }) => kind !== 'archived').map(({ ticketNo }) => ticketNo));
  return { log, events, left: all.length - events.length, changed, books };
}

/** @returns the last event that has arrived */
function exportSince(desk: Desk, to: string, since: number): number {
  const { ports, setUp } = desk;
  const { log, events, changed, books } = freshSince(desk, since);
  const last = events[events.length - 1]?.seq;
  if (last === undefined || last === null) return since;
  const at = ports.now();
  const zone = ports.zone(setUp.timeZone);
  const monthOf = (when: Instant): string => instantToLocal(zone, when).date.slice(0, 7);
  const tickets = ticketsOf(log.filter(({ ticketNo }) => changed.has(ticketNo)).map(eventOf)).values();
  const register = [...ports.table(TICKETS).filled(2), ...books.flatMap((book) => book.register)];
  ports.warehouse.load(to, [
    eventRows(events, at),
    ticketRows(register, changed, at),
    countedTable(countedRows(reviewedAmong(desk, tickets), monthOf, '', desk.now), changed, at),
  ]);
  const erased = events.filter(({ kind }) => kind === 'erased').map(({ ticketNo }) => ticketNo);
  ports.warehouse.run(to, [...viewStatements(to), ...erasing(to, [...new Set(erased)], at)]);
  return last;
}

/** What stood in rows of before may repeat the customer's name: a product, a region. */
function erasing(to: string, tickets: readonly string[], before: Instant): readonly string[] {
  const numbers = tickets.filter((ticketNo) => /^[\w-]+$/.test(ticketNo)).map((ticketNo) => `'${ticketNo}'`);
  if (numbers.length === 0) return [];
  return ['tickets_rows', 'counted_rows'].map(
    (rows) =>
      `DELETE FROM \`${to}.${rows}\` WHERE ticketNo IN (${numbers.join(', ')}) AND exportedAt < TIMESTAMP '${isoOf(before)}'`,
  );
}

/** How the last export went, where the desk exports. */
export function warehouseFindings(desk: Desk): readonly Finding[] {
  const { ports, setUp, progress } = desk;
  const to = placeOf(desk);
  if (to === null || progress.exported?.to !== to) return [];
  const { seq, at, fault } = progress.exported;
  if (fault !== '') return [finding(setUp.language, 'bigQueryFailed', 'warning', { to, error: withoutStop(fault) })];
  const when = at === null ? '' : dateTimeText(setUp.language, at, ports.zone(setUp.timeZone));
  return [finding(setUp.language, 'bigQueryExported', 'info', { to, count: seq, at: when })];
}
