import { currentNames } from '../../../src/desk/rules/categories';
import { packOf } from '../../../src/packs/packs';

type Known = Parameters<typeof currentNames>[0];

const desk = (entries: readonly (readonly [id: string, category1: string, category2: string])[]): Known =>
  ({
    pack: packOf('rapid-response'),
    setUp: { language: 'zh-CN' },
    config: { categories: entries.map(([id, category1, category2]) => ({ id, category1, category2, retired: false })) },
  }) as unknown as Known;

const SHEET = desk([
  ['technical/login', '技术故障', '登不上'],
  ['technical/systemError', '技术故障', '系统异常'],
  ['', '自有分类', 'Cannot log in?'],
]);

test.each([
  ['Cannot log in', ['登不上']],
  ['无法登录', ['登不上']],
  ['Technical fault', ['技术故障']],
  ['技术故障', ['技术故障']],
  ['Cannot log in?', ['Cannot log in?']],
  ['Something of theirs', ['Something of theirs']],
])('“%s” is called %j now', (named, names) => {
  expect(currentNames(SHEET, named)).toEqual(names);
});
