/**
 * A report on a period: what of its review somebody reads in two minutes. It is plain data, kept as it was made, so that it says the same in
 * half a year; nothing in it was written by a customer or tells who one is.
 */
import type { Instant } from '../time/instant';
import type { LocalDate } from '../time/localDate';
import type { Cause } from './causes';
import { causesOf } from './causes';
import type { Verdict } from './chance';
import type { Decision } from './decisions';
import { decisionsOf } from './decisions';
import type { MeasureReport } from './measureReport';
import { measureReport } from './measureReport';
import type { Outlier } from './outliers';
import type { Review } from './review';
import type { ReviewedLog } from './reviewed';
import { isIn } from './reviewed';
import type { ReviewFigures } from './reviewFigures';
import type { ReportedAnswer, ScoreReport } from './scoreReport';
import { scoreReport } from './scoreReport';
import type { HotSpot, WeakSpot } from './spots';
import { FLAGGED_BELOW, rate } from './spots';

export interface ReportPeriod {
  readonly kind: 'week' | 'month' | 'own';
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly before: { readonly from: LocalDate; readonly to: LocalDate };
}

/** The figures of a report, in the order in which they stand. */
export const KEY_FIGURES = [
  'received',
  'ended',
  'open',
  'kept',
  'firstTime',
  'escalations',
  'medianMinutes',
] as const satisfies readonly (keyof ReviewFigures)[];
export type KeyFigure = (typeof KEY_FIGURES)[number];

/** A figure as it stands in its line; null of no cases. */
export interface ReportedFigure {
  readonly id: KeyFigure;
  readonly now: number | null;
  readonly before: number | null;
  readonly unit: 'cases' | 'percent' | 'hours' | 'points' | 'days' | 'times';
  /** On how many cases a share rests. */
  readonly cases: number | null;
  readonly change: Verdict | null;
}

/** One of the most frequent problems, why it came about, and how many measures were opened on its complaints, ever. */
export interface ReportedProblem extends HotSpot {
  readonly causes: readonly Cause[];
  /** Its complaints of the period whose cause is known. */
  readonly explained: number;
  readonly measures: number;
}

/** How a kind of complaint keeps its time limits. */
export interface ReportedKind extends Pick<WeakSpot, 'group' | 'kept'> {
  /** Percent, now and before; null where none came out before. */
  readonly percent: number;
  readonly before: number | null;
  /** Whether it is flagged. */
  readonly isBelow: boolean;
}

export interface Report {
  readonly period: ReportPeriod;
  readonly countedAt: Instant;
  readonly figures: readonly ReportedFigure[];
  /** The kinds of complaints, the one whose time limits are kept least first. */
  readonly kinds: readonly ReportedKind[];
  readonly problems: readonly ReportedProblem[];
  /** Null where too few answered. */
  readonly scores: ScoreReport | null;
  readonly measures: MeasureReport;
  readonly outliers: readonly Outlier[];
  readonly decisions: readonly Decision[];
}

/** Lines of a list: a cell that keeps the report has an end, and so has whoever reads it. */
const MOST_KINDS = 10;
const MOST_CAUSES = 2;
const MOST_LOW = 8;
const MOST_LATE = 8;

/** @param review of the same tickets and period */
export function reportOf(
  review: Review,
  {
    period,
    figures,
    reviewed,
    answers,
    answersInLotsOf,
    now,
  }: {
    readonly period: ReportPeriod;
    readonly figures: readonly ReportedFigure[];
    readonly reviewed: ReviewedLog;
    readonly answers: readonly ReportedAnswer[];
    /** Above 1 where no single answer is to be told: then low scores are counted and not listed. */
    readonly answersInLotsOf: number;
    readonly now: Instant;
  },
): Report {
  const [, span] = review.spans;
  const { tickets } = reviewed;
  const problems = review.problems.map((spot): ReportedProblem => {
    const own = tickets.filter(({ category }) => category === spot.group);
    return {
      ...spot,
      causes: causesOf(own, spot.group, span, MOST_CAUSES),
      explained: own.filter(({ receivedAt, rootCause }) => isIn(span, receivedAt) && rootCause !== '').length,
      measures: own.reduce((sum, { measures }) => sum + measures.length, 0),
    };
  });
  const scores = scoreReport(answers, period, now, answersInLotsOf, answersInLotsOf > 1 ? 0 : MOST_LOW);
  const measures = measureReport(reviewed, span, period.to, MOST_LATE);
  const { outliers } = review;
  const kinds = review.kinds.slice(0, MOST_KINDS).map(reportedKind);
  return {
    period,
    countedAt: now,
    figures,
    kinds,
    problems,
    scores,
    measures,
    outliers,
    decisions: decisionsOf({ scores, kinds, measures, outliers, problems }),
  };
}

function reportedKind({ group, kept, before }: WeakSpot): ReportedKind {
  const percent = 100 * rate(kept);
  return {
    group,
    kept,
    percent,
    before: before.all === 0 ? null : 100 * rate(before),
    isBelow: percent < FLAGGED_BELOW,
  };
}
