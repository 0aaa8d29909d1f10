import type { Shift } from '../pointerShift';
import { type GridRange, sheetById, type SheetState, type SpreadsheetState } from '../spreadsheetState';
import { clearResult, pivotsOf } from './refresh';

/**
 * Lets pivot tables follow lines that are inserted, deleted or moved: their anchors with the lines of their tab, their sources and the
 * columns they read with those of the source's. The result is taken away first and laid out anew from where the anchor then stands.
 */
export function shiftPivots(
  file: SpreadsheetState,
  sheet: SheetState,
  shift: Pick<Shift, 'axis' | 'of'>,
  shifted: (range: GridRange) => GridRange | null,
): void {
  for (const pivot of pivotsOf(sheet)) clearResult(file, sheet, pivot);
  if (pivotsOf(sheet).length > 0) {
    sheet.pivots = pivotsOf(sheet).filter((pivot) => {
      const at = shift.of(pivot[shift.axis]);
      if (at !== null) pivot[shift.axis] = at;
      return at !== null;
    });
  }
  for (const pivot of file.sheets.flatMap(pivotsOf)) {
    if (pivot.source.sheetId !== sheet.sheetId || sheetById(file, sheet.sheetId) === null) continue;
    pivot.source = shifted(pivot.source) ?? { ...pivot.source, sheetId: -1 };
    if (shift.axis === 'row') continue;
    const kept = <Part extends { column: number }>(parts: Part[]): Part[] =>
      parts.filter((part) => {
        const at = shift.of(part.column);
        if (at !== null) part.column = at;
        return at !== null;
      });
    pivot.rows = kept(pivot.rows);
    pivot.columns = kept(pivot.columns);
    pivot.values = kept(pivot.values);
    pivot.filters = kept(pivot.filters);
  }
}
