import { usedRows } from '../../src/desk/usedRows';

describe('The rows that a table takes up', () => {
  it.each([
    [[], 0],
    [['', ''], 0],
    [['a', '', 'b', '', ''], 3],
    [['', 'a'], 2],
    [['a', 'b'], 2],
  ])('are of %j %i', (cells, used) => {
    expect(usedRows(cells, (cell) => cell !== '')).toBe(used);
  });
});
