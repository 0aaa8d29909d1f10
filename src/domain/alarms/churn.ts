/** Customers who may be about to leave, by what their tickets of the last months tell. */
import type { Instant } from '../time/instant';
import { DAY_MS } from '../time/instant';

/** What a warning looks at of a ticket. */
export interface CustomerTicket {
  readonly ticketNo: string;
  readonly at: Instant;
  /** '' where nobody knows whose it is. */
  readonly customer: string;
  /** Whether the customer gives something back or wants the money back. */
  readonly isReturn: boolean;
  /** How often the customer rejected a solution or came back after the close. */
  readonly reopenings: number;
  /** Mean score of the survey answer; null where there is none, or where answers are anonymous. */
  readonly score: number | null;
}

/** Why a customer may leave. Of scores only that they fall, over how many answers: never what somebody gave. */
export type ChurnReason =
  | { readonly why: 'repeats' | 'returns' | 'reopenings'; readonly count: number }
  | { readonly why: 'falling'; readonly count: number };

export interface ChurnWarning {
  /** Stands for the customer: the first of all their tickets. */
  readonly first: string;
  readonly since: Instant;
  readonly reasons: readonly ChurnReason[];
  /** Of the last months, oldest first. */
  readonly tickets: readonly string[];
}

/** Days that a warning looks back. */
export const CHURN_DAYS = 90;
const FEWEST = { repeats: 3, returns: 2, reopenings: 2, answers: 3 } as const;
/** One reason alone is many a faithful customer’s. */
const FEWEST_REASONS = 2;
/** By so much the mean of the later half of the answers has to be lower, of scores from 1 to 5. */
const FALL = 0.75;

/**
 * Whom to call before they leave: within ninety days at least two of three complaints and more, two returns and more, two rejected solutions and
 * more, and scores that fall over three answers and more.
 * @param tickets of the whole desk, oldest first
 */
export function churnWarnings(tickets: readonly CustomerTicket[], now: Instant): readonly ChurnWarning[] {
  const byCustomer = new Map<string, CustomerTicket[]>();
  for (const ticket of tickets) {
    if (ticket.customer === '' || ticket.at > now) continue;
    const own = byCustomer.get(ticket.customer);
    if (own) own.push(ticket);
    else byCustomer.set(ticket.customer, [ticket]);
  }
  return [...byCustomer.values()].flatMap((own): ChurnWarning[] => {
    const recent = own.filter(({ at }) => now - at <= CHURN_DAYS * DAY_MS);
    const [oldest] = recent;
    const [first] = own;
    const reasons = reasonsOf(recent);
    if (!oldest || !first || reasons.length < FEWEST_REASONS) return [];
    return [{ first: first.ticketNo, since: oldest.at, reasons, tickets: recent.map(({ ticketNo }) => ticketNo) }];
  });
}

function reasonsOf(tickets: readonly CustomerTicket[]): readonly ChurnReason[] {
  const counts = {
    repeats: tickets.length,
    returns: tickets.filter(({ isReturn }) => isReturn).length,
    reopenings: tickets.reduce((sum, { reopenings }) => sum + reopenings, 0),
  };
  const scores = tickets.flatMap(({ score }) => score ?? []);
  const counted = (['repeats', 'returns', 'reopenings'] as const).flatMap((why): ChurnReason[] =>
    counts[why] >= FEWEST[why] ? [{ why, count: counts[why] }] : [],
  );
  return isFalling(scores) ? [...counted, { why: 'falling', count: scores.length }] : counted;
}

function isFalling(scores: readonly number[]): boolean {
  if (scores.length < FEWEST.answers) return false;
  const half = Math.floor(scores.length / 2);
  return mean(scores.slice(0, half)) - mean(scores.slice(-half)) >= FALL;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
