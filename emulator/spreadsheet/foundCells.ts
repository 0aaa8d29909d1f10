import type { World } from '../kernel/contract';
import { displayText } from './cellValue';
import { runReader } from './runs';
import type { SheetState, SpreadsheetState } from './spreadsheetState';
import { hiddenRows } from './view';

/**
 * The cells whose shown text holds `text`, whatever its case, row by row: what a person finds with Ctrl+F. What is hidden is passed
 * over, since nobody could be led to it.
 */
export function foundCells(
  world: World,
  file: SpreadsheetState,
  sheet: SheetState,
  text: string,
): readonly { readonly row: number; readonly column: number }[] {
  const wanted = text.toLowerCase();
  if (wanted === '') return [];
  const passedRows = new Set(hiddenRows(world, file, sheet));
  const passedColumns = new Set(sheet.hiddenColumns);
  const styles = Array.from({ length: sheet.maxColumns }, (_, index) => runReader(sheet.styles[index], 1));
  const found: { row: number; column: number }[] = [];
  sheet.rows.forEach((cells, rowIndex) => {
    const row = rowIndex + 1;
    if (passedRows.has(row)) return;
    cells?.forEach((raw, columnIndex) => {
      const column = columnIndex + 1;
      const style = styles[columnIndex]?.(row);
      if (passedColumns.has(column)) return;
      if (displayText(world, file, sheet, row, column, raw, style).toLowerCase().includes(wanted))
        found.push({ row, column });
    });
  });
  return found;
}
