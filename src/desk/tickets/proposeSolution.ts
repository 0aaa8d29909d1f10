import { demandPossible } from '../../domain/ticket/lifecycle';
import { amount, localDate, onTicket, sentence, word } from '../arguments';
import { change } from '../command';
import { act } from '../register/ticketStore';
import { demandSolutionType } from '../rules/solutionTypes';
import { startOf } from './startOf';

/** Drafts the solution for review, before the customer hears of it; with the number of the knowledge that it was taken from. */
export const proposeSolution = change(
  onTicket({
    solution: sentence,
    solutionType: word,
    executor: word,
    completeOn: localDate,
    compensation: amount,
    knowledge: word,
  }),
  (desk, args) =>
    act(desk, args.ticketNo, (ticket) => {
      const begin = startOf(desk, ticket);
      if (begin.length === 0) demandPossible('proposed', ticket);
      const { solution, executor, completeOn, compensation } = args;
      const knowledge = args.knowledge === '' ? {} : { knowledge: args.knowledge };
      const type =
        args.solutionType === ''
          ? {}
          : { solutionType: demandSolutionType(desk, ticket, args.solutionType, compensation ?? 0) };
      const fields = { solution, executor, completeOn, compensation, ...type, ...knowledge };
      return [...begin, { kind: 'proposed', note: '', fields }];
    }),
);
