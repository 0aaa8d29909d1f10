/** Which commands the ticket's card offers: those that the lifecycle lets happen and the person may run, the expected one first. */
import { measureState } from '../../domain/measures/measure';
import { awaitsContact } from '../../domain/survey/awaitsContact';
import type { EventKind } from '../../domain/ticket/events';
import type { GovernedKind } from '../../domain/ticket/lifecycle';
import { expectedNext, isPossible } from '../../domain/ticket/lifecycle';
import type { Ticket } from '../../domain/ticket/ticket';
import { DAY_MS, later } from '../../domain/time/instant';
import type { Desk } from '../desk';
import { packFor } from '../desk';
import { mayRun } from '../permissions';
import type { NextStep } from './ticketCommands';
import { TICKET_COMMANDS } from './ticketCommands';

/** The event each command brings about, by which the lifecycle judges it. */
const BRINGS: Readonly<Record<NextStep, GovernedKind | null>> = {
  triage: 'triaged',
  assign: 'assigned',
  acknowledge: 'acknowledged',
  respond: 'responded',
  logProgress: 'progressed',
  recordFindings: 'investigated',
  hold: 'held',
  resume: 'resumed',
  escalate: 'escalated',
  evaluateEscalation: 'evaluated',
  proposeSolution: 'proposed',
  reviewSolution: 'approved',
  informCustomer: 'informed',
  recordVerdict: 'confirmed',
  merge: 'merged',
  withdraw: 'withdrawn',
  close: 'closed',
  notifyDelay: 'delayNotified',
  contactLowScore: 'contacted',
  openMeasure: 'measureOpened',
  completeMeasure: 'measureDone',
  verifyMeasure: 'measureVerified',
  revealContact: null,
};

/** Commands that also start the work where it was only signed for. */
const STARTS: readonly NextStep[] = ['logProgress', 'recordFindings', 'hold', 'proposeSolution'];

const STEP_OF: Readonly<Partial<Record<EventKind, NextStep>>> = {
  triaged: 'triage',
  assigned: 'assign',
  acknowledged: 'acknowledge',
  started: 'logProgress',
  proposed: 'proposeSolution',
  resumed: 'resume',
  approved: 'reviewSolution',
  informed: 'informCustomer',
  confirmed: 'recordVerdict',
  closed: 'close',
};

/** The step the ticket waits for, whoever may take it; null where nothing is left to do. */
export function expectedStep(ticket: Ticket): NextStep | null {
  if (awaitsContact(ticket.survey)) return 'contactLowScore';
  const next = expectedNext(ticket.status);
  if (next === null) return null;
  if (ticket.respondedAt === null && ticket.status === 'acknowledged') return 'respond';
  return STEP_OF[next] ?? null;
}

/** Commands possible now for the acting person, the expected one first where it is among them. */
export function possibleSteps(desk: Desk, ticket: Ticket): readonly NextStep[] {
  const expected = expectedStep(ticket);
  const steps = TICKET_COMMANDS.filter((step) => isOffered(desk, ticket, step) && mayRun(step, desk.actor.role));
  return expected !== null && steps.includes(expected)
    ? [expected, ...steps.filter((step) => step !== expected)]
    : steps;
}

/** Whether a closed ticket may still be opened again. What was over before it was imported was never solved here. */
export function isReopenable(desk: Desk, { closedAt, closedHow }: Pick<Ticket, 'closedAt' | 'closedHow'>): boolean {
  return closedAt !== null && closedHow !== 'elsewhere' && desk.now <= later(closedAt, desk.config.reopenDays * DAY_MS);
}

function isOffered(desk: Desk, ticket: Ticket, step: NextStep): boolean {
  const signed =
    ticket.status === 'acknowledged' ||
    (ticket.status === 'assigned' && packFor(desk, ticket).optionalSteps.includes('acknowledged'));
  if (STARTS.includes(step) && signed) return true;
  switch (step) {
    case 'evaluateEscalation':
      return ticket.escalations.some((one) => one.evaluatedAt === null) && isPossible('evaluated', ticket.status);
    case 'contactLowScore':
      return awaitsContact(ticket.survey);
    case 'completeMeasure':
      return ticket.measures.some((one) => one.doneAt === null);
    case 'verifyMeasure':
      return ticket.measures.some((one) => measureState(one) === 'done');
    case 'close':
      return ticket.status === 'confirmed' && !awaitsContact(ticket.survey);
    case 'recordVerdict':
      return (
        (isPossible('confirmed', ticket.status) || isPossible('rejected', ticket.status)) &&
        (ticket.status !== 'closed' || isReopenable(desk, ticket))
      );
    default: {
      const kind = BRINGS[step];
      return kind === null || isPossible(kind, ticket.status);
    }
  }
}
