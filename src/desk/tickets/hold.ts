import * as v from 'valibot';
import { demandPossible } from '../../domain/ticket/lifecycle';
import { localDate, onTicket, sentence } from '../arguments';
import { change } from '../command';
import { act } from '../register/ticketStore';
import { startOf } from './startOf';

/** Puts the ticket on hold while the customer or a supplier has the ball; pausing clocks stop. */
export const hold = change(
  onTicket({ waitingFor: () => v.picklist(['customer', 'supplier']), reason: sentence, chaseOn: localDate }),
  (desk, args) =>
    act(desk, args.ticketNo, (ticket) => {
      const begin = startOf(desk, ticket);
      if (begin.length === 0) demandPossible('held', ticket);
      const { waitingFor, reason, chaseOn } = args;
      return [...begin, { kind: 'held', note: reason, fields: { waitingFor, chaseOn } }];
    }),
);
