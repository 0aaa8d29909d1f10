import { demandPossible } from '../domain/ticket/lifecycle';
import { amount, localDate, onTicket, sentence, word } from './arguments';
import { change } from './command';
import { startOf } from './startOf';
import { act } from './ticketStore';

/** Drafts the solution for review, before the customer hears of it. */
export const proposeSolution = change(
  onTicket({ solution: sentence, executor: word, completeOn: localDate, compensation: amount }),
  (desk, args) =>
    act(desk, args.ticketNo, (ticket) => {
      const begin = startOf(desk, ticket);
      if (begin.length === 0) demandPossible('proposed', ticket);
      const { solution, executor, completeOn, compensation } = args;
      return [...begin, { kind: 'proposed', note: '', fields: { solution, executor, completeOn, compensation } }];
    }),
);
