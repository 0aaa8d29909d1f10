/** Which event brings which message to whom. Nothing is sent here: this is the table of the desk's voice. */
import { isOfMeasure } from '../../domain/measures/measure';
import type { TicketEvent } from '../../domain/ticket/events';
import { hasEnded } from '../../domain/ticket/status';
import type { Ticket } from '../../domain/ticket/ticket';
import type { Instant } from '../../domain/time/instant';
import type { IdIn } from '../../sheets/lists';
import { chatMessagesOf } from '../chat/chatMessages';
import type { Desk } from '../desk';
import { nameOf, packFor } from '../desk';
import { measureMessages } from '../measures/measureMessages';
import { statesOf } from '../register/ticketRow';
import { pathText } from '../rules/categories';
import { isGravest } from '../rules/priorities';
import { solutionTypeName } from '../rules/solutionTypes';
import { addresseeAt } from '../tickets/addressee';
import { approverOf } from '../tickets/approval';
import { helpersOf, suggestion } from '../tickets/byMatrix';
import { debtorOf, firstContactOf } from '../tickets/firstContact';
import { inChargeFor } from '../tickets/inChargeFor';
import { copiesOf } from './copies';

export const TEMPLATES = [
  'dispatch',
  'copy',
  'nobodyToAssign',
  'warning',
  'breach',
  'escalation',
  'evaluated',
  'reviewWanted',
  'returned',
  'approved',
  'reopened',
  'lowScore',
  'customerWrote',
  'measure',
  'measureDue',
  'measureOverdue',
  'measureVerify',
  'customerReceived',
  'customerSolution',
  'customerDelay',
  'customerReminder',
  'survey',
  'surveyReminder',
  'surveyByHand',
  'maintenanceDue',
  'maintenanceOverdue',
  'review',
  'alarm',
] as const;
export type Template = (typeof TEMPLATES)[number];

/** Stands for the ticket's customer, whose address is looked up only when the message goes out. */
export const CUSTOMER = 'customer';

export interface Message {
  /** Unique for good: the same event never sends the same message twice. */
  readonly key: string;
  readonly template: Template;
  readonly ticketNo: string;
  readonly to: string;
  readonly cc: string;
  readonly importance: IdIn<'importances'>;
  /** Goes out then at the earliest. */
  readonly notBefore?: Instant;
  /** What the template needs besides the ticket: plain texts and numbers. */
  readonly values: Readonly<Record<string, string | number>>;
}

/**
 * The messages that an event brings, with the ticket as it was right after it.
 * Nobody is told of what they did themselves.
 */
export function messagesOf(desk: Desk, event: TicketEvent, ticket: Ticket): readonly Message[] {
  const direct = directMessages(desk, event, ticket);
  return [
    ...direct,
    ...copiesOf(desk, event, ticket, direct, facts(desk, ticket)),
    ...(desk.chats.length === 0 ? [] : chatMessagesOf(desk, event, ticket, () => facts(desk, ticket))),
  ];
}

/** What those are told who shall act: one person, for each act. */
function directMessages(desk: Desk, event: TicketEvent, ticket: Ticket): readonly Message[] {
  const supervisor = addresseeAt(desk, 'supervisor', ticket.department);
  const one = (
    template: Template,
    to: string,
    importance: Message['importance'],
    values: Message['values'] = {},
    cc = '',
  ): Message[] =>
    to === '' || [to, to === CUSTOMER ? to : inChargeFor(desk, to, ticket.department)].includes(event.actor)
      ? []
      : [
          {
            key: `${event.seq}/${template}/${to}`,
            template,
            ticketNo: ticket.ticketNo,
            to,
            cc,
            importance,
            values: { ...facts(desk, ticket), ...values },
          },
        ];
  /** The highest priority is worked on around the clock: its alarms go out at any hour. */
  const alarm = (otherwise: Message['importance']): Message['importance'] =>
    isGravest(desk, ticket) ? 'critical' : otherwise;
  const customer = ticket.reachableByMail ? CUSTOMER : '';
  switch (event.kind) {
    case 'registered':
      if (event.cause === 'import') return [];
      return one('customerReceived', customer, 'normal', event.cause === 'form' ? answeredBy(desk, ticket) : {});
    case 'triaged':
      return ticket.owner === '' && ticket.status === 'triaged'
        ? one('nobodyToAssign', addresseeAt(desk, 'supervisor', suggestion(desk, ticket).department), alarm('high'))
        : [];
    case 'assigned':
      return one('dispatch', event.fields.owner, alarm('high'), { why: event.fields.why });
    case 'warned':
    case 'breached': {
      const { clock, dueAt } = event.fields;
      const debtor = debtorOf(desk, ticket, clock);
      if (event.kind === 'warned') return one('warning', debtor || supervisor, alarm('normal'), { clock, dueAt });
      // Of a ticket that is over it is recorded, and nobody is called to it.
      return hasEnded(ticket.status) ? [] : one('breach', debtor, alarm('normal'), { clock, dueAt });
    }
    case 'escalated': {
      const { level, clock, to, support, tells } = event.fields;
      const isMajor = clock === '' && event.fields.round === 0;
      const values = { level, clock, reason: event.note, support, ...(isMajor ? { major: 'yes' } : {}) };
      // At a breach the owner has a mail of their own, and who asked for support knows.
      const cc = (level === 1 && clock !== '') || event.actor === ticket.owner ? '' : ticket.owner;
      return tells ? one('escalation', to, isMajor ? 'critical' : alarm('high'), values, cc) : [];
    }
    case 'evaluated':
      return one('evaluated', ticket.owner, 'high', { decision: event.fields.decision });
    case 'proposed':
      return one('reviewWanted', addresseeAt(desk, approverOf(desk, ticket) ?? 'director', ticket.department), 'high');
    case 'returned':
      return one('returned', ticket.owner, 'high', { reason: event.note });
    case 'approved':
      return one('approved', firstContactOf(desk, ticket) || ticket.owner, 'high');
    case 'reopened':
      // The owner may be the supervisor: told once.
      return [...new Set([ticket.owner, supervisor])].flatMap((to) =>
        one('reopened', to, to === ticket.owner ? alarm('high') : 'high', { comment: ticket.comment }),
      );
    case 'customerWrote':
      return one('customerWrote', firstContactOf(desk, ticket) || ticket.owner || supervisor, 'high', {
        comment: event.note,
      });
    case 'informed':
      return event.fields.channel === 'mail' && !event.fields.with
        ? one('customerSolution', customer, 'high', { words: event.note })
        : [];
    case 'delayNotified':
      return event.fields.channel === 'mail'
        ? one('customerDelay', customer, 'high', { reason: event.note, newDueAt: event.fields.newDueAt })
        : [];
    case 'reminded':
      return event.fields.what === 'verdict'
        ? one('customerReminder', customer, 'low')
        : one('surveyReminder', customer, 'low', surveyValues(desk, ticket.survey?.cycle ?? ticket.attempt));
    case 'surveySent':
      return customer === ''
        ? one('surveyByHand', supervisor, 'normal', surveyValues(desk, event.fields.cycle))
        : one('survey', CUSTOMER, 'normal', surveyValues(desk, event.fields.cycle));
    case 'surveyAnswered':
      return event.fields.low ? one('lowScore', supervisor, 'high') : [];
    default: {
      if (!isOfMeasure(event)) return [];
      const measure = ticket.measures[event.fields.measureNo - 1];
      const { ticketNo, department } = ticket;
      return measure ? measureMessages(desk, event, measure, { ticketNo, department, facts: facts(desk, ticket) }) : [];
    }
  }
}

/** Clocks whose act the customer waits for, the first word to them first. */
const PROMISED = ['respond', 'plan', 'resolve'] as const;

/**
 * What the answer to a form promises: by which hour somebody speaks to the customer; of a ticket that is not graded yet by the latest one that its grade can
 * bring. What somebody typed into a public form is not sent on: the address may be anybody's.
 */
function answeredBy(desk: Desk, ticket: Ticket): Message['values'] {
  const unsaid = { description: '', request: '' };
  if (ticket.priority !== '' || 'respondDueAt' in dueValues(desk, ticket)) return unsaid;
  const graded = packFor(desk, ticket).priorities.flatMap(({ id }) =>
    statesOf(desk, { ...ticket, priority: id, trail: ticket.trail.map((entry) => ({ ...entry, priority: id })) }),
  );
  for (const wanted of PROMISED) {
    const dues = graded.flatMap(({ clock, running, dueAt }) =>
      clock === wanted && running && dueAt !== null ? [dueAt] : [],
    );
    if (dues.length > 0) return { ...unsaid, [`${wanted}DueAt`]: Math.max(...dues) };
  }
  return unsaid;
}

function surveyValues(desk: Desk, cycle: number): Readonly<Record<string, string | number>> {
  const { questions, anonymous } = desk.pack.survey;
  return { cycle, questions: questions.length, ...(anonymous ? { anonymous: 'yes' } : {}) };
}

/** What every message about a ticket can say; nothing in it tells who the customer is. */
function facts(desk: Desk, ticket: Ticket): Readonly<Record<string, string | number>> {
  const { ticketNo, description, customerName, category1, category2, priority, owner, ownerName, department } = ticket;
  const { product, orderNo, solution, executor, completeOn, attempt, receivedAt } = ticket;
  return {
    ticketNo,
    description,
    request: ticket.request ?? '',
    customerName,
    category: [pathText({ category1, category2 }), ...(ticket.more ?? [])].join('; '),
    collaborators: helpersOf(desk, ticket).join(', '),
    firstContact: nameOf(desk, firstContactOf(desk, ticket)),
    priority,
    owner,
    ownerName,
    department,
    product,
    orderNo,
    solution,
    solutionType: solutionTypeName(desk, ticket),
    compensation: ticket.compensation ?? '',
    executor,
    completeOn,
    attempt,
    receivedAt,
    ...dueValues(desk, ticket),
  };
}

function dueValues(desk: Desk, ticket: Ticket): Readonly<Record<string, number>> {
  const values: Record<string, number> = {};
  for (const state of statesOf(desk, ticket)) {
    if (state.dueAt !== null && state.running) values[`${state.clock}DueAt`] = state.dueAt;
  }
  return values;
}
