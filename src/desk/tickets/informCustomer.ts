import { demandPossible } from '../../domain/ticket/lifecycle';
import { channel, onTicket, optionalSentence } from '../arguments';
import { change } from '../command';
import { act } from '../register/ticketStore';

/** The customer was told the approved solution. */
export const informCustomer = change(onTicket({ channel, note: optionalSentence }), (desk, args) =>
  act(desk, args.ticketNo, (ticket) => {
    demandPossible('informed', ticket);
    return [{ kind: 'informed', note: args.note, fields: { channel: args.channel } }];
  }),
);
