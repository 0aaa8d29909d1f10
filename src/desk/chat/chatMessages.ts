/** Which event brings which message to a team chat: beside the mails, the desk's second voice. */
import type { ChatTopic } from '../../domain/chat/chatService';
import type { EventKind, TicketEvent } from '../../domain/ticket/events';
import { hasEnded } from '../../domain/ticket/status';
import type { Ticket } from '../../domain/ticket/ticket';
import type { Desk } from '../desk';
import type { Message, Template } from '../messages/messages';
import { isGravest } from '../rules/priorities';
import { chatAddressee } from './chats';

interface Told {
  readonly topic: ChatTopic;
  readonly template: Template;
  readonly importance: Message['importance'];
}

const TOLD: Readonly<Partial<Record<EventKind, Told>>> = {
  assigned: { topic: 'dispatch', template: 'dispatch', importance: 'high' },
  warned: { topic: 'warnings', template: 'warning', importance: 'normal' },
  breached: { topic: 'warnings', template: 'breach', importance: 'normal' },
  escalated: { topic: 'escalations', template: 'escalation', importance: 'high' },
};

/** Events of which a group is told, whoever set them off: unlike a mail, it is read by all. */
function isTold(event: TicketEvent, ticket: Ticket): boolean {
  if (event.kind === 'escalated') return event.fields.tells;
  return event.kind !== 'breached' || !hasEnded(ticket.status);
}

/**
 * The messages that an event brings to groups: one to each that wants to hear of it. None where the desk has no group.
 * @param values what every message about the ticket can say, without contact data
 */
export function chatMessagesOf(
  desk: Desk,
  event: TicketEvent,
  ticket: Ticket,
  values: () => Message['values'],
): readonly Message[] {
  const told = TOLD[event.kind];
  const chats = told ? desk.chats.filter(({ topics }) => topics.includes(told.topic)) : [];
  if (told === undefined || chats.length === 0 || !isTold(event, ticket)) return [];
  const isMajor = event.kind === 'escalated' && event.fields.clock === '' && event.fields.round === 0;
  const importance = isMajor || isGravest(desk, ticket) ? 'critical' : told.importance;
  return chats.map(({ name }) => ({
    key: `${event.seq}/${told.template}/${chatAddressee(name)}`,
    template: told.template,
    ticketNo: ticket.ticketNo,
    to: chatAddressee(name),
    cc: '',
    importance,
    values: { ...values(), ...ofEvent(event), ...(isMajor ? { major: 'yes' } : {}) },
  }));
}

function ofEvent(event: TicketEvent): Message['values'] {
  switch (event.kind) {
    case 'assigned':
      return { why: event.fields.why };
    case 'warned':
    case 'breached':
      return { clock: event.fields.clock, dueAt: event.fields.dueAt };
    case 'escalated': {
      const { level, clock, support } = event.fields;
      return { level, clock, reason: event.note, support };
    }
    default:
      return {};
  }
}
