import { CONTACTS } from '../sheets/contacts';
import type { Contact } from './answers';
import { onTicket, sentence } from './arguments';
import { change } from './command';
import { contactsOf } from './contactsOf';
import type { Desk } from './desk';
import { commit, find } from './ticketStore';

/** Shows the raw contact of a ticket's customer to who gives a reason; who looked is logged. */
export const revealContact = change(
  onTicket({ reason: sentence }),
  (desk, args): Contact => {
    const stored = find(desk, args.ticketNo);
    const contact = contactOf(desk, args.ticketNo);
    commit(desk, stored, [{ kind: 'revealed', note: args.reason, fields: {} }]);
    return contact;
  },
  (desk, args) => contactOf(desk, args.ticketNo),
);

function contactOf(desk: Desk, ticketNo: string): Contact {
  return contactsOf(desk.ports.table(CONTACTS).filled(2))(ticketNo);
}
