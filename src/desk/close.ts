import { Refusal } from '../domain/refusal';
import { impossible } from '../domain/ticket/lifecycle';
import { onTicket, optionalSentence } from './arguments';
import { change } from './command';
import { act } from './ticketStore';

/** Archives a confirmed ticket; a low score must have been followed up first. Only the desk itself closes one without an answer. */
export const close = change(onTicket({ note: optionalSentence }), (desk, args) =>
  act(desk, args.ticketNo, (ticket) => {
    if (ticket.status !== 'confirmed') throw impossible('closed', ticket);
    if (ticket.survey?.low && ticket.survey.contactedAt === null) {
      throw new Refusal('FOLLOW_UP_OPEN', { ticketNo: ticket.ticketNo });
    }
    return [{ kind: 'closed', note: args.note, fields: { how: 'confirmed' } }];
  }),
);
