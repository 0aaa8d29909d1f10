import * as v from 'valibot';
import { demandPossible } from '../../domain/ticket/lifecycle';
import { further, instantText, onTicket, optionalSentence, word } from '../arguments';
import { change } from '../command';
import { act } from '../register/ticketStore';
import { demandCategory, demandMore } from '../rules/categories';
import { moveBeforeGrading } from '../rules/policyMove';
import { demandPriority, reasonsOf, suggestedPriority } from '../rules/priorities';
import { collaboratorsFor } from './byMatrix';

/** Grades a ticket: category, priority and, where one was given, the instant promised to the customer. */
export const triage = change(
  onTicket({
    category1: word,
    category2: word,
    more: further,
    priority: word,
    impact: word,
    urgency: word,
    reason: optionalSentence,
    promisedAt: () => v.optional(instantText()),
  }),
  (desk, args) =>
    act(desk, args.ticketNo, (ticket) => {
      demandPossible('triaged', ticket);
      const category = demandCategory(desk, args.category1 === '' ? ticket : args);
      const more = args.more === '' ? (ticket.more ?? []) : demandMore(desk, args.more, category);
      const { impact, urgency } = args;
      const known = { ...ticket, ...category, more, impact, urgency, recentSameCustomer: ticket.recent ?? [] };
      const suggestion = suggestedPriority(desk, known);
      const priority = args.priority === '' ? suggestion.priority : demandPriority(desk, args.priority);
      const fields = { ...category, priority, reasons: reasonsOf(suggestion), promisedAt: args.promisedAt ?? null };
      // Who owns it already keeps it; the departments of further categories come to help.
      const helping =
        args.more === '' ? {} : { more, collaborators: collaboratorsFor(desk, { ...ticket, ...category, more }) };
      return [
        ...moveBeforeGrading(desk, ticket),
        { kind: 'triaged', note: args.reason, fields: { ...fields, ...helping } },
      ];
    }),
);
