/** Messages that waited until what they ask for was done: they are settled instead of sent. */
import type { Telling } from '../../domain/servicePlan/maintenancePlan';
import { wasTold } from '../../domain/servicePlan/maintenancePlan';
import { awaitsContact } from '../../domain/survey/awaitsContact';
import type { Ticket } from '../../domain/ticket/ticket';
import { chatNameIn } from '../chat/chats';
import type { Desk } from '../desk';
import { statesOf } from '../register/ticketRow';
import type { Template } from './messages';
import type { OutboxRow } from './outbox';
import { insteadOf } from './readdressed';

type Check = (ticket: Ticket | undefined, message: OutboxRow, desk: Desk) => boolean;

const isClockOver: Check = (ticket, { values }, desk) => {
  if (!ticket) return true;
  const { clock, dueAt } = JSON.parse(values) as { clock?: string; dueAt?: number };
  return !statesOf(desk, ticket).some((state) => state.running && state.clock === clock && state.dueAt === dueAt);
};

/** Of a ticket that has ended, or of a review, only the log could tell. */
const isMeasureOver: Check = (ticket, { values }) => {
  const { measureNo } = JSON.parse(values) as { measureNo?: number };
  return ticket?.measures.some((one) => one.measureNo === measureNo && one.doneAt !== null) ?? false;
};

/** Whether that date is no longer planned, as when the job is done; or whether more than this was told of it already. */
function isMaintenanceOver({ values }: OutboxRow, desk: Desk, more: Telling | null): boolean {
  const { line: id, dueOn } = JSON.parse(values) as { line?: string; dueOn?: string };
  const line = desk.maintenance.lines.find((one) => one.line === id);
  return line?.dueOn !== dueOn || (line !== undefined && more !== null && wasTold(line, more));
}

function ownerIn(values: string): string | undefined {
  return (JSON.parse(values) as { owner?: string }).owner;
}

/** When a message is no longer wanted, by what it asks for; a ticket that has ended is undefined. */
const OUTDATED: Readonly<Partial<Record<Template, Check>>> = {
  dispatch: (ticket, message) =>
    ticket?.owner !== (chatNameIn(message.to) === null ? insteadOf(message) || message.to : ownerIn(message.values)),
  nobodyToAssign: (ticket) => ticket?.status !== 'triaged',
  copy: (ticket, message, desk) =>
    (JSON.parse(message.values) as { of?: string }).of === 'warning' && isClockOver(ticket, message, desk),
  warning: isClockOver,
  breach: isClockOver,
  reviewWanted: (ticket) => ticket?.status !== 'proposed',
  returned: (ticket) => ticket?.status !== 'inProgress',
  approved: (ticket) => ticket?.status !== 'approved',
  measureDue: isMeasureOver,
  measureOverdue: isMeasureOver,
  maintenanceDue: (_, message, desk) => isMaintenanceOver(message, desk, 'overdue'),
  maintenanceOverdue: (_, message, desk) => isMaintenanceOver(message, desk, null),
  lowScore: (ticket) => !awaitsContact(ticket?.survey),
};

/**
 * Whether nobody needs the message any more, also since its group was taken away.
 * @param ticketOf the ticket of a number as it is now, undefined where it has ended
 */
export function isOutdated(
  desk: Desk,
  message: OutboxRow,
  ticketOf: (ticketNo: string) => Ticket | undefined,
): boolean {
  const chat = chatNameIn(message.to);
  if (chat !== null && !desk.chats.some(({ name }) => name === chat)) return true;
  const check = OUTDATED[message.template as Template];
  return check?.(ticketOf(message.ticketNo), message, desk) ?? false;
}
