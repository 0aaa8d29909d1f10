import fc from 'fast-check';
import type { Instant } from '../../../src/domain/time/instant';
import type { Period } from '../../../src/domain/time/period';
import { intersect, merge, periodOf, without } from '../../../src/domain/time/period';

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

  test('have in common what both hold', () => {
    expect(shown(intersect([p(0, 5), p(8, 12)], [p(3, 9), p(10, 11)]))).toBe('3-5 8-9 10-11');
    expect(shown(intersect([p(0, 5)], [p(5, 9)]))).toBe('');
    expect(shown(intersect([p(0, 5), p(6, 9)], [p(1, 5), p(6, 8)]))).toBe('1-5 6-8');
    expect(shown(intersect([p(0, 5)], []))).toBe('');
  });

  test.each([
    ['before it', p(0, 2), '10-20'],
    ['up to its start', p(5, 10), '10-20'],
    ['over its beginning', p(5, 12), '12-20'],
    ['from its start', p(10, 12), '12-20'],
    ['in its middle', p(12, 15), '10-12 15-20'],
    ['up to its end', p(15, 20), '10-15'],
    ['over its end', p(15, 25), '10-15'],
    ['over all of it', p(5, 25), ''],
    ['exactly it', p(10, 20), ''],
    ['from its end', p(20, 25), '10-20'],
  ])('lose a cut that lies %s', (_where, cut, left) => {
    expect(shown(without([p(10, 20)], [cut]))).toBe(left);
  });

  test('may share a cut and have several', () => {
    expect(shown(without([p(0, 10), p(20, 30)], [p(8, 22), p(1, 2), p(25, 26)]))).toBe('0-1 2-8 22-25 26-30');
  });

  test('without any cut are what they were', () => {
    expect(shown(without([p(0, 10), p(20, 30)], []))).toBe('0-10 20-30');
    expect(shown(without([], [p(0, 10)]))).toBe('');
  });

  test('of nothing are null', () => {
    expect(periodOf(5 as Instant, 5 as Instant)).toBeNull();
    expect(periodOf(5 as Instant, 6 as Instant)).toEqual(p(5, 6));
  });

  test('agree with membership, point by point', () => {
    const some = fc.array(
      fc.tuple(fc.nat(30), fc.nat(8)).map(([start, length]) => p(start, start + length)),
      { maxLength: 6 },
    );
    const holds = (periods: readonly Period[], point: number): boolean =>
      periods.some(({ start, end }) => start <= point && point < end);
    fc.assert(
      fc.property(some, some, (left, right) => {
        const points = Array.from({ length: 40 }, (_, point) => point);
        const heldBy = (periods: readonly Period[]): number[] => points.filter((point) => holds(periods, point));
        const [inLeft, inRight] = [heldBy(left), heldBy(right)];
        expect(heldBy(merge(left))).toEqual(inLeft);
        expect(heldBy(intersect(left, right))).toEqual(inLeft.filter((point) => inRight.includes(point)));
        expect(heldBy(without(left, right))).toEqual(inLeft.filter((point) => !inRight.includes(point)));
      }),
    );
  });
});
