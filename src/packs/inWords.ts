/** What a pack has by ids in the words of the desk's sheets: categories, kinds of solution, the responsibility matrix. */
import type { MatrixLine } from '../domain/assignment/matrixLine';
import type { Language, Pack, Words } from './pack';

/** The categories as set-up writes them: one line a category of level 2, or one of level 1 that has none below it; ids as 'level 1/level 2'. */
export function categoriesInWords(
  pack: Pack,
  language: Language,
): readonly { readonly id: string; readonly category1: string; readonly category2: string }[] {
  return pack.categories.flatMap(({ id, name, children }) =>
    children.length === 0
      ? [{ id, category1: name[language], category2: '' }]
      : children.map((child) => ({
          id: `${id}/${child.id}`,
          category1: name[language],
          category2: child.name[language],
        })),
  );
}

/** The kinds of solution as set-up writes them, categories by name. */
export function solutionsInWords(
  pack: Pack,
  language: Language,
): readonly {
  readonly id: string;
  readonly name: string;
  readonly categories: readonly string[];
  readonly atLeast: string;
  readonly most: null;
  readonly wording: string;
  readonly retired: false;
}[] {
  return (pack.solutions ?? []).map(({ id, name, categories = [], atLeast = '', wording }) => ({
    id,
    name: name[language],
    categories: pack.categories.filter((one) => categories.includes(one.id)).map((one) => one.name[language]),
    atLeast,
    most: null,
    wording: wording?.[language] ?? '',
    retired: false,
  }));
}

/** The responsibility matrix as set-up writes it: every id replaced by its name; '' stays ''. */
export function matrixInWords(pack: Pack, language: Language): readonly MatrixLine[] {
  const name = (list: readonly { readonly id: string; readonly name: Words }[], id: string) =>
    list.find((one) => one.id === id)?.name[language] ?? '';
  return pack.matrix.map((line) => ({
    category1: name(pack.categories, line.category1),
    category2: name(pack.categories.find(({ id }) => id === line.category1)?.children ?? [], line.category2),
    department: name(pack.departments, line.department),
    role: line.role,
    collaborators: line.collaborators.map((id) => name(pack.departments, id)),
  }));
}
