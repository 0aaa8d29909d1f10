import { contentColumns, contentRows, rawAt } from './cellGrid';
import { lastColumnOf, lastRowOf, type Rect } from './rect';
import type { SheetState } from './spreadsheetState';

export type Direction = 'UP' | 'DOWN' | 'PREVIOUS' | 'NEXT';

const STEPS: Readonly<Record<Direction, readonly [rows: number, columns: number]>> = {
  UP: [-1, 0],
  DOWN: [1, 0],
  PREVIOUS: [0, -1],
  NEXT: [0, 1],
};

/**
 * Where Ctrl and an arrow lead from a cell: to the last cell of the run of full cells one is in, else to the next full cell, else to the
 * edge of the grid.
 * @example nextDataCell(sheet, { row: 1, column: 1 }, 'DOWN') //=> { row: 4, column: 1 } where A1:A4 are full and A5 is empty
 */
export function nextDataCell(
  sheet: SheetState,
  from: { readonly row: number; readonly column: number },
  direction: Direction,
): { readonly row: number; readonly column: number } {
  const [rows, columns] = STEPS[direction];
  const isFull = (row: number, column: number): boolean => rawAt(sheet, row, column) !== null;
  const isOnGrid = (row: number, column: number): boolean =>
    row >= 1 && column >= 1 && row <= sheet.maxRows && column <= sheet.maxColumns;
  let { row, column } = from;
  const stepsInRun =
    isFull(row, column) && isOnGrid(row + rows, column + columns) && isFull(row + rows, column + columns);
  while (isOnGrid(row + rows, column + columns)) {
    if (stepsInRun && !isFull(row + rows, column + columns)) break;
    row += rows;
    column += columns;
    if (!stepsInRun && isFull(row, column)) break;
  }
  return { row, column };
}

/**
 * A rectangle grown upwards, downwards and to both sides as long as full cells lie along it; those across a corner do not count.
 * @param axis the only direction to grow in, or null for both
 */
export function dataRegion(sheet: SheetState, start: Rect, axis: 'ROWS' | 'COLUMNS' | null): Rect {
  let { row, column } = start;
  let lastRow = lastRowOf(start);
  let lastColumn = lastColumnOf(start);
  const endRow = contentRows(sheet);
  const endColumn = contentColumns(sheet);
  const anyFull = (rows: readonly [number, number], columns: readonly [number, number]): boolean => {
    for (let at = Math.max(1, rows[0]); at <= Math.min(rows[1], endRow); at += 1)
      for (let across = Math.max(1, columns[0]); across <= Math.min(columns[1], endColumn); across += 1)
        if (rawAt(sheet, at, across) !== null) return true;
    return false;
  };
  for (let isGrowing = true; isGrowing;) {
    isGrowing = false;
    const across = [column, lastColumn] as const;
    const down = [row, lastRow] as const;
    if (axis !== 'COLUMNS' && row > 1 && anyFull([row - 1, row - 1], across)) [row, isGrowing] = [row - 1, true];
    if (axis !== 'COLUMNS' && anyFull([lastRow + 1, lastRow + 1], across)) [lastRow, isGrowing] = [lastRow + 1, true];
    if (axis !== 'ROWS' && column > 1 && anyFull(down, [column - 1, column - 1]))
      [column, isGrowing] = [column - 1, true];
    if (axis !== 'ROWS' && anyFull(down, [lastColumn + 1, lastColumn + 1]))
      [lastColumn, isGrowing] = [lastColumn + 1, true];
  }
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}
