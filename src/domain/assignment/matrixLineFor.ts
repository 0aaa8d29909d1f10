/** Which line of the responsibility matrix a category falls under. */
import type { MatrixLine } from './matrixLine';

/**
 * The most specific line: level 1 and 2, then level 1 alone, then the line without categories; the upper one of equals.
 * Spaces around names, full-width forms and letter case do not matter: people edit the matrix by hand.
 * @returns null where no line covers the category
 */
export function matrixLineFor(lines: readonly MatrixLine[], category1: string, category2: string): MatrixLine | null {
  const level1 = plainName(category1);
  const level2 = plainName(category2);
  const find = (one: string, two: string) =>
    lines.find((line) => plainName(line.category1) === one && plainName(line.category2) === two);
  return find(level1, level2) ?? find(level1, '') ?? find('', '') ?? null;
}

/** A name as it is compared. */
export function plainName(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase();
}
