import fc from 'fast-check';
import { rowSpans } from '../../src/desk/rowSpans';

describe('the rows that one write takes in', () => {
  test.each<[string, number[], number, [number, number][]]>([
    ['nothing is nothing', [], 3, []],
    ['one row is one span', [7], 3, [[7, 7]]],
    ['neighbours are one span, in whatever order they come', [4, 2, 3], 3, [[2, 4]]],
    ['rows apart are spans of their own while there are few', [2, 9], 2, [[2, 2], [9, 9]]], // prettier-ignore
    ['what lies closest is joined when there are too many', [2, 9, 500], 2, [[2, 9], [500, 500]]], // prettier-ignore
    ['one span covers all', [2, 9, 500], 1, [[2, 500]]],
  ])('%s', (_, rows, most, spans) => {
    expect(rowSpans(rows, most).map(({ first, last }) => [first, last])).toEqual(spans);
  });

  test('every row lies in exactly one span, spans are in order, begin and end with a row and are no more than allowed', () => {
    const rows = fc.uniqueArray(fc.integer({ min: 2, max: 400 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 5 }), (given, most) => {
        const spans = rowSpans(given, most);
        expect(spans.length).toBeLessThanOrEqual(most);
        spans.forEach(({ first, last }, index) => {
          expect(given).toEqual(expect.arrayContaining([first, last]));
          expect(first).toBeGreaterThan(spans[index - 1]?.last ?? 0);
          expect(last).toBeGreaterThanOrEqual(first);
        });
        for (const row of given) expect(spans.filter(({ first, last }) => first <= row && row <= last)).toHaveLength(1);
      }),
    );
  });
});
