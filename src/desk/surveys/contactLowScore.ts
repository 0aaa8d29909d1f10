import { Refusal } from '../../domain/refusal';
import { awaitsContact } from '../../domain/survey/awaitsContact';
import { onTicket, optionalSentence, sentence } from '../arguments';
import { change } from '../command';
import { act } from '../register/ticketStore';

/** The supervisor has spoken to the customer about a low score and writes down why it was given. */
export const contactLowScore = change(onTicket({ reason: sentence, note: optionalSentence }), (desk, args) =>
  act(desk, args.ticketNo, (ticket) => {
    if (!awaitsContact(ticket.survey)) throw new Refusal('NOTHING_TO_CONTACT', { ticketNo: ticket.ticketNo });
    return [{ kind: 'contacted', note: args.note, fields: { reason: args.reason } }];
  }),
);
