import type { EventOf } from './events';
import type { Ticket } from './ticket';

/** An incident with the tickets that are linked to it from now on, or a ticket with its incident. */
export function afterLinking(ticket: Ticket, { kind, fields }: EventOf<'linked' | 'unlinked'>): Ticket {
  const { incident, tickets } = fields;
  if (ticket.ticketNo !== incident) return { ...ticket, incident: kind === 'linked' ? incident : '' };
  const others = (ticket.linked ?? []).filter((one) => !tickets.includes(one));
  return { ...ticket, linked: kind === 'linked' ? [...others, ...tickets] : others };
}
