import type { Item } from '../../../workbench/page/FormItem';
import { shownItems } from '../../../workbench/page/shownItems';

const item = (id: number, type: string, more: Partial<Item> = {}): Item => ({
  id,
  type,
  title: `Item ${id}`,
  help: '',
  required: false,
  choices: [],
  ...more,
});
const ITEMS = [
  item(1, 'MULTIPLE_CHOICE', { choices: ['low', 'high', 'end'], leadsTo: [2, 4, null] }),
  item(2, 'PAGE_BREAK'),
  item(3, 'PARAGRAPH_TEXT'),
  item(4, 'PAGE_BREAK'),
  item(5, 'TEXT'),
];
const shown = (answers: Readonly<Record<string, string>>, items: readonly Item[] = ITEMS): readonly number[] =>
  shownItems(items, answers).map(({ id }) => id);

test('a page whose way on hangs on an answer is the last one until that is given', () => {
  expect(shown({})).toEqual([1]);
  expect(shown({ 'Item 1': 'low' })).toEqual([1, 2, 3, 4, 5]);
  expect(shown({ 'Item 1': 'high' })).toEqual([1, 4, 5]);
  expect(shown({ 'Item 1': 'end' })).toEqual([1]);
});

test('a page break tells where the page before it leads, where no choice does', () => {
  const [, , three = item(3, 'TEXT'), four = item(4, 'PAGE_BREAK'), five = item(5, 'TEXT')] = ITEMS;
  expect(shown({}, [item(1, 'TEXT'), item(2, 'PAGE_BREAK', { leadsBefore: 4 }), three, four, five])).toEqual([1, 4, 5]);
  expect(shown({}, [item(1, 'TEXT'), item(2, 'PAGE_BREAK', { leadsBefore: null }), three])).toEqual([1]);
  expect(shown({}, [item(1, 'TEXT'), item(2, 'PAGE_BREAK'), three])).toEqual([1, 2, 3]);
});
