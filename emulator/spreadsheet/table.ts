import type { World } from '../kernel/contract';
import type { Runtime } from '../kernel/runtimeContract';
import { cellValue, type CellValue } from './cellValue';
import { contentColumns, contentRows } from './cellGrid';
import { runReader } from './runs';
import type { SheetState, SpreadsheetState } from './spreadsheetState';

/** Values of a tab as stored, with the metadata of tab and columns by key; of several with one key the last counts. */
export function sheetTable(world: World, file: SpreadsheetState, sheet: SheetState): ReturnType<Runtime['table']> {
  const columns = Math.max(
    contentColumns(sheet),
    ...file.metadata.map(({ sheetId, column }) => (sheetId === sheet.sheetId ? (column ?? 0) : 0)),
    0,
  );
  const sheetMetadata: Record<string, string> = {};
  const columnMetadata: Record<string, string>[] = Array.from({ length: columns }, () => ({}));
  for (const { sheetId, row, column, key, value } of file.metadata) {
    if (sheetId !== sheet.sheetId || row !== null) continue;
    const place = column === null ? sheetMetadata : columnMetadata[column - 1];
    if (place !== undefined) place[key] = value ?? '';
  }
  const width = contentColumns(sheet);
  const readers = Array.from({ length: width }, (_, index) => runReader(sheet.styles[index], 1));
  const values: CellValue[][] = [];
  for (let row = 1; row <= contentRows(sheet); row += 1) {
    const cells = sheet.rows[row - 1];
    values.push(
      Array.from({ length: width }, (_, index) =>
        cellValue(world, file, sheet, row, index + 1, cells?.[index] ?? null, readers[index]?.(row)),
      ),
    );
  }
  return { sheetMetadata, columnMetadata, values };
}
