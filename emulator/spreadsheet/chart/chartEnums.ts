import { enumerations } from '../enumeration';

/** The enumerations of Charts that charts in spreadsheets use. */
export const CHART_ENUMERATIONS = enumerations({
  ChartHiddenDimensionStrategy: 'IGNORE_BOTH IGNORE_ROWS IGNORE_COLUMNS SHOW_BOTH',
  ChartMergeStrategy: 'MERGE_COLUMNS MERGE_ROWS',
  ChartType: `TIMELINE AREA BAR BUBBLE CANDLESTICK COLUMN COMBO GAUGE GEO HISTOGRAM RADAR LINE ORG PIE SCATTER SPARKLINE STEPPED_AREA TABLE
    TREEMAP WATERFALL`,
  CurveStyle: 'NORMAL SMOOTH',
  PointStyle: 'NONE TINY MEDIUM LARGE HUGE',
  Position: 'TOP RIGHT BOTTOM NONE',
});
