/** Events of many tickets, put together by ticket. */
import type { TicketEvent } from './events';
import { ticketOf } from './fold';
import type { Ticket } from './ticket';

/** The events of each ticket, in the order given. */
export function byTicket(events: readonly TicketEvent[]): ReadonlyMap<string, readonly TicketEvent[]> {
  const groups = new Map<string, TicketEvent[]>();
  for (const event of events) {
    const group = groups.get(event.ticketNo);
    if (group) group.push(event);
    else groups.set(event.ticketNo, [event]);
  }
  return groups;
}

/** The folded tickets of whole histories, by number; a history that does not begin with the receipt gives none. */
export function ticketsOf(events: readonly TicketEvent[]): ReadonlyMap<string, Ticket> {
  const tickets = new Map<string, Ticket>();
  for (const [ticketNo, own] of byTicket(events)) {
    const ticket = ticketOf(own);
    if (ticket) tickets.set(ticketNo, ticket);
  }
  return tickets;
}
