/** The matrix in the words of its sheet, where categories and departments are names and not ids. */
import type { Language, MatrixLine, Pack, Words } from './pack';

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
