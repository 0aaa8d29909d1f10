/** A report for the look at its mail: plainly made up. */
import type { Report, ReportedFigure } from '../../domain/review/report';
import type { Instant } from '../../domain/time/instant';
import type { LocalDate } from '../../domain/time/localDate';

/**
 * @param path of a category of the desk, level 1 first
 * @param on the date so many days from today
 */
export function sampleReport(
  path: readonly string[],
  owner: string,
  countedAt: Instant,
  on: (days: number) => LocalDate,
): Report {
  const figure = (
    id: ReportedFigure['id'],
    now: number,
    before: number,
    unit: ReportedFigure['unit'],
    cases: number | null = null,
  ): ReportedFigure => ({ id, now, before, unit, cases, change: 'chance' });
  const ticketNo = '20260302001';
  return {
    period: { kind: 'week', from: on(-7), to: on(-1), before: { from: on(-14), to: on(-8) } },
    countedAt,
    figures: [
      figure('received', 14, 9, 'cases'),
      figure('ended', 12, 10, 'cases'),
      { ...figure('open', 6, 4, 'cases'), change: null },
      figure('kept', (100 * 25) / 30, 75, 'percent', 30),
      figure('firstTime', 80, 70, 'percent', 10),
      figure('escalations', 2, 1, 'times'),
      { ...figure('medianMinutes', 450, 520, 'hours'), now: 7.5, before: 8.7, change: null },
    ],
    kinds: [{ group: path[0] ?? '', kept: { hits: 18, all: 25 }, percent: 72, before: 75, isBelow: true }],
    problems: [
      {
        group: path.join(' / '),
        ...{ now: 5, before: 2, change: 'tooFew', explained: 2, measures: 1 },
        causes: [],
      },
    ],
    scores: {
      ...{ answers: 5, mean: 4.2, distribution: [0, 1, 0, 1, 3], low: 1 },
      contacts: { inTime: 1, late: 0, toCome: 0, overdue: 0 },
      lowest: [{ surveyNo: 'S0007', lowest: 2, contact: 'inTime' }],
    },
    measures: {
      ...{ opened: 2, done: 1, effective: 1, notEffective: 0, open: 1, unproved: 0, overdue: 1 },
      late: [{ ticketNo, measureNo: 1, owner, dueOn: on(-2) }],
    },
    outliers: [{ ticketNo, why: 'waiting', value: 16 }],
    decisions: [
      { what: 'kinds', groups: [path[0] ?? ''] },
      { what: 'overdueMeasures', count: 1 },
      { what: 'waiting', tickets: [ticketNo] },
    ],
  };
}
