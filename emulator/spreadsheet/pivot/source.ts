import type { World } from '../../kernel/contract';
import { contentRows } from '../cellGrid';
import { resultOf, shownFormat, textAt } from '../cellValue';
import { conditionHolds } from '../criterion';
import { isDateFormat } from '../numberFormat';
import { liveRect } from '../protectionRule';
import type { Rect } from '../rect';
import { runReader } from '../runs';
import { sheetById, type SheetState, type SpreadsheetState } from '../spreadsheetState';
import type { PivotState } from './pivotState';
import type { SourceValue } from './summarize';

/** One column of the source below its heading. */
export interface SourceColumn {
  readonly heading: string;
  readonly values: readonly SourceValue[];
  readonly formats: readonly string[];
  readonly isDate: readonly boolean[];
  readonly locale: string;
}

/** What a pivot table reads: its columns as they are asked for, and which rows its filters leave. */
export interface PivotSource {
  column(at: number): SourceColumn;
  readonly rows: readonly number[];
}

/** The cells of a pivot table's source on the grid as it is now, or null where its tab is gone. */
export function sourceRect(
  file: SpreadsheetState,
  pivot: PivotState,
): { readonly sheet: SheetState; readonly rect: Rect } | null {
  const sheet = sheetById(file, pivot.source.sheetId);
  if (sheet === null) return null;
  const rect = liveRect(file, pivot.source);
  return { sheet, rect: { ...rect, rows: Math.max(1, Math.min(rect.rows, sheet.maxRows - rect.row + 1)) } };
}

/** Whether a pivot table reads cells that are computed. */
export function readsFormulas(file: SpreadsheetState, pivot: PivotState): boolean {
  const found = sourceRect(file, pivot);
  if (found === null) return false;
  const parts = [...pivot.rows, ...pivot.columns, ...pivot.values, ...pivot.filters];
  const columns = new Set(parts.map(({ column }) => column));
  const cells = found.sheet.rows.slice(found.rect.row - 1, found.rect.row + found.rect.rows - 1);
  return cells.some((row) => [...columns].some((at) => typeof (row?.[at - 1] ?? '') === 'object'));
}

/** Whether a pivot table is filtered by a date relative to today. */
export function isRelative({ filters }: PivotState): boolean {
  return filters.some(({ criterion: { criteria } }) => criteria?.endsWith('_RELATIVE') === true);
}

/** Reads the source of a pivot table: its first row are headings, rows without any content count. */
export function pivotSource(world: World, file: SpreadsheetState, pivot: PivotState): PivotSource | null {
  const found = sourceRect(file, pivot);
  if (found === null) return null;
  const { sheet } = found;
  const passes = (row: number): boolean =>
    pivot.filters.every(({ column: at, criterion: { criteria, values, hidden, visible } }) => {
      const text = hidden === null && visible === null ? '' : textAt(world, file, sheet, row, at);
      if (hidden?.includes(text) === true || visible?.includes(text) === false) return false;
      return criteria === null || conditionHolds(world, file, sheet, row, at, criteria, values);
    });
  // Below all content every row is like the first: where that one is filtered out, so are all, and an open source has thousands.
  const blank = Math.max(contentRows(sheet), found.rect.row) + 1;
  const isCut = blank < found.rect.row + found.rect.rows && !passes(blank);
  const rect = isCut ? { ...found.rect, rows: blank - found.rect.row } : found.rect;
  const read = new Map<number, SourceColumn>();
  const column = (at: number): SourceColumn => {
    const known = read.get(at);
    if (known !== undefined) return known;
    const style = runReader(sheet.styles[at - 1], rect.row + 1);
    const values: SourceValue[] = [];
    const formats: string[] = [];
    const isDate: boolean[] = [];
    for (let row = rect.row + 1; row < rect.row + rect.rows; row += 1) {
      const raw = sheet.rows[row - 1]?.[at - 1] ?? null;
      const format = shownFormat(file, style(row), raw);
      values.push(raw === null ? null : resultOf(world, file, sheet, row, at, raw));
      formats.push(format);
      isDate.push(typeof values.at(-1) === 'number' && isDateFormat(format));
    }
    const made = { heading: textAt(world, file, sheet, rect.row, at), values, formats, isDate, locale: file.locale };
    read.set(at, made);
    return made;
  };
  const rows: number[] = [];
  for (let index = 0; index < rect.rows - 1; index += 1) if (passes(rect.row + 1 + index)) rows.push(index);
  return { column, rows };
}
