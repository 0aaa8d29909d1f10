/** A ticket as its customer may see it: nothing of who works on it, of what was not told, of how it is judged. */
import type { ClockId } from '../../domain/clocks/clock';
import type { PageKind, PageStatus, PageStep } from '../../domain/customerPage/pageStatus';
import { PAGE_KINDS } from '../../domain/customerPage/pageStatus';
import type { Ticket } from '../../domain/ticket/ticket';
import type { Instant } from '../../domain/time/instant';
import { DAY_MS, later } from '../../domain/time/instant';
import { dateText, dateTimeText } from '../../i18n/dateText';
import type { RowOf } from '../../sheets/sheet';
import type { TICKETS } from '../../sheets/tickets';
import type { Desk } from '../desk';
import { statesOf } from '../register/ticketRow';
import { parsed } from '../register/ticketStore';
import { hasVerdict } from '../tickets/hasVerdict';
import { isReopenable } from '../tickets/possibleSteps';
import type { InboxRow } from './inboxRows';
import type { CustomerCase } from './pageAnswers';

export type Cells = RowOf<typeof TICKETS>;

/** The facts that a page is made of. Of a ticket that has ended the row tells enough: the whole log is not read for a visitor. */
type Facts = Pick<
  Ticket,
  | 'ticketNo'
  | 'status'
  | 'attempt'
  | 'description'
  | 'receivedAt'
  | 'informedAt'
  | 'closedAt'
  | 'closedHow'
  | 'solution'
  | 'completeOn'
  | 'respondedAt'
  | 'waitingFor'
>;

/**
 * The case of a row of the register.
 * @param sent what came from this page and is not taken in yet
 * @returns null where the row does not hold together: a person has to see to it first
 */
export function customerCase(desk: Desk, cells: Cells, sent: readonly InboxRow[]): CustomerCase | null {
  const ticket = parsed(cells.state, cells.ticketNo);
  const facts = ticket ?? endedFacts(cells);
  if (facts === null || facts.status === 'spam') return null;
  const { ticketNo, attempt, description, receivedAt, informedAt, closedAt } = facts;
  const waiting = sent.map(({ kind, at }) => ({ kind: kind as PageKind, at: shown(desk, at) }));
  return {
    deskName: desk.config.deskName,
    ticketNo,
    attempt,
    status: statusOf(facts),
    next: nextOf(desk, ticket, facts),
    told: description,
    solution: wasTold(facts)
      ? { text: facts.solution, completeOn: dateText(desk.setUp.language, facts.completeOn) }
      : null,
    receivedAt: shown(desk, receivedAt),
    informedAt: shown(desk, informedAt),
    closedAt: shown(desk, closedAt),
    verdict: hasVerdict(facts) ? 'satisfied' : null,
    waiting,
    may: PAGE_KINDS.filter((kind) => maySend(desk, facts, kind, waiting)),
  };
}

function endedFacts(cells: Cells): Facts | null {
  const { ticketNo, status, attempt, description, receivedAt, informedAt, closedAt, solution, verdict } = cells;
  if (!['closed', 'merged', 'withdrawn', 'spam'].includes(status) || receivedAt === null) return null;
  return {
    ticketNo,
    status: status as Ticket['status'],
    attempt: attempt ?? 1,
    description,
    receivedAt,
    informedAt,
    closedAt,
    closedHow: informedAt === null ? 'elsewhere' : verdict === 'satisfied' ? 'confirmed' : 'noAnswer',
    solution,
    completeOn: '',
    respondedAt: null,
    waitingFor: null,
  };
}

/** What the customer was told: between the telling and the next attempt. What is drafted before is nobody's but the desk's. */
function wasTold({ status, informedAt, solution }: Facts): boolean {
  return informedAt !== null && solution !== '' && ['informed', 'confirmed', 'closed'].includes(status);
}

function statusOf({ status, waitingFor, closedHow }: Facts): PageStatus {
  switch (status) {
    case 'onHold':
      return waitingFor === 'customer' ? 'waitingForYou' : 'waitingForOthers';
    case 'proposed':
    case 'approved':
      return 'checking';
    case 'informed':
      return 'told';
    case 'confirmed':
      return 'confirmed';
    case 'closed':
      return closedHow === 'noAnswer' ? 'closedUnanswered' : 'closed';
    case 'merged':
      return 'joined';
    case 'withdrawn':
    case 'spam':
      return 'withdrawn';
    case 'registered':
    case 'triaged':
    case 'assigned':
      return 'received';
    default:
      return 'working';
  }
}

/** Clocks that promise the customer something, and what; the first that runs is what comes next. */
const PROMISES: readonly (readonly [ClockId, PageStep])[] = [
  ['respond', 'contact'],
  ['improve', 'improve'],
  ['plan', 'plan'],
  ['resolve', 'solve'],
];

function nextOf(desk: Desk, ticket: Ticket | null, facts: Facts): CustomerCase['next'] {
  if (ticket === null || facts.status === 'closed') return null;
  const step = (name: PageStep, at: Instant | null): CustomerCase['next'] => ({
    step: name,
    by: shown(desk, at),
    isLate: at !== null && at < desk.now,
  });
  if (facts.status === 'confirmed') return step('close', null);
  if (facts.status === 'informed' && facts.informedAt !== null)
    return step('yourAnswer', later(facts.informedAt, desk.config.verdictCloseDays * DAY_MS));
  if (facts.status === 'onHold' && facts.waitingFor === 'customer') return step('yourWords', null);
  const states = statesOf(desk, ticket).filter(({ running, dueAt }) => running && dueAt !== null);
  for (const [clock, promised] of PROMISES) {
    const state = states.find((one) => one.clock === clock);
    if (state) return step(promised, state.dueAt);
  }
  return step(facts.status === 'proposed' || facts.status === 'approved' ? 'tell' : 'solve', null);
}

function maySend(desk: Desk, facts: Facts, kind: PageKind, waiting: CustomerCase['waiting']): boolean {
  const { status, closedHow, closedAt } = facts;
  const isOpenAgain = status === 'closed' && isReopenable(desk, { closedAt, closedHow });
  if (kind === 'said') return !['merged', 'withdrawn'].includes(status) && (status !== 'closed' || isOpenAgain);
  if (waiting.some((one) => one.kind !== 'said')) return false;
  if (kind === 'satisfied') return status === 'informed';
  return status === 'informed' || (isOpenAgain && closedHow === 'noAnswer');
}

function shown({ setUp, ports }: Desk, at: Instant | null): string {
  return at === null ? '' : dateTimeText(setUp.language, at, ports.zone(setUp.timeZone));
}
