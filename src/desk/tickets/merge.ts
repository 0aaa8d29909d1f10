import * as v from 'valibot';
import { Refusal } from '../../domain/refusal';
import { demandPossible } from '../../domain/ticket/lifecycle';
import { TICKETS } from '../../sheets/tickets';
import { onTicket } from '../arguments';
import { change } from '../command';
import { commit, find } from '../register/ticketStore';

/** Ends a ticket as a duplicate of another, which carries on. */
export const merge = change(onTicket({ into: () => v.pipe(v.string(), v.trim(), v.nonEmpty()) }), (desk, args) => {
  const stored = find(desk, args.ticketNo);
  if (args.into === args.ticketNo) throw new Refusal('MERGE_INTO_ITSELF', { ticketNo: args.ticketNo });
  if (!desk.ports.table(TICKETS).column('ticketNo').includes(args.into)) {
    throw new Refusal('TICKET_UNKNOWN', { ticketNo: args.into });
  }
  demandPossible('merged', stored.ticket);
  return commit(desk, stored, [{ kind: 'merged', note: '', fields: { into: args.into } }]);
});
