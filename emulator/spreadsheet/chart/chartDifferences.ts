import type { Difference } from '../../kernel/difference';

/** Where the emulated charts are known, or suspected, to differ from Google's. */
export const CHART_DIFFERENCES: readonly Difference[] = [
  {
    id: 'chart-not-emulated',
    about:
      'Charts: histograms, tables and the types besides area, bar, column, combo, line, pie and scatter; text styles; EmbeddedChart.getAs and getBlob; sheets that hold a chart alone; charts made with Charts.newPieChart and the like',
    emulator: 'Throw “… is not emulated yet”: no picture is made of a chart that would not be Google’s.',
    google: 'They work.',
    source: 'https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart',
    confirmed: true,
  },
  {
    id: 'chart-builders',
    about: 'Methods that EmbeddedChartBuilder and the builders of single types share',
    emulator:
      'Give an EmbeddedChartBuilder, as the reference says: after asColumnChart().addRange(…) there is no setTitle.',
    google: 'The reference says so; whether the builder keeps its kind is unconfirmed.',
    source: 'https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart-builder',
    confirmed: false,
  },
  {
    id: 'chart-headers',
    about: 'Headings of a chart whose number was not set',
    emulator:
      'One row, where it holds no number right of its first cell and a row below does; else none. getNumHeaders gives that number.',
    google: 'Guesses too; by which rule is not documented.',
    source: 'https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart-builder',
    confirmed: false,
  },
  {
    id: 'chart-place',
    about: 'A chart that no position was set for, or whose cell is deleted',
    emulator: 'Stands at A1; stays at the same row and column.',
    google: 'Unconfirmed.',
    source: 'unconfirmed',
    confirmed: false,
  },
  {
    id: 'chart-options',
    about: 'Options of a chart',
    emulator:
      'Are kept as they are set; the workbench draws by title, axis titles, colors, legend.position, isStacked, curveType, pieHole, seriesType, series.N.type, viewWindow, logScale, direction, width and height.',
    google: 'Knows those of its chart gallery. The looks of a chart are its own.',
    source: 'https://developers.google.com/chart/interactive/docs/gallery',
    confirmed: true,
  },
];
