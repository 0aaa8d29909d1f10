/** Priorities: recognised by id or word, suggested by the pack's rules. */
import { suggestPriority } from '../domain/priority/suggestPriority';
import type { PrioritySuggestion } from '../domain/priority/suggestPriority';
import { Refusal } from '../domain/refusal';
import type { Desk } from './desk';
import { categoryIds } from './categories';

/**
 * The id of a priority that somebody named by id or by its word in any language.
 * @throws {Refusal} PRIORITY_UNKNOWN with what is known
 */
export function demandPriority(desk: Desk, named: string): string {
  const { priorities } = desk.pack;
  const level = priorities.find((one) => one.id === named || Object.values(one.name).includes(named));
  if (level) return level.id;
  const known = priorities.map((one) => `${one.id} (${one.name[desk.setUp.language]})`).join(' · ');
  throw new Refusal('PRIORITY_UNKNOWN', { found: named, known });
}

/** Name of a priority in the desk's language; the id where the pack has no such level. */
export function priorityName(desk: Desk, id: string): string {
  return desk.pack.priorities.find((one) => one.id === id)?.name[desk.setUp.language] ?? id;
}

export interface Complaint {
  readonly description: string;
  readonly category1: string;
  readonly category2: string;
  readonly amount: number | null;
  readonly vip: boolean;
  /** Days since the same customer's other complaints. */
  readonly recentSameCustomer: readonly number[];
}

/** What the pack's rules say about a complaint. */
export function suggestedPriority(desk: Desk, complaint: Complaint): PrioritySuggestion {
  const levels = desk.pack.priorities.map((level) => level.id);
  return suggestPriority(desk.pack.priorityRules, levels, { ...complaint, ...categoryIds(desk.pack, complaint) });
}

/** The reasons as they are kept: 'urgentWords: 紧急'. */
export function reasonsOf(suggestion: PrioritySuggestion): readonly string[] {
  return suggestion.reasons.map((one) => `${one.reason}: ${one.found}`);
}
