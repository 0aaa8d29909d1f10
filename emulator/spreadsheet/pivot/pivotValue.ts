import type { SpreadsheetAccess } from '../access';
import { enumMember, enumName } from '../enumeration';
import { chains, gives, scriptClass } from '../scriptClass';
import { changePivot, type PartHandle, pivotOf } from './pivotHandle';
import type { PivotValueState } from './pivotState';

/** Google's PivotValue. */
export function pivotValueClass(access: SpreadsheetAccess) {
  const stateOf = (handle: PartHandle): PivotValueState =>
    pivotOf(access, handle).values.find(({ id }) => id === handle.partId) ??
    access.fail('The pivot value was removed.');
  const fact = (method: string, read: (value: PivotValueState) => unknown) =>
    gives([''], (handle: PartHandle) => access.read(`PivotValue.${method}`, 0, () => read(stateOf(handle))));
  const change = (method: string, handle: PartHandle, act: (value: PivotValueState) => void): void => {
    changePivot(access, `PivotValue.${method}`, handle, () => {
      act(stateOf(handle));
    });
  };
  return scriptClass<PartHandle>(access.context, 'SpreadsheetApp.PivotValue', {
    getDisplayType: fact('getDisplayType', ({ displayType }) => enumMember('PivotValueDisplayType', displayType)),
    getFormula: fact('getFormula', () => null),
    getPivotTable: gives([''], ({ fileId, sheetId, id }: PartHandle) =>
      access.objects.pivotTable({ fileId, sheetId, id }),
    ),
    getSourceDataColumn: fact('getSourceDataColumn', ({ column }) => column),
    getSourceDataSourceColumn: gives([''], () => null),
    getSummarizedBy: fact('getSummarizedBy', ({ summarizeBy }) =>
      enumMember('PivotTableSummarizeFunction', summarizeBy),
    ),
    setDisplayName: chains(['String'], (handle: PartHandle, name: string) => {
      change('setDisplayName', handle, (value) => {
        value.name = name;
      });
    }),
    setFormula: chains(['String'], () => {
      access.fail('The formula of a value that is no calculated field cannot be set.');
    }),
    showAs: chains(['PivotValueDisplayType'], (handle: PartHandle, type: unknown) => {
      change('showAs', handle, (value) => {
        value.displayType = enumName(type);
      });
    }),
    summarizeBy: chains(['PivotTableSummarizeFunction'], (handle: PartHandle, summarizeFunction: unknown) => {
      const summarizeBy = enumName(summarizeFunction);
      if (summarizeBy === 'CUSTOM') access.fail('CUSTOM is only valid for calculated fields.');
      change('summarizeBy', handle, (value) => {
        value.summarizeBy = summarizeBy;
      });
    }),
    remove: gives([''], (handle: PartHandle) => {
      changePivot(access, 'PivotValue.remove', handle, (pivot) => {
        pivot.values.splice(pivot.values.indexOf(stateOf(handle)), 1);
      });
    }),
  });
}
