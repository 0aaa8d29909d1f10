import { demandPossible } from '../../domain/ticket/lifecycle';
import { onTicket, optionalSentence } from '../arguments';
import { change } from '../command';
import { act } from '../register/ticketStore';

/** Takes the ticket off hold; pausing clocks run on. */
export const resume = change(onTicket({ note: optionalSentence }), (desk, args) =>
  act(desk, args.ticketNo, (ticket) => {
    demandPossible('resumed', ticket);
    return [{ kind: 'resumed', note: args.note, fields: {} }];
  }),
);
