import { countChange, shareChange } from '../../../src/domain/review/chance';

describe('two counts of equally long periods', () => {
  // Beside each the exact two-sided probability, computed apart in whole numbers.
  test.each([
    [0, 0, 'tooFew'],
    [0, 5, 'tooFew'], // 0.0625 is the least that five cases can give
    [0, 6, 'more'], // 0.03125
    [1, 5, 'chance'], // 0.21875
    [4, 14, 'more'], // 0.03088
    [5, 14, 'chance'], // 0.06357
    [9, 14, 'chance'], // 0.4049
    [200, 245, 'more'], // 0.0369
    [200, 240, 'chance'], // 0.0629
    [14, 4, 'more'],
  ] as const)('%i before and %i now: %s', (before, now, verdict) => {
    expect(countChange(before, now)).toBe(verdict);
  });

  test('of periods of different length are compared by their length', () => {
    expect(countChange(28, 31, 31 / 59)).toBe('chance');
    expect(countChange(10, 30, 3 / 4)).toBe('chance');
    expect(countChange(10, 30)).toBe('more');
    expect(countChange(30, 30, 3 / 4)).toBe('more');
  });

  test('are called different by chance alone in no more than one case of twenty', () => {
    let different = 0;
    let seed = 7;
    const random = (): number => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
    const cases = (): number => Array.from({ length: 60 }, random).filter((one) => one < 0.25).length;
    for (let round = 0; round < 2_000; round += 1) if (countChange(cases(), cases()) === 'more') different += 1;
    expect(different / 2_000).toBeLessThan(0.05);
    expect(different).toBeGreaterThan(0);
  });
});

describe('two shares', () => {
  // Beside each the exact two-sided probability, computed apart in whole numbers.
  test.each([
    [{ hits: 0, all: 0 }, { hits: 0, all: 0 }, 'tooFew'],
    [{ hits: 0, all: 2 }, { hits: 2, all: 2 }, 'tooFew'], // 0.3333 is the least
    [{ hits: 1, all: 10 }, { hits: 7, all: 10 }, 'more'], // 0.01977
    [{ hits: 2, all: 10 }, { hits: 7, all: 10 }, 'chance'], // 0.06978
    [{ hits: 2, all: 20 }, { hits: 11, all: 20 }, 'more'], // 0.005736
    [{ hits: 20, all: 20 }, { hits: 20, all: 20 }, 'tooFew'], // nothing could have come out otherwise
    [{ hits: 90, all: 100 }, { hits: 78, all: 100 }, 'more'], // 0.0327
    [{ hits: 90, all: 100 }, { hits: 80, all: 100 }, 'chance'], // 0.07343
  ] as const)('%j before and %j now: %s', (before, now, verdict) => {
    expect(shareChange(before, now)).toBe(verdict);
    expect(shareChange(now, before)).toBe(verdict);
  });

  test('of many cases are judged without running out of numbers', () => {
    expect(shareChange({ hits: 40_000, all: 50_000 }, { hits: 40_600, all: 50_000 })).toBe('more');
    expect(countChange(20_000, 20_100)).toBe('chance');
  });
});
