/** Folding events into a ticket: the projection that every stored row can be rebuilt from. */
import { measuresAfter } from '../measures/measure';
import { sparedFact } from '../survey/surveyDue';
import type { EventOf, TicketEvent } from './events';
import { statusAfter } from './lifecycle';
import { afterLinking } from './linkage';
import { receivedTicket } from './receivedTicket';
import type { SurveyState, Ticket } from './ticket';
import { trailAfter } from './trail';

/**
 * The ticket after all of `events`, or null where they do not begin with `received`.
 * @param events of one ticket, in log order
 */
export function ticketOf(events: readonly TicketEvent[]): Ticket | null {
  return events.reduce<Ticket | null>(fold, null);
}

/**
 * The ticket after one more event. Events at or before `ticket.seq` were folded in already and change nothing.
 * Knows nothing of what is allowed: the lifecycle was asked before the event was logged.
 */
export function fold(ticket: Ticket | null, event: TicketEvent): Ticket | null {
  if (ticket === null) return event.kind === 'received' ? receivedTicket(event) : null;
  if (event.seq <= ticket.seq) return ticket;
  const next = { ...apply(ticket, event), seq: event.seq };
  return { ...next, trail: trailAfter(next, event) };
}

/** Under another process the priorities go by other names, those of the past too: clocks that were met then are judged by them. */
function regraded(ticket: Ticket, priorities: EventOf<'edited'>['fields']['priorities']): Ticket {
  if (!priorities) return ticket;
  const named = (priority: string): string => priorities[priority] ?? priority;
  const trail = ticket.trail.map((entry) => ({ ...entry, priority: named(entry.priority) }));
  return { ...ticket, priority: named(ticket.priority), trail };
}

function apply(ticket: Ticket, event: TicketEvent): Ticket {
  const moved: Ticket = { ...ticket, status: statusAfter(event.kind, ticket.status) };
  switch (event.kind) {
    case 'registered':
      return {
        ...moved,
        registeredAt: event.at,
        registeredBy: event.actor,
        category1: event.fields.category1,
        category2: event.fields.category2,
        policy: event.fields.policy,
        ...(event.fields.recent ? { recent: event.fields.recent } : {}),
        ...(event.fields.follows ? { follows: event.fields.follows } : {}),
      };
    case 'edited':
      return regraded({ ...moved, ...event.fields.changes }, event.fields.priorities);
    case 'triaged':
      return {
        ...moved,
        category1: event.fields.category1,
        category2: event.fields.category2,
        priority: event.fields.priority,
        reasons: event.fields.reasons,
        promisedAt: event.fields.promisedAt ?? ticket.promisedAt,
        ...(event.fields.more ? { more: event.fields.more } : {}),
        collaborators: event.fields.collaborators ?? ticket.collaborators,
      };
    case 'assigned':
      return {
        ...moved,
        owner: event.fields.owner,
        ownerName: event.fields.ownerName,
        department: event.fields.department,
        collaborators: event.fields.collaborators,
      };
    case 'responded':
      return { ...moved, respondedAt: ticket.respondedAt ?? event.at };
    case 'progressed':
      return { ...moved, lastProgress: event.note };
    case 'investigated':
      return { ...moved, rootCause: event.fields.rootCause, lastProgress: event.note };
    case 'held':
      return { ...moved, heldSince: event.at, waitingFor: event.fields.waitingFor };
    case 'resumed':
      return { ...moved, heldSince: null, waitingFor: null };
    case 'proposed':
      return {
        ...moved,
        solution: event.fields.solution,
        executor: event.fields.executor,
        completeOn: event.fields.completeOn,
        proposedBy: event.actor,
        solutionType: event.fields.solutionType ?? '',
        compensation: event.fields.compensation,
      };
    case 'approved':
      return { ...moved, approvedAt: event.at };
    case 'informed':
      return { ...moved, informedAt: event.at };
    case 'confirmed':
      return { ...moved, verdict: 'satisfied', verdictAt: event.at, comment: event.note };
    case 'rejected':
      return { ...moved, verdict: 'notSatisfied', verdictAt: event.at, comment: event.note };
    case 'reopened':
      return {
        ...moved,
        attempt: ticket.attempt + 1,
        priority: event.fields.priority,
        approvedAt: null,
        informedAt: null,
        survey: null,
        closedAt: null,
        closedHow: null,
      };
    case 'escalated':
      return {
        ...withFact(
          moved,
          `escalated/${event.fields.attempt}/${event.fields.clock || 'byHand'}/${event.fields.round}/${event.fields.level}`,
        ),
        escalationLevel: Math.max(ticket.escalationLevel, event.fields.level),
        escalations: [
          ...ticket.escalations,
          {
            level: event.fields.level,
            clock: event.fields.clock,
            at: event.at,
            to: event.fields.to,
            reason: event.note,
            evaluatedAt: null,
          },
        ],
      };
    case 'evaluated':
      return {
        ...moved,
        escalations: ticket.escalations.map((one) =>
          one.evaluatedAt === null ? { ...one, evaluatedAt: event.at } : one,
        ),
      };
    case 'delayNotified':
      return { ...moved, promisedAt: event.fields.newDueAt };
    case 'reminded':
      return withFact(
        {
          ...moved,
          survey:
            ticket.survey && event.fields.what === 'survey'
              ? { ...ticket.survey, remindedAt: event.at }
              : ticket.survey,
        },
        `reminded/${event.fields.what}/${ticket.attempt}`,
      );
    case 'surveySent':
      return { ...moved, survey: surveyAfterSending(event) };
    case 'surveySpared':
      return withFact(moved, sparedFact(event.fields.cycle));
    case 'surveyAnswered':
      return {
        ...moved,
        survey: ticket.survey && {
          ...ticket.survey,
          answeredAt: event.at,
          low: event.fields.low,
          score: event.fields.score,
        },
      };
    case 'contacted':
      return { ...moved, survey: ticket.survey && { ...ticket.survey, contactedAt: event.at } };
    case 'measureOpened':
    case 'measureDone':
    case 'measureLate':
    case 'measureJudged':
    case 'measureVerified':
      return { ...moved, measures: measuresAfter(ticket.measures, event) };
    case 'linked':
    case 'unlinked':
      return afterLinking(moved, event);
    case 'merged':
      return { ...moved, mergedInto: event.fields.into, closedAt: event.at };
    case 'withdrawn':
      return { ...moved, status: event.fields.spam ? 'spam' : 'withdrawn', closedAt: event.at };
    case 'closed':
      return {
        ...moved,
        closedAt: event.at,
        closedHow: event.fields.how,
        solution: event.fields.how === 'elsewhere' ? event.note : ticket.solution,
      };
    case 'erased':
      // Nobody can be asked any more: a survey that is out takes no answer, and none goes out.
      return withFact(
        { ...moved, erasedAt: event.at, survey: ticket.survey?.answeredAt ? ticket.survey : null },
        sparedFact(ticket.attempt),
      );
    case 'undone':
      return { ...moved, status: 'withdrawn', closedAt: event.at, undoneAt: event.at };
    case 'archived':
      return { ...moved, archivedAt: event.at };
    case 'warned':
    case 'breached':
      return withFact(moved, `${event.kind}/${event.fields.attempt}/${event.fields.clock}/${event.fields.round}`);
    default:
      return moved;
  }
}

function withFact(ticket: Ticket, fact: string): Ticket {
  return ticket.facts.includes(fact) ? ticket : { ...ticket, facts: [...ticket.facts, fact] };
}

function surveyAfterSending(event: EventOf<'surveySent'>): SurveyState {
  return {
    cycle: event.fields.cycle,
    sentAt: event.at,
    remindedAt: null,
    answeredAt: null,
    low: false,
    score: null,
    contactedAt: null,
  };
}
