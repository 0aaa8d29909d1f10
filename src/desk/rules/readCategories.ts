/** Reading the sheet of categories: every row judged by itself, then against the others. */
import { CATEGORIES } from '../../sheets/categories';
import type { RowOf } from '../../sheets/sheet';
import type { Ports } from '../ports';
import { rowsIfThere } from '../rowsIfThere';
import type { CategoryEntry, Fault } from './config';

/**
 * The categories as the sheet has them.
 * @returns null where the sheet is not there, or nothing on it: what was in force holds, and repair fills it
 */
export function readCategories(ports: Ports, fault: Fault): readonly CategoryEntry[] | null {
  const rows = rowsIfThere(ports, CATEGORIES);
  const isEmpty = (rows ?? []).every(({ category1, category2 }) => category1 + category2 === '');
  return rows === null || isEmpty ? null : categoriesOfRows(rows, fault);
}

/**
 * The categories that rows make, the first of them in row 2.
 * @param fault told every cell that does not hold; those rows are left out
 */
function categoriesOfRows(rows: readonly RowOf<typeof CATEGORIES>[], fault: Fault): readonly CategoryEntry[] {
  const seen = new Map<string, number>();
  const entries = rows.flatMap(({ id, retired, ...cells }, index): readonly CategoryEntry[] => {
    const [category1, category2] = [cells.category1.trim(), cells.category2.trim()];
    if (category1 + category2 === '') return [];
    const row = index + 2;
    const path = `${category1}\n${category2}`;
    const other = seen.get(path);
    if (category1 === '') fault('categoryLevel', { row, found: category2 });
    else if (other !== undefined) fault('categoryTwice', { row, other });
    else seen.set(path, row);
    return category1 === '' || other !== undefined ? [] : [{ id, category1, category2, retired }];
  });
  if (entries.every(({ retired }) => retired)) fault('categoriesNone', {});
  return entries;
}
