/** The tickets as a review counts them, read off the whole log. */
import { last } from '../../domain/last';
import type { Measure } from '../../domain/measures/measure';
import { measuresOfReviews } from '../../domain/measures/measure';
import type {
  DecidedClock,
  DecidedSolution,
  ReviewedLog,
  ReviewedMeasure,
  ReviewedTicket,
} from '../../domain/review/reviewed';
import { ticketsOf } from '../../domain/ticket/byTicket';
import type { TicketEvent } from '../../domain/ticket/events';
import type { Ticket } from '../../domain/ticket/ticket';
import { elapsed } from '../../domain/time/elapsed';
import type { Instant } from '../../domain/time/instant';
import { DAY_MS, MINUTE_MS } from '../../domain/time/instant';
import { wordIn } from '../../i18n/lists/words';
import { LOG } from '../../sheets/log';
import { inForce, openArchive, wholeLog } from '../archive/archivedBooks';
import type { Desk } from '../desk';
import { eventsIn } from '../register/journal';
import { loggedEvents, loggedTickets } from '../register/loggedEvents';
import { statesOf } from '../register/ticketRow';
import { calendarsOf } from '../rules/calendars';
import { pathText } from '../rules/categories';
import type { ReviewPeriod } from './reviewPeriods';
import { spanOf } from './reviewPeriods';

/** Those are no complaints of their own. */
const LEFT_OUT: readonly string[] = ['merged', 'withdrawn', 'spam'];

/** Customers answer surveys after the end of a ticket. */
const ANSWERED_WITHIN_MS = 30 * DAY_MS;

/**
 * Every complaint that was one, in the order of the log. One read, and three for each archive whose tickets may count.
 * @param since the beginning of the first period that is looked at: what had ended before counts in none
 * @throws {Refusal} ARCHIVE_CLOSED or ARCHIVE_NOT_BUILT
 */
export function reviewedTickets(desk: Desk, since: Instant): readonly ReviewedTicket[] {
  return complaintsOf(desk, since).map((ticket) => reviewed(desk, ticket));
}

/** The same, with the measures that are of no ticket. */
export function reviewedLog(desk: Desk, since: Instant): ReviewedLog {
  const { events, tickets } = logSince(desk, since);
  return {
    tickets: reviewedAmong(desk, tickets.values()),
    ofReviews: [...measuresOfReviews(events)].map(([ticketNo, measure]) => ({
      ticketNo,
      ...reviewedMeasure(measure),
    })),
  };
}

/** The same as tickets. */
export function complaintsOf(desk: Desk, since: Instant): readonly Ticket[] {
  return complaintsAmong(logSince(desk, since).tickets.values());
}

function logSince(
  desk: Desk,
  since: Instant,
): { readonly events: readonly TicketEvent[]; readonly tickets: ReadonlyMap<string, Ticket> } {
  const books = desk.progress.archives
    .filter(({ lastClosedAt }) => lastClosedAt + ANSWERED_WITHIN_MS >= since)
    .map((archive) => ({ log: inForce(openArchive(desk, archive).log, archive.rows.log) }));
  if (books.length === 0) return { events: loggedEvents(desk), tickets: loggedTickets(desk) };
  const rows = wholeLog(desk.ports.table(LOG).rows(2), books);
  const events = eventsIn(rows);
  return { events, tickets: ticketsOf(events) };
}

/** The beginning of the first day that any of the periods looks at. */
export function beginOf({ ports, setUp }: Pick<Desk, 'ports' | 'setUp'>, periods: readonly ReviewPeriod[]): Instant {
  const zone = ports.zone(setUp.timeZone);
  return Math.min(...periods.map(({ before }) => spanOf(zone, before).from)) as Instant;
}

/** Those of some tickets that were complaints of their own. */
export function reviewedAmong(desk: Desk, tickets: Iterable<Ticket>): readonly ReviewedTicket[] {
  return complaintsAmong(tickets).map((ticket) => reviewed(desk, ticket));
}

function complaintsAmong(tickets: Iterable<Ticket>): readonly Ticket[] {
  return [...tickets].filter(({ status }) => !LEFT_OUT.includes(status));
}

function reviewed(desk: Desk, ticket: Ticket): ReviewedTicket {
  return {
    ticketNo: ticket.ticketNo,
    receivedAt: ticket.receivedAt,
    endedAt: ticket.closedAt,
    category: pathText(ticket),
    category1: ticket.category1,
    product: ticket.product,
    batch: ticket.batch,
    region: ticket.region,
    channel: wordIn(desk.setUp.language, 'channels', ticket.channel),
    owner: ticket.ownerName,
    attempt: ticket.attempt,
    clocks: decidedClocks(desk, ticket),
    solutions: solutionsOf(ticket),
    escalatedAt: ticket.escalations.map(({ at }) => at),
    solvedMinutes: solvedMinutes(desk, ticket),
    rootCause: ticket.rootCause || causeOf(desk, last(ticket.measures)),
    measures: ticket.measures.map(reviewedMeasure),
    answer: desk.pack.survey.anonymous ? null : answerOf(ticket),
    answered: ticket.survey?.answeredAt ? { at: ticket.survey.answeredAt, isLow: ticket.survey.low } : null,
    solvedAtFirstContact: solvedAtFirstContact(ticket),
    description: ticket.description,
  };
}

function reviewedMeasure({
  measureNo,
  owner,
  dueOn,
  openedAt,
  doneAt,
  verifiedAt,
  effective,
}: Measure): ReviewedMeasure {
  return { measureNo, owner, dueOn, openedAt: openedAt ?? null, doneAt, verifiedAt, effective };
}

function causeOf({ setUp }: Desk, measure: Measure | undefined): string {
  if (measure === undefined) return '';
  return measure.rootCause || (measure.cause ? wordIn(setUp.language, 'rootCauses', measure.cause) : '');
}

function decidedClocks(desk: Desk, ticket: Ticket): readonly DecidedClock[] {
  return statesOf(desk, ticket).flatMap(({ clock, status, stoppedAt, dueAt }): DecidedClock[] => {
    if (status === 'met' && stoppedAt !== null) return [{ clock, at: stoppedAt, isKept: true }];
    return status === 'breached' && dueAt !== null ? [{ clock, at: dueAt, isKept: false }] : [];
  });
}

function solutionsOf({ trail }: Ticket): readonly DecidedSolution[] {
  return trail.flatMap(({ kind, at, attempt }): DecidedSolution[] =>
    kind === 'confirmed' || kind === 'rejected' ? [{ at, isSatisfied: kind === 'confirmed', attempt }] : [],
  );
}

function answerOf({ survey }: Ticket): ReviewedTicket['answer'] {
  const { answeredAt = null, score = null } = survey ?? {};
  return answeredAt === null || score === null ? null : { at: answeredAt, score };
}

/** Contacts logged no further apart are one: the answer and the solution told in one call. */
const ONE_CONTACT_MS = 30 * MINUTE_MS;
const CONTACTS: readonly string[] = ['responded', 'delayNotified'];

function solvedAtFirstContact({ trail }: Ticket): boolean | null {
  const verdict = trail.find(({ kind }) => kind === 'confirmed' || kind === 'rejected');
  if (!verdict) return null;
  const told = trail.find(({ kind }) => kind === 'informed')?.at ?? verdict.at;
  return (
    verdict.kind === 'confirmed' &&
    trail.every(({ kind, at }) => !CONTACTS.includes(kind) || told - at <= ONE_CONTACT_MS)
  );
}

/** Working time until the last telling before the customer was satisfied. */
function solvedMinutes(desk: Desk, { trail, receivedAt, policy }: Ticket): number | null {
  const confirmed = last(trail.filter(({ kind }) => kind === 'confirmed'));
  if (!confirmed) return null;
  const told = last(trail.filter(({ kind, at }) => kind === 'informed' && at <= confirmed.at));
  return elapsed(calendarsOf(desk, policy).business, receivedAt, (told ?? confirmed).at);
}
