import { unlessRefused } from '../../domain/refusal';
import type { Desk } from '../desk';
import type { CategoryPath } from '../rules/categories';
import { demandCategory, pathText } from '../rules/categories';
import type { ImportTable } from './importArguments';
import type { KnownCategories } from './knownCategories';

/** What categories of one table are read with. */
export interface CategoryReading {
  readonly desk: Desk;
  readonly table: ImportTable;
  readonly categories: KnownCategories;
  /** What was found before, by the words of the table. */
  readonly paths: Map<string, CategoryPath | null>;
}

/** The category of a row, by what somebody chose for its words, by the desk's own names, or the one for all others; null where it is none. */
export function importedCategory(reading: CategoryReading, named: CategoryPath): CategoryPath | null {
  const words = pathText(named);
  const known = reading.paths.get(words);
  if (known !== undefined) return known;
  const path = pathOf(reading, named);
  reading.paths.set(words, path);
  return path;
}

function pathOf({ desk, table, categories }: CategoryReading, named: CategoryPath): CategoryPath | null {
  const mapped = table.categories?.[pathText(named)] ?? table.categories?.[named.category1];
  if (mapped) return mapped.category1 === '' ? mapped : accepted(desk, mapped);
  const other = table.otherCategory ?? null;
  if (pathText(named).trim() === '') return other ?? { category1: '', category2: '' };
  return accepted(desk, named) ?? categories.same(named) ?? (other === null ? null : demandCategory(desk, other));
}

/** The desk's words for a category, null where it has none of that name. */
function accepted(desk: Desk, named: CategoryPath): CategoryPath | null {
  return unlessRefused(() => demandCategory(desk, named));
}
