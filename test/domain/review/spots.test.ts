import { outliersOf } from '../../../src/domain/review/outliers';
import { hotSpots, rate, unlovedSpots, weakSpots } from '../../../src/domain/review/spots';
import { BEFORE, on, reviewed, WEEK } from './tickets';

const many = (count: number, change: Parameters<typeof reviewed>[0]) =>
  Array.from({ length: count }, () => reviewed(change));

describe('hot spots', () => {
  test('are the groups with most complaints, with what they had before and whether that is chance', () => {
    const tickets = [
      ...many(14, { category: 'Delivery / Late' }),
      ...many(4, { category: 'Delivery / Late', receivedAt: on(3) }),
      ...many(9, { category: 'Product / Broken' }),
      ...many(8, { category: 'Product / Broken', receivedAt: on(4) }),
      ...many(1, { category: 'Other' }),
      ...many(1, { category: 'Another' }),
      ...many(30, { category: 'Gone', receivedAt: on(3) }),
      ...many(30, { category: '' }),
    ];
    expect(hotSpots(tickets, ({ category }) => category, [BEFORE, WEEK], 3)).toEqual([
      { group: 'Delivery / Late', before: 4, now: 14, change: 'more' },
      { group: 'Product / Broken', before: 8, now: 9, change: 'chance' },
      { group: 'Another', before: 0, now: 1, change: 'tooFew' },
    ]);
  });
});

describe('weak spots', () => {
  test('are the groups whose time limits are kept least, whatever was kept before', () => {
    const clock = (isKept: boolean, day = 10) => [{ clock: 'respond' as const, at: on(day), isKept }];
    const tickets = [
      ...many(3, { region: 'North', clocks: clock(true) }),
      ...many(9, { region: 'North', clocks: clock(false) }),
      ...many(12, { region: 'North', clocks: clock(true, 4) }),
      ...many(4, { region: 'South', clocks: clock(true) }),
      ...many(1, { region: 'South', clocks: clock(false) }),
      ...many(2, { region: 'West', clocks: clock(true, 4) }),
      ...many(2, { clocks: clock(false) }),
    ];
    const spots = weakSpots(tickets, ({ region }) => region, [BEFORE, WEEK]);
    expect(spots).toEqual([
      { group: 'North', kept: { hits: 3, all: 12 }, before: { hits: 12, all: 12 }, change: 'more' },
      { group: 'South', kept: { hits: 4, all: 5 }, before: { hits: 0, all: 0 }, change: 'tooFew' },
    ]);
    expect(spots.map(({ kept }) => rate(kept))).toEqual([0.25, 0.8]);
  });
});

test('what customers like least is told where enough of them say so', () => {
  const scored = (category: string, ...scores: readonly number[]) =>
    scores.map((score) => reviewed({ category, answer: { at: on(10), score } }));
  const tickets = [
    ...scored('Delivery', 4, 5, 3),
    ...scored('Product', 2, 2, 3),
    ...scored('Bill', 1, 1),
    ...many(3, { category: 'Bill', answer: { at: on(4), score: 1 } }),
  ];
  expect(unlovedSpots(tickets, ({ category }) => category, WEEK, 3)).toEqual([
    { group: 'Product', score: { mean: 7 / 3, of: 3 } },
    { group: 'Delivery', score: { mean: 4, of: 3 } },
  ]);
});

describe('tickets that stand out', () => {
  const solvedOn = (day: number) => [{ at: on(day), isSatisfied: true, attempt: 1 }];
  const usual = [60, 70, 80, 90, 100, 110, 120, 130].map((solvedMinutes) =>
    reviewed({ solvedMinutes, solutions: solvedOn(4), endedAt: on(5) }),
  );

  test('are slow above the outer fence, the slowest first, in the week in which they were solved', () => {
    const slow = [400, 900, 250].map((solvedMinutes, index) =>
      reviewed({ ticketNo: `S${index}`, solvedMinutes, solutions: solvedOn(10), endedAt: on(11) }),
    );
    const before = reviewed({ solvedMinutes: 5_000, solutions: solvedOn(4), endedAt: on(5) });
    expect(outliersOf([...usual, ...slow.slice(0, 1)], WEEK, 3)).toEqual([{ ticketNo: 'S0', why: 'slow', value: 400 }]);
    expect(outliersOf([...usual, before], WEEK, 3)).toEqual([]);
    expect(outliersOf(slow, WEEK, 3)).toEqual([]);
  });

  test('have waited for more than a fortnight without a solution', () => {
    const waiting = reviewed({ ticketNo: 'W', receivedAt: on(1, '00:00') });
    expect(outliersOf([waiting], WEEK, 3)).toEqual([{ ticketNo: 'W', why: 'waiting', value: 15 }]);
    expect(outliersOf([{ ...waiting, receivedAt: on(2, '00:00') }], WEEK, 3)).toEqual([]);
    expect(outliersOf([{ ...waiting, endedAt: on(12) }], WEEK, 3)).toEqual([]);
    expect(outliersOf([{ ...waiting, solvedMinutes: 60 }], WEEK, 3)).toEqual([]);
  });

  test('failed twice, the second time in this week', () => {
    const failed = (...days: readonly number[]) =>
      days.map((day, index) => ({ at: on(day), isSatisfied: false, attempt: index + 1 }));
    const tickets = [
      reviewed({ ticketNo: 'A', solutions: failed(4, 10) }),
      reviewed({ ticketNo: 'B', solutions: failed(4, 5) }),
      reviewed({ ticketNo: 'C', solutions: failed(10) }),
      reviewed({ ticketNo: 'D', solutions: failed(9, 10, 11) }),
      reviewed({ ticketNo: 'E', solutions: failed(10, 20) }),
    ];
    expect(outliersOf(tickets, WEEK, 9)).toEqual([
      { ticketNo: 'D', why: 'reopened', value: 3 },
      { ticketNo: 'A', why: 'reopened', value: 2 },
    ]);
    expect(outliersOf(tickets, WEEK, 1)).toHaveLength(1);
  });
});
