import type { Rect } from './rect';
import { expandRuns, placeRuns, type Runs, setRun } from './runs';

/** A layer of a tab: one list of runs a column, null where a column has none. */
export type Layer<T> = (Runs<T> | null)[];

/** The runs of a column, made where there are none. */
export function runsOf<T>(layer: Layer<T>, column: number): Runs<T> {
  while (layer.length < column) layer.push(null);
  return (layer[column - 1] ??= []);
}

/** Sets every cell of a rectangle to one value, or to nothing. */
export function fillLayer<T>(layer: Layer<T>, rect: Rect, value: T | undefined): void {
  for (let column = rect.column; column < rect.column + rect.columns; column += 1) {
    if (value === undefined && (layer[column - 1] ?? null) === null) continue;
    setRun(runsOf(layer, column), rect.row, rect.row + rect.rows - 1, value);
  }
}

/** Reads a rectangle column by column. */
export function columnsOfLayer<T>(layer: Layer<T>, rect: Rect): (T | undefined)[][] {
  return Array.from({ length: rect.columns }, (_, index) =>
    expandRuns(layer[rect.column + index - 1], rect.row, rect.row + rect.rows - 1),
  );
}

/** Writes columns as `columnsOfLayer` gives them, with the top left corner at a cell. */
export function placeColumns<T>(
  layer: Layer<T>,
  row: number,
  column: number,
  columns: readonly (readonly (T | undefined)[])[],
): void {
  columns.forEach((values, index) => {
    if ((layer[column + index - 1] ?? null) === null && values.every((value) => value === undefined)) return;
    placeRuns(runsOf(layer, column + index), row, values);
  });
}
