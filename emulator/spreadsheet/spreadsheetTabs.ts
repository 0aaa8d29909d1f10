import type { SpreadsheetAccess, SpreadsheetHandle } from './access';
import { gives, type Method, type Methods } from './scriptClass';
import { activeSheetOf, screenOf, select } from './selection';
import { nameRefusal } from './sheet';
import { copySheetState, newSheetName } from './sheetCopy';
import { growthRefusal } from './sheetLines';
import {
  emptySheet,
  freshSheetId,
  sheetById,
  sheetByName,
  type SheetState,
  type SpreadsheetState,
} from './spreadsheetState';

/** Takes a tab away with all that hangs on it. */
export function deleteSheetState(file: SpreadsheetState, sheetId: number): void {
  file.sheets = file.sheets.filter((sheet) => sheet.sheetId !== sheetId);
  file.namedRanges = file.namedRanges.filter(({ range }) => range.sheetId !== sheetId);
  file.protections = file.protections.filter((protection) => protection.sheetId !== sheetId);
  file.metadata = file.metadata.filter((metadata) => metadata.sheetId !== sheetId);
  file.revision += 1;
}

/** Methods of the active tab that Google also offers on the spreadsheet. */
const OF_ACTIVE_SHEET = [
  'appendRow',
  'getDataRange',
  'getLastRow',
  'getLastColumn',
  'getFrozenRows',
  'getFrozenColumns',
  'setFrozenRows',
  'setFrozenColumns',
  'getSheetId',
  'getSheetName',
  'getSheetValues',
  'getRangeList',
  'sort',
  'deleteRow',
  'deleteRows',
  'deleteColumn',
  'deleteColumns',
  'getActiveRange',
  'getActiveCell',
  'getCurrentCell',
  'setColumnWidth',
  'getColumnWidth',
  'setRowHeight',
  'getRowHeight',
  'autoResizeColumn',
  'insertRowAfter',
  'insertRowBefore',
  'insertRowsAfter',
  'insertRowsBefore',
  'insertColumnAfter',
  'insertColumnBefore',
  'insertColumnsAfter',
  'insertColumnsBefore',
  'hideColumn',
  'hideRow',
  'unhideColumn',
  'unhideRow',
  'isColumnHiddenByUser',
  'isRowHiddenByUser',
  'isRowHiddenByFilter',
  'getActiveRangeList',
  'setActiveSelection',
  'setCurrentCell',
] as const;

/** The tabs of a file: finding, adding, copying, deleting, ordering; and what Google offers of the active tab on the file. */
export function spreadsheetTabMethods(access: SpreadsheetAccess): Methods<SpreadsheetHandle> {
  const { objects } = access;
  const { realm } = access.context;
  const handleOf = (fileId: string, sheet: SheetState): object => objects.sheet({ fileId, sheetId: sheet.sheetId });
  const active = (fileId: string): SheetState => activeSheetOf(access.file(fileId), screenOf(access));
  const duplicate = (fileId: string, sheet: SheetState, index: number): SheetState => {
    const file = access.file(fileId);
    const refusal = growthRefusal(file, null, sheet.maxRows, sheet.maxColumns);
    if (refusal !== null) access.fail(refusal);
    return copySheetState(file, sheet, file, freshSheetId(access.world, file), index);
  };
  const remove = (method: string, fileId: string, sheetId: number): void => {
    access.guardFile(fileId);
    access.structure(`Spreadsheet.${method}`, () => {
      const file = access.file(fileId);
      if (file.sheets.length === 1) access.fail("You can't remove all the sheets in a document.");
      const sheet = access.sheet({ fileId, sheetId });
      access.guard({ fileId, sheetId }, { row: 1, column: 1, rows: sheet.maxRows, columns: sheet.maxColumns });
      deleteSheetState(file, sheetId);
    });
  };
  const insert = ({ fileId }: SpreadsheetHandle, ...given: unknown[]): object => {
    access.guardFile(fileId);
    return access.structure('Spreadsheet.insertSheet', () => {
      const file = access.file(fileId);
      const name = given.find((each): each is string => typeof each === 'string') ?? newSheetName(file);
      const refusal = nameRefusal(file, name, null);
      if (refusal !== null) access.fail(refusal);
      const wanted = given.find((each): each is number => typeof each === 'number');
      const index = Math.min(Math.max(0, wanted ?? file.sheets.indexOf(active(fileId)) + 1), file.sheets.length);
      const options = given.find((each) => typeof each === 'object' && each !== null) as
        { template?: unknown } | undefined;
      if (options?.template !== undefined) {
        const made = duplicate(fileId, access.sheet(objects.sheetOf(options.template)), index);
        made.name = name;
        select(file, screenOf(access), made.sheetId, null);
        return handleOf(fileId, made);
      }
      const growth = growthRefusal(file, null, 1000, 26);
      if (growth !== null) access.fail(growth);
      const sheet = emptySheet(freshSheetId(access.world, file), name);
      file.sheets.splice(index, 0, sheet);
      file.revision += 1;
      select(file, screenOf(access), sheet.sheetId, null);
      return handleOf(fileId, sheet);
    });
  };
  const delegated: Record<string, Method<SpreadsheetHandle>> = {};
  for (const method of OF_ACTIVE_SHEET) {
    delegated[method] = {
      signatures: ['Any…'],
      chains: false,
      act: ({ fileId }: SpreadsheetHandle, ...given: unknown[]) => {
        // The tab's class has every method of the list above and checks the parameters itself.
        const sheet = handleOf(fileId, active(fileId)) as Record<string, (...parameters: unknown[]) => unknown>;
        return sheet[method]?.(...given);
      },
    };
  }
  return {
    ...delegated,
    getSheets: gives([''], ({ fileId }: SpreadsheetHandle) =>
      realm.array(access.file(fileId).sheets.map((sheet) => handleOf(fileId, sheet))),
    ),
    getNumSheets: gives([''], ({ fileId }: SpreadsheetHandle) => access.file(fileId).sheets.length),
    getSheetByName: gives(['String'], ({ fileId }: SpreadsheetHandle, name: string) => {
      const sheet = sheetByName(access.file(fileId), name);
      return sheet === null ? null : handleOf(fileId, sheet);
    }),
    getSheetById: gives(['Integer'], ({ fileId }: SpreadsheetHandle, sheetId: number) => {
      const sheet = sheetById(access.file(fileId), sheetId);
      return sheet === null ? null : handleOf(fileId, sheet);
    }),
    getActiveSheet: gives([''], ({ fileId }: SpreadsheetHandle) => handleOf(fileId, active(fileId))),
    setActiveSheet: gives(['Sheet', 'Sheet Boolean'], ({ fileId }: SpreadsheetHandle, sheet: object) => {
      const { sheetId } = objects.sheetOf(sheet);
      access.change('Spreadsheet.setActiveSheet', () => {
        select(access.file(fileId), screenOf(access), sheetId, null);
      });
      return sheet;
    }),
    setActiveRange: gives(['Range'], ({ fileId }: SpreadsheetHandle, range: object) => {
      const handle = objects.rangeOf(range);
      access.change('Spreadsheet.setActiveRange', () => {
        select(access.file(fileId), screenOf(access), handle.sheetId, handle);
      });
      return range;
    }),
    insertSheet: gives(
      ['', 'Integer', 'String', 'Object', 'String Integer', 'Integer Object', 'String Object', 'String Integer Object'],
      insert,
    ),
    deleteSheet: gives(['Sheet'], ({ fileId }: SpreadsheetHandle, sheet: unknown) => {
      remove('deleteSheet', fileId, objects.sheetOf(sheet).sheetId);
    }),
    deleteActiveSheet: gives([''], ({ fileId }: SpreadsheetHandle) => {
      remove('deleteActiveSheet', fileId, active(fileId).sheetId);
      return handleOf(fileId, active(fileId));
    }),
    duplicateActiveSheet: gives([''], ({ fileId }: SpreadsheetHandle) =>
      access.structure('Spreadsheet.duplicateActiveSheet', () => {
        access.guardFile(fileId);
        const sheet = active(fileId);
        const copy = duplicate(fileId, sheet, access.file(fileId).sheets.indexOf(sheet) + 1);
        select(access.file(fileId), screenOf(access), copy.sheetId, null);
        return handleOf(fileId, copy);
      }),
    ),
    moveActiveSheet: gives(['Integer'], ({ fileId }: SpreadsheetHandle, position: number) => {
      access.guardFile(fileId);
      access.change('Spreadsheet.moveActiveSheet', () => {
        const { sheets } = access.file(fileId);
        if (position < 1 || position > sheets.length) access.fail('Index must be between 1 and the number of sheets.');
        sheets.splice(position - 1, 0, ...sheets.splice(sheets.indexOf(active(fileId)), 1));
        access.file(fileId).revision += 1;
      });
    }),
    renameActiveSheet: gives(['String'], ({ fileId }: SpreadsheetHandle, name: string) => {
      const sheet = handleOf(fileId, active(fileId)) as { setName(name: string): unknown };
      sheet.setName(name);
    }),
  };
}
