import { columnLetters } from '../../../emulator/spreadsheet/a1';

/** Cells as people name them. Rows and columns count from 1. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** All cells from one corner to the other, both included. */
export interface Area {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

export function a1(place: Place): string {
  return columnLetters(place.column) + String(place.row);
}

export function a1OfArea(area: Area): string {
  const first = a1({ row: area.firstRow, column: area.firstColumn });
  const last = a1({ row: area.lastRow, column: area.lastColumn });
  return first === last ? first : `${first}:${last}`;
}

export function areaBetween(one: Place, other: Place): Area {
  return {
    firstRow: Math.min(one.row, other.row),
    firstColumn: Math.min(one.column, other.column),
    lastRow: Math.max(one.row, other.row),
    lastColumn: Math.max(one.column, other.column),
  };
}
