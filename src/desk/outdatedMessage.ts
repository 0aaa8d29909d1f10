/** Messages that waited until what they ask for was done: they are settled instead of sent. */
import type { Ticket } from '../domain/ticket/ticket';
import type { Desk } from './desk';
import type { Template } from './messages';
import type { OutboxRow } from './outbox';
import { statesOf } from './ticketRow';

type Check = (ticket: Ticket | undefined, message: OutboxRow, desk: Desk) => boolean;

const isClockOver: Check = (ticket, { values }, desk) => {
  if (!ticket) return true;
  const { clock, dueAt } = JSON.parse(values) as { clock?: string; dueAt?: number };
  return !statesOf(desk, ticket).some((state) => state.running && state.clock === clock && state.dueAt === dueAt);
};

/** When a message is no longer wanted, by what it asks for; a ticket that has ended is undefined. */
const OUTDATED: Readonly<Partial<Record<Template, Check>>> = {
  dispatch: (ticket, { to }) => ticket?.owner !== to,
  nobodyToAssign: (ticket) => ticket?.status !== 'triaged',
  copy: (ticket, message, desk) =>
    (JSON.parse(message.values) as { of?: string }).of === 'warning' && isClockOver(ticket, message, desk),
  warning: isClockOver,
  breach: isClockOver,
  reviewWanted: (ticket) => ticket?.status !== 'proposed',
  returned: (ticket) => ticket?.status !== 'inProgress',
  approved: (ticket) => ticket?.status !== 'approved',
  lowScore: (ticket) => ticket?.survey?.low !== true || ticket.survey.contactedAt !== null,
};

/**
 * Whether nobody needs the message any more.
 * @param ticketOf the ticket of a number as it is now, undefined where it has ended
 */
export function isOutdated(
  desk: Desk,
  message: OutboxRow,
  ticketOf: (ticketNo: string) => Ticket | undefined,
): boolean {
  const check = OUTDATED[message.template as Template];
  return check?.(ticketOf(message.ticketNo), message, desk) ?? false;
}
