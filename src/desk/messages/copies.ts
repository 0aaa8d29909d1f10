/** Copies of messages, as the pack says who gets one: one person is addressed and acts, others only know. */
import type { EventKind, TicketEvent } from '../../domain/ticket/events';
import type { Ticket } from '../../domain/ticket/ticket';
import type { Instant } from '../../domain/time/instant';
import { plusDays } from '../../domain/time/localDate';
import { instantToLocal, localToInstant } from '../../domain/time/zone';
import type { CopiedTemplate, CopyRule } from '../../packs/pack';
import type { Desk } from '../desk';
import { nameOf } from '../desk';
import { calendarsNow } from '../rules/calendars';
import { addresseeAt } from '../tickets/addressee';
import { firstContactOf } from '../tickets/firstContact';
import type { Message } from './messages';

const COPIED: Readonly<Partial<Record<EventKind, CopiedTemplate>>> = {
  assigned: 'dispatch',
  warned: 'warning',
  breached: 'breach',
  escalated: 'escalation',
  approved: 'approved',
};

/**
 * The copies that an event brings besides the messages to those who shall act. Nobody gets one who is addressed or did it, nor two.
 * @param direct what the event brings them
 * @param values of the copies, where nobody else is to be told: somebody took the ticket themselves
 */
export function copiesOf(
  desk: Desk,
  event: TicketEvent,
  ticket: Ticket,
  direct: readonly Message[],
  values: Message['values'],
): readonly Message[] {
  const of = COPIED[event.kind];
  const rules = (desk.pack.copies ?? []).filter((rule) => rule.of === of);
  if (of === undefined || rules.length === 0 || (direct.length === 0 && event.kind !== 'assigned')) return [];
  const told = new Set([event.actor, ...direct.flatMap(({ to, cc }) => [to, cc]), '']);
  return rules.flatMap((rule) =>
    rule.to.flatMap((reader): Message[] => {
      const to = mailOf(desk, ticket, reader);
      if (told.has(to)) return [];
      told.add(to);
      return [
        {
          key: `${event.seq}/copy/${to}`,
          template: 'copy',
          ticketNo: ticket.ticketNo,
          to,
          cc: '',
          importance: 'low',
          values: { ...(direct[0]?.values ?? values), of, told: nameOf(desk, direct[0]?.to ?? ticket.owner) },
          ...(rule.how === 'digest' ? { notBefore: nextDigestAt(desk) } : {}),
        },
      ];
    }),
  );
}

function mailOf(desk: Desk, ticket: Ticket, reader: CopyRule['to'][number]): string {
  switch (reader) {
    case 'owner':
      return ticket.owner;
    case 'firstContact':
      return firstContactOf(desk, ticket);
    default:
      return addresseeAt(desk, reader, ticket.department);
  }
}

/** When the next day's work begins. */
function nextDigestAt(desk: Desk): Instant {
  const zone = desk.ports.zone(desk.setUp.timeZone);
  const tomorrow = plusDays(instantToLocal(zone, desk.now).date, 1);
  return calendarsNow(desk).business.nextOpening(localToInstant(zone, tomorrow, 0));
}
