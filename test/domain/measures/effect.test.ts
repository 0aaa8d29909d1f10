import type { WatchedDays } from '../../../src/domain/measures/effect';
import { agrees, daysAround, FEWEST_CASES, judge, statementOf } from '../../../src/domain/measures/effect';
import type { MeasureFigure } from '../../../src/domain/measures/figure';
import { countFigure, MEASURE_FIGURES } from '../../../src/domain/measures/figure';
import type { ReviewedTicket, Span } from '../../../src/domain/review/reviewed';
import { instant } from '../../../src/domain/time/instant';
import { localDate } from '../../../src/domain/time/localDate';
import { on, reviewed } from '../review/tickets';

const FIGURE: MeasureFigure = { figure: 'received', scope: 'all', of: '', goalPercent: 30, watchDays: 7 };
const count = (hits: number, all: number | null = null) => ({ hits, all });
const statement = (before: ReturnType<typeof count>, after: ReturnType<typeof count>, goalPercent = 30) =>
  statementOf({ goalPercent }, before, after, 7, 7);

describe('what can be said of two counts', () => {
  test('fell by more than chance and as far as wanted: effective; less far: improved', () => {
    expect(statement(count(20), count(5))).toBe('effective');
    expect(statement(count(20), count(5), 75)).toBe('effective');
    expect(statement(count(20), count(5), 76)).toBe('partly');
  });

  test('what may be chance is no effect, whichever way it went', () => {
    expect(statement(count(14), count(9))).toBe('noChange');
    expect(statement(count(9), count(14))).toBe('noChange');
    expect(statement(count(10), count(10))).toBe('noChange');
  });

  test('rose by more than chance: worse, of counts and of shares', () => {
    expect(statement(count(4), count(14))).toBe('worse');
    expect(statement(count(2, 20), count(11, 20))).toBe('worse');
  });

  test('below six cases in both periods, or five in one of a share, nothing is told', () => {
    expect(statement(count(5), count(0))).toBe('tooFew');
    expect(statement(count(6), count(0))).toBe('effective');
    expect(statement(count(0), count(0))).toBe('tooFew');
    expect(statement(count(20, 20), count(0, FEWEST_CASES - 1))).toBe('tooFew');
    expect(statement(count(20, 20), count(0, FEWEST_CASES))).toBe('effective');
  });

  test('as many cases in half as many days are a rise', () => {
    expect(statementOf({ goalPercent: 30 }, count(20), count(20), 28, 7)).toBe('worse');
    expect(statementOf({ goalPercent: 30 }, count(20), count(5), 28, 7)).toBe('noChange');
  });
});

describe('the days that are held against each other', () => {
  test('end before the day it was opened, begin after the day it was done, and are as many', () => {
    expect(daysAround(localDate('2026-03-16'), localDate('2026-03-20'), 7, '')).toEqual({
      before: { from: '2026-03-09', to: '2026-03-15' },
      after: { from: '2026-03-21', to: '2026-03-27' },
    });
  });

  test('are fewer before where the desk had no complaint yet, and a desk without any days before can say nothing', () => {
    const opened = localDate('2026-03-16');
    expect(daysAround(opened, opened, 7, localDate('2026-03-12')).before.from).toBe('2026-03-12');
    const none = daysAround(opened, opened, 7, opened);
    expect(judge(FIGURE, many(20, on(20)), none, span).statement).toBe('tooFew');
  });
});

const span = ({ from, to }: WatchedDays): Span => ({
  from: instant(`${from}T00:00Z`),
  until: instant(instant(`${to}T00:00Z`) + 24 * 60 * 60_000),
});
const many = (count_: number, receivedAt: ReviewedTicket['receivedAt'], change: Partial<ReviewedTicket> = {}) =>
  Array.from({ length: count_ }, () => reviewed({ receivedAt, ...change }));
const DAYS = daysAround(localDate('2026-03-09'), localDate('2026-03-10'), 7, '');

describe('a measure judged', () => {
  test('counts whole days alone, the first and the last instant of each', () => {
    const tickets = [
      ...[on(1, '23:59'), on(2, '00:00'), on(8, '23:59'), on(9, '00:00')],
      ...[on(10, '23:59'), on(11, '00:00'), on(17, '23:59'), on(18, '00:00')],
    ].map((receivedAt) => reviewed({ receivedAt }));
    expect(judge(FIGURE, tickets, DAYS, span)).toEqual({
      statement: 'tooFew',
      before: { from: '2026-03-02', to: '2026-03-08', hits: 2, all: null },
      after: { from: '2026-03-11', to: '2026-03-17', hits: 2, all: null },
    });
  });

  test('of a product alone, however it is typed, and of a category on either level', () => {
    const tickets = [
      ...many(9, on(5), { product: ' ＡＢ  1' }),
      ...many(1, on(12), { product: 'ab 1' }),
      ...many(30, on(12), { product: 'other' }),
    ];
    const of = (scope: MeasureFigure['scope'], name: string) =>
      judge({ ...FIGURE, scope, of: name }, tickets, DAYS, span);
    expect(of('product', 'Ab 1')).toMatchObject({ statement: 'effective', before: { hits: 9 }, after: { hits: 1 } });
    expect(of('category', 'Delivery').after.hits).toBe(31);
    expect(of('category', 'Delivery / Late').after.hits).toBe(31);
    expect(of('category', 'Billing').after.hits).toBe(0);
  });

  test('tells nothing of fewer than three survey answers', () => {
    const answered = (day: number, isLow: boolean) => reviewed({ answered: { at: on(day), isLow } });
    const low: MeasureFigure = { ...FIGURE, figure: 'lowScores' };
    const two = judge(low, [answered(3, true), answered(4, true), answered(12, false)], DAYS, span);
    expect([two.before, two.after]).toMatchObject([
      { hits: null, all: null },
      { hits: null, all: null },
    ]);
    const three = judge(low, [answered(3, true), answered(4, true), answered(5, false)], DAYS, span);
    expect(three.before).toMatchObject({ hits: 2, all: 3 });
  });
});

test('each figure counts what its definition says', () => {
  const week: Span = { from: on(9, '00:00'), until: on(16, '00:00') };
  const tickets = [
    reviewed({
      receivedAt: on(9),
      clocks: [
        { clock: 'respond', at: on(9), isKept: false },
        { clock: 'plan', at: on(10), isKept: true },
        { clock: 'plan', at: on(20), isKept: false },
      ],
      solutions: [
        { at: on(10), isSatisfied: false, attempt: 1 },
        { at: on(11), isSatisfied: true, attempt: 2 },
      ],
      escalatedAt: [on(10), on(11)],
      answered: { at: on(12), isLow: true },
    }),
    reviewed({ receivedAt: on(1), escalatedAt: [on(2)] }),
  ];
  const counts = MEASURE_FIGURES.map((figure) => countFigure({ ...FIGURE, figure }, tickets, week));
  expect(counts).toEqual([count(1), count(1, 2), count(1, 2), count(1), count(1, 1)]);
  expect(countFigure({ ...FIGURE, figure: 'missed', clock: 'plan' }, tickets, week)).toEqual(count(0, 1));
});

test('a verdict agrees with the desk where the desk says yes or no, and never where it cannot', () => {
  expect(agrees('effective', true)).toBe(true);
  expect([agrees('noChange', false), agrees('worse', false)]).toEqual([true, true]);
  for (const unsure of ['partly', 'tooFew', null] as const)
    expect([agrees(unsure, true), agrees(unsure, false)]).toEqual([false, false]);
  expect([agrees('effective', false), agrees('worse', true)]).toEqual([false, false]);
});
