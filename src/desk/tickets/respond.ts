import { demandPossible } from '../../domain/ticket/lifecycle';
import { channel, onTicket, optionalSentence } from '../arguments';
import { change } from '../command';
import { act } from '../register/ticketStore';

/** A first or further outward contact with the customer was made; only this meets the response target. */
export const respond = change(onTicket({ channel, note: optionalSentence }), (desk, args) =>
  act(desk, args.ticketNo, (ticket) => {
    demandPossible('responded', ticket);
    return [{ kind: 'responded', note: args.note, fields: { channel: args.channel } }];
  }),
);
