/** Erasing the customers of tickets that ended long ago. */
import { plusInterval } from '../../domain/servicePlan/interval';
import { ticketsOf } from '../../domain/ticket/byTicket';
import { hasEnded } from '../../domain/ticket/status';
import type { Ticket } from '../../domain/ticket/ticket';
import type { Instant } from '../../domain/time/instant';
import { instantToLocal, localToInstant } from '../../domain/time/zone';
import { LOG } from '../../sheets/log';
import type { RowOf } from '../../sheets/sheet';
import { archivedBooks, wholeLog } from '../archive/archivedBooks';
import { archivedEvents } from '../archive/archivedEvents';
import { fields, months, requestId } from '../arguments';
import { change } from '../command';
import type { Desk } from '../desk';
import { keepProgress } from '../keepProgress';
import { eventsIn } from '../register/journal';
import { wake } from '../register/ticketStore';
import { eraseTickets } from './erasure';
import { erasureSources, ticketsInSending } from './erasureSources';

/** How long a night goes on to begin another portion. */
const A_NIGHT_MS = 60_000;
/** Tickets of one run: each costs some calls for its row. */
const MOST_AT_ONCE = 50;

/**
 * Erases the customers of tickets that ended more than so many months ago, the oldest first: contact data, what the masks leave, and free text that
 * repeats it; tickets, times and figures stay. Takes some dozens at once; to be called until none is left.
 */
export const anonymise = change(
  fields({ requestId, months }),
  (desk, args) => ({ left: anonymiseSome(desk, args.months) }),
  (desk, args) => ({ left: everyTicketDue(desk, args.months).length }),
);

/**
 * By night, where the settings say after how many months: one portion, or as many as a minute allows.
 * @param isOnce whether the next night goes on
 */
export function anonymiseByNight(desk: Desk, isOnce: boolean): void {
  const { retentionMonths } = desk.config;
  if (retentionMonths === undefined) return;
  let before = Infinity;
  for (;;) {
    const left = anonymiseSome(desk, retentionMonths);
    keepProgress(desk);
    if (isOnce || left === 0 || left === before || desk.ports.now() - desk.now > A_NIGHT_MS) return;
    before = left;
  }
}

/** @returns how many are left */
function anonymiseSome(desk: Desk, after: number): number {
  const here = erasureSources(desk);
  const sources = { ...here, books: isAnyArchivedDue(desk, after, here.log) ? archivedBooks(desk) : [] };
  const due = ticketsDue(desk, after, wholeLog(sources.log, sources.books));
  const isInSending = ticketsInSending(sources);
  const now = due.filter(({ ticketNo }) => !isInSending.has(ticketNo)).slice(0, MOST_AT_ONCE);
  if (now.length === 0) return due.length;
  eraseTickets(
    desk,
    now.map(({ ticketNo }) => ticketNo),
    sources,
    '',
  );
  wake(desk, desk.now);
  return due.length - now.length;
}

/**
 * Tickets whose customer is to be erased, the oldest first.
 * @param log its rows, as they stand
 */
function ticketsDue(desk: Desk, after: number, log: readonly RowOf<typeof LOG>[]): readonly Ticket[] {
  const before = monthsAgo(desk, after);
  return [...ticketsOf(eventsIn(log)).values()]
    .filter(
      ({ status, closedAt, erasedAt }) =>
        hasEnded(status) && closedAt !== null && closedAt < before && (erasedAt ?? 0) < closedAt,
    )
    .sort((one, other) => (one.closedAt ?? 0) - (other.closedAt ?? 0) || one.firstSeq - other.firstSeq);
}

/** As `ticketsDue`, in archives too. */
export function everyTicketDue(desk: Desk, after: number): readonly Ticket[] {
  const log = desk.ports.table(LOG).rows(2);
  return ticketsDue(desk, after, wholeLog(log, isAnyArchivedDue(desk, after, log) ? archivedBooks(desk) : []));
}

/** Whether archives have to be opened: what has moved tells here when it ended, and whether its customer was erased. */
function isAnyArchivedDue(desk: Desk, after: number, log: readonly RowOf<typeof LOG>[]): boolean {
  const before = monthsAgo(desk, after);
  const erased = new Set(log.filter(({ kind }) => kind === 'erased').map(({ ticketNo }) => ticketNo));
  return [...archivedEvents(log).values()].some(
    ({ ticketNo, fields: { closedAt, isErased } }) => closedAt < before && isErased !== true && !erased.has(ticketNo),
  );
}

/** The beginning of the day so many months ago, the desk's time. */
function monthsAgo({ ports, setUp, now }: Desk, count: number): Instant {
  const zone = ports.zone(setUp.timeZone);
  return localToInstant(zone, plusInterval(instantToLocal(zone, now).date, { months: -count }), 0);
}
