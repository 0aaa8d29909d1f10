import type { Desk } from '../../../workbench/server/desk';
import { findInSheet } from '../../../workbench/server/findInSheet';
import type { FindWay } from '../../../workbench/server/wire';
import { OWNER, smallDesk } from './smallDesk';

let held: Desk;
beforeAll(async () => {
  held = await smallDesk();
});
const find = (text: string, row: number, column: number, way: FindWay) =>
  findInSheet(held, 'Tickets', text, { row, column }, way);
const at = (text: string, row: number, column: number, way: FindWay): unknown[] => {
  const { count, match } = find(text, row, column, way);
  return [count, match?.number, match?.row, match?.column];
};

describe('finding in a sheet', () => {
  test('looks through all rows, by what the cells show and whatever the case', () => {
    expect(at('CUSTOMER 250', 1, 1, 'here')).toEqual([1, 1, 251, 2]);
    expect(at('125.00', 1, 1, 'here')).toEqual([1, 1, 251, 5]);
    expect(at('2026-03-02 08:10', 1, 1, 'here')).toEqual([1, 1, 11, 6]);
  });

  test('goes on row by row, cell by cell, and begins anew after the last', () => {
    expect(at('T-2', 3, 1, 'here')).toEqual([62, 1, 3, 1]);
    expect(at('T-2', 3, 1, 'next')).toEqual([62, 2, 21, 1]);
    expect(at('T-2', 3, 1, 'previous')).toEqual([62, 62, 251, 1]);
    expect(at('T-2', 251, 1, 'next')).toEqual([62, 1, 3, 1]);
    expect(at('customer', 1, 2, 'next')).toEqual([251, 2, 2, 2]);
  });

  test('takes what is sought as it stands, not as a pattern', () => {
    expect(find('.', 1, 1, 'here').count).toBe(251);
    expect(find('onerror="', 1, 1, 'here').match).toEqual({ number: 1, row: 4, column: 7 });
  });

  test('tells that there is nothing, and finds nothing where nothing is sought', () => {
    expect(find('nowhere', 1, 1, 'next')).toEqual({ count: 0, match: null });
    expect(find('', 1, 1, 'previous')).toEqual({ count: 0, match: null });
  });

  test('passes over rows that a filter hides and columns that are hidden', () => {
    const owner = held.runtime().as(OWNER);
    owner.filterOut('Tickets', 3, ['high', 'mid']);
    expect(find('T-2', 1, 1, 'here').count).toBe(22);
    owner.removeFilter('Tickets');
    owner.hideColumns('Tickets', 1, 1);
    expect(find('T-2', 1, 1, 'here').count).toBe(0);
    owner.showColumns('Tickets', 1, 1);
  });

  test('is refused on a sheet that is not there and for a way that is none', () => {
    expect(() => findInSheet(held, 'None', 'x', { row: 1, column: 1 }, 'here')).toThrow(
      'There is no sheet named None.',
    );
    expect(() => findInSheet(held, 'Tickets', 'x', { row: 1, column: 1 }, 'up')).toThrow('way is one of here, next');
  });
});
