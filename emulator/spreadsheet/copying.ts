import { rawRect, setRaw } from './cellGrid';
import { movedFormula } from './formulaReference';
import { columnsOfLayer, type Layer, placeColumns } from './layer';
import type { Rect } from './rect';
import type { RawCell, SheetState, SpreadsheetState } from './spreadsheetState';

/** What of the cells is copied. */
export interface Copied {
  /** 'formulas' as they stand, 'values' what they compute, or nothing. */
  readonly contents: 'formulas' | 'values' | null;
  readonly formats: boolean;
  readonly validations: boolean;
}

/** Which parts each way of pasting takes. */
export function copiedBy(pasteType: string): Copied {
  switch (pasteType) {
    case 'PASTE_VALUES':
      return { contents: 'values', formats: false, validations: false };
    case 'PASTE_FORMULA':
      return { contents: 'formulas', formats: false, validations: false };
    case 'PASTE_FORMAT':
      return { contents: null, formats: true, validations: false };
    case 'PASTE_DATA_VALIDATION':
      return { contents: null, formats: false, validations: true };
    default:
      return { contents: 'formulas', formats: true, validations: true };
  }
}

/** The rectangle that a copy of `source` fills when pasted into `target`: whole repetitions, at least one. */
export function pastedRect(source: Rect, target: Rect): Rect {
  return {
    row: target.row,
    column: target.column,
    rows: source.rows * Math.max(1, Math.floor(target.rows / source.rows)),
    columns: source.columns * Math.max(1, Math.floor(target.columns / source.columns)),
  };
}

/**
 * Copies cells, repeated to fill the target; what lies off the target's grid is lost.
 * @param valueOf what a cell computes, for copies of values
 */
export function copyCells(
  file: SpreadsheetState,
  from: SheetState,
  source: Rect,
  to: SheetState,
  target: Rect,
  copied: Copied,
  valueOf: (row: number, column: number, raw: RawCell) => RawCell,
): void {
  const filled = pastedRect(source, target);
  const raws = rawRect(from, source).map((cells, row) =>
    cells.map((raw, column) =>
      copied.contents === 'values' ? valueOf(source.row + row, source.column + column, raw) : raw,
    ),
  );
  const layers: [Layer<number | string>, Layer<number | string>][] = [
    ...(copied.formats ? [[from.styles, to.styles] as [Layer<number | string>, Layer<number | string>]] : []),
    ...(copied.formats && copied.contents !== null
      ? [[from.notes, to.notes] as [Layer<number | string>, Layer<number | string>]]
      : []),
    ...(copied.validations
      ? [[from.validations, to.validations] as [Layer<number | string>, Layer<number | string>]]
      : []),
  ];
  const held = layers.map(([layer]) => columnsOfLayer(layer, source));
  for (let row = filled.row; row < filled.row + filled.rows; row += source.rows) {
    for (let column = filled.column; column < filled.column + filled.columns; column += source.columns) {
      layers.forEach(([, layer], index) => {
        placeColumns(layer, row, column, held[index] ?? []);
      });
      if (copied.contents === null) continue;
      raws.forEach((cells, rowIndex) => {
        cells.forEach((raw, columnIndex) => {
          if (row + rowIndex > to.maxRows || column + columnIndex > to.maxColumns) return;
          const moved =
            raw !== null && typeof raw === 'object'
              ? { f: movedFormula(raw.f, row - source.row, column - source.column) }
              : raw;
          setRaw(to, row + rowIndex, column + columnIndex, moved);
        });
      });
    }
  }
  file.revision += 1;
}
