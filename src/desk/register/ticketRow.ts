/** A ticket as its row in the register. */
import type { ClockState } from '../../domain/clocks/clock';
import { clockStates } from '../../domain/clocks/clockStates';
import { last } from '../../domain/last';
import { awaitsContact } from '../../domain/survey/awaitsContact';
import { surveyCycle, surveyExpiresAt } from '../../domain/survey/surveyDue';
import { hasEnded } from '../../domain/ticket/status';
import type { Ticket } from '../../domain/ticket/ticket';
import type { Instant } from '../../domain/time/instant';
import { instantToLocal } from '../../domain/time/zone';
import { listed } from '../../i18n/listed';
import { wordIn } from '../../i18n/lists/words';
import { limitText } from '../../i18n/sheets/limitText';
import type { RowOf } from '../../sheets/sheet';
import { columnKeys } from '../../sheets/sheet';
import type { SWEEP_COLUMNS } from '../../sheets/tickets';
import { TICKETS } from '../../sheets/tickets';
import type { Desk } from '../desk';
import { clocksFor } from '../desk';
import { calendarsOf } from '../rules/calendars';
import { pathText } from '../rules/categories';
import { priorityInRow } from '../rules/priorities';
import { solutionTypeName } from '../rules/solutionTypes';
import { wakeAt } from '../tick/dueActions';
import { helpersOf } from '../tickets/byMatrix';

/** The row without what people write into it. */
export type TicketRow = Omit<RowOf<typeof TICKETS>, 'remark'>;
/** Every column that the desk answers for; a person's remarks are not among them. */
export const GOVERNED = columnKeys(TICKETS).filter((key): key is keyof TicketRow => key !== 'remark');
/** The row of no ticket. */
export const EMPTY_ROW: Partial<TicketRow> = Object.fromEntries(GOVERNED.map((key) => [key, null]));
export type SweepRow = Pick<TicketRow, (typeof SWEEP_COLUMNS)[number]>;

/**
 * Whether a cell is other than it should be. A sheet keeps what the wall clock shows: of an hour that is shown twice in autumn it does not
 * tell which of the two was meant.
 */
export function isOther({ ports, setUp }: Desk, key: keyof TicketRow, cells: TicketRow, should: TicketRow): boolean {
  const [cell, wanted] = [cells[key], should[key]];
  if (cell === wanted) return false;
  if (TICKETS.columns[key].kind !== 'dateTime' || typeof cell !== 'number' || typeof wanted !== 'number') return true;
  // Words in a column of times.
  if (Number.isNaN(cell)) return true;
  const zone = ports.zone(setUp.timeZone);
  const [one, other] = [cell, wanted].map((at) => instantToLocal(zone, at as Instant));
  return one?.date !== other?.date || one?.msOfDay !== other?.msOfDay;
}

/** How the ticket's clocks stand now. */
export function statesOf(desk: Desk, ticket: Ticket): readonly ClockState[] {
  return clockStates(clocksFor(desk, ticket.policy), ticket.trail, calendarsOf(desk, ticket.policy), desk.now);
}

/** The row of a ticket, all columns that the desk fills. */
export function ticketRow(desk: Desk, ticket: Ticket): TicketRow {
  const states = statesOf(desk, ticket);
  const due = (clock: string): Instant | null => latestOf(states, clock)?.dueAt ?? null;
  return {
    ticketNo: ticket.ticketNo,
    status: ticket.status,
    priority: priorityInRow(desk, ticket),
    category: pathText(ticket),
    moreCategories: (ticket.more ?? []).join('; '),
    category1: ticket.category1,
    category2: ticket.category2,
    description: ticket.description,
    request: ticket.request ?? '',
    customerInfo: [ticket.customerName, ticket.customerContact].filter((part) => part !== '').join(' '),
    customerNo: ticket.customerNo,
    customerName: ticket.customerName,
    customerContact: ticket.customerContact,
    responsible: [ticket.department, ticket.ownerName].filter((part) => part !== '').join(' / '),
    department: ticket.department,
    owner: ticket.owner,
    collaborators: listed(desk.setUp.language, helpersOf(desk, ticket)),
    registeredBy: ticket.registeredBy,
    timeLimits: timeLimits(desk, ticket),
    responseMinutes: responseMinutes(ticket, states),
    receivedAt: ticket.receivedAt,
    registeredAt: ticket.registeredAt,
    respondDueAt: due('respond'),
    resolveDueAt: due('resolve') ?? due('plan'),
    promisedAt: ticket.promisedAt,
    channel: ticket.channel,
    product: ticket.product,
    orderNo: ticket.orderNo,
    batch: ticket.batch,
    serialNo: ticket.serialNo,
    region: ticket.region,
    amount: ticket.amount,
    attempt: ticket.attempt,
    rootCause: ticket.rootCause,
    solution: ticket.solution,
    solutionType: solutionTypeName(desk, ticket),
    compensation: ticket.compensation ?? null,
    outcome: outcomeOf(ticket),
    informedAt: ticket.informedAt,
    verdict: ticket.verdict ?? '',
    comment: ticket.comment,
    satisfaction: ticket.survey?.score ?? null,
    closedAt: ticket.closedAt,
    ...sweepRow(desk, ticket, states),
  };
}

/** The part of the row that the sweep may change. */
export function sweepRow(desk: Desk, ticket: Ticket, states: readonly ClockState[]): SweepRow {
  const next = nextDue(states);
  const at = wakeAt(desk, ticket, states);
  // What has become late before the end is still to be recorded.
  const isOver = isSettled(ticket, desk.now) && (at === null || at > desk.now);
  return {
    escalationLevel: ticket.escalationLevel,
    nextDueAt: next?.dueAt ?? null,
    nextClock: next?.clock ?? '',
    lateClocks: listed(
      desk.setUp.language,
      lateClocks(states).map((clock) => wordIn(desk.setUp.language, 'clocks', clock)),
    ),
    wakeAt: at,
    state: isOver ? '' : JSON.stringify(ticket),
  };
}

/** The running clock that falls due first. */
function nextDue(states: readonly ClockState[]): ClockState | null {
  return states.reduce<ClockState | null>(
    (first, state) =>
      state.running && state.dueAt !== null && (first === null || state.dueAt < (first.dueAt ?? Infinity))
        ? state
        : first,
    null,
  );
}

function lateClocks(states: readonly ClockState[]): readonly string[] {
  return [...new Set(states.filter((state) => state.status === 'breached').map((state) => state.clock))];
}

function latestOf(states: readonly ClockState[], clock: string): ClockState | undefined {
  return last(states.filter((state) => state.clock === clock));
}

/** Whether nothing can come of the ticket any more: ended, and its survey neither due nor out nor low without a follow-up. */
function isSettled(ticket: Ticket, now: Instant): boolean {
  if (!hasEnded(ticket.status) || typeof surveyCycle(ticket) === 'object') return false;
  const { survey } = ticket;
  if (survey === null) return true;
  if (survey.answeredAt === null) return surveyExpiresAt(survey.sentAt) <= now;
  return !awaitsContact(survey);
}

function outcomeOf(ticket: Ticket): 'inProgress' | 'solved' | 'followUp' {
  if (awaitsContact(ticket.survey)) return 'followUp';
  if (ticket.status === 'confirmed' || ticket.status === 'closed') return 'solved';
  return ticket.attempt > 1 ? 'followUp' : 'inProgress';
}

/** What the first response took; null until it was given, and where the ticket has no such target. */
function responseMinutes({ respondedAt }: Ticket, states: readonly ClockState[]): number | null {
  const first = states.find(({ clock }) => clock === 'respond');
  return respondedAt === null ? null : (first?.spentMinutes ?? null);
}

function timeLimits(desk: Desk, ticket: Ticket): string {
  const clocks = clocksFor(desk, ticket.policy);
  const limit = (id: string): string => {
    const target = clocks.find((clock) => clock.id === id)?.targets[ticket.priority];
    return target ? limitText(desk.setUp.language, target) : '';
  };
  return [limit('respond'), limit('resolve') || limit('plan')].filter((part) => part !== '').join(' / ');
}
