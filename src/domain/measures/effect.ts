/**
 * Whether a measure worked, as far as figures can tell. As many whole days before it was opened are held against as many after it was done; the
 * days between belong to neither, since nobody can say how much of the measure was in force. What the desk cannot have seen, days before its first
 * complaint, is left out of the days before, and counts are held against each other by their length. The tests are those of the review: exact,
 * two-sided, at 5 %.
 */
import { countChange, shareChange } from '../review/chance';
import type { ReviewedTicket, Span } from '../review/reviewed';
import type { LocalDate } from '../time/localDate';
import { localDate, plusDays } from '../time/localDate';
import type { FigureCount, MeasureFigure } from './figure';
import { countFigure, isShare } from './figure';

/**
 * `effective`: fell by more than chance and as far as wanted. `partly`: fell by more than chance, and less far. `noChange`: what is seen may be
 * chance. `worse`: rose by more than chance. `tooFew`: with so few cases nothing could have been told.
 */
export type Statement = 'effective' | 'partly' | 'noChange' | 'worse' | 'tooFew';

/**
 * Cases that a share needs in both periods; counts need six in both together, below which the test cannot reach its level. Ours.
 * @internal
 */
export const FEWEST_CASES = 5;
/** Answers to a survey below which nothing of them is told: who said what could be guessed. */
const FEWEST_ANSWERS = 3;

/** Days from the first to the last, both included. */
export interface WatchedDays {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** The figure over some days; null where it is not told. */
export interface CountedDays extends WatchedDays {
  readonly hits: number | null;
  readonly all: number | null;
}

/** What the desk says of a measure. */
export type Judged = {
  readonly measureNo: number;
  readonly statement: Statement;
  readonly before: CountedDays;
  readonly after: CountedDays;
};

/**
 * The days before and after a measure.
 * @param firstOn of the first complaint that the desk knows; '' where it knows none
 * @example daysAround('2026-03-02', '2026-03-10', 7, '').after //=> { from: '2026-03-11', to: '2026-03-17' }
 */
export function daysAround(
  openedOn: LocalDate,
  doneOn: LocalDate,
  watchDays: number,
  firstOn: LocalDate | '',
): { readonly before: WatchedDays; readonly after: WatchedDays } {
  const from = plusDays(openedOn, -watchDays);
  return {
    before: { from: firstOn > from ? localDate(firstOn) : from, to: plusDays(openedOn, -1) },
    after: { from: plusDays(doneOn, 1), to: plusDays(doneOn, watchDays) },
  };
}

/**
 * Holds the days after a measure against those before it.
 * @param spanOf the instants of days
 */
export function judge(
  figure: MeasureFigure,
  tickets: readonly ReviewedTicket[],
  { before, after }: ReturnType<typeof daysAround>,
  spanOf: (days: WatchedDays) => Span,
): Omit<Judged, 'measureNo'> {
  const isKnown = before.from <= before.to;
  const spans = { before: isKnown ? spanOf(before) : null, after: spanOf(after) };
  const none: FigureCount = { hits: 0, all: isShare(figure) ? 0 : null };
  const was = spans.before ? countFigure(figure, tickets, spans.before) : none;
  const is = countFigure(figure, tickets, spans.after);
  return {
    statement: spans.before ? statementOf(figure, was, is, lengthOf(spans.before), lengthOf(spans.after)) : 'tooFew',
    before: { ...before, ...told(figure, was) },
    after: { ...after, ...told(figure, is) },
  };
}

function lengthOf({ from, until }: Span): number {
  return until - from;
}

/**
 * What can be said of two counts of a figure.
 * @param lengthBefore of the days that were counted, in any unit that `lengthAfter` has too
 * @internal
 */
export function statementOf(
  figure: Pick<MeasureFigure, 'goalPercent'>,
  before: FigureCount,
  after: FigureCount,
  lengthBefore: number,
  lengthAfter: number,
): Statement {
  const hasFew = [before, after].some(({ all }) => all !== null && all < FEWEST_CASES);
  if (hasFew) return 'tooFew';
  const change =
    before.all === null || after.all === null
      ? countChange(before.hits, after.hits, lengthAfter / (lengthAfter + lengthBefore))
      : shareChange({ hits: before.hits, all: before.all }, { hits: after.hits, all: after.all });
  if (change !== 'more') return change === 'chance' ? 'noChange' : 'tooFew';
  const was = before.hits / (before.all ?? lengthBefore);
  const is = after.hits / (after.all ?? lengthAfter);
  if (is > was) return 'worse';
  // A last digit must not cost a team its goal.
  return (100 * (was - is)) / was >= figure.goalPercent - 1e-9 ? 'effective' : 'partly';
}

function told({ figure }: MeasureFigure, { hits, all }: FigureCount): Pick<CountedDays, 'hits' | 'all'> {
  const isHidden = figure === 'lowScores' && all !== null && all < FEWEST_ANSWERS;
  return isHidden ? { hits: null, all: null } : { hits, all };
}

/** Whether a verdict on a measure is what the desk says of it too; neither is where the desk cannot say yes or no. */
export function agrees(statement: Statement | null, effective: boolean): boolean {
  return effective ? statement === 'effective' : statement === 'noChange' || statement === 'worse';
}
