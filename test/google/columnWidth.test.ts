import { sheetPlans } from '../../src/desk/setUp/sheetPlans';
import { columnWidth } from '../../src/google/columnWidth';
import { LANGUAGES } from '../../src/packs/pack';
import { PACKS } from '../../src/packs/packs';
import type { Column } from '../../src/sheets/sheet';

/** Letters by their width in Arial Bold, thousandths of its size: colours come with bold words. */
const LETTERS: Readonly<Record<number, string>> = {
  278: ' ,.:;/’Iijl',
  333: '-()ft',
  389: 'r',
  500: 'z',
  556: '0123456789Jaceksvxy',
  611: 'FLTZbdghnopqu',
  667: 'EPSVXY',
  722: 'ABCDHKNRU',
  778: 'GOQw',
  833: 'M',
  889: 'm',
  944: 'W',
};
/** Ten points. */
const SIZE = 40 / 3;
/** What stands beside the words: the edge of the cell and the arrow of the drop-down. */
const BESIDE = 24;
/** Headings have none. */
const ARROW = 16;

const widthOf = (letter: string): number =>
  Number(Object.keys(LETTERS).find((width) => LETTERS[Number(width)]?.includes(letter)) ?? 1000);
const needed = (word: string): number =>
  BESIDE + ([...word].reduce((sum, letter) => sum + widthOf(letter), 0) / 1000) * SIZE;

describe.each(Object.values(PACKS))('on a desk of the process $id', (pack) => {
  test.each(LANGUAGES)('every word of a closed list is read whole in its column, in %s', (language) => {
    const lists = sheetPlans(pack, language).flatMap(({ declaration, columns }) =>
      columns.flatMap(({ key, heading, choices }) => {
        const declared: Readonly<Record<string, Column>> = declaration.columns;
        const width = columnWidth(declared[key]?.width ?? 0, heading, declaration.rowHeight, choices);
        return (choices ?? []).map((word) => ({
          column: `${declaration.id}.${key}`,
          word,
          spare: width - needed(word),
        }));
      }),
    );
    expect(lists.map(({ column }) => column)).toContain('loop.state');
    expect(lists.filter(({ spare }) => spare < 0)).toEqual([]);
  });

  test('no word of an English heading is broken', () => {
    const broken = sheetPlans(pack, 'en').flatMap(({ declaration, columns }) =>
      columns.flatMap(({ key, heading, choices }) => {
        const declared: Readonly<Record<string, Column>> = declaration.columns;
        const width = columnWidth(declared[key]?.width ?? 0, heading, declaration.rowHeight, choices);
        return heading.split(' ').filter((word) => needed(word) - ARROW > width);
      }),
    );
    expect(broken).toEqual([]);
  });
});

test('a column without a list is as wide as declared, or as its heading over two lines needs', () => {
  expect(columnWidth(110, 'Owner', 42, null)).toBe(110);
  expect(columnWidth(60, 'Responsible department', 42, null)).toBe(124);
  expect(columnWidth(60, 'Customers', 42, null)).toBe(96);
  expect(columnWidth(60, '责任部门人员', 42, null)).toBe(67);
});
