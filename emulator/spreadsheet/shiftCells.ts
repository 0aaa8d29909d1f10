import { clearRaw, rawRect, setRaw } from './cellGrid';
import { columnsOfLayer, fillLayer, type Layer, placeColumns } from './layer';
import type { Rect } from './rect';
import type { SheetState, SpreadsheetState } from './spreadsheetState';

/** Moves the cells of a rectangle with their looks, validations and notes by some rows or columns; where they stood stays empty. */
export function shiftRect(sheet: SheetState, rect: Rect, rows: number, columns: number): void {
  if (rect.rows < 1 || rect.columns < 1) return;
  const raws = rawRect(sheet, rect);
  clearRaw(sheet, rect);
  raws.forEach((cells, row) => {
    cells.forEach((raw, column) => {
      setRaw(sheet, rect.row + row + rows, rect.column + column + columns, raw);
    });
  });
  for (const layer of [sheet.styles, sheet.validations, sheet.notes] as Layer<number | string>[]) {
    const held = columnsOfLayer(layer, rect);
    fillLayer(layer, rect, undefined);
    placeColumns(layer, rect.row + rows, rect.column + columns, held);
  }
}

/** Why cells of a tab cannot be shifted here: what points at them would have to follow. */
export function shiftRefusal(file: SpreadsheetState, sheet: SheetState): string | null {
  const hasFormula = file.sheets.some(({ rows }) =>
    rows.some((cells) => cells?.some((raw) => raw !== null && typeof raw === 'object')),
  );
  if (hasFormula) return 'in a file with formulas is not emulated yet';
  return sheet.merges.length > 0 ? 'on a tab with merged cells is not emulated yet' : null;
}
