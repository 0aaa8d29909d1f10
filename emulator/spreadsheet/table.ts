import type { World } from '../kernel/contract';
import type { Runtime } from '../kernel/runtimeContract';
import { contentColumns, contentRows } from './cellGrid';
import { type CellValue, cellValue } from './cellValue';
import { refreshPivots } from './pivot/refresh';
import { runReader } from './runs';
import type { SheetState, SpreadsheetState } from './spreadsheetState';

/** Values of a tab as stored, with the metadata of tab and columns by key; of several with one key the last counts. */
export function sheetTable(world: World, file: SpreadsheetState, sheet: SheetState): ReturnType<Runtime['table']> {
  refreshPivots(world, file);
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
  let values: readonly (readonly CellValue[])[] | null = null;
  return {
    sheetMetadata,
    columnMetadata,
    // Whoever only looks for marks need not have formulas computed.
    get values() {
      return (values ??= valuesOf(world, file, sheet));
    },
  };
}

function valuesOf(world: World, file: SpreadsheetState, sheet: SheetState): readonly (readonly CellValue[])[] {
  const width = contentColumns(sheet);
  const readers = Array.from({ length: width }, (_, index) => runReader(sheet.styles[index], 1));
  return Array.from({ length: contentRows(sheet) }, (_, at) => {
    const cells = sheet.rows[at];
    return Array.from({ length: width }, (__, index) =>
      cellValue(world, file, sheet, at + 1, index + 1, cells?.[index] ?? null, readers[index]?.(at + 1)),
    );
  });
}
