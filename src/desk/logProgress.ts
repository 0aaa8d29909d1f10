import { demandPossible } from '../domain/ticket/lifecycle';
import { onTicket, sentence } from './arguments';
import { change } from './command';
import { startOf } from './startOf';
import { act } from './ticketStore';

/** Writes down what was done; the first entry starts the work. */
export const logProgress = change(onTicket({ note: sentence }), (desk, args) =>
  act(desk, args.ticketNo, (ticket) => {
    const begin = startOf(desk, ticket);
    if (begin.length === 0) demandPossible('progressed', ticket);
    return [...begin, { kind: 'progressed', note: args.note, fields: {} }];
  }),
);
