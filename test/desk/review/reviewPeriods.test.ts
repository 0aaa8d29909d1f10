import { lastMonth, lastWeek, ownPeriod, spanOf, thisWeek } from '../../../src/desk/review/reviewPeriods';
import { localDate } from '../../../src/domain/time/localDate';
import { UTC } from '../../domain/time/fixedZone';

const days = (from: string, to: string, from2: string, to2: string) => ({ from, to, before: { from: from2, to: to2 } });

test.each([
  ['2026-03-09', days('2026-03-02', '2026-03-08', '2026-02-23', '2026-03-01')],
  ['2026-03-15', days('2026-03-02', '2026-03-08', '2026-02-23', '2026-03-01')],
  ['2026-01-01', days('2025-12-22', '2025-12-28', '2025-12-15', '2025-12-21')],
])('on %s the last week is %j', (today, expected) => {
  expect(lastWeek(localDate(today))).toEqual({ kind: 'week', ...expected });
});

test.each([
  ['2026-03-09', []],
  ['2026-03-10', [{ kind: 'own', ...days('2026-03-09', '2026-03-09', '2026-03-02', '2026-03-02') }]],
  ['2026-03-15', [{ kind: 'own', ...days('2026-03-09', '2026-03-14', '2026-03-02', '2026-03-07') }]],
])('on %s this week so far is %j', (today, expected) => {
  expect(thisWeek(localDate(today))).toEqual(expected);
});

test.each([
  ['2026-03-31', days('2026-02-01', '2026-02-28', '2026-01-01', '2026-01-31')],
  ['2026-01-01', days('2025-12-01', '2025-12-31', '2025-11-01', '2025-11-30')],
])('on %s the last month is %j', (today, expected) => {
  expect(lastMonth(localDate(today))).toEqual({ kind: 'month', ...expected });
});

test('days of one’s choice are compared with as many before them', () => {
  expect(ownPeriod({ from: localDate('2026-03-02'), to: localDate('2026-03-11') })).toEqual({
    kind: 'own',
    ...days('2026-03-02', '2026-03-11', '2026-02-20', '2026-03-01'),
  });
});

test('a span is from midnight to the midnight after the last day', () => {
  const { from, until } = spanOf(UTC, { from: localDate('2026-03-02'), to: localDate('2026-03-08') });
  expect([from, until].map((at) => new Date(at).toISOString())).toEqual([
    '2026-03-02T00:00:00.000Z',
    '2026-03-09T00:00:00.000Z',
  ]);
});
