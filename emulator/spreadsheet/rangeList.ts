import type { RangeHandle, SpreadsheetAccess } from './access';
import { cellsOf } from './rect';
import { chains, gives, type Method, scriptClass } from './scriptClass';

interface RangeListState {
  readonly ranges: readonly RangeHandle[];
}

/** Methods of Range that a list carries out on each of its ranges, in one call for all of them. */
const ON_EACH = [
  'activate',
  'breakApart',
  'check',
  'clear',
  'clearContent',
  'clearDataValidations',
  'clearFormat',
  'clearNote',
  'insertCheckboxes',
  'removeCheckboxes',
  'setBackground',
  'setBorder',
  'setFontColor',
  'setFontFamily',
  'setFontLine',
  'setFontSize',
  'setFontStyle',
  'setFontWeight',
  'setFormula',
  'setHorizontalAlignment',
  'setNote',
  'setNumberFormat',
  'setValue',
  'setVerticalAlignment',
  'setWrap',
  'setWrapStrategy',
  'uncheck',
] as const;

/** Google's RangeList class. */
export function rangeListClass(access: SpreadsheetAccess) {
  const methods: Record<string, Method<RangeListState>> = {};
  for (const name of ON_EACH) {
    methods[name] = chains(['Any…'], ({ ranges }: RangeListState, ...given: unknown[]) => {
      const cells = ranges.reduce((sum, range) => sum + cellsOf(range), 0);
      access.context.together(`RangeList.${name}`, cells, () => {
        for (const handle of ranges) {
          // Range has every method of the list above and checks the parameters itself.
          const range = access.objects.range(handle) as Record<string, (...parameters: unknown[]) => unknown>;
          range[name]?.(...given);
        }
      });
    });
  }
  return scriptClass<RangeListState>(access.context, 'SpreadsheetApp.RangeList', {
    ...methods,
    getRanges: gives([''], ({ ranges }: RangeListState) =>
      access.context.realm.array(ranges.map((handle) => access.objects.range(handle))),
    ),
  });
}
