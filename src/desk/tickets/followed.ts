/** A complaint about something that is over: once its ticket is not opened again, what comes is a new ticket that names the old one. */
import { Refusal } from '../../domain/refusal';
import { hasEnded } from '../../domain/ticket/status';
import type { RowOf } from '../../sheets/sheet';
import type { TICKETS } from '../../sheets/tickets';
import type { Desk } from '../desk';
import { keptContact } from '../privacy/contactsOf';
import { findRow, parsed } from '../register/ticketStore';

type Row = RowOf<typeof TICKETS>;

/** What a new complaint takes over from the one before it. */
export type Followed = Pick<Row, 'ticketNo' | 'customerNo' | 'receivedAt'>;

interface Customer {
  readonly name: string;
  readonly phone: string;
  readonly mail: string;
  readonly customerNo: string;
}

/**
 * The ticket that a new complaint follows, from its row. Two reads.
 * @throws {Refusal} TICKET_UNKNOWN; FOLLOWED_OPEN while there is still work on it: what the customer says belongs there
 */
export function followed(desk: Desk, ticketNo: string): Followed {
  const { cells } = findRow(desk, ticketNo);
  // Its state leaves the row some time after its end.
  const ticket = parsed(cells.state, ticketNo);
  if (ticket !== null && !hasEnded(ticket.status)) throw new Refusal('FOLLOWED_OPEN', { ticketNo });
  return cells;
}

/** Who complains: as given, or where nothing tells who, the customer of the ticket that is followed. One read then. */
export function customerAgain<Given extends Customer>(desk: Desk, given: Given, earlier: Followed): Given {
  if (given.name + given.phone + given.mail + given.customerNo !== '') return given;
  return { ...given, ...keptContact(desk, earlier.ticketNo), customerNo: earlier.customerNo };
}
