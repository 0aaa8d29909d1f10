import * as v from 'valibot';
import { priorityReason } from '../../i18n/reasons/priorityReasons';
import { amount, fields, further, requestId, word } from '../arguments';
import { question } from '../command';
import type { Desk } from '../desk';
import { customerKey } from '../privacy/customerKey';
import { demandCategory, demandMore, pathIn, pathText } from '../rules/categories';
import { priorityName, suggestedPriority } from '../rules/priorities';
import { recentOfCustomer } from './recentOfCustomer';
import type { SuggestedPriority } from './ticketAnswers';

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
  more: further,
  impact: word,
  urgency: word,
});

/** The priority that the pack's rules ask for while a complaint is being entered, with the reasons. */
export const suggestPriority = question(described, (desk, args): SuggestedPriority => {
  const recentSameCustomer = recentOfCustomer(desk, customerKey(desk, args));
  const more = demandMore(desk, args.more, args);
  const suggestion = suggestedPriority(desk, { ...args, more, recentSameCustomer });
  return {
    priority: suggestion.priority,
    name: priorityName(desk, suggestion.priority),
    reasons: suggestion.reasons.map(({ reason, found }) =>
      priorityReason(desk.setUp.language, reason, reason === 'category' ? inWords(desk, found) : found),
    ),
  };
});

/** The rules know categories by their ids; people know them by the words they chose. */
function inWords(desk: Desk, found: string): string {
  return pathText(demandCategory(desk, pathIn(found)));
}
