/** What a review counts of a ticket. */
import type { ClockId } from '../clocks/clock';
import type { Instant } from '../time/instant';

/** From the first instant on and before the last. */
export interface Span {
  readonly from: Instant;
  readonly until: Instant;
}

/** A time limit of which is known whether it was kept. */
export interface DecidedClock {
  readonly clock: ClockId;
  /** When that came out: when it was met, or the instant at which it was missed. */
  readonly at: Instant;
  readonly isKept: boolean;
}

/** What the customer said of a solution. */
export interface DecidedSolution {
  readonly at: Instant;
  readonly isSatisfied: boolean;
  readonly attempt: number;
}

/** A corrective action: when it was opened, done and proved, null as long as it was not. */
export interface ReviewedMeasure {
  readonly measureNo: number;
  readonly owner: string;
  /** 'YYYY-MM-DD' */
  readonly dueOn: string;
  readonly openedAt: Instant | null;
  readonly doneAt: Instant | null;
  readonly verifiedAt: Instant | null;
  readonly effective: boolean | null;
}

/** A measure with the number of its ticket; with its own where it came out of a review and has none. */
interface NumberedMeasure extends ReviewedMeasure {
  readonly ticketNo: string;
}

/** What a report counts. */
export interface ReviewedLog {
  readonly tickets: readonly ReviewedTicket[];
  /** Measures that came out of reviews. */
  readonly ofReviews: readonly NumberedMeasure[];
}

export interface ReviewedTicket {
  readonly ticketNo: string;
  readonly receivedAt: Instant;
  /** When it was archived, merged or withdrawn; null while it is open. */
  readonly endedAt: Instant | null;
  /** As the register names it, level 1 first. */
  readonly category: string;
  readonly category1: string;
  readonly product: string;
  readonly batch: string;
  readonly region: string;
  readonly channel: string;
  readonly owner: string;
  readonly attempt: number;
  readonly clocks: readonly DecidedClock[];
  readonly solutions: readonly DecidedSolution[];
  /** When it was handed up. */
  readonly escalatedAt: readonly Instant[];
  /** Working minutes from receipt to the telling of the solution that satisfied; null as long as none did. */
  readonly solvedMinutes: number | null;
  /** '' as long as nobody found one. */
  readonly rootCause: string;
  readonly measures: readonly ReviewedMeasure[];
  /** Mean score of an answer to the survey, and when it came; null where there is none or it was anonymous. */
  readonly answer: { readonly at: Instant; readonly score: number } | null;
  /** Whether an answer calls for a follow-up, of anonymous ones too: told of several together alone. */
  readonly answered: { readonly at: Instant; readonly isLow: boolean } | null;
  /** Whether the customer was satisfied with what the first contact on record told; null until their first verdict. */
  readonly solvedAtFirstContact: boolean | null;
  /** What the customer complained of, as the register shows it. */
  readonly description: string;
}

/** Whether an instant lies in a span. */
export function isIn({ from, until }: Span, at: Instant | null): boolean {
  return at !== null && at >= from && at < until;
}
