import { type Area, areaBetween, type Place } from './a1';

/** Where the person is on a sheet: the cell that typing goes to, and the far corner of what is selected. */
export interface Selection {
  readonly active: Place;
  readonly far: Place;
}

export interface Bounds {
  readonly rows: number;
  readonly columns: number;
  /** Last row and column with content: where jumps end. */
  readonly lastRow: number;
  readonly lastColumn: number;
  readonly isRowHidden: (row: number) => boolean;
  readonly isColumnHidden: (column: number) => boolean;
}

export function selectedArea(selection: Selection): Area {
  return areaBetween(selection.active, selection.far);
}

export function at(place: Place): Selection {
  return { active: place, far: place };
}

/** The next place in a direction that is not hidden; stays where it is at the edge. */
export function step(from: Place, rows: number, columns: number, bounds: Bounds): Place {
  let row = from.row + rows;
  let column = from.column + columns;
  while (rows !== 0 && row >= 1 && row <= bounds.rows && bounds.isRowHidden(row)) row += Math.sign(rows);
  while (columns !== 0 && column >= 1 && column <= bounds.columns && bounds.isColumnHidden(column))
    column += Math.sign(columns);
  if (row < 1 || row > bounds.rows) row = rows < -1 ? 1 : rows > 1 ? bounds.rows : from.row;
  if (column < 1 || column > bounds.columns) column = from.column;
  return { row, column };
}

/** Ctrl with an arrow: to the edge of what is filled, then to the edge of the sheet. */
export function jump(from: Place, rows: number, columns: number, bounds: Bounds): Place {
  if (rows < 0) return { ...from, row: 1 };
  if (columns < 0) return { ...from, column: 1 };
  if (rows > 0) return { ...from, row: from.row < bounds.lastRow ? bounds.lastRow : bounds.rows };
  return { ...from, column: from.column < bounds.lastColumn ? bounds.lastColumn : bounds.columns };
}
