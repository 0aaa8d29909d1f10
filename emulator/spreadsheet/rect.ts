/** A rectangle of cells, counted from 1 as people count rows and columns. */
export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Last row of a rectangle, counted from 1. */
export function lastRowOf(rect: Rect): number {
  return rect.row + rect.rows - 1;
}

/** Last column of a rectangle, counted from 1. */
export function lastColumnOf(rect: Rect): number {
  return rect.column + rect.columns - 1;
}

/** Whether two rectangles share a cell. */
export function intersects(a: Rect, b: Rect): boolean {
  return a.row <= lastRowOf(b) && b.row <= lastRowOf(a) && a.column <= lastColumnOf(b) && b.column <= lastColumnOf(a);
}

/** The cells two rectangles share, or null. */
export function intersection(a: Rect, b: Rect): Rect | null {
  if (!intersects(a, b)) return null;
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  return {
    row,
    column,
    rows: Math.min(lastRowOf(a), lastRowOf(b)) - row + 1,
    columns: Math.min(lastColumnOf(a), lastColumnOf(b)) - column + 1,
  };
}

/** Whether every cell of `inner` lies in `outer`. */
export function contains(outer: Rect, inner: Rect): boolean {
  return (
    outer.row <= inner.row &&
    outer.column <= inner.column &&
    lastRowOf(inner) <= lastRowOf(outer) &&
    lastColumnOf(inner) <= lastColumnOf(outer)
  );
}

/** Number of cells of a rectangle. */
export function cellsOf(rect: Rect): number {
  return rect.rows * rect.columns;
}
