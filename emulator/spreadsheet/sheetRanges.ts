import { parseA1 } from './a1';
import type { SheetHandle, SpreadsheetAccess } from './access';
import { contentColumns, contentRows } from './cellGrid';
import { cellValue } from './cellValue';
import { namedRangeOf } from './namedRange';
import { liveRect } from './protectionRule';
import { gridOf, minted } from './rangeValues';
import { chains, gives, type Methods } from './scriptClass';
import { screenOf, selectCells, selectionOn } from './selection';
import { sheetByName, type SpreadsheetState } from './spreadsheetState';

/** A range by its A1 text or name; `sheetId` is the tab meant where the text names none. */
export function rangeByText(access: SpreadsheetAccess, fileId: string, sheetId: number, text: string): object {
  const file: SpreadsheetState = access.file(fileId);
  const named = namedRangeOf(file, text);
  if (named !== undefined) return access.objects.range({ ...named.range, ...liveRect(file, named.range), fileId });
  const bang = text.lastIndexOf('!');
  const probe = bang < 0 ? null : parseA1(text, 1, 1);
  const tabName = probe?.sheetName ?? null;
  const tab = tabName === null ? access.sheet({ fileId, sheetId }) : sheetByName(file, tabName);
  const parsed = tab === null ? null : parseA1(text, tab.maxRows, tab.maxColumns);
  if (tab === null || parsed === null) return access.fail('Range not found');
  const { rect, openRows, openColumns } = parsed;
  if (rect.row + rect.rows - 1 > tab.maxRows || rect.column + rect.columns - 1 > tab.maxColumns) {
    access.fail('The coordinates of the range are outside the dimensions of the sheet.');
  }
  return access.objects.range({ ...rect, openRows, openColumns, fileId, sheetId: tab.sheetId });
}

/** Ranges of a tab, and where its content ends. */
export function sheetRangeMethods(access: SpreadsheetAccess): Methods<SheetHandle> {
  const { objects } = access;
  const rangeAt = (handle: SheetHandle, row: number, column: number, rows: number, columns: number): object => {
    const sheet = access.sheet(handle);
    if (row < 1) access.fail('The starting row of the range is too small.');
    if (column < 1) access.fail('The starting column of the range is too small.');
    if (rows < 1) access.fail('The number of rows in the range must be at least 1.');
    if (columns < 1) access.fail('The number of columns in the range must be at least 1.');
    if (row + rows - 1 > sheet.maxRows || column + columns - 1 > sheet.maxColumns) {
      access.fail('The coordinates of the range are outside the dimensions of the sheet.');
    }
    return objects.range({ fileId: handle.fileId, sheetId: handle.sheetId, row, column, rows, columns });
  };
  const fact = (method: string, read: (handle: SheetHandle) => unknown) =>
    gives([''], (handle: SheetHandle) => access.read(`Sheet.${method}`, 0, () => read(handle)));
  const selected = (handle: SheetHandle): object => {
    const rect = selectionOn(access.file(handle.fileId), screenOf(access), handle.sheetId);
    return objects.range({ ...rect, fileId: handle.fileId, sheetId: handle.sheetId });
  };
  const activeCell = gives([''], (handle: SheetHandle) => {
    const { row, column } = selectionOn(access.file(handle.fileId), screenOf(access), handle.sheetId);
    return rangeAt(handle, row, column, 1, 1);
  });
  const select = gives(['Range', 'String'], (handle: SheetHandle, given: unknown) => {
    const range =
      typeof given === 'string' ? rangeByText(access, handle.fileId, handle.sheetId, given) : (given as object);
    selectCells(access, 'Sheet.setActiveRange', objects.rangeOf(range));
    return range;
  });
  return {
    getRange: gives(
      ['String', 'Integer Integer', 'Integer Integer Integer', 'Integer Integer Integer Integer'],
      (handle: SheetHandle, first: string | number, column = 1, rows = 1, columns = 1) =>
        typeof first === 'string'
          ? rangeByText(access, handle.fileId, handle.sheetId, first)
          : rangeAt(handle, Math.floor(first), Math.floor(column), Math.floor(rows), Math.floor(columns)),
    ),
    getRangeList: gives(['String[]'], (handle: SheetHandle, texts: readonly string[]) =>
      objects.rangeList(texts.map((text) => objects.rangeOf(rangeByText(access, handle.fileId, handle.sheetId, text)))),
    ),
    getDataRange: fact('getDataRange', (handle) => {
      const sheet = access.sheet(handle);
      return rangeAt(handle, 1, 1, Math.max(1, contentRows(sheet)), Math.max(1, contentColumns(sheet)));
    }),
    getSheetValues: gives(
      ['Integer Integer Integer Integer'],
      (handle: SheetHandle, row: number, column: number, rows: number, columns: number) =>
        access.read('Sheet.getSheetValues', rows * columns, () =>
          gridOf(
            access,
            objects.rangeOf(rangeAt(handle, row, column, rows, columns)),
            (file, sheet, atRow, atColumn, raw, style) =>
              minted(access, cellValue(access.world, file, sheet, atRow, atColumn, raw, style)),
          ),
        ),
    ),
    getLastRow: fact('getLastRow', (handle) => contentRows(access.sheet(handle))),
    getLastColumn: fact('getLastColumn', (handle) => contentColumns(access.sheet(handle))),
    getMaxRows: fact('getMaxRows', (handle) => access.sheet(handle).maxRows),
    getMaxColumns: fact('getMaxColumns', (handle) => access.sheet(handle).maxColumns),
    getActiveRange: gives([''], selected),
    getSelectedRange: gives([''], selected),
    getActiveRangeList: gives([''], (handle: SheetHandle) => objects.rangeList([objects.rangeOf(selected(handle))])),
    getActiveCell: activeCell,
    getCurrentCell: activeCell,
    setActiveRange: select,
    setActiveSelection: select,
    setCurrentCell: select,
    createTextFinder: gives(['String'], (handle: SheetHandle, text: string) => {
      const { maxRows, maxColumns } = access.sheet(handle);
      return objects.textFinder(
        handle.fileId,
        [{ sheetId: handle.sheetId, row: 1, column: 1, rows: maxRows, columns: maxColumns }],
        text,
      );
    }),
    sort: chains(['Integer', 'Integer Boolean'], (handle: SheetHandle, column: number, ascending = true) => {
      const sheet = access.sheet(handle);
      const rows = Math.max(1, contentRows(sheet) - sheet.frozenRows);
      const range = rangeAt(handle, Math.min(sheet.frozenRows + 1, sheet.maxRows), 1, rows, sheet.maxColumns) as {
        sort(spec: object): unknown;
      };
      range.sort({ column, ascending });
    }),
  };
}
