/**
 * The events of the log as it stands, read and folded once a run: by night several count it whole, one after the other. Whoever writes to the log moves
 * its head or takes rows out, so that what was read before is not taken for it.
 */
import { ticketsOf } from '../../domain/ticket/byTicket';
import type { TicketEvent } from '../../domain/ticket/events';
import type { Ticket } from '../../domain/ticket/ticket';
import { LOG } from '../../sheets/log';
import type { Desk } from '../desk';
import type { Ports } from '../ports';
import { eventsIn } from './journal';

interface Read {
  readonly seq: number;
  readonly trimmed: number;
  readonly events: readonly TicketEvent[];
  tickets: ReadonlyMap<string, Ticket> | null;
}

const READ = new WeakMap<Ports, Read>();

/** All events. One read, or none. */
export function loggedEvents(desk: Desk): readonly TicketEvent[] {
  return read(desk).events;
}

/** All tickets, by number. One read, or none. */
export function loggedTickets(desk: Desk): ReadonlyMap<string, Ticket> {
  const known = read(desk);
  return (known.tickets ??= ticketsOf(known.events));
}

function read(desk: Desk): Read {
  const { head, trimmed } = desk.progress;
  const known = READ.get(desk.ports);
  if (known?.seq === head.seq && known.trimmed === trimmed) return known;
  const events = eventsIn(desk.ports.table(LOG).rows(2));
  const fresh: Read = { seq: head.seq, trimmed, events, tickets: null };
  READ.set(desk.ports, fresh);
  return fresh;
}
