import type { ClockState } from '../../domain/clocks/clock';
import type { Measure } from '../../domain/measures/measure';
import { measureState } from '../../domain/measures/measure';
import { unlessRefused } from '../../domain/refusal';
import { termsFor } from '../../domain/servicePlan/serviceTerms';
import type { EventKind, TicketEvent } from '../../domain/ticket/events';
import type { Ticket } from '../../domain/ticket/ticket';
import { archivedCase } from '../archive/archivedCases';
import { onTicket } from '../arguments';
import { question } from '../command';
import type { Desk } from '../desk';
import { nameOf, packFor } from '../desk';
import { recentEvents } from '../register/journal';
import { statesOf } from '../register/ticketRow';
import { find } from '../register/ticketStore';
import { termsInForce } from '../rules/config';
import { priorityName } from '../rules/priorities';
import { solutionTypeName, solutionTypesFor, solutionWording } from '../rules/solutionTypes';
import { lowAnswer } from '../surveys/lowAnswer';
import { helpersOf } from './byMatrix';
import { firstContactOf } from './firstContact';
import { expectedStep, possibleSteps } from './possibleSteps';
import { repairHistory } from './repairHistory';
import { sameBatch } from './sameBatch';
import type { CardClock, HistoryLine, TicketCard } from './ticketAnswers';

/** The ticket's card: where it stands, what is due when, what comes next, and what happened. Of one in an archive nothing comes next. */
export const getTicket = question(onTicket({}), (desk, args): TicketCard => {
  const stored = unlessRefused(() => find(desk, args.ticketNo), 'TICKET_ARCHIVED');
  const { ticket, cells, ...archived } = stored ?? archivedCase(desk, args.ticketNo);
  const { events, cut } = 'events' in archived ? { ...archived, cut: false } : recentEvents(desk, ticket);
  const expected = expectedStep(ticket);
  const possible = stored === null ? [] : possibleSteps(desk, ticket);
  const kinds = solutionTypesFor(desk, ticket);
  const { ticketNo, status, category1, category2, description, customerName, customerContact, customerNo, vip } =
    ticket;
  const { product, orderNo, serialNo, department, receivedAt, registeredAt, attempt, escalationLevel } = ticket;
  const { solution, executor, completeOn, verdict, comment } = ticket;
  return {
    ticketNo,
    status,
    priority:
      ticket.priority === ''
        ? null
        : { id: ticket.priority, name: priorityName(desk, ticket.priority, packFor(desk, ticket)) },
    category1,
    category2,
    moreCategories: ticket.more ?? [],
    description,
    customerName,
    customerContact,
    customerNo,
    vip,
    product,
    orderNo,
    serialNo,
    batch: ticket.batch,
    owner: ticket.owner === '' ? null : { mail: ticket.owner, name: ticket.ownerName },
    department,
    collaborators: helpersOf(desk, ticket),
    firstContact: nameOf(desk, firstContactOf(desk, ticket)),
    receivedAt,
    registeredAt,
    attempt,
    escalationLevel,
    solution,
    solutionType: solutionTypeName(desk, ticket),
    compensation: ticket.compensation ?? null,
    executor,
    completeOn,
    solutionTypes: kinds.map(({ name }) => name),
    solutionWordings: Object.fromEntries(kinds.map((kind) => [kind.name, solutionWording(ticket, kind)])),
    verdict,
    comment,
    satisfaction: ticket.survey?.score ?? null,
    lowAnswer: lowAnswer(desk, ticket),
    clocks: latestRounds(statesOf(desk, ticket)).map(cardClock),
    nextStep: expected !== null && possible.includes(expected) ? expected : null,
    possible,
    measures: ticket.measures.map(measureLine),
    terms: termsFor(termsInForce(desk.pack, desk.config), ticket.product),
    repairs: repairHistory(desk, ticket),
    sameBatch: sameBatch(desk, ticket),
    history: events.map((event) => historyLine(desk, ticket, event)).reverse(),
    historyCut: cut,
    remark: cells.remark,
    follows: ticket.follows ?? '',
  };
});

/** Of each clock the round that counts now; older rounds are history. */
function latestRounds(states: readonly ClockState[]): readonly ClockState[] {
  const latest = new Map(states.map((state) => [state.clock, state]));
  return [...latest.values()];
}

function cardClock({ clock, status, running, dueAt, leftMinutes, lateMinutes, targetMinutes }: ClockState): CardClock {
  return { clock, status, running, dueAt, leftMinutes, lateMinutes, targetMinutes };
}

function measureLine(one: Measure): TicketCard['measures'][number] {
  const { measureNo, measure, owner, dueOn } = one;
  return { measureNo, measure, owner, dueOn, state: measureState(one) };
}

/** Fields that tell a reader something; the rest is for the code. */
const TOLD: Readonly<Partial<Record<EventKind, readonly string[]>>> = {
  registered: ['follows'],
  triaged: ['priority', 'category1', 'category2'],
  assigned: ['ownerName', 'department'],
  responded: ['channel'],
  held: ['waitingFor', 'chaseOn'],
  progressed: ['link', 'source', 'takenAt'],
  investigated: ['rootCause', 'responsible', 'link', 'source', 'takenAt'],
  proposed: ['solution', 'solutionType', 'compensation', 'executor', 'completeOn'],
  informed: ['channel'],
  reopened: ['priority'],
  escalated: ['level', 'clock', 'support'],
  warned: ['clock'],
  breached: ['clock'],
  measureOpened: ['measure', 'dueOn'],
  measureVerified: ['effective'],
  merged: ['into'],
  archived: ['archive', 'link'],
  contacted: ['reason'],
};

/** An event as the history of its ticket tells it. */
export function historyLine(desk: Desk, ticket: Ticket, event: TicketEvent): HistoryLine {
  const { at, kind, actor, cause, note } = event;
  const fields: Readonly<Record<string, unknown>> =
    kind === 'archived' ? { ...event.fields, link: addressOf(desk, event.fields.archive) } : event.fields;
  const facts: Record<string, string | number | boolean> = {};
  for (const key of TOLD[kind] ?? []) {
    const value = fields[key];
    if (typeof value === 'number' || typeof value === 'boolean' || (typeof value === 'string' && value !== '')) {
      facts[key] = worded(desk, ticket, key, value);
    }
  }
  return { at, kind, actor, actorName: nameOf(desk, actor), cause, note, facts };
}

function addressOf({ progress }: Desk, archive: string): string {
  return progress.archives.find(({ name }) => name === archive)?.url ?? '';
}

function worded<Value extends string | number | boolean>(
  desk: Desk,
  ticket: Ticket,
  key: string,
  value: Value,
): Value | string {
  if (key === 'priority') return priorityName(desk, String(value), packFor(desk, ticket));
  return key === 'solutionType' ? solutionTypeName(desk, { ...ticket, solutionType: String(value) }) : value;
}
