import { isSameAlarm } from '../../../src/domain/alarms/sameAlarm';
import { expectedCases, surgeChance } from '../../../src/domain/alarms/surgeChance';
import { surgesOf } from '../../../src/domain/alarms/surges';
import type { WatchedComplaint } from '../../../src/domain/alarms/watchedComplaint';
import { DAY_MS, instant } from '../../../src/domain/time/instant';

const NOW = instant('2026-06-01T03:00+08:00');
let count = 0;

/** A complaint of a customer of its own, some days ago. */
function complaint(daysAgo: number, given: Partial<WatchedComplaint> = {}): WatchedComplaint {
  count += 1;
  const at = instant(NOW - Math.round(daysAgo * DAY_MS));
  return { ticketNo: `T${count}`, at, customer: `C${count}`, batch: '', category: 'common', region: '', ...given };
}

/** One a day of the common category, and one a week of the rare one, for ten weeks before the last. */
function history(): readonly WatchedComplaint[] {
  return Array.from({ length: 77 }, (_, day) => complaint(day + 0.5)).concat(
    Array.from({ length: 10 }, (_, week) => complaint(7 * week + 8, { category: 'rare' })),
  );
}

function thisWeek(customers: number, given: Partial<WatchedComplaint>): readonly WatchedComplaint[] {
  return Array.from({ length: customers }, (_, nth) => complaint(3 - (nth / customers) * 2, given));
}

describe('what surges', () => {
  test('nothing where the week is like those before', () => {
    expect(surgesOf(history(), NOW)).toEqual([]);
  });

  test('a category that a dozen customers complain of within days, with its tickets and what was to be expected', () => {
    const sudden = thisWeek(12, { category: 'rare' });
    const [surge, ...others] = surgesOf([...history(), ...sudden], NOW);
    expect(others).toEqual([]);
    expect(surge).toMatchObject({ kind: 'category', name: 'rare', count: 12, since: sudden[0]?.at });
    expect(surge?.tickets).toEqual(sudden.map(({ ticketNo }) => ticketNo));
    expect(surge?.expected).toBeGreaterThan(0.8);
    expect(surge?.expected).toBeLessThan(1.8);
  });

  test('not two or three complaints, however rare what they are about', () => {
    for (const customers of [2, 3])
      expect(surgesOf([...history(), ...thisWeek(customers, { region: 'far away' })], NOW)).toEqual([]);
  });

  test('not one customer who complains twelve times', () => {
    expect(surgesOf([...history(), ...thisWeek(12, { category: 'rare', customer: 'one' })], NOW)).toEqual([]);
  });

  test('a batch that nobody complained of before, by what other batches bring', () => {
    const usual = Array.from({ length: 8 }, (_, week) => complaint(7 * week + 9, { batch: `B${week}` }));
    const sudden = thisWeek(9, { batch: 'B9' });
    const found = surgesOf([...history(), ...usual, ...sudden], NOW);
    expect(found.filter(({ kind }) => kind === 'batch').map(({ name }) => name)).toEqual(['B9']);
    // With no batch before it, nothing tells what a batch usually brings.
    expect(surgesOf([...history(), ...sudden], NOW).filter(({ kind }) => kind === 'batch')).toEqual([]);
  });

  test('nothing on a desk of less than four weeks', () => {
    const young = history().filter(({ at }) => NOW - at < 28 * DAY_MS);
    expect(surgesOf([...young, ...thisWeek(30, { category: 'rare' })], NOW)).toEqual([]);
  });

  test('nothing that is received later than now', () => {
    expect(surgesOf([...history(), ...thisWeek(12, { category: 'rare' })], instant(NOW - 7 * DAY_MS))).toEqual([]);
  });

  test('the same surge until it was quiet for a fortnight', () => {
    expect(isSameAlarm(NOW, instant(NOW + 14 * DAY_MS))).toBe(true);
    expect(isSameAlarm(NOW, instant(NOW + 14 * DAY_MS + 1))).toBe(false);
  });
});

describe('the chance of a count', () => {
  test('is certain for none or more and falls with every case', () => {
    const baseline = { cases: 16, weeks: 8, usual: 2 };
    const chances = [0, 1, 2, 3, 5, 8, 13, 21].map((cases) => surgeChance(baseline, cases));
    expect(chances[0]).toBe(1);
    expect([...chances].sort((one, other) => other - one)).toEqual(chances);
    expect(chances.every((chance) => chance >= 0)).toBe(true);
    expect(new Set(chances).size).toBe(chances.length);
  });

  test('is that of a negative binomial distribution', () => {
    // Two cases borrowed, none seen: shape 2, mean 1, so that P(0) = (2/3)², P(1) = 2 · (1/3) · (2/3)².
    const baseline = { cases: 0, weeks: 0, usual: 1 };
    expect(expectedCases(baseline)).toBe(1);
    expect(surgeChance(baseline, 1)).toBeCloseTo(1 - 4 / 9, 12);
    expect(surgeChance(baseline, 2)).toBeCloseTo(1 - 4 / 9 - 8 / 27, 12);
  });

  test('is larger where less is known', () => {
    expect(surgeChance({ cases: 1, weeks: 1, usual: 1 }, 6)).toBeGreaterThan(
      surgeChance({ cases: 8, weeks: 8, usual: 1 }, 6),
    );
  });
});
