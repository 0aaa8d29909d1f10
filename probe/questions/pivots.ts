import { type AskedByScript, hasMember, outcome, outcomes, plain } from '../askedByScript';
import type { Json } from '../question';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Region, kind, amount and day. */
function fill(tab: Sheet): GoogleAppsScript.Spreadsheet.Range {
  tab.getRange('A1:D5').setValues([
    ['Region', 'Kind', 'Amount', 'Day'],
    ['North', 'x', 10, new Date('2026-01-15T17:00:00Z')],
    ['North', 'y', 20, new Date('2026-02-15T17:00:00Z')],
    ['South', 'x', 30, new Date('2026-02-20T17:00:00Z')],
    ['', 'y', 45, ''],
  ]);
  tab.getRange('C2:C5').setNumberFormat('0.00');
  SpreadsheetApp.flush();
  return tab.getRange('A1:D5');
}

/** What stands from F1 on, as far as there is anything. */
function shown(tab: Sheet): Json {
  SpreadsheetApp.flush();
  return tab
    .getRange(1, 6, Math.max(1, tab.getLastRow()), Math.max(1, tab.getLastColumn() - 5))
    .getValues()
    .map((row) => row.map(plain));
}

const SUM = (): GoogleAppsScript.Spreadsheet.PivotTableSummarizeFunction =>
  SpreadsheetApp.PivotTableSummarizeFunction.SUM;

export const PIVOT_QUESTIONS: readonly AskedByScript[] = [
  {
    id: 'pivot-of-one-value',
    asked: 'Which words stand where in a pivot table of one value, in an English spreadsheet?',
    how: 'a row group, a column group and a sum, then getValues; rows with an empty name among them',
    difference: 'pivot-words',
    ask: ({ tab }) => {
      const table = tab.getRange('F1').createPivotTable(fill(tab));
      table.addRowGroup(1);
      table.addColumnGroup(2);
      table.addPivotValue(3, SUM());
      return shown(tab);
    },
  },
  {
    id: 'pivot-of-two-values',
    asked: 'Where do the headings of a pivot table of two values stand?',
    how: 'a row group, a column group, a sum and a count',
    difference: 'pivot-layout',
    ask: ({ tab }) => {
      const table = tab.getRange('F1').createPivotTable(fill(tab));
      table.addRowGroup(1);
      table.addColumnGroup(2);
      table.addPivotValue(3, SUM());
      table.addPivotValue(3, SpreadsheetApp.PivotTableSummarizeFunction.COUNTA);
      return shown(tab);
    },
  },
  {
    id: 'pivot-two-groups',
    asked: 'Which totals does a pivot table of two row groups show, and which go with showTotals(false)?',
    how: 'two row groups and a sum; showTotals(false) on the inner, then on the outer group',
    difference: 'pivot-totals',
    ask: ({ tab }) => {
      const table = tab.getRange('F1').createPivotTable(fill(tab));
      const outer = table.addRowGroup(1);
      const inner = table.addRowGroup(2);
      table.addPivotValue(3, SUM());
      const all = shown(tab);
      inner.showTotals(false);
      const withoutInner = shown(tab);
      inner.showTotals(true);
      outer.showTotals(false);
      return { all, withoutInner, withoutOuter: shown(tab) };
    },
  },
  {
    id: 'pivot-months',
    asked: 'What are the labels of dates grouped by year and month?',
    how: 'setDateTimeGroupingRule(YEAR_MONTH)',
    difference: 'pivot-date-groups',
    ask: ({ tab }) => {
      const table = tab.getRange('F1').createPivotTable(fill(tab));
      table.addRowGroup(4).setDateTimeGroupingRule(SpreadsheetApp.DateTimeGroupingRuleType.YEAR_MONTH);
      table.addPivotValue(3, SUM());
      return shown(tab);
    },
  },
  {
    id: 'pivot-histogram',
    asked: 'What are the labels of a histogram, and where does a value on a border go?',
    how: 'setHistogramGroupingRule(10, 30, 10) over 10, 20, 30 and 45',
    difference: 'pivot-histogram',
    ask: ({ tab }) => {
      const table = tab.getRange('F1').createPivotTable(fill(tab));
      table.addRowGroup(3).setHistogramGroupingRule(10, 30, 10);
      table.addPivotValue(3, SpreadsheetApp.PivotTableSummarizeFunction.COUNTA);
      return shown(tab);
    },
  },
  {
    id: 'pivot-blocked',
    asked: 'What shows a pivot table that has no room?',
    how: 'a word in a cell that the result would take',
    difference: 'pivot-blocked',
    ask: ({ tab }) => {
      const range = fill(tab);
      tab.getRange('F2').setValue('in the way');
      const table = tab.getRange('F1').createPivotTable(range);
      table.addRowGroup(1);
      table.addPivotValue(3, SUM());
      return shown(tab);
    },
  },
  {
    id: 'pivot-written-into',
    asked: 'What becomes of a script’s write into a cell that a pivot table shows?',
    how: 'setValue into the second row of the result',
    difference: 'pivot-cells',
    ask: ({ tab }) => {
      const table = tab.getRange('F1').createPivotTable(fill(tab));
      table.addRowGroup(1);
      table.addPivotValue(3, SUM());
      SpreadsheetApp.flush();
      const write = outcome(() => {
        tab.getRange('G2').setValue('written');
      });
      return { write, shown: shown(tab), tables: tab.getPivotTables().length };
    },
  },
  {
    id: 'pivot-follows',
    asked: 'Does a pivot table show a change of its source without a flush?',
    how: 'setValue in the source, then getValue of the total',
    difference: 'pivot-fresh',
    ask: ({ tab }) => {
      const table = tab.getRange('F1').createPivotTable(fill(tab));
      table.addRowGroup(2);
      table.addPivotValue(3, SUM());
      SpreadsheetApp.flush();
      const before = plain(tab.getRange('G4').getValue());
      tab.getRange('C2').setValue(110);
      return [before, plain(tab.getRange('G4').getValue())];
    },
  },
  {
    id: 'pivot-formats',
    asked: 'Which number formats and weights does a script read off a pivot table?',
    how: 'getNumberFormats and getFontWeights of heading, figure and total',
    difference: 'pivot-format',
    ask: ({ tab }) => {
      const table = tab.getRange('F1').createPivotTable(fill(tab));
      table.addRowGroup(2);
      table.addPivotValue(3, SUM());
      SpreadsheetApp.flush();
      return [
        tab.getRange('G1:G4').getNumberFormats().flat(),
        tab.getRange('G1:G4').getFontWeights().flat().map(plain),
        tab.getRange('G1:G4').getDisplayValues().flat(),
      ];
    },
  },
  {
    id: 'pivot-copied',
    asked: 'Does Range.copyTo of its cells copy a pivot table, or what it shows?',
    how: 'copyTo of the whole result, then getPivotTables',
    difference: 'pivot-copy',
    ask: ({ tab }) => {
      const table = tab.getRange('F1').createPivotTable(fill(tab));
      table.addRowGroup(2);
      table.addPivotValue(3, SUM());
      SpreadsheetApp.flush();
      tab.getRange('F1:G4').copyTo(tab.getRange('J1'));
      SpreadsheetApp.flush();
      return {
        tables: tab.getPivotTables().map((each) => each.getAnchorCell().getA1Notation()),
        values: tab.getRange('J1:K4').getValues().flat().map(plain),
      };
    },
  },
  {
    id: 'chart-builders',
    asked: 'Does a builder of a chart keep its kind after addRange?',
    how: 'whether asColumnChart().addRange(…) has setTitle',
    difference: 'chart-builders',
    ask: ({ tab }) => {
      const builder = tab.newChart().asColumnChart();
      return [hasMember(builder, 'setTitle'), hasMember(builder.addRange(tab.getRange('A1:B3')), 'setTitle')];
    },
  },
  {
    id: 'chart-without-place',
    asked: 'Where does a chart stand that no position was set for, and how many headings does it guess?',
    how: 'insertChart without setPosition, then getContainerInfo and getNumHeaders',
    difference: 'chart-place',
    ask: ({ tab }) => {
      tab.getRange('A1:B3').setValues([
        ['Kind', 'Amount'],
        ['x', 1],
        ['y', 2],
      ]);
      return outcomes({
        place: () => {
          tab.insertChart(tab.newChart().asColumnChart().addRange(tab.getRange('A1:B3')).build());
          const info = tab.getCharts()[0]?.getContainerInfo();
          return [info?.getAnchorRow(), info?.getAnchorColumn()];
        },
        headers: () => tab.getCharts()[0]?.getNumHeaders(),
      });
    },
  },
];
