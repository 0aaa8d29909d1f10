import type { World } from '../../kernel/contract';
import type { ChartView } from '../../kernel/views';
import type { SheetState, SpreadsheetState } from '../spreadsheetState';
import { chartData } from './chartData';
import { optionOf } from './chartOptions';
import { chartsOf } from './embeddedChart';

/** Size of a chart nobody gave one, as Sheets makes it. */
const WIDTH = 600;
const HEIGHT = 371;

/** The charts of a tab as people see them. */
export function chartViews(world: World, file: SpreadsheetState, sheet: SheetState): readonly ChartView[] {
  return chartsOf(sheet).map((chart) => {
    const { domain, categories, series } = chartData(world, file, chart);
    const size = (name: string, usual: number): number => {
      const set = optionOf(chart.options, name);
      return typeof set === 'number' && set > 0 ? set : usual;
    };
    const title = optionOf(chart.options, 'title');
    return {
      id: chart.id,
      type: chart.type,
      title: typeof title === 'string' ? title : '',
      row: chart.row,
      column: chart.column,
      offsetX: chart.offsetX,
      offsetY: chart.offsetY,
      width: size('width', WIDTH),
      height: size('height', HEIGHT),
      domain,
      categories: categories.map(({ text }) => text),
      positions: categories.map(({ number }) => number),
      // A pie has one series: shares of one whole.
      series: (chart.type === 'PIE' ? series.slice(0, 1) : series).map(({ name, cells }) => ({
        name,
        values: cells.map(({ number }) => number),
        texts: cells.map(({ text }) => text),
      })),
      options: chart.options,
    };
  });
}
