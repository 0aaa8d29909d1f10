/** The guides name menus and sheets as the desk does. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { menuTexts } from '../../src/i18n/menu/menu';
import { sheetTexts } from '../../src/i18n/sheets/texts';
import type { Language } from '../../src/packs/pack';
import { SHEETS } from '../../src/sheets/sheets';
import { ROOT } from './pages';

const GUIDES = readdirSync(join(ROOT, 'docs/guide'));

/** How each language marks a way through the menu, and a sheet. */
const MARKS: Readonly<Record<Language, { readonly path: RegExp; readonly sheet: RegExp }>> = {
  en: { path: /_Loopdesk ▸ ([^_]+)_/g, sheet: /(?<![\w▸])_([A-Z][^_▸]+)_/g },
  'zh-CN': { path: /“闭环台 ▸ ([^”]+)”/g, sheet: /「([^」]+)」/g },
};

/** Buttons that the English guides set like sheets. */
const BUTTONS = ['Register', 'More actions', 'Why?'];

test.each(GUIDES)('docs/guide/%s names what there is', (file) => {
  const language = file.endsWith('.zh-CN.md') ? 'zh-CN' : 'en';
  const text = readFileSync(join(ROOT, 'docs/guide', file), 'utf8');
  const named = (kind: 'path' | 'sheet'): readonly string[] =>
    [...text.matchAll(MARKS[language][kind])].map(([, name]) => String(name));
  const menu = Object.values(menuTexts(language)).filter((one) => typeof one === 'string');
  const sheets = SHEETS.map(({ id }) => sheetTexts(language, id).title);
  expect(named('path').length).toBeGreaterThan(1);
  expect(named('path').filter((name) => !menu.includes(name))).toEqual([]);
  expect(named('sheet').filter((name) => ![...sheets, ...BUTTONS].includes(name))).toEqual([]);
});

test('every guide is there in both languages, with the same headings', () => {
  const headings = (file: string): number =>
    readFileSync(join(ROOT, 'docs/guide', file), 'utf8').match(/^#+ /gm)?.length ?? 0;
  const english = GUIDES.filter((file) => !file.endsWith('.zh-CN.md'));
  expect(GUIDES).toHaveLength(2 * english.length);
  for (const file of english) expect(headings(file.replace('.md', '.zh-CN.md'))).toBe(headings(file));
});
