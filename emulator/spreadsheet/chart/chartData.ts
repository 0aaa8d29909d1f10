import type { World } from '../../kernel/contract';
import { contentRows, rawAt } from '../cellGrid';
import { displayText, resultOf } from '../cellValue';
import { isHiddenByFilter } from '../filter';
import { refreshPivots } from '../pivot/refresh';
import { liveRect } from '../protectionRule';
import { runAt } from '../runs';
import { type GridRange, sheetById, type SpreadsheetState } from '../spreadsheetState';
import type { ChartState } from './chartState';

interface DataCell {
  readonly text: string;
  /** Null where the cell holds no number. */
  readonly number: number | null;
}

const NOTHING: DataCell = { text: '', number: null };

/** What a chart shows: a name and figures for each series, over the same categories. */
export interface ChartData {
  readonly headers: number;
  /** The heading over the categories. */
  readonly domain: string;
  readonly categories: readonly DataCell[];
  readonly series: readonly { readonly name: string; readonly cells: readonly DataCell[] }[];
}

/** The cells of a range without what the chart leaves out, and without the empty end of an open one. */
function rangeCells(world: World, file: SpreadsheetState, chart: ChartState, range: GridRange): DataCell[][] {
  const sheet = sheetById(file, range.sheetId);
  if (sheet === null) return [];
  const rect = liveRect(file, range);
  const end =
    range.openRows === true ? Math.min(rect.row + rect.rows - 1, contentRows(sheet)) : rect.row + rect.rows - 1;
  const skipsRows = chart.hidden === 'IGNORE_ROWS' || chart.hidden === 'IGNORE_BOTH';
  const skipsColumns = chart.hidden === 'IGNORE_COLUMNS' || chart.hidden === 'IGNORE_BOTH';
  const hiddenRows = new Set(skipsRows ? sheet.hiddenRows : []);
  const hiddenColumns = new Set(skipsColumns ? sheet.hiddenColumns : []);
  const rows: DataCell[][] = [];
  for (let row = rect.row; row <= Math.min(end, sheet.maxRows); row += 1) {
    if (hiddenRows.has(row) || (skipsRows && isHiddenByFilter(world, file, sheet, row))) continue;
    const cells: DataCell[] = [];
    for (let column = rect.column; column < rect.column + rect.columns && column <= sheet.maxColumns; column += 1) {
      if (hiddenColumns.has(column)) continue;
      const raw = rawAt(sheet, row, column);
      const result = resultOf(world, file, sheet, row, column, raw);
      cells.push({
        text: displayText(world, file, sheet, row, column, raw, runAt(sheet.styles[column - 1], row)),
        number: typeof result === 'number' ? result : null,
      });
    }
    rows.push(cells);
  }
  return rows;
}

function transposed(rows: readonly (readonly DataCell[])[]): DataCell[][] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, at) => rows.map((row) => row[at] ?? NOTHING));
}

/** Whether the first row names the columns: none of its cells is a number while some below it are. */
function looksLikeHeadings([first, ...rest]: readonly (readonly DataCell[])[]): boolean {
  if (first === undefined || rest.length === 0) return false;
  const isNumeric = (cells: readonly DataCell[]): boolean => cells.slice(1).some(({ number }) => number !== null);
  return !isNumeric(first) && rest.some(isNumeric);
}

/**
 * The data of a chart as the ranges stand now: ranges beside each other (MERGE_COLUMNS) or below each other, headings first, the first
 * column as categories. A single column is a series without categories.
 */
export function chartData(world: World, file: SpreadsheetState, chart: ChartState): ChartData {
  refreshPivots(world, file);
  const blocks = chart.ranges.map((range) => rangeCells(world, file, chart, range));
  const height = Math.max(0, ...blocks.map((rows) => rows.length));
  const merged =
    chart.merge === 'MERGE_ROWS'
      ? blocks.flat()
      : Array.from({ length: height }, (_, at) =>
          blocks.flatMap((rows) => rows[at] ?? (rows[0] ?? []).map(() => NOTHING)),
        );
  const table = chart.transposed ? transposed(merged) : merged;
  const headers = chart.headers ?? (looksLikeHeadings(table) ? 1 : 0);
  const columns = transposed(table);
  const name = (column: readonly DataCell[]): string =>
    column
      .slice(0, headers)
      .map(({ text }) => text)
      .filter((text) => text !== '')
      .join(' ');
  const [first, ...others] = columns;
  const hasDomain = others.length > 0;
  const shown = hasDomain ? others : columns;
  return {
    headers,
    domain: hasDomain && first !== undefined ? name(first) : '',
    categories: hasDomain
      ? (first ?? []).slice(headers)
      : (first ?? []).slice(headers).map((_, at) => ({ text: String(at + 1), number: at + 1 })),
    series: shown.map((column) => ({ name: name(column), cells: column.slice(headers) })),
  };
}
