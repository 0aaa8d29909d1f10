import { demandPossible } from '../domain/ticket/lifecycle';
import { instantText, onTicket, optionalSentence, word } from './arguments';
import { demandCategory } from './categories';
import { change } from './command';
import { demandPriority, reasonsOf, suggestedPriority } from './priorities';
import { act } from './ticketStore';
import * as v from 'valibot';

/** Grades a ticket: category, priority and, where one was given, the instant promised to the customer. */
export const triage = change(
  onTicket({
    category1: word,
    category2: word,
    priority: word,
    reason: optionalSentence,
    promisedAt: () => v.optional(instantText()),
  }),
  (desk, args) =>
    act(desk, args.ticketNo, (ticket) => {
      demandPossible('triaged', ticket);
      const category = demandCategory(desk, args.category1 === '' ? ticket : args);
      const suggestion = suggestedPriority(desk, { ...ticket, ...category, recentSameCustomer: [] });
      const priority = args.priority === '' ? suggestion.priority : demandPriority(desk, args.priority);
      const fields = { ...category, priority, reasons: reasonsOf(suggestion), promisedAt: args.promisedAt ?? null };
      return [{ kind: 'triaged', note: args.reason, fields }];
    }),
);
