import { bench } from '../../../workbench/bench/bench';
import { growth } from '../../../workbench/bench/benchGrowth';
import type { Figure } from '../../../workbench/bench/figure';
import { atLeast, printed, within } from '../../../workbench/bench/figure';

let lines = '';

beforeEach(() => {
  lines = '';
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    lines += String(text);
    return true;
  });
});

afterEach(() => {
  jest.restoreAllMocks();
});

const figures = (): Figure[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Figure);

describe('the bench', () => {
  test.each([['0'], ['many'], ['10,'], ['100000']])('refuses --tickets %s in one line', async (tickets) => {
    await expect(bench(['--tickets', tickets])).rejects.toThrow(/^--tickets is a list of whole numbers/);
  });

  test.each([['0'], ['many'], ['100001']])('refuses --import %s in one line', async (rows) => {
    await expect(bench(['--import', rows])).rejects.toThrow(/^--import is a whole number from 10 to 100000/);
  });

  test('prints a JSON line for every figure, with the size in the names of what depends on it, and keeps its budgets', async () => {
    const code = await bench(['--tickets', '20,60']);
    const found = figures();
    for (const figure of found) {
      expect(Object.keys(figure)).toEqual(['name', 'value', 'unit', 'budget', 'ok']);
      expect(Number.isFinite(figure.value)).toBe(true);
      const { value, budget, unit } = figure;
      // Shares of right answers have a floor.
      expect(figure.ok).toBe(budget === null || (unit === 'share of answers' ? value >= budget : value <= budget));
    }
    const names = found.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const size of ['20 tickets', '60 tickets']) {
      for (const what of ['idle tick, calls', 'registerComplaint, calls', 'import of']) {
        expect(names.some((name) => name.startsWith(what) && name.endsWith(size))).toBe(true);
      }
    }
    expect(names).toContain('figures whose calls grow, 60 tickets over 20');
    expect(code).toBe(found.every(({ ok }) => ok) ? 0 : 1);
    expect(found.filter(({ ok }) => !ok)).toEqual([]);
  });
});

describe('a floor', () => {
  test('is kept down to its very value and missed below it', () => {
    expect([0.8, 0.9, 0.95].map((share) => printed(atLeast('some answers', share, 'share of answers', 0.9)))).toEqual([
      false,
      true,
      true,
    ]);
  });
});

describe('a budget', () => {
  test('is kept up to its very value and missed above it', () => {
    expect([11, 12, 13].map((calls) => printed(within('some command, calls', calls, 'calls', 12)))).toEqual([
      true,
      true,
      false,
    ]);
    expect(figures().map(({ ok }) => ok)).toEqual([true, true, false]);
  });

  test('on growth is missed by one call more on the larger desk', () => {
    const of = (calls: number) => [within('some command, calls', calls, 'calls', 12)];
    const same = growth(new Map([[10, of(5)], [20, of(5)]])); // prettier-ignore
    const more = growth(new Map([[10, of(5)], [20, of(6)]])); // prettier-ignore
    expect(same.every(({ ok }) => ok)).toBe(true);
    expect(more.map(({ ok, value }) => [ok, value])).toEqual([
      [false, 1],
      [false, 1],
    ]);
  });
});
