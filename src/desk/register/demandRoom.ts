/** Cells hold so much and no more; what would not fit is refused before anything of it is written. */
import { Refusal } from '../../domain/refusal';
import type { NewEvent, TicketEvent } from '../../domain/ticket/events';
import { fold } from '../../domain/ticket/fold';
import type { Ticket } from '../../domain/ticket/ticket';
import type { Desk } from '../desk';
import { stamped } from './journal';

/** Characters of JSON. Google takes 50,000 a cell; the desk's own events of years still fit in the rest. */
const MOST = 40_000;

/**
 * Refuses what people write where the log's cell or the ticket's would be cut, and be no JSON any more. What the desk writes by itself is
 * short, and must not stop.
 * @param ticket as the events leave it
 * @throws {Refusal} TICKET_FULL
 */
export function demandRoom(desk: Desk, events: readonly TicketEvent[], ticket: Ticket): void {
  if (!fits(desk, events, ticket)) throw new Refusal('TICKET_FULL', { ticketNo: ticket.ticketNo });
}

function fits({ cause }: Desk, events: readonly TicketEvent[], ticket: Ticket): boolean {
  if (cause === 'trigger' || events.length === 0) return true;
  return [ticket, ...events.map(({ fields }) => fields)].every((value) => JSON.stringify(value).length <= MOST);
}

/** Whether events that are not stamped yet would fit. */
export function hasRoomFor(desk: Desk, ticket: Ticket, events: readonly NewEvent[]): boolean {
  const log = stamped(
    desk,
    events.map((event) => ({ ticketNo: ticket.ticketNo, event })),
  );
  return fits(
    desk,
    log,
    log.reduce<Ticket>((before, event) => fold(before, event) ?? before, ticket),
  );
}
