import * as v from 'valibot';
import { Refusal } from '../../domain/refusal';
import { awaitsContact } from '../../domain/survey/awaitsContact';
import { impossible } from '../../domain/ticket/lifecycle';
import type { Done } from '../answers';
import { onTicket, optionalSentence } from '../arguments';
import { change } from '../command';
import { act } from '../register/ticketStore';

/**
 * Archives a confirmed ticket; a low score must have been followed up first. Only the desk itself closes one without an answer. Where that is
 * wanted, the next tick makes a draft of the knowledge base of what solved it.
 */
export const close = change(
  onTicket({ note: optionalSentence, knowledge: () => v.optional(v.boolean(), false) }),
  (desk, args): Done =>
    act(desk, args.ticketNo, (ticket) => {
      if (ticket.status !== 'confirmed') throw impossible('closed', ticket);
      if (awaitsContact(ticket.survey)) {
        throw new Refusal('FOLLOW_UP_OPEN', { ticketNo: ticket.ticketNo });
      }
      const knowledge = args.knowledge ? { knowledge: true as const } : {};
      return [{ kind: 'closed', note: args.note, fields: { how: 'confirmed', ...knowledge } }];
    }),
);
