import { categoriesInWords } from '../../packs/inWords';
import { packOf } from '../../packs/packs';
import { CATEGORIES } from '../../sheets/categories';
import type { RowOf } from '../../sheets/sheet';
import type { SetUpState } from '../memory';
import type { Ports } from '../ports';
import type { DeskConfig } from '../rules/config';
import { categoriesInForce } from '../rules/config';
import { usedRows } from '../usedRows';
import { followingLanguage } from './followingLanguage';
import { sourceWord } from './sourceWord';

type CategoryRow = RowOf<typeof CATEGORIES>;

/**
 * Fills an empty sheet of categories: with those in force where there are any, else with the pack's. On one that is filled only words that
 * are still the pack's follow the desk's language.
 */
export function fillCategories(ports: Ports, state: SetUpState, config: DeskConfig | null): void {
  const table = ports.table(CATEGORIES);
  const all = table.rows(2);
  const end = usedRows(all, ({ category1, category2 }) => category1 + category2 !== '');
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
  if (row.id === '') return row;
  const { category1, category2 } = row;
  const words = followingLanguage(state.language, { category1, category2 }, (language) => {
    const one = categoriesInWords(packOf(state.pack), language).find(({ id }) => id === row.id);
    return one && { category1: one.category1, category2: one.category2 };
  });
  return words === null ? row : { ...row, ...words, source: sourceOf(state, row.id) };
}

function sourceOf(state: SetUpState, category: string): string {
  const [level1 = ''] = category.split('/');
  return category === '' ? '' : sourceWord(state, ['categories', `categories/${level1}`, `categories/${category}`]);
}
