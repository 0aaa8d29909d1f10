import { a1, a1OfArea, areaBetween } from '../../../../workbench/page/grid/a1';

describe('the name of a cell', () => {
  test.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [52, 'AZ'],
    [702, 'ZZ'],
    [703, 'AAA'],
    [18278, 'ZZZ'],
  ])('has for column %i the letters %s', (column, letters) => {
    expect(a1({ row: 7, column })).toBe(`${letters}7`);
  });

  test('is one cell for an area of one, and two corners otherwise, whichever way it was drawn', () => {
    expect(a1OfArea(areaBetween({ row: 3, column: 2 }, { row: 3, column: 2 }))).toBe('B3');
    expect(a1OfArea(areaBetween({ row: 7, column: 4 }, { row: 3, column: 2 }))).toBe('B3:D7');
    expect(a1({ row: 10, column: 28 })).toBe('AB10');
  });
});
