import { shownRows } from '../../../../workbench/page/grid/shownRows';

describe('the rows that are shown', () => {
  test('are all where none is hidden', () => {
    const shown = shownRows(1000, []);
    expect([shown.count, shown.rowAt(0), shown.placeOf(1000), shown.isHidden(1000)]).toEqual([1000, 1, 999, false]);
  });

  test('have a place each; a hidden row has that of the next one shown, at the end that of the last', () => {
    // Rows 3, 4 and 9, 10 of ten are hidden.
    const shown = shownRows(10, [2, 2, 4, 2]);
    expect(shown.count).toBe(6);
    expect([0, 1, 2, 5].map((place) => shown.rowAt(place))).toEqual([1, 2, 5, 8]);
    expect([1, 2, 3, 4, 5, 8, 9, 10].map((row) => shown.placeOf(row))).toEqual([0, 1, 2, 2, 2, 5, 5, 5]);
    expect([2, 3, 4, 5, 8, 9].map((row) => shown.isHidden(row))).toEqual([false, true, true, false, false, true]);
  });
});
