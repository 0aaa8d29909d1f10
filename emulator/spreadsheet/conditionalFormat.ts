import type { SpreadsheetAccess } from './access';
import { hexColor } from './color';
import { shownCriterionValue } from './criterion';
import { enumMember, enumName } from './enumeration';
import { conditionOf, CONDITIONS } from './filter';
import { gridRange } from './protection';
import { chains, gives, type Method, scriptClass } from './scriptClass';
import type { ConditionalFormat } from './spreadsheetState';

interface RuleState {
  readonly fileId: string;
  rule: ConditionalFormat;
}

/** A rule before it says anything. */
export const NO_FORMAT: ConditionalFormat = { ranges: [], criteria: null, values: [], format: {}, gradient: null };

/** Google's ConditionalFormatRule, its builder and the condition it shows. */
export function conditionalFormatClasses(access: SpreadsheetAccess) {
  const { objects } = access;
  const { realm } = access.context;
  const trait = (name: keyof ConditionalFormat['format']) =>
    gives([''], ({ rule }: RuleState) => rule.format[name] ?? null);
  const condition = scriptClass<RuleState>(access.context, 'SpreadsheetApp.BooleanCondition', {
    getBackground: trait('background'),
    getFontColor: trait('color'),
    getBold: trait('bold'),
    getItalic: trait('italic'),
    getUnderline: trait('underline'),
    getStrikethrough: trait('strikethrough'),
    getCriteriaType: gives([''], ({ rule }: RuleState) =>
      enumMember('BooleanCriteria', rule.criteria ?? 'CELL_NOT_EMPTY'),
    ),
    getCriteriaValues: gives([''], ({ rule, fileId }: RuleState) =>
      realm.array(rule.values.map((value) => shownCriterionValue(access, fileId, value))),
    ),
  });
  const gradientOf = (point: string, read: 'color' | 'type' | 'value') =>
    gives([''], ({ rule }: RuleState) => {
      const stop = rule.gradient?.find((each) => each.point === point);
      if (stop === undefined) return read === 'value' ? '' : null;
      return read === 'type' ? enumMember('InterpolationType', stop.type) : stop[read];
    });
  const gradientReaders: Record<string, Method<RuleState>> = {};
  for (const point of ['Min', 'Mid', 'Max']) {
    gradientReaders[`get${point}Color`] = gradientOf(point, 'color');
    gradientReaders[`get${point}Type`] = gradientOf(point, 'type');
    gradientReaders[`get${point}Value`] = gradientOf(point, 'value');
  }
  const gradient = scriptClass<RuleState>(access.context, 'SpreadsheetApp.GradientCondition', gradientReaders);
  const readers = {
    getBooleanCondition: gives([''], (state: RuleState) =>
      state.rule.criteria === null ? null : condition.create({ ...state }),
    ),
    getGradientCondition: gives([''], (state: RuleState) =>
      state.rule.gradient === null ? null : gradient.create({ ...state }),
    ),
    getRanges: gives([''], ({ rule, fileId }: RuleState) =>
      realm.array(rule.ranges.map((range) => objects.range({ ...range, fileId }))),
    ),
    copy: gives([''], (state: RuleState): object => builder.create({ ...state })),
  };
  const setters: Record<string, Method<RuleState>> = {};
  for (const [name, [criteria, signature]] of Object.entries(CONDITIONS)) {
    setters[name] = chains(
      signature === 'Date' ? ['Date', 'RelativeDate'] : [signature],
      (state: RuleState, ...given: unknown[]) => {
        state.rule = { ...state.rule, ...conditionOf(access, criteria, given), gradient: null };
      },
    );
  }
  const format = (
    state: RuleState,
    change: Partial<Record<keyof ConditionalFormat['format'], string | boolean | null>>,
  ): void => {
    const merged: Record<string, unknown> = { ...state.rule.format, ...change };
    for (const [name, value] of Object.entries(merged)) if (value === null || value === undefined) delete merged[name];
    state.rule = { ...state.rule, format: merged };
  };
  const color = (css: string | null): string | null =>
    css === null ? null : (hexColor(css) ?? access.fail(`Invalid argument: ${css} is no colour that is known here.`));
  for (const [method, name] of [
    ['setBold', 'bold'],
    ['setItalic', 'italic'],
    ['setUnderline', 'underline'],
    ['setStrikethrough', 'strikethrough'],
  ] as const) {
    setters[method] = chains(['Boolean?'], (state: RuleState, value: boolean | null) => {
      format(state, { [name]: value });
    });
  }
  for (const point of ['Min', 'Mid', 'Max']) {
    const add = (state: RuleState, css: string, type: string, value: string): void => {
      const others = (state.rule.gradient ?? []).filter((each) => each.point !== point);
      state.rule = {
        ...state.rule,
        criteria: null,
        gradient: [...others, { point, color: color(css) ?? '#ffffff', type, value }],
      };
    };
    if (point !== 'Mid') {
      setters[`setGradient${point}point`] = chains(['String'], (state: RuleState, css: string) => {
        add(state, css, point.toUpperCase(), '');
      });
    }
    setters[`setGradient${point}pointWithValue`] = chains(
      ['String InterpolationType String'],
      (state: RuleState, css: string, type: unknown, value: string) => {
        add(state, css, enumName(type), value);
      },
    );
  }
  const rule = scriptClass<RuleState>(access.context, 'SpreadsheetApp.ConditionalFormatRule', readers);
  const builder = scriptClass<RuleState>(access.context, 'SpreadsheetApp.ConditionalFormatRuleBuilder', {
    ...readers,
    ...setters,
    setBackground: chains(['String?'], (state: RuleState, css: string | null) => {
      format(state, { background: color(css) });
    }),
    setFontColor: chains(['String?'], (state: RuleState, css: string | null) => {
      format(state, { color: color(css) });
    }),
    setRanges: chains(['Range[]'], (state: RuleState, ranges: readonly unknown[]) => {
      state.rule = { ...state.rule, ranges: ranges.map((range) => gridRange(objects.rangeOf(range))) };
    }),
    withCriteria: chains(['BooleanCriteria Any[]'], (state: RuleState, type: unknown, given: readonly unknown[]) => {
      state.rule = { ...state.rule, ...conditionOf(access, enumName(type), given), gradient: null };
    }),
    build: gives([''], (state: RuleState) => {
      if (state.rule.criteria === null && state.rule.gradient === null)
        access.fail('Conditional format rule must have a condition.');
      if (state.rule.ranges.length === 0) access.fail('Conditional format rule must have at least one range.');
      return rule.create({ ...state });
    }),
  });
  return { rule, builder };
}
