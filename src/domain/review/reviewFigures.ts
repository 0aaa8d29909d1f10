/** The figures of a period. A share says how many of how many, so that whoever reads it can tell what it is worth. */
import type { ClockId } from '../clocks/clock';
import { CLOCK_IDS } from '../clocks/clock';
import type { Share } from './chance';
import type { ReviewedTicket, Span } from './reviewed';
import { isIn } from './reviewed';

/** A mean, and over how many. */
export interface Mean {
  readonly mean: number;
  readonly of: number;
}

export interface ReviewFigures {
  /** Complaints received in the period. */
  readonly received: number;
  /** Complaints that ended in it. */
  readonly ended: number;
  /** Open when it was over, and of those the ones received more than a week before. */
  readonly open: number;
  readonly old: number;
  /** Time limits of all kinds that were kept, of those that came out in the period. */
  readonly kept: Share;
  /** The same for each kind that came out at all. */
  readonly keptByClock: readonly (readonly [ClockId, Share])[];
  /** Verdicts that were satisfied with the first solution, of all tickets that got their first verdict in the period. */
  readonly firstTime: Share;
  /** Tickets that the first contact on record solved, of all that got their first verdict in the period. */
  readonly firstContact: Share;
  /** Verdicts that were not satisfied, of all verdicts. */
  readonly rejected: Share;
  readonly escalations: number;
  /** Working minutes to a solution that satisfied in the period: the middle one, and the mean. Null where there is none. */
  readonly medianMinutes: number | null;
  readonly meanMinutes: Mean | null;
  readonly score: Mean | null;
}

/** Older than this when the period ends counts as old. */
const OLD_MS = 7 * 24 * 60 * 60_000;

/** The figures of a period; tickets that were merged, withdrawn or nothing but spam are to be left out before. */
export function reviewFigures(tickets: readonly ReviewedTicket[], span: Span): ReviewFigures {
  const open = tickets.filter(
    ({ receivedAt, endedAt }) => receivedAt < span.until && (endedAt === null || endedAt >= span.until),
  );
  const clocks = tickets.flatMap((ticket) => ticket.clocks.filter(({ at }) => isIn(span, at)));
  const verdicts = tickets.flatMap(({ solutions }) => solutions.filter(({ at }) => isIn(span, at)));
  const first = verdicts.filter(({ attempt }) => attempt === 1);
  const minutes = tickets.flatMap(({ solvedMinutes, solutions }) =>
    solvedMinutes !== null && solutions.some(({ at, isSatisfied }) => isSatisfied && isIn(span, at))
      ? [solvedMinutes]
      : [],
  );
  const scores = tickets.flatMap(({ answer }) => (answer !== null && isIn(span, answer.at) ? [answer.score] : []));
  return {
    received: tickets.filter(({ receivedAt }) => isIn(span, receivedAt)).length,
    ended: tickets.filter(({ endedAt }) => isIn(span, endedAt)).length,
    open: open.length,
    old: open.filter(({ receivedAt }) => span.until - receivedAt > OLD_MS).length,
    kept: shareOf(clocks, ({ isKept }) => isKept),
    keptByClock: CLOCK_IDS.map(
      (id) =>
        [
          id,
          shareOf(
            clocks.filter(({ clock }) => clock === id),
            ({ isKept }) => isKept,
          ),
        ] as const,
    ).filter(([, { all }]) => all > 0),
    firstTime: shareOf(first, ({ isSatisfied }) => isSatisfied),
    firstContact: shareOf(
      tickets.filter(({ solutions }) => isIn(span, solutions[0]?.at ?? null)),
      ({ solvedAtFirstContact }) => solvedAtFirstContact === true,
    ),
    rejected: shareOf(verdicts, ({ isSatisfied }) => !isSatisfied),
    escalations: tickets.flatMap(({ escalatedAt }) => escalatedAt.filter((at) => isIn(span, at))).length,
    medianMinutes: medianOf(minutes),
    meanMinutes: meanOf(minutes),
    score: meanOf(scores),
  };
}

/** How many of them have it. */
export function shareOf<T>(all: readonly T[], has: (one: T) => boolean): Share {
  return { hits: all.filter(has).length, all: all.length };
}

/** Null of nothing. */
export function meanOf(values: readonly number[]): Mean | null {
  return values.length === 0
    ? null
    : { mean: values.reduce((sum, value) => sum + value, 0) / values.length, of: values.length };
}

/** The middle value, or the mean of the two in the middle. */
export function medianOf(values: readonly number[]): number | null {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)];
  if (upper === undefined) return null;
  return Number.isInteger(middle) ? (upper + (sorted[middle - 1] ?? upper)) / 2 : upper;
}
