import type { World } from '../kernel/contract';
import type { SheetHandle, SpreadsheetAccess } from './access';
import { textAt } from './cellValue';
import { conditionHolds, type CriterionParameters, criterionValue } from './criterion';
import { enumMember, enumName } from './enumeration';
import { guardPivots } from './pivot/guardPivots';
import { liveRect } from './protectionRule';
import { chains, gives, type Method, scriptClass } from './scriptClass';
import { sortRect } from './sorting';
import type { FilterCriterion, SheetState, SpreadsheetState } from './spreadsheetState';

/** Whether a tab's filter hides a row. */
export function isHiddenByFilter(world: World, file: SpreadsheetState, sheet: SheetState, row: number): boolean {
  const { filter } = sheet;
  if (filter === null) return false;
  const rect = liveRect(file, filter.range);
  if (row <= rect.row || row >= rect.row + rect.rows) return false;
  return Object.entries(filter.criteria).some(([column, { hidden, visible, criteria, values }]) => {
    const text = textAt(world, file, sheet, row, Number(column));
    if (hidden?.includes(text) === true) return true;
    if (visible !== null && !visible.includes(text)) return true;
    return criteria !== null && !conditionHolds(world, file, sheet, row, Number(column), criteria, values);
  });
}

/** Google's Filter class: the one filter of a tab. */
export function filterClass(access: SpreadsheetAccess) {
  const filterOf = (handle: SheetHandle): NonNullable<SheetState['filter']> =>
    access.sheet(handle).filter ?? access.fail('The filter was removed.');
  const change = (method: string, handle: SheetHandle, act: () => void): void => {
    access.guardFile(handle.fileId);
    access.change(`Filter.${method}`, act);
  };
  return scriptClass<SheetHandle>(access.context, 'SpreadsheetApp.Filter', {
    getRange: gives([''], (handle: SheetHandle) =>
      access.objects.range({
        ...filterOf(handle).range,
        ...liveRect(access.file(handle.fileId), filterOf(handle).range),
        fileId: handle.fileId,
      }),
    ),
    remove: gives([''], (handle: SheetHandle) => {
      change('remove', handle, () => {
        access.sheet(handle).filter = null;
      });
    }),
    getColumnFilterCriteria: gives(['Integer'], (handle: SheetHandle, column: number) =>
      access.read('Filter.getColumnFilterCriteria', 0, () => {
        const criterion = filterOf(handle).criteria[String(column)];
        return criterion === undefined ? null : access.objects.filterCriterion(criterion);
      }),
    ),
    setColumnFilterCriteria: chains(
      ['Integer FilterCriteria?'],
      (handle: SheetHandle, column: number, criterion: unknown) => {
        change('setColumnFilterCriteria', handle, () => {
          const { criteria } = filterOf(handle);
          if (criterion === null || criterion === undefined) delete criteria[String(column)];
          else criteria[String(column)] = access.objects.filterCriterionOf(criterion);
        });
      },
    ),
    removeColumnFilterCriteria: chains(['Integer'], (handle: SheetHandle, column: number) => {
      change('removeColumnFilterCriteria', handle, () => {
        delete filterOf(handle).criteria[String(column)];
      });
    }),
    sort: chains(['Integer Boolean'], (handle: SheetHandle, column: number, ascending: boolean) => {
      const file = access.file(handle.fileId);
      const rect = liveRect(file, filterOf(handle).range);
      access.guard(handle, rect);
      guardPivots(access, handle, rect, 'whole');
      access.write('Filter.sort', handle, rect.rows * rect.columns, (held, sheet) => {
        sortRect(access.world, held, sheet, { ...rect, row: rect.row + 1, rows: rect.rows - 1 }, [
          { column, ascending },
        ]);
      });
    }),
  });
}

/** Conditions that filters, conditional formats and Google's enumeration share, with what each takes. */
export const CONDITIONS: Readonly<Record<string, readonly [criteria: string, signature: string]>> = {
  whenCellEmpty: ['CELL_EMPTY', ''],
  whenCellNotEmpty: ['CELL_NOT_EMPTY', ''],
  whenDateAfter: ['DATE_AFTER', 'Date'],
  whenDateBefore: ['DATE_BEFORE', 'Date'],
  whenDateEqualTo: ['DATE_EQUAL_TO', 'Date'],
  whenFormulaSatisfied: ['CUSTOM_FORMULA', 'String'],
  whenNumberBetween: ['NUMBER_BETWEEN', 'Number Number'],
  whenNumberEqualTo: ['NUMBER_EQUAL_TO', 'Number'],
  whenNumberGreaterThan: ['NUMBER_GREATER_THAN', 'Number'],
  whenNumberGreaterThanOrEqualTo: ['NUMBER_GREATER_THAN_OR_EQUAL_TO', 'Number'],
  whenNumberLessThan: ['NUMBER_LESS_THAN', 'Number'],
  whenNumberLessThanOrEqualTo: ['NUMBER_LESS_THAN_OR_EQUAL_TO', 'Number'],
  whenNumberNotBetween: ['NUMBER_NOT_BETWEEN', 'Number Number'],
  whenNumberNotEqualTo: ['NUMBER_NOT_EQUAL_TO', 'Number'],
  whenTextContains: ['TEXT_CONTAINS', 'String'],
  whenTextDoesNotContain: ['TEXT_DOES_NOT_CONTAIN', 'String'],
  whenTextEndsWith: ['TEXT_ENDS_WITH', 'String'],
  whenTextEqualTo: ['TEXT_EQUAL_TO', 'String'],
  whenTextStartsWith: ['TEXT_STARTS_WITH', 'String'],
};

/** The condition a `when…` method sets, with a relative date told apart. */
export function conditionOf(
  access: SpreadsheetAccess,
  criteria: string,
  given: CriterionParameters,
): Pick<FilterCriterion, 'criteria' | 'values'> {
  const values = given.map((value) => criterionValue(access, value));
  const isRelative = values.some((value) => typeof value === 'object' && 'relative' in value);
  return { criteria: isRelative ? `${criteria}_RELATIVE` : criteria, values };
}

interface CriterionBuilder {
  criterion: FilterCriterion;
}

/** Google's FilterCriteria and its builder. */
export function filterCriteriaClasses(access: SpreadsheetAccess) {
  const { realm } = access.context;
  const readers = {
    getCriteriaType: gives([''], ({ criterion }: CriterionBuilder) =>
      criterion.criteria === null ? null : enumMember('BooleanCriteria', criterion.criteria),
    ),
    getHiddenValues: gives([''], ({ criterion }: CriterionBuilder) => realm.array(criterion.hidden ?? [])),
    getVisibleValues: gives([''], ({ criterion }: CriterionBuilder) => realm.array(criterion.visible ?? [])),
    copy: gives([''], ({ criterion }: CriterionBuilder): object => builder.create({ criterion })),
  };
  const setters: Record<string, Method<CriterionBuilder>> = {};
  for (const [name, [criteria, signature]] of Object.entries(CONDITIONS)) {
    setters[name] = chains(
      signature === 'Date' ? ['Date', 'RelativeDate'] : [signature],
      (state: CriterionBuilder, ...given: unknown[]) => {
        state.criterion = { ...state.criterion, ...conditionOf(access, criteria, given) };
      },
    );
  }
  const criteria = scriptClass<CriterionBuilder>(access.context, 'SpreadsheetApp.FilterCriteria', readers);
  const builder = scriptClass<CriterionBuilder>(access.context, 'SpreadsheetApp.FilterCriteriaBuilder', {
    ...readers,
    ...setters,
    setHiddenValues: chains(['String[]'], (state: CriterionBuilder, hidden: readonly string[]) => {
      state.criterion = { ...state.criterion, hidden: [...hidden], visible: null };
    }),
    setVisibleValues: chains(['String[]'], (state: CriterionBuilder, visible: readonly string[]) => {
      state.criterion = { ...state.criterion, visible: [...visible], hidden: null };
    }),
    withCriteria: chains(
      ['BooleanCriteria Any[]'],
      (state: CriterionBuilder, type: unknown, given: readonly unknown[]) => {
        state.criterion = { ...state.criterion, ...conditionOf(access, enumName(type), given) };
      },
    ),
    build: gives([''], ({ criterion }: CriterionBuilder) => criteria.create({ criterion })),
  });
  return { criteria, builder };
}
