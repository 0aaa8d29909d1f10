import { Refusal } from '../../domain/refusal';
import { demandPossible } from '../../domain/ticket/lifecycle';
import { channel, instantText, onTicket, sentence } from '../arguments';
import { change } from '../command';
import { act } from '../register/ticketStore';

/** The customer was told, before the promised time passed, that it takes longer, why, and until when. */
export const notifyDelay = change(onTicket({ reason: sentence, newDueAt: instantText, channel }), (desk, args) =>
  act(desk, args.ticketNo, (ticket) => {
    demandPossible('delayNotified', ticket);
    if (args.newDueAt <= desk.now) throw new Refusal('DUE_IN_PAST', { ticketNo: ticket.ticketNo });
    return [{ kind: 'delayNotified', note: args.reason, fields: { newDueAt: args.newDueAt, channel: args.channel } }];
  }),
);
