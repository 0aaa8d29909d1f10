/** The table to be imported, and its rows in portions. */
import type { ImportPlan } from './importPlan';
import { planArguments } from './importPlan';

/** A tab, which the desk reads, or a file, which this page read. */
export type ImportSource =
  | { readonly kind: 'tab'; readonly id: number; readonly name: string; readonly rows: number }
  | { readonly kind: 'file'; readonly name: string; readonly cells: readonly (readonly string[])[] };

/** Some rows of a table, the first by its number as people count. */
export interface Portion {
  readonly first: number;
  readonly count: number;
}

/** What rows are known by again: a tab by its id, whatever it is called, a file by its name, whichever copy it is. */
function sourceId(source: ImportSource): string {
  return source.kind === 'tab' ? 'tab ' + String(source.id) : source.name.replace(/ \(\d+\)(?=\.\w+$)/, '');
}

/** Last row of the table. */
function lastRow(source: ImportSource): number {
  return source.kind === 'tab' ? source.rows : source.cells.length;
}

/** How many rows stand below the headings. */
export function rowsBelow(source: ImportSource, { headingRow }: Pick<ImportPlan, 'headingRow'>): number {
  return Math.max(lastRow(source) - headingRow, 0);
}

/** The rows below the headings in portions of that size. */
export function portionsOf(
  source: ImportSource,
  { headingRow }: Pick<ImportPlan, 'headingRow'>,
  size: number,
): readonly Portion[] {
  const end = lastRow(source);
  const portions: Portion[] = [];
  for (let first = headingRow + 1; first <= end; first += size)
    portions.push({ first, count: Math.min(size, end - first + 1) });
  return portions;
}

/** What the desk is asked about the top of a table. */
export function topArguments(source: ImportSource, headingRow?: number): Readonly<Record<string, unknown>> {
  const where = headingRow === undefined ? {} : { headingRow };
  return source.kind === 'tab' ? { tab: source.id, ...where } : { rows: source.cells.slice(0, TOP_ROWS), ...where };
}

/** Rows by which a file is judged. */
const TOP_ROWS = 1_000;

/** What the desk is told of a portion. */
export function portionArguments(
  source: ImportSource,
  plan: ImportPlan,
  { first, count }: Portion,
): Readonly<Record<string, unknown>> {
  const told = { ...planArguments(plan), source: sourceId(source), title: source.name, firstRow: first };
  if (source.kind === 'tab') return { ...told, tab: source.id, headingRow: plan.headingRow, count };
  return { ...told, rows: filledDown(source.cells, plan, { first, count }) };
}

/** Rows of a file, with what stood in merged cells put back into those that an export left empty. */
function filledDown(
  cells: readonly (readonly string[])[],
  { headings, headingRow, repeats }: ImportPlan,
  { first, count }: Portion,
): readonly (readonly string[])[] {
  const rows = cells.slice(first - 1, first - 1 + count);
  const columns = repeats.map((heading) => headings.indexOf(heading)).filter((at) => at >= 0);
  if (columns.length === 0) return rows;
  const above = columns.map((at) => {
    for (let row = first - 2; row >= headingRow; row -= 1) if (cells[row]?.[at]?.trim()) return cells[row]?.[at] ?? '';
    return '';
  });
  return rows.map((row) => {
    if (row.every((cell) => cell.trim() === '')) return row;
    const filled = [...row];
    columns.forEach((at, index) => {
      if (filled[at]?.trim()) above[index] = filled[at] ?? '';
      else if (at < filled.length) filled[at] = above[index] ?? '';
    });
    return filled;
  });
}
