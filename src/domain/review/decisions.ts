/** What whoever reads a report is to decide, read off its figures: each is a question that the figures leave open. */
import type { MeasureReport } from './measureReport';
import type { Outlier } from './outliers';
import type { ReportedKind, ReportedProblem } from './report';
import type { ScoreReport } from './scoreReport';

export type Decision =
  | { readonly what: 'lowScores'; readonly count: number }
  /** Kinds of complaints whose time limits are kept too seldom. */
  | { readonly what: 'kinds'; readonly groups: readonly string[] }
  | { readonly what: 'overdueMeasures'; readonly count: number }
  | { readonly what: 'failedMeasures'; readonly count: number }
  | { readonly what: 'waiting'; readonly tickets: readonly string[] }
  /** Frequent problems against which nothing is done. */
  | { readonly what: 'problems'; readonly groups: readonly string[] };

/** Complaints of one category from which on a period calls for a measure against it. */
const FREQUENT = 3;
/** Names in one decision. */
const MOST_NAMED = 3;

/** The most urgent first: customers who wait for a word, then what is kept too seldom, then measures, then what nobody has taken up. */
export function decisionsOf({
  scores,
  kinds,
  measures,
  outliers,
  problems,
}: {
  readonly scores: ScoreReport | null;
  readonly kinds: readonly ReportedKind[];
  readonly measures: MeasureReport;
  readonly outliers: readonly Outlier[];
  readonly problems: readonly ReportedProblem[];
}): readonly Decision[] {
  const weak = kinds.filter(({ isBelow }) => isBelow).map(({ group }) => group);
  const waiting = outliers.filter(({ why }) => why === 'waiting').map(({ ticketNo }) => ticketNo);
  const unmet = problems.filter(({ now, measures: taken }) => now >= FREQUENT && taken === 0);
  const decisions: readonly (Decision | null)[] = [
    scores && scores.contacts.overdue > 0 ? { what: 'lowScores', count: scores.contacts.overdue } : null,
    weak.length > 0 ? { what: 'kinds', groups: weak.slice(0, MOST_NAMED) } : null,
    measures.overdue > 0 ? { what: 'overdueMeasures', count: measures.overdue } : null,
    measures.notEffective > 0 ? { what: 'failedMeasures', count: measures.notEffective } : null,
    waiting.length > 0 ? { what: 'waiting', tickets: waiting } : null,
    unmet.length > 0 ? { what: 'problems', groups: unmet.slice(0, MOST_NAMED).map(({ group }) => group) } : null,
  ];
  return decisions.flatMap((one) => one ?? []);
}
