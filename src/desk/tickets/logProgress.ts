import { demandPossible } from '../../domain/ticket/lifecycle';
import { onTicket, sentence } from '../arguments';
import { change } from '../command';
import { act } from '../register/ticketStore';
import { EVIDENCE, evidenceOf } from './evidence';
import { startOf } from './startOf';

/** Writes down what was done, with a link to its proof where there is one; the first entry starts the work. */
export const logProgress = change(onTicket({ note: sentence, ...EVIDENCE }), (desk, args) =>
  act(desk, args.ticketNo, (ticket) => {
    const evidence = evidenceOf(args);
    const begin = startOf(desk, ticket);
    if (begin.length === 0) demandPossible('progressed', ticket);
    return [...begin, { kind: 'progressed', note: args.note, fields: evidence }];
  }),
);
