import { byTicket } from '../../domain/ticket/byTicket';
import type { TicketEvent } from '../../domain/ticket/events';
import { ticketOf } from '../../domain/ticket/fold';
import { CONTACTS } from '../../sheets/contacts';
import { LOOP } from '../../sheets/loop';
import { OUTBOX } from '../../sheets/outbox';
import { TICKETS } from '../../sheets/tickets';
import type { Desk } from '../desk';
import { mayStillGo } from '../messages/mayStillGo';
import { allEvents } from '../register/journal';
import { takeOutTickets } from '../register/takeOutTickets';
import { countLoad } from '../tickets/countLoad';

/**
 * Takes the rows of tickets out that an undone import had brought: from the register, the closed loop and the contacts; what waits to be said of
 * them is not sent. Rows that are gone already are none, so that a run which was cut off is finished by the next.
 * @param events of the kind `undone`, as they stand in the log
 */
export function finishUndo(desk: Desk, events: readonly TicketEvent[]): void {
  const gone = new Set(events.filter(({ kind }) => kind === 'undone').map(({ ticketNo }) => ticketNo));
  const isGone = ({ ticketNo }: { readonly ticketNo: string }): boolean => gone.has(ticketNo);
  settleMessages(desk, isGone);
  takeOutTickets(desk, LOOP, gone);
  emptyContacts(desk, isGone);
  if (takeOutTickets(desk, TICKETS, gone) === 0) return;
  for (const own of byTicket(allEvents(desk).filter(isGone)).values()) {
    const [before, after] = [ticketOf(own.filter(({ kind }) => kind !== 'undone')), ticketOf(own)];
    if (after) countLoad(desk, before, after);
  }
}

/** They keep their row and its number: the sheet is read down to the first row without one. */
function emptyContacts({ ports }: Desk, isGone: (row: { readonly ticketNo: string }) => boolean): void {
  const table = ports.table(CONTACTS);
  const rows = table.filled(2);
  const places = rows.flatMap((row, index) => (isGone(row) ? [index] : []));
  const [first = 0, last = -1] = [places[0], places[places.length - 1]];
  table.writeBlock(
    ['ticketNo', 'name', 'phone', 'mail', 'address', 'words'],
    first + 2,
    rows
      .slice(first, last + 1)
      .map((row) =>
        isGone(row) ? { ticketNo: row.ticketNo, name: '', phone: '', mail: '', address: '', words: '' } : row,
      ),
  );
}

function settleMessages({ ports }: Desk, isGone: (row: { readonly ticketNo: string }) => boolean): void {
  const table = ports.table(OUTBOX);
  const places = table.filled(2).flatMap((row, index) => (isGone(row) && mayStillGo(row) ? [index + 2] : []));
  if (places.length > 0) table.fill(places, 'state', 'settled');
}
