/** Priorities: recognised by id or word, suggested by the pack's rules. */
import type { PriorityReason, PrioritySuggestion } from '../../domain/priority/suggestPriority';
import { suggestPriority } from '../../domain/priority/suggestPriority';
import { Refusal } from '../../domain/refusal';
import type { Ticket } from '../../domain/ticket/ticket';
import type { Grade, Pack } from '../../packs/pack';
import type { Desk } from '../desk';
import { packFor } from '../desk';
import { categoryIds, pathIn } from './categories';

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

/**
 * Name of a priority in the desk's language; the id where the process has no such level.
 * @param pack the process it is of
 */
export function priorityName({ setUp, pack: inForce }: Desk, id: string, pack: Pack = inForce): string {
  return pack.priorities.find((one) => one.id === id)?.name[setUp.language] ?? id;
}

/** Whether a ticket is of the highest priority of its process. */
export function isGravest(desk: Desk, ticket: Pick<Ticket, 'policy' | 'priority'>): boolean {
  return packFor(desk, ticket).priorities[0]?.id === ticket.priority;
}

/**
 * A ticket's priority as its row has it. Rows tell priorities by the words of the process in force: one of a process before is the level
 * with the same word, or the word itself.
 */
export function priorityInRow(desk: Desk, ticket: Pick<Ticket, 'policy' | 'priority'>): string {
  const own = packFor(desk, ticket);
  if (own === desk.pack) return ticket.priority;
  const name = priorityName(desk, ticket.priority, own);
  return desk.pack.priorities.find((level) => Object.values(level.name).includes(name))?.id ?? name;
}

export interface Complaint {
  readonly description: string;
  readonly category1: string;
  readonly category2: string;
  readonly amount: number | null;
  readonly vip: boolean;
  /** Days since the same customer's other complaints. */
  readonly recentSameCustomer: readonly number[];
  /** Further categories, as 'level 1 / level 2'. */
  readonly more?: readonly string[] | undefined;
  /** Of the pack's table, by id or word; '' where nobody said. */
  readonly impact?: string;
  readonly urgency?: string;
}

/** What the pack's rules say about a complaint. */
export function suggestedPriority(desk: Desk, complaint: Complaint): PrioritySuggestion {
  const levels = desk.pack.priorities.map((level) => level.id);
  const moreCategories = (complaint.more ?? []).map((path) => categoryIds(desk, desk.pack, pathIn(path)));
  const facts = { ...complaint, ...categoryIds(desk, desk.pack, complaint), moreCategories };
  return suggestPriority(desk.pack.priorityRules, levels, facts, gradedBy(desk, complaint));
}

/**
 * What the pack's table says of an impact and an urgency; null where one of them is not known yet.
 * @throws {Refusal} GRADE_UNKNOWN with what is known
 */
function gradedBy(desk: Desk, { impact = '', urgency = '' }: Complaint): PriorityReason | null {
  const { grading } = desk.pack;
  if (!grading || impact === '' || urgency === '') return null;
  const at = (grades: readonly Grade[], named: string): number => {
    const place = grades.findIndex(({ id, name }) => id === named || Object.values(name).includes(named));
    if (place >= 0) return place;
    const known = grades.map(({ name }) => name[desk.setUp.language]).join(' · ');
    throw new Refusal('GRADE_UNKNOWN', { found: named, known });
  };
  const [row, column] = [at(grading.impacts, impact), at(grading.urgencies, urgency)];
  const found = [grading.impacts[row], grading.urgencies[column]].map((one) => one?.name[desk.setUp.language]);
  return { reason: 'impactUrgency', atLeast: grading.priorities[row]?.[column] ?? '', found: found.join(' × ') };
}

/** The reasons as they are kept: 'urgentWords: 紧急'. */
export function reasonsOf(suggestion: PrioritySuggestion): readonly string[] {
  return suggestion.reasons.map((one) => `${one.reason}: ${one.found}`);
}
