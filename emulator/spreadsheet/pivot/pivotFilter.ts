import type { SpreadsheetAccess } from '../access';
import { chains, gives, scriptClass } from '../scriptClass';
import { changePivot, type PartHandle, pivotOf } from './pivotHandle';
import type { PivotFilterState } from './pivotState';

/** Google's PivotFilter. */
export function pivotFilterClass(access: SpreadsheetAccess) {
  const stateOf = (handle: PartHandle): PivotFilterState =>
    pivotOf(access, handle).filters.find(({ id }) => id === handle.partId) ??
    access.fail('The pivot filter was removed.');
  const fact = (method: string, read: (filter: PivotFilterState) => unknown) =>
    gives([''], (handle: PartHandle) => access.read(`PivotFilter.${method}`, 0, () => read(stateOf(handle))));
  return scriptClass<PartHandle>(access.context, 'SpreadsheetApp.PivotFilter', {
    getFilterCriteria: fact('getFilterCriteria', ({ criterion }) => access.objects.filterCriterion(criterion)),
    getPivotTable: gives([''], ({ fileId, sheetId, id }: PartHandle) =>
      access.objects.pivotTable({ fileId, sheetId, id }),
    ),
    getSourceDataColumn: fact('getSourceDataColumn', ({ column }) => column),
    getSourceDataSourceColumn: gives([''], () => null),
    setFilterCriteria: chains(['FilterCriteria'], (handle: PartHandle, given: unknown) => {
      const criterion = pivotCriterion(access, given);
      changePivot(access, 'PivotFilter.setFilterCriteria', handle, () => {
        stateOf(handle).criterion = criterion;
      });
    }),
    remove: gives([''], (handle: PartHandle) => {
      changePivot(access, 'PivotFilter.remove', handle, (pivot) => {
        pivot.filters.splice(pivot.filters.indexOf(stateOf(handle)), 1);
      });
    }),
  });
}

/** The criterion of a pivot filter; one by a formula is refused, since the formula would speak of columns by their headings. */
export function pivotCriterion(access: SpreadsheetAccess, given: unknown): PivotFilterState['criterion'] {
  const criterion = access.objects.filterCriterionOf(given);
  if (criterion.criteria === 'CUSTOM_FORMULA') access.fail('Pivot filters by a formula are not emulated yet');
  return criterion;
}
