import type { World } from '../kernel/contract';
import { rawRect, setRaw } from './cellGrid';
import { type Result, resultOf } from './cellValue';
import { movedFormula } from './formulaReference';
import { columnsOfLayer, type Layer, placeColumns } from './layer';
import type { Rect } from './rect';
import type { SheetState, SpreadsheetState } from './spreadsheetState';

export interface SortBy {
  /** Column of the tab, counted from 1. */
  readonly column: number;
  readonly ascending: boolean;
}

function rank(value: Result): number {
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
}

/** Numbers and dates before texts before truth values, as Sheets sorts; texts without regard to case. */
export function compareResults(a: Result, b: Result): number {
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === 'string' && typeof b === 'string')
    return a.localeCompare(b, 'en', { sensitivity: 'base', numeric: false });
  return Number(a) - Number(b);
}

/**
 * Sorts the rows of a rectangle, stable, with their formats and notes; empty cells come last either way. Validations stay where they are,
 * as do the cells outside. A formula moves as when copied.
 */
export function sortRect(
  world: World,
  file: SpreadsheetState,
  sheet: SheetState,
  rect: Rect,
  by: readonly SortBy[],
): void {
  const rows = rawRect(sheet, rect);
  const keys = rows.map((cells, index) =>
    by.map(({ column }) => resultOf(world, file, sheet, rect.row + index, column, cells[column - rect.column] ?? null)),
  );
  const order = rows.map((_, index) => index);
  order.sort((a, b) => {
    for (const [index, { ascending }] of by.entries()) {
      const left = keys[a]?.[index] ?? '';
      const right = keys[b]?.[index] ?? '';
      if (left === '' || right === '') {
        if (left === right) continue;
        return left === '' ? 1 : -1;
      }
      const found = compareResults(left, right);
      if (found !== 0) return ascending ? found : -found;
    }
    return a - b;
  });
  order.forEach((from, to) => {
    if (from === to) return;
    rows[from]?.forEach((raw, index) => {
      const moved = raw !== null && typeof raw === 'object' ? { f: movedFormula(raw.f, to - from, 0) } : raw;
      setRaw(sheet, rect.row + to, rect.column + index, moved);
    });
  });
  for (const layer of [sheet.styles, sheet.notes] as Layer<number | string>[]) {
    const columns = columnsOfLayer(layer, rect).map((values) => order.map((from) => values[from]));
    placeColumns(layer, rect.row, rect.column, columns);
  }
  file.revision += 1;
}
