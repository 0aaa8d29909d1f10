/** Tickets that a review should look at one by one. */
import type { ReviewedTicket, Span } from './reviewed';
import { isIn } from './reviewed';
import { medianOf } from './reviewFigures';

export interface Outlier {
  readonly ticketNo: string;
  /** `slow`: took far longer than the others. `waiting`: open far longer than it takes. `reopened`: the solution failed more than once. */
  readonly why: 'slow' | 'waiting' | 'reopened';
  /** Working minutes for `slow`, days for `waiting`, failed solutions for `reopened`. */
  readonly value: number;
}

/** Solved tickets that the fence is computed from; fewer tell nothing of what is usual. */
const FEWEST_SOLVED = 8;
/** Days that a ticket is open before anybody calls it long. */
const LONG_DAYS = 14;
const DAY_MS = 24 * 60 * 60_000;

/**
 * The tickets of a period that stand out, the worst of each kind first: solved in it and slower than three times the spread of the middle half
 * above that half (Tukey’s outer fence over a year of solved tickets), open at its end for more than a fortnight, or with two failed solutions
 * and more.
 */
export function outliersOf(tickets: readonly ReviewedTicket[], span: Span, mostOfEach: number): readonly Outlier[] {
  const fence = slowFrom(tickets.flatMap(({ solvedMinutes }) => solvedMinutes ?? []));
  const slow = tickets.flatMap(({ ticketNo, solvedMinutes, solutions }): Outlier[] => {
    const isOfNow = solutions.some(({ at, isSatisfied }) => isSatisfied && isIn(span, at));
    const isSlow = solvedMinutes !== null && fence !== null && solvedMinutes > fence;
    return isOfNow && isSlow ? [{ ticketNo, why: 'slow', value: solvedMinutes }] : [];
  });
  const waiting = tickets.flatMap(({ ticketNo, receivedAt, endedAt, solvedMinutes }): Outlier[] => {
    const days = Math.floor((span.until - receivedAt) / DAY_MS);
    const isOpen = endedAt === null || endedAt >= span.until;
    return isOpen && solvedMinutes === null && days > LONG_DAYS ? [{ ticketNo, why: 'waiting', value: days }] : [];
  });
  const reopened = tickets.flatMap(({ ticketNo, solutions }): Outlier[] => {
    const failed = solutions.filter(({ isSatisfied, at }) => !isSatisfied && at < span.until);
    const isOfNow = failed.some(({ at }) => isIn(span, at));
    return isOfNow && failed.length >= 2 ? [{ ticketNo, why: 'reopened', value: failed.length }] : [];
  });
  return [slow, waiting, reopened].flatMap((kind) =>
    [...kind]
      .sort((one, other) => other.value - one.value || (one.ticketNo < other.ticketNo ? -1 : 1))
      .slice(0, mostOfEach),
  );
}

/** The outer fence; null where too few were solved to say what is usual. */
function slowFrom(minutes: readonly number[]): number | null {
  if (minutes.length < FEWEST_SOLVED) return null;
  const sorted = [...minutes].sort((one, other) => one - other);
  const half = Math.floor(sorted.length / 2);
  const lower = medianOf(sorted.slice(0, half)) ?? 0;
  const upper = medianOf(sorted.slice(sorted.length - half)) ?? 0;
  return upper + 3 * (upper - lower);
}
