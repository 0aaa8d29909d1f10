import type { ChartView } from '../../server/wire';

/** What ECharts is told of a chart; plain data, since functions have no place in it. */
export type DrawnOption = Readonly<Record<string, unknown>>;

/** The colours of Sheets' standard theme, in its order. */
const COLORS = ['#4285f4', '#ea4335', '#fbbc04', '#34a853', '#ff6d01', '#46bdc6', '#7baaf7', '#f07b72', '#fcd04f'];
const INK = '#3c4043';
/** As the page's own: letters are measured with it before they are drawn. */
const FONT = "system-ui, -apple-system, 'Segoe UI', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif";
const LINES = '#e0e0e0';

type Options = ChartView['options'];
type Option = Options[string];

/** An option by its dotted name, or null. */
function option(options: Options, name: string): Option {
  let value: Option = options;
  for (const part of name.split('.')) {
    value =
      typeof value === 'object' && value !== null && !Array.isArray(value) ? ((value as Options)[part] ?? null) : null;
  }
  return value;
}

function text(options: Options, name: string): string {
  const value = option(options, name);
  return typeof value === 'string' ? value : '';
}

function numberOr<T>(options: Options, name: string, otherwise: T): number | T {
  const value = option(options, name);
  return typeof value === 'number' ? value : otherwise;
}

function colors(options: Options): readonly string[] {
  const set = option(options, 'colors');
  const texts = Array.isArray(set) ? set.filter((each): each is string => typeof each === 'string') : [];
  return texts.length > 0 ? texts : COLORS;
}

/** Where the legend stands: as set, else at the right where there is more than one thing to tell apart. */
function legendPlace(chart: ChartView): string {
  const set = text(chart.options, 'legend.position') || text(chart.options, 'legend');
  if (set !== '') return set;
  return chart.type === 'PIE' || chart.series.length > 1 ? 'right' : 'none';
}

function legend(place: string): DrawnOption {
  const where: Readonly<Record<string, DrawnOption>> = {
    top: { top: 0, left: 'center' },
    bottom: { bottom: 0, left: 'center' },
    left: { left: 0, top: 'middle', orient: 'vertical' },
  };
  return {
    show: place !== 'none',
    type: 'scroll',
    textStyle: { color: INK },
    ...(where[place] ?? { right: 0, top: 'middle', orient: 'vertical' }),
  };
}

/** One of the gallery's two axes, under ECharts' names; titles stand along it. */
function axis(chart: ChartView, name: 'hAxis' | 'vAxis', isCategories: boolean): DrawnOption {
  const { options } = chart;
  const isAcross = name === 'hAxis';
  // Bars are read from the top down, as the rows of their data.
  const isReversed = (numberOr(options, `${name}.direction`, 1) === -1) !== (isCategories && !isAcross);
  return {
    name: text(options, `${name}.title`),
    nameLocation: 'middle',
    nameGap: isAcross ? 8 : 12,
    nameTextStyle: { color: INK },
    axisLabel: { color: INK, hideOverlap: true },
    inverse: isReversed,
    ...(isCategories
      ? { type: 'category', data: chart.categories }
      : {
          type: option(options, `${name}.logScale`) === true ? 'log' : 'value',
          min: numberOr(options, `${name}.viewWindow.min`, numberOr(options, `${name}.minValue`, undefined)),
          max: numberOr(options, `${name}.viewWindow.max`, numberOr(options, `${name}.maxValue`, undefined)),
          splitLine: { lineStyle: { color: LINES } },
        }),
  };
}

/** How a series of a chart is drawn: a combined chart says it for all and for single ones. */
function shapeOf({ type, options }: ChartView, at: number): 'bars' | 'line' | 'area' {
  if (type === 'LINE') return 'line';
  if (type === 'AREA') return 'area';
  if (type !== 'COMBO') return 'bars';
  const set = text(options, `series.${String(at)}.type`) || text(options, 'seriesType');
  return set === 'line' || set === 'area' ? set : 'bars';
}

/** The figures as shown: as they are, or where the chart is stacked to a whole, as parts of it. */
function figures(chart: ChartView): readonly (readonly (number | null)[])[] {
  const stacked = option(chart.options, 'isStacked');
  const values = chart.series.map((series) => series.values);
  if (stacked !== 'percent' && stacked !== 'relative') return values;
  const whole = stacked === 'percent' ? 100 : 1;
  return values.map((list) =>
    list.map((value, at) => {
      const sum = values.reduce((total, other) => total + Math.abs(other[at] ?? 0), 0);
      return value === null || sum === 0 ? null : (value / sum) * whole;
    }),
  );
}

function graphSeries(chart: ChartView): readonly DrawnOption[] {
  const { options } = chart;
  const isStacked = option(options, 'isStacked') !== null && option(options, 'isStacked') !== false;
  const drawn = figures(chart);
  return chart.series.map(({ name }, at) => {
    const shape = shapeOf(chart, at);
    const color = text(options, `series.${String(at)}.color`);
    const pointSize = numberOr(options, 'pointSize', 0);
    return {
      name,
      type: shape === 'bars' ? 'bar' : 'line',
      data: drawn[at],
      ...(color === '' ? {} : { color }),
      ...(isStacked ? { stack: 'all' } : {}),
      ...(shape === 'bars'
        ? { barMaxWidth: 60 }
        : {
            smooth: text(options, 'curveType') === 'function',
            showSymbol: pointSize > 0,
            symbolSize: pointSize,
            ...(shape === 'area' ? { areaStyle: { opacity: 0.3 } } : {}),
          }),
    };
  });
}

function pie(chart: ChartView): DrawnOption {
  const [series] = chart.series;
  const hole = numberOr(chart.options, 'pieHole', 0);
  return {
    series: [
      {
        type: 'pie',
        radius: [`${String(Math.round(hole * 75))}%`, '75%'],
        center: [legendPlace(chart) === 'right' ? '40%' : '50%', '50%'],
        percentPrecision: 1,
        clockwise: option(chart.options, 'reverseCategories') !== true,
        label: { position: 'inside', formatter: '{d}%', color: '#fff' },
        // Slices too thin for their share go without it.
        minShowLabelAngle: 12,
        data: chart.categories.map((name, at) => ({ name, value: series?.values[at] ?? 0 })),
      },
    ],
  };
}

function graph(chart: ChartView): DrawnOption {
  const place = legendPlace(chart);
  const isBar = chart.type === 'BAR';
  const isScatter = chart.type === 'SCATTER';
  return {
    grid: {
      left: place === 'left' ? 130 : 10,
      right: place === 'right' ? 130 : 16,
      top: place === 'top' ? 34 : 14,
      bottom: place === 'bottom' ? 34 : 8,
      // Labels and titles of the axes stand within these borders too.
      outerBoundsMode: 'same',
      outerBoundsContain: 'all',
    },
    xAxis: axis(chart, 'hAxis', !isBar && !isScatter),
    yAxis: axis(chart, 'vAxis', isBar),
    series: isScatter
      ? chart.series.map(({ name, values }) => ({
          name,
          type: 'scatter',
          symbolSize: numberOr(chart.options, 'pointSize', 7),
          data: values.flatMap((value, at) => {
            const across = chart.positions[at] ?? null;
            return value === null || across === null ? [] : [[across, value]];
          }),
        }))
      : graphSeries(chart),
  };
}

/** A chart of a sheet as ECharts draws it. Of Google's options those are followed that docs/emulator.md names. */
export function chartOption(chart: ChartView): DrawnOption {
  return {
    animation: false,
    color: colors(chart.options),
    backgroundColor: text(chart.options, 'backgroundColor') || '#ffffff',
    textStyle: { fontFamily: FONT },
    // Text on the canvas, never HTML: names come from cells that anybody may fill.
    tooltip: { trigger: chart.type === 'PIE' || chart.type === 'SCATTER' ? 'item' : 'axis', renderMode: 'richText' },
    legend: legend(legendPlace(chart)),
    ...(chart.type === 'PIE' ? pie(chart) : graph(chart)),
  };
}
