import { Refusal } from '../../domain/refusal';
import { demandPossible } from '../../domain/ticket/lifecycle';
import { onTicket, sentence } from '../arguments';
import { change } from '../command';
import { act } from '../register/ticketStore';

/** The level above answers an escalation. */
export const evaluateEscalation = change(onTicket({ decision: sentence }), (desk, args) =>
  act(desk, args.ticketNo, (ticket) => {
    demandPossible('evaluated', ticket);
    if (ticket.escalations.every((one) => one.evaluatedAt !== null)) {
      throw new Refusal('NO_OPEN_ESCALATION', { ticketNo: ticket.ticketNo });
    }
    return [{ kind: 'evaluated', note: args.decision, fields: { decision: args.decision } }];
  }),
);
