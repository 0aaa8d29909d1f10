/** Rows of other tables that are no complaints. */
import { plainCell } from './plainCell';

const TOTALS =
  /^(?:合\s*计|总\s*计|小\s*计|共\s*计|本[页月周]合计|汇总|统计|合计[:：].*|共\s*\d+\s*(?:条|件|单|行|例).*|(?:sub|grand\s?)?totals?(?:\b.*)?|sum|count|average|平均.*)$/i;
const FIGURE = /^[-¥￥$€\d.,%\s]*$/;

/** Whether a row sums up others: it says so where it begins, and beside that it holds figures at most. */
export function isTotals(cells: readonly string[]): boolean {
  const filled = cells.map(plainCell).filter((cell) => cell !== '');
  const [first = '', ...others] = filled;
  const says =
    TOTALS.test(first) ||
    (filled.length <= 3 && filled.some((cell) => /^(?:合\s*计|总\s*计|小\s*计)(?:$|[\s:：(（\d])/.test(cell)));
  return says && others.filter((cell) => !FIGURE.test(cell) && !TOTALS.test(cell) && cell !== first).length <= 1;
}

/** Whether a row repeats the headings, as tables that were printed page by page do. */
export function isHeadingAgain(cells: readonly string[], headings: readonly string[]): boolean {
  const filled = cells.map(inLine).filter((cell) => cell !== '');
  const known = new Set(headings.map(inLine));
  return filled.length >= 2 && filled.every((cell) => known.has(cell));
}

function inLine(cell: string): string {
  return plainCell(cell).replace(/\s+/g, ' ');
}
