import { measureReport } from '../../../src/domain/review/measureReport';
import type { Report } from '../../../src/domain/review/report';
import { reportOf } from '../../../src/domain/review/report';
import { reviewOf } from '../../../src/domain/review/review';
import type { ReviewedMeasure } from '../../../src/domain/review/reviewed';
import type { ReportedAnswer } from '../../../src/domain/review/scoreReport';
import { scoreReport } from '../../../src/domain/review/scoreReport';
import { localDate } from '../../../src/domain/time/localDate';
import { BEFORE, on, reviewed, WEEK } from './tickets';

const DAYS = { from: localDate('2026-03-09'), to: localDate('2026-03-15') };

function measure(change: Partial<ReviewedMeasure> = {}): ReviewedMeasure {
  return {
    ...{ measureNo: 1, owner: 'worker@example.com', dueOn: '2026-03-15', openedAt: on(10) },
    ...{ doneAt: null, verifiedAt: null, effective: null },
    ...change,
  };
}

function answer(day: number, scores: readonly number[], change: Partial<ReportedAnswer> = {}): ReportedAnswer {
  const answeredOn = `2026-03-${String(day).padStart(2, '0')}`;
  const isLow = Math.min(...scores) <= 3;
  return { surveyNo: `S${day}`, answeredOn, scores, isLow, contactDueAt: on(day + 2), contactedAt: null, ...change };
}

describe('measures of a period', () => {
  const of = (one: ReviewedMeasure) =>
    measureReport({ tickets: [reviewed({ measures: [one] })], ofReviews: [] }, WEEK, DAYS.to, 5);

  test.each([
    ['due on the last day and not done by its end', measure(), { open: 1, overdue: 1 }],
    ['due a day later', measure({ dueOn: '2026-03-16' }), { open: 1, overdue: 0 }],
    ['done at the last moment', measure({ doneAt: on(15, '23:59') }), { open: 0, overdue: 0, done: 1, unproved: 1 }],
    ['done when the period was over', measure({ doneAt: on(16, '00:00') }), { open: 1, overdue: 1, done: 0 }],
    ['opened when the period was over', measure({ openedAt: on(16, '00:00') }), { opened: 0, open: 0, overdue: 0 }],
    [
      'proved not to work',
      measure({ doneAt: on(11), verifiedAt: on(12), effective: false }),
      { effective: 0, notEffective: 1, unproved: 0 },
    ],
  ])('%s', (_, one, expected) => {
    expect(of(one)).toMatchObject(expected);
  });

  test('count alike out of a review, under their own number and in the order of their dates', () => {
    const late = measure({ dueOn: '2026-03-14' });
    const ofReviews = [
      { ...late, ticketNo: 'M12' },
      { ...measure({ doneAt: on(11) }), ticketNo: 'M20' },
    ];
    const ticket = reviewed({ measures: [measure()] });
    const report = measureReport({ tickets: [ticket], ofReviews }, WEEK, DAYS.to, 5);
    expect(report).toMatchObject({ opened: 3, done: 1, open: 2, unproved: 1, overdue: 2 });
    expect(report.late.map(({ ticketNo, dueOn }) => [ticketNo, dueOn])).toEqual([
      ['M12', '2026-03-14'],
      [ticket.ticketNo, '2026-03-15'],
    ]);
  });
});

describe('answers of a period', () => {
  const told = (answers: readonly ReportedAnswer[], lot = 1) => scoreReport(answers, DAYS, on(15), lot, 5);

  test('count on their first and last day, each score in the distribution', () => {
    expect(told([answer(8, [5]), answer(9, [5, 4]), answer(15, [1, 2]), answer(16, [5])])).toMatchObject({
      answers: 2,
      mean: 3,
      distribution: [1, 1, 0, 1, 1],
      low: 1,
    });
    expect(told([])).toBeNull();
  });

  test('say whom nobody has called in time first', () => {
    const report = told([
      answer(9, [1], { contactedAt: on(10) }),
      answer(10, [2], { contactedAt: on(14) }),
      answer(11, [3]),
      answer(14, [1]),
    ]);
    expect(report?.contacts).toEqual({ inTime: 1, late: 1, toCome: 1, overdue: 1 });
    expect(report?.lowest.map(({ contact }) => contact)).toEqual(['overdue', 'toCome', 'late', 'inTime']);
  });

  test('that are not to be told one by one count in whole lots, on the day of the last of each', () => {
    const answers = [8, 9, 10, 11, 12].map((day) => answer(day, [day === 9 ? 1 : 5]));
    expect(told(answers, 3)).toMatchObject({ answers: 3, low: 1 });
    expect(told(answers.slice(0, 2), 3)).toBeNull();
    // A day more or less changes nothing by one answer.
    expect(scoreReport(answers, { from: DAYS.from, to: localDate('2026-03-09') }, on(15), 3, 0)).toBeNull();
  });
});

describe('what a report leaves to be decided', () => {
  const reportOn = (tickets: Parameters<typeof reviewOf>[0], answers: readonly ReportedAnswer[] = []): Report =>
    reportOf(reviewOf(tickets, [BEFORE, WEEK]), {
      period: { kind: 'week', ...DAYS, before: { from: localDate('2026-03-02'), to: localDate('2026-03-08') } },
      ...{ figures: [], reviewed: { tickets, ofReviews: [] }, answers, answersInLotsOf: 1, now: on(16) },
    });

  test('nothing of a period in which all went well', () => {
    expect(reportOn([reviewed({ clocks: [{ clock: 'respond', at: on(9), isKept: true }] })]).decisions).toEqual([]);
  });

  test('kinds below 80 %, not at it, and frequent problems without a measure', () => {
    const clocks = (kept: number) =>
      Array.from({ length: 5 }, (_, index) => ({ clock: 'respond' as const, at: on(10), isKept: index < kept }));
    const frequent = (change: Parameters<typeof reviewed>[0] = {}) => [reviewed(), reviewed(), reviewed(change)];
    expect(reportOn([reviewed({ clocks: clocks(4) })]).decisions).toEqual([]);
    expect(reportOn([reviewed({ clocks: clocks(3) })]).decisions).toEqual([{ what: 'kinds', groups: ['Delivery'] }]);
    expect(reportOn(frequent()).decisions).toEqual([{ what: 'problems', groups: ['Delivery / Late'] }]);
    expect(reportOn(frequent({ measures: [measure({ dueOn: '2026-04-01' })] })).decisions).toEqual([]);
  });

  test('names the causes of a problem as often as they were found', () => {
    const [problem] = reportOn([reviewed({ rootCause: 'Ice' }), reviewed({ rootCause: 'Ice' }), reviewed()]).problems;
    expect(problem).toMatchObject({ now: 3, explained: 2, causes: [{ cause: 'Ice', tickets: 2 }], measures: 0 });
  });
});
