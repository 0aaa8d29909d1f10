/** The charts of the review: native ones over its pivot tables, made once, told by their titles. */
import { reviewAreaTexts } from '../i18n/review/reviewArea';
import { sheetTexts } from '../i18n/sheets/texts';
import type { Language } from '../packs/pack';
import { LANGUAGES } from '../packs/pack';
import { PIVOTS } from '../sheets/pivots';
import type { ChartId, Extent, Extents, PivotId } from '../sheets/reviewTables';
import { CHART_IDS, CHARTS_OF_REVIEW, PIVOTS_OF_REVIEW, SATISFACTION_ROW } from '../sheets/reviewTables';
import { columnKeys } from '../sheets/sheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/** Two beside each other and three below; rows are at least 21 pixels high, a column is 100 wide and the second, with the names of a pivot table’s groups, 220. */
const WIDTH = 580;
const HEIGHT = 380;
const FIRST_ROW = 2;
const ROWS_EACH = 20;
const FIRST_COLUMN = columnKeys(PIVOTS).length + 1;
/** Pixels between the list and the charts. */
const GAP = 12;
const COLUMNS_EACH = 5;
/** Told apart by eyes without red or green cones, the first dark enough for small marks. */
const COLOURS = ['#1f3a5f', '#d98a00', '#3d8f7d', '#8c5a9e', '#b3b9c2'];

/**
 * Makes those that are missing and lets titles of the desk follow the language. One that people gave a title of their own is theirs.
 * @param anchors of the pivot tables
 */
export function standCharts(sheet: Sheet, anchors: ReadonlyMap<PivotId, Range>, language: Language): void {
  const titles = reviewAreaTexts(language).charts;
  const found = new Map<ChartId, Chart>();
  for (const chart of sheet.getCharts()) {
    const id = idOf(chart);
    if (id !== null && !found.has(id)) found.set(id, chart);
  }
  CHART_IDS.forEach((id, index) => {
    const known = found.get(id);
    if (known) {
      if (titleOf(known) === titles[id]) return;
      const anew = known.modify().setOption('title', titles[id]);
      sheet.updateChart(anew.build());
      return;
    }
    const head = id === 'satisfaction' ? satisfactionCell(sheet, language) : anchors.get(id);
    if (head === undefined) return;
    const ranges = rangesOf(sheet, id, headRow(id, head), head.getColumn(), { rows: 1, columns: 1 });
    const at = [FIRST_ROW + ROWS_EACH * Math.floor(index / 2), FIRST_COLUMN + COLUMNS_EACH * (index % 2)] as const;
    sheet.insertChart(built(sheet, id, titles[id], ranges, at));
  });
}

/** Lets the charts that bear a title of the desk reach as far as what they draw. @param most of them, each a call */
export function fitCharts(sheet: Sheet, extents: Extents, most: number): void {
  let fitted = 0;
  for (const chart of sheet.getCharts()) {
    const id = idOf(chart);
    const [labels] = chart.getRanges();
    if (id === null || labels === undefined) continue;
    const row = id === 'satisfaction' ? SATISFACTION_ROW : labels.getRow();
    const wanted = rangesOf(sheet, id, row, labels.getColumn(), extents[id]);
    const names = (ranges: readonly Range[]): string => ranges.map((range) => range.getA1Notation()).join();
    if (names(wanted) === names(chart.getRanges()) || fitted >= most) continue;
    fitted += 1;
    let builder = chart.modify().clearRanges();
    for (const range of wanted) builder = builder.addRange(range);
    sheet.updateChart(builder.build());
  }
}

/** The row with the names of the series; the list of satisfaction has none above its part. */
function headRow(id: ChartId, head: Range): number {
  if (id === 'satisfaction') return head.getRow();
  return head.getRow() + (PIVOTS_OF_REVIEW[id].columns === null ? 0 : 1);
}

/** Labels and series, each a column. @param row of the names of the series */
function rangesOf(sheet: Sheet, id: ChartId, row: number, column: number, { rows, columns }: Extent): readonly Range[] {
  const { series, most } = CHARTS_OF_REVIEW[id];
  const height = Math.max(1, Math.min(rows, most)) + (id === 'satisfaction' ? 0 : 1);
  return [0, ...series(columns)].map((right) => sheet.getRange(row, column + right, height, 1));
}

function satisfactionCell(sheet: Sheet, language: Language): Range {
  const { heading = '' } = sheetTexts(language, 'pivots').columns['group'] ?? {};
  const headings = sheet.getRange('1:1').getValues()[0] ?? [];
  const place = headings.findIndex((found) => found === heading) + 1;
  return sheet.getRange(SATISFACTION_ROW, place || columnKeys(PIVOTS).indexOf('group') + 1);
}

function titleOf(chart: Chart): string {
  return String(chart.getOptions().get('title') ?? '');
}

function idOf(chart: Chart): ChartId | null {
  const title = titleOf(chart);
  return CHART_IDS.find((id) => LANGUAGES.some((language) => reviewAreaTexts(language).charts[id] === title)) ?? null;
}

function built(
  sheet: Sheet,
  id: ChartId,
  title: string,
  ranges: readonly Range[],
  [row, column]: readonly [number, number],
): Chart {
  const { type, isShare, isStacked } = CHARTS_OF_REVIEW[id];
  const legend = isStacked || ranges.length > 2 ? 'bottom' : 'none';
  const values = type === 'bar' ? 'hAxis' : 'vAxis';
  let builder = sheet
    .newChart()
    .setChartType(Charts.ChartType[({ bar: 'BAR', column: 'COLUMN', line: 'LINE' } as const)[type]]);
  for (const range of ranges) builder = builder.addRange(range);
  builder = builder
    .setNumHeaders(id === 'satisfaction' ? 0 : 1)
    .setPosition(row, column, GAP, 0)
    .setOption('title', title)
    .setOption('colors', COLOURS)
    .setOption('width', WIDTH)
    .setOption('height', HEIGHT)
    .setOption('legend.position', legend)
    .setOption(`${values}.viewWindow.min`, 0);
  if (isShare) builder = builder.setOption(`${values}.viewWindow.max`, 1).setOption(`${values}.format`, 'percent');
  if (id === 'satisfaction') builder = builder.setOption('vAxis.viewWindow.max', 5);
  if (isStacked) builder = builder.setOption('isStacked', true);
  return builder.build();
}
