import { settingTexts } from '../i18n/texts';
import { categoriesInWords } from '../packs/inWords';
import { LANGUAGES } from '../packs/pack';
import { packOf } from '../packs/packs';
import { CATEGORIES } from '../sheets/categories';
import type { RowOf } from '../sheets/sheet';
import type { DeskConfig } from './config';
import { categoriesInForce } from './config';
import type { SetUpState } from './memory';
import type { Ports } from './ports';

type CategoryRow = RowOf<typeof CATEGORIES>;

/**
 * Fills an empty sheet of categories: with those in force where there are any, else with the pack's. On one that is filled only words that
 * are still the pack's follow the desk's language.
 */
export function fillCategories(ports: Ports, state: SetUpState, config: DeskConfig | null): void {
  const table = ports.table(CATEGORIES);
  const all = table.rows(2);
  const end = all.reduce(
    (last, { category1, category2 }, index) => (category1 + category2 === '' ? last : index + 1),
    0,
  );
  if (end === 0) return table.append(2, categoryRows(state, config));
  const rows = all.slice(0, end);
  const spoken = rows.map((row) => inLanguage(state, row));
  if (spoken.some((row, index) => JSON.stringify(row) !== JSON.stringify(rows[index])))
    table.writeBlock(['category1', 'category2', 'retired', 'source'], 2, spoken);
}

/** The categories in force as rows. */
export function categoryRows(state: SetUpState, config: DeskConfig | null): readonly CategoryRow[] {
  return categoriesInForce(packOf(state.pack), state.language, config).map((one) => ({
    ...one,
    source: sourceOf(state, one.id),
    remark: '',
  }));
}

function inLanguage(state: SetUpState, row: CategoryRow): CategoryRow {
  const pack = packOf(state.pack);
  const wordsIn = (language: (typeof LANGUAGES)[number]) =>
    categoriesInWords(pack, language).find(({ id }) => id === row.id);
  const now = wordsIn(state.language);
  if (row.id === '' || !now) return row;
  const said = (level: 'category1' | 'category2'): string =>
    LANGUAGES.some((language) => wordsIn(language)?.[level] === row[level]) ? now[level] : row[level];
  return {
    ...row,
    category1: said('category1'),
    category2: said('category2'),
    source: sourceOf(state, row.id),
  };
}

function sourceOf({ pack: id, language }: SetUpState, category: string): string {
  if (category === '') return '';
  const { defaults } = packOf(id);
  const [level1 = ''] = category.split('/');
  const isDefault = ['categories', `categories/${level1}`, `categories/${category}`].some((mark) =>
    defaults.includes(mark),
  );
  const texts = settingTexts(language);
  return isDefault ? texts.sourceDefault : texts.sourcePublished;
}
