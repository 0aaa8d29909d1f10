import { byRank } from '../../../src/domain/priority/byRank';

const FOUR = ['urgent', 'high', 'medium', 'low'];
const THREE = ['P1', 'P2', 'P3'];

describe('a priority on another scale', () => {
  test('stays the highest or the lowest where it was', () => {
    for (const [from, to] of [
      [FOUR, THREE],
      [THREE, FOUR],
    ] as const) {
      const found = byRank(from, to);
      expect([found[from[0] ?? ''], found[from.at(-1) ?? '']]).toEqual([to[0], to.at(-1)]);
    }
  });

  test('comes to the higher of two levels that it lies between', () => {
    expect(byRank(FOUR, THREE)).toEqual({ urgent: 'P1', high: 'P1', medium: 'P2', low: 'P3' });
    expect(byRank(THREE, FOUR)).toEqual({ P1: 'urgent', P2: 'high', P3: 'low' });
  });

  test('is never lower than one that was below it', () => {
    for (let from = 1; from <= 6; from += 1) {
      for (let to = 1; to <= 6; to += 1) {
        const ids = Array.from({ length: to }, (_, index) => `${index}`);
        const found = Object.values(
          byRank(
            Array.from({ length: from }, (_, index) => `from ${index}`),
            ids,
          ),
        ).map(Number);
        expect(found).toEqual([...found].sort((one, other) => one - other));
      }
    }
  });

  test('is the only one there is on a scale of one', () => {
    expect(byRank(THREE, ['only'])).toEqual({ P1: 'only', P2: 'only', P3: 'only' });
  });
});
