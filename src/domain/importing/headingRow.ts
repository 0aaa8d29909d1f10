import { cellKind } from './cellKind';
import { isHeadingWord } from './headingWords';
import { plainCell } from './plainCell';

/** Titles, dates and notes stand above a heading row; never so many. */
const ROWS_LOOKED_AT = 30;

/**
 * Which row holds the headings: among the first, the one with the most words that headings of complaints have; where none has two, the first with
 * two different words and nothing but words.
 * @param rows from the top of the table; a merged title repeats over its columns
 * @returns its place, from 0
 */
export function headingRow(rows: readonly (readonly string[])[]): number {
  let best = { at: -1, score: 1 };
  rows.slice(0, ROWS_LOOKED_AT).forEach((cells, at) => {
    const named = new Set(cells.map(plainCell).filter(isHeadingWord)).size;
    if (named > best.score) best = { at, score: named };
  });
  if (best.at >= 0) return best.at;
  const first = rows.findIndex((cells) => {
    const filled = new Set(cells.map(plainCell).filter((cell) => cell !== ''));
    return filled.size >= 2 && [...filled].every((cell) => cellKind(cell) === 'words');
  });
  return Math.max(first, 0);
}

/**
 * Headings that can be told apart: what has no name is called by its column, and of two alike the second gets a number.
 * @example distinctHeadings(['备注', '', '备注']) //=> ['备注', 'B', '备注 (2)']
 */
export function distinctHeadings(cells: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return cells.map((cell, index) => {
    const name = plainCell(cell).replace(/\s+/g, ' ') || lettersOf(index);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}

function lettersOf(index: number): string {
  return (index >= 26 ? lettersOf(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));
}
