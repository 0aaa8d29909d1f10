import type { SpreadsheetAccess } from '../access';
import { enumMember, enumName } from '../enumeration';
import { chains, gives, type ScriptClass, scriptClass } from '../scriptClass';
import { serialOf } from '../serial';
import { changePivot, type PartHandle, type PivotHandle, pivotOf } from './pivotHandle';
import type { GroupingRule, GroupValue, PivotGroupState, PivotState } from './pivotState';

type ManualRule = Extract<GroupingRule, { kind: 'manual' }>;

/** Google's PivotGroup and DateTimeGroupingRule. */
export function pivotGroupClass(access: SpreadsheetAccess, values: ScriptClass<PartHandle>): ScriptClass<PartHandle> {
  const { objects } = access;
  const groupOf = (pivot: PivotState, { partId }: PartHandle): PivotGroupState =>
    [...pivot.rows, ...pivot.columns].find(({ id }) => id === partId) ?? access.fail('The pivot group was removed.');
  const listOf = (pivot: PivotState, handle: PartHandle): 'rows' | 'columns' =>
    pivot.rows.includes(groupOf(pivot, handle)) ? 'rows' : 'columns';
  const fact = (method: string, read: (group: PivotGroupState, pivot: PivotState, handle: PartHandle) => unknown) =>
    gives([''], (handle: PartHandle) =>
      access.read(`PivotGroup.${method}`, 0, () => {
        const pivot = pivotOf(access, handle);
        return read(groupOf(pivot, handle), pivot, handle);
      }),
    );
  const change = (
    method: string,
    handle: PartHandle,
    act: (group: PivotGroupState, pivot: PivotState) => void,
  ): void => {
    changePivot(access, `PivotGroup.${method}`, handle, (pivot) => {
      act(groupOf(pivot, handle), pivot);
    });
  };
  const set = (method: string, act: (group: PivotGroupState) => void) =>
    chains([''], (handle: PartHandle) => {
      change(method, handle, act);
    });
  /** Puts a rule on a group; of the groups on one column only one may have a rule. */
  const setRule = (method: string, handle: PartHandle, rule: (before: GroupingRule | null) => GroupingRule): void => {
    change(method, handle, (group, pivot) => {
      const other = [...pivot.rows, ...pivot.columns].find(
        (each) => each !== group && each.column === group.column && each.rule !== null,
      );
      if (other !== undefined) access.fail('Only one group with a grouping rule may be added for each source column.');
      group.rule = rule(group.rule);
    });
  };
  const groupValue = (handle: PivotHandle, value: unknown): GroupValue => {
    if (access.context.realm.isDate(value)) return serialOf(value.getTime(), access.file(handle.fileId).timeZone);
    return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
  };
  const rule = scriptClass<{ readonly type: string }>(access.context, 'SpreadsheetApp.DateTimeGroupingRule', {
    getRuleType: gives([''], ({ type }: { readonly type: string }) => enumMember('DateTimeGroupingRuleType', type)),
  });
  return scriptClass<PartHandle>(access.context, 'SpreadsheetApp.PivotGroup', {
    getDimension: fact('getDimension', (_group, pivot, handle) =>
      enumMember('Dimension', listOf(pivot, handle) === 'rows' ? 'ROWS' : 'COLUMNS'),
    ),
    getIndex: fact('getIndex', (held, pivot, handle) => pivot[listOf(pivot, handle)].indexOf(held)),
    getPivotTable: gives([''], ({ fileId, sheetId, id }: PartHandle) => objects.pivotTable({ fileId, sheetId, id })),
    getSourceDataColumn: fact('getSourceDataColumn', ({ column }) => column),
    areLabelsRepeated: fact('areLabelsRepeated', ({ repeatLabels }) => repeatLabels),
    showRepeatedLabels: set('showRepeatedLabels', (held) => {
      held.repeatLabels = true;
    }),
    hideRepeatedLabels: set('hideRepeatedLabels', (held) => {
      held.repeatLabels = false;
    }),
    totalsAreShown: fact('totalsAreShown', ({ showTotals }) => showTotals),
    showTotals: chains(['Boolean'], (handle: PartHandle, showTotals: boolean) => {
      change('showTotals', handle, (held) => {
        held.showTotals = showTotals;
      });
    }),
    isSortAscending: fact('isSortAscending', ({ ascending }) => ascending),
    sortAscending: set('sortAscending', (held) => {
      held.ascending = true;
    }),
    sortDescending: set('sortDescending', (held) => {
      held.ascending = false;
    }),
    sortBy: chains(['PivotValue Any[]'], (handle: PartHandle, given: unknown, labels: readonly unknown[]) => {
      const value = values.stateOf(given);
      if (value?.id !== handle.id || value.sheetId !== handle.sheetId)
        return access.fail('A group is sorted by a value of its own pivot table.');
      const opposite = labels.map((each) => groupValue(handle, each));
      change('sortBy', handle, (held) => {
        held.sortBy = { valueId: value.partId, opposite };
      });
    }),
    clearSort: set('clearSort', (held) => {
      held.sortBy = null;
      held.ascending = true;
    }),
    setDisplayName: chains(['String'], (handle: PartHandle, name: string) => {
      change('setDisplayName', handle, (held) => {
        held.name = name;
      });
    }),
    resetDisplayName: set('resetDisplayName', (held) => {
      held.name = null;
    }),
    moveToIndex: chains(['Integer'], (handle: PartHandle, index: number) => {
      change('moveToIndex', handle, (held, pivot) => {
        const list = pivot[listOf(pivot, handle)];
        if (!Number.isInteger(index) || index < 0 || index >= list.length)
          access.fail(`Invalid argument: index ${String(index)}`);
        list.splice(list.indexOf(held), 1);
        list.splice(index, 0, held);
      });
    }),
    getDateTimeGroupingRule: fact('getDateTimeGroupingRule', (held) =>
      held.rule?.kind === 'dateTime' ? rule.create({ type: held.rule.type }) : null,
    ),
    setDateTimeGroupingRule: chains(['DateTimeGroupingRuleType'], (handle: PartHandle, given: unknown) => {
      const type = enumName(given);
      if (type === 'UNSUPPORTED') access.fail('Invalid argument: dateTimeGroupingRuleType UNSUPPORTED');
      setRule('setDateTimeGroupingRule', handle, () => ({ kind: 'dateTime', type }));
    }),
    setHistogramGroupingRule: chains(
      ['Integer Integer Integer'],
      (handle: PartHandle, min: number, max: number, size: number) => {
        if (size <= 0 || max < min)
          access.fail('Invalid argument: a histogram needs a size above 0 and min up to max.');
        setRule('setHistogramGroupingRule', handle, () => ({ kind: 'histogram', min, max, size }));
      },
    ),
    addManualGroupingRule: chains(['String Any[]'], (handle: PartHandle, name: string, given: readonly unknown[]) => {
      const members = given.map((each) => groupValue(handle, each));
      setRule('addManualGroupingRule', handle, (before) => {
        const others = before?.kind === 'manual' ? before.groups.filter((each) => each.name !== name) : [];
        return { kind: 'manual', groups: [...others, { name, members }] } satisfies ManualRule;
      });
    }),
    removeManualGroupingRule: chains(['String'], (handle: PartHandle, name: string) => {
      change('removeManualGroupingRule', handle, (held) => {
        if (held.rule?.kind !== 'manual' || !held.rule.groups.some((each) => each.name === name))
          return access.fail(`There is no grouping rule "${name}".`);
        const groups = held.rule.groups.filter((each) => each.name !== name);
        held.rule = groups.length === 0 ? null : { kind: 'manual', groups };
      });
    }),
    clearGroupingRule: set('clearGroupingRule', (held) => {
      held.rule = null;
    }),
    getGroupLimit: gives([''], () => null),
    setGroupLimit: chains(['Integer'], () => {
      access.fail('A group limit is only supported for data source pivot tables.');
    }),
    getSourceDataSourceColumn: gives([''], () => null),
    remove: gives([''], (handle: PartHandle) => {
      change('remove', handle, (held, pivot) => {
        const list = pivot[listOf(pivot, handle)];
        list.splice(list.indexOf(held), 1);
      });
    }),
  });
}
