/** What there is to say of a period, beside the one before it. */
import type { Outlier } from './outliers';
import { outliersOf } from './outliers';
import type { ReviewedTicket, Span } from './reviewed';
import type { ReviewFigures } from './reviewFigures';
import { reviewFigures } from './reviewFigures';
import type { GroupOf, HotSpot, UnlovedSpot, WeakSpot } from './spots';
import { hotSpots, unlovedSpots, weakSpots } from './spots';
import type { Workload } from './workload';
import { workloadOf } from './workload';

export interface Review {
  readonly spans: readonly [before: Span, now: Span];
  readonly before: ReviewFigures;
  readonly now: ReviewFigures;
  /** Every kind of complaint, the one whose time limits are kept least first. */
  readonly kinds: readonly WeakSpot[];
  /** The most frequent ones. */
  readonly problems: readonly HotSpot[];
  readonly unloved: readonly UnlovedSpot[];
  readonly channels: readonly WeakSpot[];
  readonly regions: readonly WeakSpot[];
  /** The most frequent products. */
  readonly products: readonly HotSpot[];
  /** Every owner, the one whose time limits are kept least first. */
  readonly people: readonly WeakSpot[];
  /** Who has how many open tickets when the period is over. */
  readonly workload: readonly Workload[];
  readonly outliers: readonly Outlier[];
}

/** Lines of a list that a meeting gets through. */
const TOP = 3;
/** Answers of a category that are at least needed to say how its customers like it. */
const FEWEST_ANSWERS = 3;

const categoryOf: GroupOf = ({ category }) => category;

/** @param spans the period before, and the one that is reviewed */
export function reviewOf(tickets: readonly ReviewedTicket[], spans: Review['spans']): Review {
  const [before, now] = spans;
  const weak = (groupOf: GroupOf): readonly WeakSpot[] => weakSpots(tickets, groupOf, spans);
  return {
    spans,
    before: reviewFigures(tickets, before),
    now: reviewFigures(tickets, now),
    kinds: weak(({ category1 }) => category1),
    problems: hotSpots(tickets, categoryOf, spans, TOP),
    unloved: unlovedSpots(tickets, categoryOf, now, FEWEST_ANSWERS).slice(0, TOP),
    channels: weak(({ channel }) => channel).slice(0, TOP),
    regions: weak(({ region }) => region).slice(0, TOP),
    products: hotSpots(tickets, ({ product }) => product, spans, TOP),
    people: weak(({ owner }) => owner),
    workload: workloadOf(tickets, now.until),
    outliers: outliersOf(tickets, now, TOP),
  };
}
