import * as v from 'valibot';
import { DAY_MS } from '../domain/time/instant';
import type { SuggestedPriority } from './answers';
import { amount, fields, requestId, word } from './arguments';
import type { CategoryPath } from './categories';
import { question } from './command';
import { customerKey } from './customerKey';
import { openTickets } from './openTickets';
import { priorityReason } from '../i18n/priorityReasons';
import { priorityName, suggestedPriority } from './priorities';

const described = fields({
  requestId,
  category1: word,
  category2: word,
  description: () => v.optional(v.string(), ''),
  amount,
  vip: () => v.optional(v.boolean(), false),
  phone: word,
  mail: word,
  customerNo: word,
});

/** The priority that the pack's rules ask for while a complaint is being entered, with the reasons. */
export const suggestPriority = question(described, (desk, args): SuggestedPriority => {
  const key = customerKey(desk, args);
  const same = key === '' ? [] : openTickets(desk).filter(({ ticket }) => ticket.customerKey === key);
  const recentSameCustomer = same.map(({ ticket }) => Math.floor((desk.now - ticket.receivedAt) / DAY_MS));
  const suggestion = suggestedPriority(desk, { ...args, recentSameCustomer });
  return {
    priority: suggestion.priority,
    name: priorityName(desk, suggestion.priority),
    reasons: suggestion.reasons.map(({ reason, found }) =>
      priorityReason(desk.setUp.language, reason, reason === 'category' ? inWords(args, found) : found),
    ),
  };
});

/** The rules know categories by their ids; people know them by the words they chose. */
function inWords({ category1, category2 }: CategoryPath, found: string): string {
  return found.includes(' / ') ? `${category1} / ${category2}` : category1;
}
