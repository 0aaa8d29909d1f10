import { onTicket, sentence } from '../arguments';
import { change } from '../command';
import { commit, find } from '../register/ticketStore';
import { keptContact } from './contactsOf';
import type { Contact } from './privacyAnswers';

/** Shows the raw contact of a ticket's customer to who gives a reason; who looked is logged. */
export const revealContact = change(
  onTicket({ reason: sentence }),
  (desk, args): Contact => {
    const stored = find(desk, args.ticketNo);
    const contact = keptContact(desk, args.ticketNo);
    commit(desk, stored, [{ kind: 'revealed', note: args.reason, fields: {} }]);
    return contact;
  },
  (desk, args) => keptContact(desk, args.ticketNo),
);
