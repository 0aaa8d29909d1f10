import { joinedColumns } from '../../../src/desk/register/joinedColumns';

const ORDER = 'abcdefgh'.split('');
const joined = (wanted: string, not = '', order: readonly (string | null)[] = ORDER) =>
  joinedColumns(order, wanted.split(''), (key) => !not.includes(key)).join('');

describe('columns that are written together', () => {
  test('stay as they are where they are two runs of neighbours', () => {
    for (const wanted of ['a', 'abc', 'abgh', 'ah']) expect(joined(wanted)).toBe(wanted);
  });

  test('take in the narrowest gaps until there are two runs', () => {
    expect(joined('acf')).toBe('abcf');
    expect(joined('adf')).toBe('adef');
    expect(joined('aceg')).toBe('abcdeg');
  });

  test('take in no column that may not be written, and none that is not the desk’s', () => {
    expect(joined('acf', 'b')).toBe('acdef');
    expect(joined('acf', 'be')).toBe('acf');
    expect(joined('acf', '', ['a', null, 'c', 'd', 'e', 'f'])).toBe('acdef');
  });

  test('come in the order of the sheet, whatever that is', () => {
    expect(joined('ca', '', ['c', 'b', 'a'])).toBe('ca');
  });
});
