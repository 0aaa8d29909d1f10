import * as v from 'valibot';
import { demandPossible } from '../../domain/ticket/lifecycle';
import { onTicket, sentence } from '../arguments';
import { change } from '../command';
import { act } from '../register/ticketStore';

/** Ends a ticket that the customer withdrew, or that never was a complaint. */
export const withdraw = change(
  onTicket({ reason: sentence, spam: () => v.optional(v.boolean(), false) }),
  (desk, args) =>
    act(desk, args.ticketNo, (ticket) => {
      demandPossible('withdrawn', ticket);
      return [{ kind: 'withdrawn', note: args.reason, fields: { spam: args.spam } }];
    }),
);
