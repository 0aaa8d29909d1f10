import type { ChartOption } from '../../kernel/views';
import type { SpreadsheetAccess } from '../access';
import { hexColor } from '../color';
import { enumMemberOf, enumName } from '../enumeration';
import { gridRange } from '../protection';
import { chains, gives, type Method, type Methods, type ScriptClass, scriptClass } from '../scriptClass';
import { type GridRange, sheetById } from '../spreadsheetState';
import { CHART_ENUMERATIONS } from './chartEnums';
import { optionValue, withOption } from './chartOptions';
import type { ChartState } from './chartState';

/** A builder and the charts it builds: the tab they are of, and all that is set so far. */
export interface ChartBuilder {
  readonly fileId: string;
  readonly sheetId: number;
  chart: ChartState;
}

/** Types that are emulated, with the builder Google has for each. */
const BUILDERS: Readonly<Record<string, string>> = {
  AREA: 'Area',
  BAR: 'Bar',
  COLUMN: 'Column',
  COMBO: 'Combo',
  LINE: 'Line',
  PIE: 'Pie',
  SCATTER: 'Scatter',
};

/** Diameter of the points of each style, in pixels; Google's own sizes are not documented. */
const POINT_SIZES: Readonly<Record<string, number>> = { NONE: 0, TINY: 2, MEDIUM: 7, LARGE: 10, HUGE: 14 };

function sameRange(a: GridRange, b: GridRange): boolean {
  return (['sheetId', 'row', 'column', 'rows', 'columns'] as const).every((part) => a[part] === b[part]);
}

/** Google's EmbeddedChartBuilder and those of single types. All builders of a chart share what is set. */
export function chartBuilderClass(
  access: SpreadsheetAccess,
  build: (state: ChartBuilder) => object,
  containerInfo: (chart: ChartState) => object,
): ScriptClass<ChartBuilder> {
  const { objects } = access;
  const { realm } = access.context;
  const typed = new Map<string, ScriptClass<ChartBuilder>>();
  const change = (state: ChartBuilder, changes: Partial<ChartState>): object => {
    state.chart = { ...state.chart, ...changes };
    return builder.create(state);
  };
  const option = (state: ChartBuilder, name: string, value: ChartOption): void => {
    state.chart = { ...state.chart, options: withOption(state.chart.options, name, value) };
  };
  const range = (state: ChartBuilder, given: unknown): GridRange => {
    const handle = objects.rangeOf(given);
    if (handle.fileId !== state.fileId) access.fail('The data of a chart must be in the same spreadsheet.');
    return gridRange(handle);
  };
  const base: Record<string, Method<ChartBuilder>> = {
    addRange: gives(['Range'], (state: ChartBuilder, given: unknown) => {
      const added = range(state, given);
      const { ranges } = state.chart;
      return change(state, { ranges: ranges.some((each) => sameRange(each, added)) ? ranges : [...ranges, added] });
    }),
    removeRange: gives(['Range'], (state: ChartBuilder, given: unknown) => {
      const removed = range(state, given);
      return change(state, { ranges: state.chart.ranges.filter((each) => !sameRange(each, removed)) });
    }),
    clearRanges: gives([''], (state: ChartBuilder) => change(state, { ranges: [] })),
    getRanges: gives([''], ({ fileId, chart }: ChartBuilder) =>
      realm.array(chart.ranges.map((each) => objects.range({ ...each, fileId }))),
    ),
    getChartType: gives([''], ({ chart }: ChartBuilder) => CHART_ENUMERATIONS['ChartType']?.[chart.type]),
    setChartType: gives(['ChartType'], (state: ChartBuilder, given: unknown) => {
      const type = enumName(given);
      if (BUILDERS[type] === undefined) access.fail(`Charts.ChartType.${type} is not emulated yet`);
      return change(state, { type });
    }),
    getContainer: gives([''], ({ chart }: ChartBuilder) => containerInfo(chart)),
    setPosition: gives(
      ['Integer Integer Integer Integer'],
      (state: ChartBuilder, row: number, column: number, offsetX: number, offsetY: number) => {
        const sheet = sheetById(access.file(state.fileId), state.sheetId);
        if (row < 1 || column < 1 || (sheet !== null && (row > sheet.maxRows || column > sheet.maxColumns)))
          access.fail('The coordinates of the chart are outside the dimensions of the sheet.');
        return change(state, { row, column, offsetX, offsetY });
      },
    ),
    setOption: gives(['String Any'], (state: ChartBuilder, name: string, value: unknown) => {
      option(state, name, optionValue(access, name, value));
      return builder.create(state);
    }),
    setNumHeaders: gives(['Integer'], (state: ChartBuilder, headers: number) => change(state, { headers })),
    setTransposeRowsAndColumns: gives(['Boolean'], (state: ChartBuilder, transposed: boolean) =>
      change(state, { transposed }),
    ),
    setMergeStrategy: gives(['ChartMergeStrategy'], (state: ChartBuilder, merge: unknown) =>
      change(state, { merge: enumName(merge) }),
    ),
    setHiddenDimensionStrategy: gives(['ChartHiddenDimensionStrategy'], (state: ChartBuilder, hidden: unknown) =>
      change(state, { hidden: enumName(hidden) }),
    ),
    build: gives([''], (state: ChartBuilder) => build(state)),
  };
  for (const [type, name] of Object.entries(BUILDERS)) {
    base[`as${name}Chart`] = gives([''], (state: ChartBuilder) => {
      change(state, { type });
      return typed.get(type)?.create(state);
    });
  }
  const builder = scriptClass<ChartBuilder>(access.context, 'SpreadsheetApp.EmbeddedChartBuilder', base);
  const text = (name: string): Method<ChartBuilder> =>
    chains(['String'], (state: ChartBuilder, value: string) => {
      option(state, name, value);
    });
  const fixed = (name: string, value: ChartOption): Method<ChartBuilder> =>
    chains([''], (state: ChartBuilder) => {
      option(state, name, value);
    });
  const color = (css: string): string =>
    hexColor(css) ?? access.fail(`Invalid argument: ${css} is no colour that is known here.`);
  const looks: Methods<ChartBuilder> = {
    setTitle: text('title'),
    setBackgroundColor: chains(['String'], (state: ChartBuilder, css: string) => {
      option(state, 'backgroundColor', color(css));
    }),
    setColors: chains(['String[]'], (state: ChartBuilder, css: readonly string[]) => {
      option(state, 'colors', css.map(color));
    }),
    setLegendPosition: chains(['Position'], (state: ChartBuilder, position: unknown) => {
      option(state, 'legend.position', enumName(position).toLowerCase());
    }),
  };
  const axes: Methods<ChartBuilder> = { setXAxisTitle: text('hAxis.title'), setYAxisTitle: text('vAxis.title') };
  const span = (axis: string): Method<ChartBuilder> =>
    chains(['Number Number'], (state: ChartBuilder, min: number, max: number) => {
      option(state, `${axis}.viewWindow.min`, min);
      option(state, `${axis}.viewWindow.max`, max);
    });
  const graph = (values: string, categories: string): Methods<ChartBuilder> => ({
    ...looks,
    ...axes,
    setRange: span(values),
    useLogScale: fixed(`${values}.logScale`, true),
    reverseCategories: fixed(`${categories}.direction`, -1),
  });
  const upright = graph('vAxis', 'hAxis');
  const stacked = { setStacked: fixed('isStacked', true) };
  const points = {
    setPointStyle: chains(['PointStyle'], (state: ChartBuilder, style: unknown) => {
      option(state, 'pointSize', POINT_SIZES[enumMemberOf(style)?.name ?? 'NONE'] ?? 0);
    }),
  };
  const own: Readonly<Record<string, Methods<ChartBuilder>>> = {
    AREA: { ...upright, ...stacked, ...points },
    BAR: { ...graph('hAxis', 'vAxis'), ...stacked, reverseDirection: fixed('hAxis.direction', -1) },
    COLUMN: { ...upright, ...stacked },
    COMBO: { ...upright, ...stacked },
    LINE: {
      ...upright,
      ...points,
      setCurveStyle: chains(['CurveStyle'], (state: ChartBuilder, style: unknown) => {
        option(state, 'curveType', enumName(style) === 'SMOOTH' ? 'function' : 'none');
      }),
    },
    PIE: { ...looks, set3D: fixed('is3D', true), reverseCategories: fixed('reverseCategories', true) },
    SCATTER: {
      ...looks,
      ...axes,
      ...points,
      setXAxisRange: span('hAxis'),
      setYAxisRange: span('vAxis'),
      setXAxisLogScale: fixed('hAxis.logScale', true),
      setYAxisLogScale: fixed('vAxis.logScale', true),
    },
  };
  for (const [type, name] of Object.entries(BUILDERS)) {
    const members = { ...base, ...own[type] };
    typed.set(type, scriptClass(access.context, `SpreadsheetApp.Embedded${name}ChartBuilder`, members));
  }
  return builder;
}
