/** Parts of a pack in the words of the desk's sheets, where categories and departments are names and not ids. */
import { LANGUAGES } from './pack';
import type { Language, MatrixLine, Pack, PriorityRule, Words } from './pack';

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

/**
 * The priority rules with category names for ids. Each category rule comes once per language, so that tickets
 * registered before the desk changed its language are still judged alike.
 */
export function priorityRulesInWords(pack: Pack): readonly PriorityRule[] {
  return pack.priorityRules.flatMap((rule): PriorityRule[] => {
    const { when } = rule;
    if (!('category1' in when)) return [rule];
    const level1 = pack.categories.find(({ id }) => id === when.category1);
    if (!level1) return [];
    if (when.category2 === undefined) {
      return LANGUAGES.map((language) => ({ ...rule, when: { category1: level1.name[language] } }));
    }
    const level2 = level1.children.find(({ id }) => id === when.category2);
    if (!level2) return [];
    return LANGUAGES.map((language) => ({
      ...rule,
      when: { category1: level1.name[language], category2: level2.name[language] },
    }));
  });
}
