/** Which priority a complaint should have, judged by the rules of the process. A person decides. */
import type { PriorityRule } from './priorityRule';
import { wordsIn } from './wordsIn';

/** What is known of a complaint when it is graded. */
export interface PriorityFacts {
  readonly description: string;
  /** Categories in the same words as the rules' categories. */
  readonly category1: string;
  readonly category2: string;
  /** Further categories that it falls under too. */
  readonly moreCategories?: readonly { readonly category1: string; readonly category2: string }[];
  readonly amount: number | null;
  readonly vip: boolean;
  /** Days since each of the same customer's other recent complaints; 0 for one of today. */
  readonly recentSameCustomer: readonly number[];
}

/** A rule that applied. */
export interface PriorityReason {
  readonly reason: PriorityRule['reason'];
  readonly atLeast: string;
  /** What was found: the customer's words, the amount, the category, the number of earlier complaints. */
  readonly found: string;
}

export interface PrioritySuggestion {
  readonly priority: string;
  /** The rules that applied, the weightiest first; none where the lowest level is suggested for want of any. */
  readonly reasons: readonly PriorityReason[];
}

/**
 * The highest level that any rule asks for, and every rule that applied. A rule with several conditions applies when all
 * of them hold. A word of urgency that the customer denies (不紧急, "not urgent") does not count; other words count even
 * when denied, because a safety matter taken for none is worse than the reverse.
 * @param levels ids of the priorities, highest first
 * @param graded what the table of impact and urgency says, where the process has one and both are known
 * @throws RangeError where `levels` is empty or a rule asks for a level that is not among them
 */
export function suggestPriority(
  rules: readonly PriorityRule[],
  levels: readonly string[],
  facts: PriorityFacts,
  graded: PriorityReason | null = null,
): PrioritySuggestion {
  const lowest = levels[levels.length - 1];
  if (lowest === undefined) throw new RangeError('no priorities to choose from');
  const reasons: PriorityReason[] = graded === null ? [] : [graded];
  for (const rule of rules) {
    if (!levels.includes(rule.atLeast)) {
      throw new RangeError(`a priority rule asks for '${rule.atLeast}'; there are ${levels.join(', ')}`);
    }
    const found = foundBy(rule, facts);
    if (found !== null) reasons.push({ reason: rule.reason, atLeast: rule.atLeast, found });
  }
  reasons.sort((one, other) => levels.indexOf(one.atLeast) - levels.indexOf(other.atLeast));
  return { priority: reasons[0]?.atLeast ?? lowest, reasons };
}

/** What made the rule apply, or null where one of its conditions does not hold. */
function foundBy(rule: PriorityRule, facts: PriorityFacts): string | null {
  const { when } = rule;
  const found: string[] = [];
  if ('words' in when) {
    const words = wordsIn(facts.description, when.words, rule.reason === 'urgentWords');
    if (words.length === 0) return null;
    found.push(words.join(', '));
  }
  if ('amountFrom' in when) {
    if (facts.amount === null || !(facts.amount >= when.amountFrom)) return null;
    found.push(String(facts.amount));
  }
  if ('vip' in when) {
    if (!facts.vip) return null;
    found.push('VIP');
  }
  if ('repeatedWithinDays' in when) {
    const recent = facts.recentSameCustomer.filter((days) => days <= when.repeatedWithinDays);
    if (recent.length === 0) return null;
    found.push(String(recent.length));
  }
  if ('category1' in when) {
    const { category1, category2 } = when;
    const own = [facts, ...(facts.moreCategories ?? [])].find(
      (one) => one.category1 === category1 && (category2 === undefined || one.category2 === category2),
    );
    if (!own) return null;
    found.push(category2 === undefined ? category1 : `${category1} / ${category2}`);
  }
  return found.length === 0 ? null : found.join(', ');
}
