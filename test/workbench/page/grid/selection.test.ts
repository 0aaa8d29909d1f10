import { type Bounds, jump, step } from '../../../../workbench/page/grid/selection';

const bounds: Bounds = {
  rows: 100,
  columns: 10,
  lastRow: 40,
  lastColumn: 6,
  isRowHidden: (row) => row === 5 || row === 6,
  isColumnHidden: (column) => column === 3,
};

describe('moving over a sheet', () => {
  test('skips hidden rows and columns', () => {
    expect(step({ row: 4, column: 1 }, 1, 0, bounds)).toEqual({ row: 7, column: 1 });
    expect(step({ row: 7, column: 1 }, -1, 0, bounds)).toEqual({ row: 4, column: 1 });
    expect(step({ row: 1, column: 2 }, 0, 1, bounds)).toEqual({ row: 1, column: 4 });
  });

  test('stays on the sheet at its edges', () => {
    expect(step({ row: 1, column: 1 }, -1, 0, bounds)).toEqual({ row: 1, column: 1 });
    expect(step({ row: 100, column: 10 }, 0, 1, bounds)).toEqual({ row: 100, column: 10 });
    expect(step({ row: 8, column: 1 }, -20, 0, bounds)).toEqual({ row: 1, column: 1 });
    expect(step({ row: 95, column: 1 }, 20, 0, bounds)).toEqual({ row: 100, column: 1 });
  });

  test('jumps to the end of what is filled first, then to the end of the sheet', () => {
    expect(jump({ row: 2, column: 1 }, 1, 0, bounds)).toEqual({ row: 40, column: 1 });
    expect(jump({ row: 40, column: 1 }, 1, 0, bounds)).toEqual({ row: 100, column: 1 });
    expect(jump({ row: 40, column: 5 }, 0, -1, bounds)).toEqual({ row: 40, column: 1 });
    expect(jump({ row: 40, column: 5 }, 0, 1, bounds)).toEqual({ row: 40, column: 6 });
  });
});
