import * as v from 'valibot';
import { demandPossible } from '../../domain/ticket/lifecycle';
import { onTicket, optionalSentence } from '../arguments';
import { change } from '../command';
import { act } from '../register/ticketStore';
import { demandLimit } from './approval';

/** The supervisor's decision on a proposed solution: approve it, or return it with the reason. */
export const reviewSolution = change(onTicket({ approve: v.boolean, note: optionalSentence }), (desk, args) =>
  act(desk, args.ticketNo, (ticket) => {
    const kind = args.approve ? 'approved' : 'returned';
    demandPossible(kind, ticket);
    if (args.approve) demandLimit(desk, ticket);
    return [{ kind, note: args.note, fields: {} }];
  }),
);
