/** How far the loop is closed: what became of measures in a period, of tickets and out of reviews, and which ones wait longer than they should. */
import type { LocalDate } from '../time/localDate';
import type { ReviewedLog, ReviewedMeasure, Span } from './reviewed';
import { isIn } from './reviewed';

/** A measure that was to be done by a day that is over. */
interface OverdueMeasure {
  /** The measure’s own number where it came out of a review. */
  readonly ticketNo: string;
  readonly measureNo: number;
  /** Mail address of who was to do it. */
  readonly owner: string;
  readonly dueOn: string;
}

export interface MeasureReport {
  /** What happened in the period. */
  readonly opened: number;
  readonly done: number;
  readonly effective: number;
  readonly notEffective: number;
  /** How it stood at the end of it: to be done, and done but not proved. */
  readonly open: number;
  readonly unproved: number;
  readonly overdue: number;
  /** Those that are overdue longest. */
  readonly late: readonly OverdueMeasure[];
}

/** @param lastDay of the period: a measure that was due on it and is not done by its end is overdue */
export function measureReport(
  { tickets, ofReviews }: ReviewedLog,
  span: Span,
  lastDay: LocalDate,
  mostLate: number,
): MeasureReport {
  const isBefore = (at: number | null): boolean => at !== null && at < span.until;
  const ofTickets = tickets.flatMap(({ ticketNo, measures }) => measures.map((one) => ({ ...one, ticketNo })));
  const all = [...ofTickets, ...ofReviews];
  const known = all.filter(({ openedAt }) => isBefore(openedAt));
  const open = known.filter(({ doneAt }) => !isBefore(doneAt));
  const late = open
    .filter(({ dueOn }) => dueOn !== '' && dueOn <= lastDay)
    .sort((one, other) => (one.dueOn < other.dueOn ? -1 : one.dueOn > other.dueOn ? 1 : 0));
  const verified =
    (effective: boolean) =>
    (one: ReviewedMeasure): boolean =>
      isIn(span, one.verifiedAt) && one.effective === effective;
  return {
    opened: all.filter(({ openedAt }) => isIn(span, openedAt)).length,
    done: all.filter(({ doneAt }) => isIn(span, doneAt)).length,
    effective: all.filter(verified(true)).length,
    notEffective: all.filter(verified(false)).length,
    open: open.length,
    unproved: known.filter(({ doneAt, verifiedAt }) => isBefore(doneAt) && !isBefore(verifiedAt)).length,
    overdue: late.length,
    late: late
      .slice(0, mostLate)
      .map(({ ticketNo, measureNo, owner, dueOn }): OverdueMeasure => ({ ticketNo, measureNo, owner, dueOn })),
  };
}
