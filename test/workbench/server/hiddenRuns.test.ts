import { shownRows } from '../../../workbench/page/grid/shownRows';
import { hiddenRuns } from '../../../workbench/server/hiddenRuns';

const ROWS = 50_000;
const everyRow = Array.from({ length: ROWS }, (_, index) => index + 2);

describe('hidden rows on their way to the page', () => {
  test.each([
    ['none', [], []],
    ['the first', [1], [0, 1]],
    ['neighbours and one alone', [3, 4, 6], [2, 2, 1, 1]],
  ])('are told by turns: %s', (_what, rows, runs) => {
    expect(hiddenRuns(rows)).toEqual(runs);
  });

  test('are little to send, whether 50,000 lie together or every other one is hidden', () => {
    expect(JSON.stringify(hiddenRuns(everyRow)).length).toBeLessThan(20);
    const everyOther = everyRow.filter((row) => row % 2 === 0);
    expect(JSON.stringify(hiddenRuns(everyOther)).length).toBeLessThan(JSON.stringify(everyOther).length);
    expect(JSON.stringify(hiddenRuns(everyOther)).length).toBeLessThanOrEqual(2 * ROWS + 1);
  });

  test.each([[[2, 3, 4, 9, 10]], [[1, 3, 5, 7, 9]], [[1, 2, 3]], [[8, 9, 10]]])(
    'come out as they went in: %j',
    (rows) => {
      const shown = shownRows(10, hiddenRuns(rows));
      const all = Array.from({ length: 10 }, (_, index) => index + 1);
      expect(all.filter((row) => shown.isHidden(row))).toEqual(rows);
    },
  );
});
