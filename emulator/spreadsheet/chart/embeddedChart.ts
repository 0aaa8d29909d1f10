import type { SheetHandle, SpreadsheetAccess } from '../access';
import { gives, type Methods, scriptClass } from '../scriptClass';
import { freshId, type SheetState } from '../spreadsheetState';
import { type ChartBuilder, chartBuilderClass } from './chartBuilder';
import { chartData } from './chartData';
import { CHART_ENUMERATIONS } from './chartEnums';
import { chartOptionsClass } from './chartOptions';
import { type ChartState, NEW_CHART } from './chartState';

type StandingChart = ChartState & { readonly id: number };

/** The charts of a tab; worlds saved before there were any have no list. */
export function chartsOf(sheet: SheetState): StandingChart[] {
  return sheet.charts ?? [];
}

/** Google's EmbeddedChart with its builders. A chart that a script holds is what it was when the script got it. */
export function chartClasses(access: SpreadsheetAccess) {
  const { objects } = access;
  const { realm } = access.context;
  const container = scriptClass<ChartState>(access.context, 'SpreadsheetApp.ContainerInfo', {
    getAnchorRow: gives([''], ({ row }: ChartState) => row),
    getAnchorColumn: gives([''], ({ column }: ChartState) => column),
    getOffsetX: gives([''], ({ offsetX }: ChartState) => offsetX),
    getOffsetY: gives([''], ({ offsetY }: ChartState) => offsetY),
  });
  const options = chartOptionsClass(access);
  const member = (type: string, name: string): unknown => CHART_ENUMERATIONS[type]?.[name];
  const chart = scriptClass<ChartBuilder>(access.context, 'SpreadsheetApp.EmbeddedChart', {
    getChartId: gives([''], ({ chart: { id } }: ChartBuilder) => id),
    getContainerInfo: gives([''], ({ chart: held }: ChartBuilder) => container.create(held)),
    getOptions: gives([''], ({ chart: held }: ChartBuilder) => options.create({ options: held.options })),
    getRanges: gives([''], ({ fileId, chart: { ranges } }: ChartBuilder) =>
      realm.array(ranges.map((range) => objects.range({ ...range, fileId }))),
    ),
    getNumHeaders: gives([''], ({ fileId, chart: held }: ChartBuilder) =>
      access.read('EmbeddedChart.getNumHeaders', 0, () => chartData(access.world, access.file(fileId), held).headers),
    ),
    getMergeStrategy: gives([''], ({ chart: { merge } }: ChartBuilder) => member('ChartMergeStrategy', merge)),
    getHiddenDimensionStrategy: gives([''], ({ chart: { hidden } }: ChartBuilder) =>
      member('ChartHiddenDimensionStrategy', hidden),
    ),
    getTransposeRowsAndColumns: gives([''], ({ chart: { transposed } }: ChartBuilder) => transposed),
    modify: gives([''], (state: ChartBuilder) => builder.create({ ...state })),
  });
  const builder = chartBuilderClass(
    access,
    (state) => chart.create({ ...state }),
    (held) => container.create(held),
  );
  return { chart, builder };
}

/** The charts of a tab: making, putting up, changing, taking down. */
export function sheetChartMethods(
  access: SpreadsheetAccess,
  classes: () => ReturnType<typeof chartClasses>,
): Methods<SheetHandle> {
  const stateOf = (given: unknown): ChartBuilder =>
    classes().chart.stateOf(given) ?? access.fail('Invalid argument: a EmbeddedChart was expected.');
  const change = (
    method: string,
    handle: SheetHandle,
    act: (charts: readonly StandingChart[]) => StandingChart[],
  ): void => {
    access.guardFile(handle.fileId);
    access.structure(`Sheet.${method}`, () => {
      const sheet = access.sheet(handle);
      sheet.charts = act(chartsOf(sheet));
    });
  };
  /** The chart as it stands on the tab now. */
  const standing = (charts: readonly StandingChart[], handle: SheetHandle, given: ChartBuilder): StandingChart => {
    const found = given.sheetId === handle.sheetId ? charts.find(({ id }) => id === given.chart.id) : undefined;
    return found ?? access.fail('There is no such chart on this sheet.');
  };
  return {
    newChart: gives([''], ({ fileId, sheetId }: SheetHandle) =>
      classes().builder.create({ fileId, sheetId, chart: NEW_CHART }),
    ),
    getCharts: gives([''], (handle: SheetHandle) =>
      access.read('Sheet.getCharts', 0, () =>
        access.context.realm.array(
          chartsOf(access.sheet(handle)).map((chart) =>
            classes().chart.create({ fileId: handle.fileId, sheetId: handle.sheetId, chart }),
          ),
        ),
      ),
    ),
    insertChart: gives(['EmbeddedChart'], (handle: SheetHandle, given: unknown) => {
      const { fileId, chart } = stateOf(given);
      if (fileId !== handle.fileId) access.fail('The data of a chart must be in the same spreadsheet.');
      change('insertChart', handle, (charts) => [...charts, { ...chart, id: freshId(access.file(fileId)) }]);
    }),
    updateChart: gives(['EmbeddedChart'], (handle: SheetHandle, given: unknown) => {
      const changed = stateOf(given);
      change('updateChart', handle, (charts) => {
        const { id } = standing(charts, handle, changed);
        return charts.map((chart) => (chart.id === id ? { ...changed.chart, id } : chart));
      });
    }),
    removeChart: gives(['EmbeddedChart'], (handle: SheetHandle, given: unknown) => {
      const removed = stateOf(given);
      change('removeChart', handle, (charts) => {
        const { id } = standing(charts, handle, removed);
        return charts.filter((chart) => chart.id !== id);
      });
    }),
  };
}
