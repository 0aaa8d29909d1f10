/** Complaints too grave to climb the ladder rung by rung: they go straight to the top. */
import type { PriorityRule } from '../priority/priorityRule';

/** What makes a complaint major. */
export interface MajorRule {
  /** Priorities that are emergencies by themselves. */
  readonly priorities: readonly string[];
  /** Reasons of the priority rules, as long as the ticket keeps at least the priority that the rule asked for. */
  readonly reasons: readonly PriorityRule['reason'][];
  /** An amount at stake from which it is; null: none. */
  readonly amountFrom: number | null;
}

/** What the decision needs of a ticket. */
export interface MajorFacts {
  readonly priority: string;
  /** As they are kept: 'safety: 起火'. */
  readonly reasons: readonly string[];
  readonly amount: number | null;
}

/** Why a complaint is major: a priority rule's reason or the priority itself, and what was found. */
export interface MajorReason {
  readonly reason: PriorityRule['reason'] | 'priority';
  readonly found: string;
}

/**
 * Why a complaint is major, the first reason that holds, or null where it is not. A reason counts only while the ticket's priority is
 * at least what its rule asked for: somebody who graded it lower has looked and found it harmless.
 * @param levels ids of the priorities, highest first
 */
export function majorReason(
  { priorities, reasons, amountFrom }: MajorRule,
  rules: readonly PriorityRule[],
  levels: readonly string[],
  facts: MajorFacts,
): MajorReason | null {
  if (facts.priority === '') return null;
  if (priorities.includes(facts.priority)) return { reason: 'priority', found: facts.priority };
  if (amountFrom !== null && facts.amount !== null && facts.amount >= amountFrom)
    return { reason: 'amount', found: String(facts.amount) };
  for (const kept of facts.reasons) {
    const [reason = '', found = ''] = kept.split(/: (.*)/s);
    const known = reasons.find((one) => one === reason);
    const isHighEnough = rules.some(
      (rule) => rule.reason === reason && levels.indexOf(facts.priority) <= levels.indexOf(rule.atLeast),
    );
    if (known !== undefined && isHighEnough) return { reason: known, found };
  }
  return null;
}
