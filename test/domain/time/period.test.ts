import fc from 'fast-check';
import type { Instant } from '../../../src/domain/time/instant';
import type { Period } from '../../../src/domain/time/period';
import { merge } from '../../../src/domain/time/period';

const p = (start: number, end: number): Period => ({ start: start as Instant, end: end as Instant });
const shown = (periods: readonly Period[]): string => periods.map(({ start, end }) => `${start}-${end}`).join(' ');

describe('periods', () => {
  test('that overlap or touch become one', () => {
    expect(shown(merge([p(5, 7), p(1, 3), p(3, 4), p(6, 9)]))).toBe('1-4 5-9');
    expect(shown(merge([p(1, 9), p(2, 3)]))).toBe('1-9');
    expect(shown(merge([p(1, 2), p(2, 3)]))).toBe('1-3');
    expect(shown(merge([p(1, 4), p(1, 3)]))).toBe('1-4');
  });

  test('that are empty or reversed are left out', () => {
    expect(shown(merge([p(4, 4), p(6, 5)]))).toBe('');
    expect(shown(merge([p(4, 4)]))).toBe('');
    expect(shown(merge([p(1, 2), p(5, 5), p(4, 6)]))).toBe('1-2 4-6');
  });

  test('already in order are given back as they are', () => {
    const ordered = [p(1, 2), p(3, 4)];
    expect(merge(ordered)).toBe(ordered);
  });

  test('agree with membership, point by point', () => {
    const some = fc.array(
      fc.tuple(fc.nat(30), fc.nat(8)).map(([start, length]) => p(start, start + length)),
      { maxLength: 6 },
    );
    const holds = (periods: readonly Period[], point: number): boolean =>
      periods.some(({ start, end }) => start <= point && point < end);
    fc.assert(
      fc.property(some, (periods) => {
        const points = Array.from({ length: 40 }, (_, point) => point);
        const heldBy = (all: readonly Period[]): number[] => points.filter((point) => holds(all, point));
        expect(heldBy(merge(periods))).toEqual(heldBy(periods));
      }),
    );
  });
});
