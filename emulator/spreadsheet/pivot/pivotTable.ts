import type { RangeHandle, SpreadsheetAccess } from '../access';
import { clearRaw } from '../cellGrid';
import { enumMember, enumName } from '../enumeration';
import { gridRange } from '../protection';
import { liveRect } from '../protectionRule';
import { intersects, lastColumnOf } from '../rect';
import { chains, gives, type ScriptClass, scriptClass } from '../scriptClass';
import { freshId } from '../spreadsheetState';
import { guardPivots, removePivot } from './guardPivots';
import { pivotCriterion, pivotFilterClass } from './pivotFilter';
import { pivotGroupClass } from './pivotGroup';
import { changePivot, type PartHandle, type PivotHandle, pivotOf } from './pivotHandle';
import type { PivotGroupState, PivotState } from './pivotState';
import { pivotValueClass } from './pivotValue';
import { pivotsOf } from './refresh';

/** Makes an empty pivot table anchored at the first cell of a range, in place of one that is anchored there already. */
export function addPivot(access: SpreadsheetAccess, range: RangeHandle, source: RangeHandle): object {
  const { fileId, sheetId, row, column } = range;
  const anchor = { row, column, rows: 1, columns: 1 };
  return access.structure('Range.createPivotTable', () => {
    access.guard(range, anchor);
    if (source.fileId !== fileId) access.fail('The source of a pivot table must be in the same spreadsheet.');
    const file = access.file(fileId);
    const sheet = access.sheet(range);
    if (source.sheetId === sheetId && intersects(liveRect(file, source), anchor))
      access.fail('A pivot table cannot stand in its own source.');
    const replaced = pivotsOf(sheet).find((pivot) => pivot.row === row && pivot.column === column);
    if (replaced === undefined) guardPivots(access, range, anchor, 'whole');
    else removePivot(file, sheet, replaced.id);
    const pivot: PivotState = {
      id: freshId(file),
      row,
      column,
      source: gridRange(source),
      rows: [],
      columns: [],
      values: [],
      filters: [],
      valuesAs: 'COLUMNS',
      shownRows: 0,
      shownColumns: 0,
      formats: [],
    };
    clearRaw(sheet, anchor);
    sheet.pivots = [...pivotsOf(sheet), pivot];
    file.revision += 1;
    return access.objects.pivotTable({ fileId, sheetId, id: pivot.id });
  });
}

/** Google's PivotTable with its groups, values and filters. */
export function pivotTableClass(access: SpreadsheetAccess) {
  const { objects } = access;
  const { realm } = access.context;
  const values = pivotValueClass(access);
  const group = pivotGroupClass(access, values);
  const filter = pivotFilterClass(access);
  const sourceColumn = (handle: PivotHandle, column: number): number => {
    const rect = liveRect(access.file(handle.fileId), pivotOf(access, handle).source);
    if (!Number.isInteger(column) || column < rect.column || column > lastColumnOf(rect)) {
      access.fail(
        `Invalid argument: sourceDataColumn ${String(column)} is no column of the source, which has ${String(rect.column)} to ${String(lastColumnOf(rect))} (counted on the sheet, not in the range).`,
      );
    }
    return column;
  };
  const add = <Part extends { readonly id: number }>(
    method: string,
    handle: PivotHandle,
    type: ScriptClass<PartHandle>,
    make: (id: number) => Part,
    list: (pivot: PivotState) => Part[],
  ): object => {
    const partId = freshId(access.file(handle.fileId));
    changePivot(access, `PivotTable.${method}`, handle, (pivot) => {
      list(pivot).push(make(partId));
    });
    return type.create({ ...handle, partId });
  };
  const addGroup = (
    method: string,
    handle: PivotHandle,
    at: number,
    list: (pivot: PivotState) => PivotGroupState[],
  ) => {
    const column = sourceColumn(handle, at);
    return add(
      method,
      handle,
      group,
      (id): PivotGroupState => ({
        id,
        column,
        name: null,
        showTotals: true,
        repeatLabels: false,
        ascending: true,
        sortBy: null,
        rule: null,
      }),
      list,
    );
  };
  const parts = (
    method: string,
    type: ScriptClass<PartHandle>,
    list: (pivot: PivotState) => readonly { readonly id: number }[],
  ) =>
    gives([''], (handle: PivotHandle) =>
      access.read(`PivotTable.${method}`, 0, () =>
        realm.array(list(pivotOf(access, handle)).map(({ id }) => type.create({ ...handle, partId: id }))),
      ),
    );
  const table = scriptClass<PivotHandle>(access.context, 'SpreadsheetApp.PivotTable', {
    addRowGroup: gives(['Integer'], (handle: PivotHandle, column: number) =>
      addGroup('addRowGroup', handle, column, (pivot) => pivot.rows),
    ),
    addColumnGroup: gives(['Integer'], (handle: PivotHandle, column: number) =>
      addGroup('addColumnGroup', handle, column, (pivot) => pivot.columns),
    ),
    addPivotValue: gives(
      ['Integer PivotTableSummarizeFunction'],
      (handle: PivotHandle, at: number, summarizeFunction: unknown) => {
        const column = sourceColumn(handle, at);
        const summarizeBy = enumName(summarizeFunction);
        if (summarizeBy === 'CUSTOM') access.fail('CUSTOM is only valid for calculated fields.');
        return add(
          'addPivotValue',
          handle,
          values,
          (id) => ({ id, column, summarizeBy, displayType: 'DEFAULT', name: null }),
          (pivot) => pivot.values,
        );
      },
    ),
    addFilter: gives(['Integer FilterCriteria'], (handle: PivotHandle, at: number, given: unknown) => {
      const column = sourceColumn(handle, at);
      const criterion = pivotCriterion(access, given);
      return add(
        'addFilter',
        handle,
        filter,
        (id) => ({ id, column, criterion }),
        (pivot) => pivot.filters,
      );
    }),
    getRowGroups: parts('getRowGroups', group, ({ rows }) => rows),
    getColumnGroups: parts('getColumnGroups', group, ({ columns }) => columns),
    getPivotValues: parts('getPivotValues', values, (pivot) => pivot.values),
    getFilters: parts('getFilters', filter, ({ filters }) => filters),
    getAnchorCell: gives([''], (handle: PivotHandle) => {
      const { row, column } = pivotOf(access, handle);
      const { fileId, sheetId } = handle;
      return objects.range({ fileId, sheetId, row, column, rows: 1, columns: 1 });
    }),
    getSourceDataRange: gives([''], (handle: PivotHandle) => {
      const { source } = pivotOf(access, handle);
      return objects.range({ ...source, ...liveRect(access.file(handle.fileId), source), fileId: handle.fileId });
    }),
    getValuesDisplayOrientation: gives([''], (handle: PivotHandle) =>
      access.read('PivotTable.getValuesDisplayOrientation', 0, () =>
        enumMember('Dimension', pivotOf(access, handle).valuesAs),
      ),
    ),
    setValuesDisplayOrientation: chains(['Dimension'], (handle: PivotHandle, dimension: unknown) => {
      changePivot(access, 'PivotTable.setValuesDisplayOrientation', handle, (pivot) => {
        pivot.valuesAs = enumName(dimension) === 'ROWS' ? 'ROWS' : 'COLUMNS';
      });
    }),
    remove: gives([''], (handle: PivotHandle) => {
      changePivot(access, 'PivotTable.remove', handle, (pivot) => {
        removePivot(access.file(handle.fileId), access.sheet(handle), pivot.id);
      });
    }),
  });
  return table;
}
