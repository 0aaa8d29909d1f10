/** Problems so frequent that customers should be told before they ask. */
import type { Instant } from '../time/instant';
import { DAY_MS } from '../time/instant';

export interface ProblemTicket {
  readonly ticketNo: string;
  readonly at: Instant;
  readonly customer: string;
  readonly category: string;
  readonly product: string;
  /** Name of the kind of solution that satisfied the customer; '' where none did, or it has no kind. */
  readonly solvedBy: string;
}

export interface FrequentProblem {
  readonly category: string;
  readonly product: string;
  /** Customers of the last weeks, and of as many weeks before. */
  readonly customers: number;
  readonly before: number;
  readonly since: Instant;
  readonly tickets: readonly string[];
  /** The kind of solution that helped most often; '' where nothing tells. */
  readonly solvedBy: string;
}

export const PROBLEM_DAYS = 28;
const FEWEST_CUSTOMERS = 5;
const MOST = 5;

/**
 * The most frequent problems of four weeks, by category and product, of those that at least five customers had.
 * @param tickets in any order
 */
export function frequentProblems(tickets: readonly ProblemTicket[], now: Instant): readonly FrequentProblem[] {
  const groups = new Map<string, ProblemTicket[]>();
  const span = PROBLEM_DAYS * DAY_MS;
  for (const ticket of tickets) {
    if (ticket.category === '' || ticket.at > now || now - ticket.at > 2 * span) continue;
    const name = JSON.stringify([ticket.category, ticket.product]);
    const group = groups.get(name);
    if (group) group.push(ticket);
    else groups.set(name, [ticket]);
  }
  return [...groups.values()]
    .flatMap((group): FrequentProblem[] => {
      const own = group.filter(({ at }) => now - at <= span).sort((one, other) => one.at - other.at);
      const [first] = own;
      if (!first || customersOf(own) < FEWEST_CUSTOMERS) return [];
      return [
        {
          category: first.category,
          product: first.product,
          customers: customersOf(own),
          before: customersOf(group.filter(({ at }) => now - at > span)),
          since: first.at,
          tickets: own.map(({ ticketNo }) => ticketNo),
          solvedBy: mostFrequent(own.map(({ solvedBy }) => solvedBy)),
        },
      ];
    })
    .sort((one, other) => other.customers - one.customers || (one.category < other.category ? -1 : 1))
    .slice(0, MOST);
}

function customersOf(tickets: readonly ProblemTicket[]): number {
  return new Set(tickets.map(({ customer }) => customer)).size;
}

/** The word that is there most often, the first of equals; '' where all are empty. */
export function mostFrequent(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) if (word !== '') counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].reduce<readonly [string, number]>((most, one) => (one[1] > most[1] ? one : most), ['', 0])[0];
}
