import { CONTACTS } from '../../sheets/contacts';
import type { RowOf } from '../../sheets/sheet';
import type { Desk } from '../desk';
import type { Contact } from './privacyAnswers';

const NOTHING: Contact = { name: '', phone: '', mail: '', address: '' };

/** The contacts kept for tickets; the last one of a number counts, since a registration that was cut off may have left one under it. */
export function contactsOf(rows: readonly RowOf<typeof CONTACTS>[]): (ticketNo: string) => Contact {
  const byTicket = new Map(
    rows.map(({ ticketNo, name, phone, mail, address }) => [ticketNo, { name, phone, mail, address }]),
  );
  return (ticketNo) => byTicket.get(ticketNo) ?? NOTHING;
}

/** The contact kept for a ticket. One read. */
export function keptContact(desk: Desk, ticketNo: string): Contact {
  return contactsOf(desk.ports.table(CONTACTS).filled(2))(ticketNo);
}
