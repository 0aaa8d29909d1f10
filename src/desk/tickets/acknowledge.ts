import { demandPossible } from '../../domain/ticket/lifecycle';
import { onTicket } from '../arguments';
import { change } from '../command';
import { act } from '../register/ticketStore';

/** The owner signs for the ticket. */
export const acknowledge = change(onTicket({}), (desk, args) =>
  act(desk, args.ticketNo, (ticket) => {
    demandPossible('acknowledged', ticket);
    return [{ kind: 'acknowledged', note: '', fields: {} }];
  }),
);
