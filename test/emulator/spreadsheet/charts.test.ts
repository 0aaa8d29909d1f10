import { openRuntime } from '../../../emulator/runtime';
import { chartViews } from '../../../emulator/spreadsheet/chart/chartView';
import { calledWrongly, googleGlobal } from '../googleGlobals';
import { type InMemory, inMemory, type Sheet, sheetOf, type SpreadsheetApp } from './inMemory';

interface Made {
  readonly memory: InMemory;
  readonly app: SpreadsheetApp;
  readonly charts: GoogleAppsScript.Charts.Charts;
  readonly sheet: Sheet;
  /** What people see of the charts of the first tab. */
  views(): ReturnType<typeof chartViews>;
}

/** A tab with figures of three months in A1:C4. */
function made(): Made {
  const memory = inMemory();
  const { app, context } = memory.run();
  const sheet = sheetOf(app);
  sheet.getRange('A1:C4').setValues([
    ['Month', 'Received', 'Closed'],
    ['Jan', 5, 4],
    ['Feb', 8, ''],
    ['Mar', 3, 6],
  ]);
  const views = (): ReturnType<typeof chartViews> => {
    app.flush();
    const [first] = memory.file.sheets;
    return first === undefined ? [] : chartViews(memory.world, memory.file, first);
  };
  return { memory, app, charts: googleGlobal('Charts', context), sheet, views };
}

describe('building and putting up (G/reference/spreadsheet/embedded-chart-builder, sheet#insertChart)', () => {
  test('a built chart stands nowhere until it is inserted, and has an id from then on', () => {
    const { sheet, charts } = made();
    const built = sheet
      .newChart()
      .addRange(sheet.getRange('A1:B4'))
      .addRange(sheet.getRange('A1:B4'))
      .setChartType(charts.ChartType.BAR)
      .setPosition(2, 5, 10, 20)
      .setOption('title', 'Months')
      .build();
    expect(built.getChartId()).toBeNull();
    expect(sheet.getCharts()).toHaveLength(0);
    sheet.insertChart(built);
    const [chart] = sheet.getCharts();
    expect(chart?.getChartId()).toEqual(expect.any(Number));
    expect(chart?.getRanges().map((range) => range.getA1Notation())).toEqual(['A1:B4']);
    expect(chart?.modify().getChartType()).toBe(charts.ChartType.BAR);
    const place = chart?.getContainerInfo();
    expect([place?.getAnchorRow(), place?.getAnchorColumn(), place?.getOffsetX(), place?.getOffsetY()]).toEqual([
      2, 5, 10, 20,
    ]);
  });

  test('what a modified chart says holds once the sheet is told of it', () => {
    const { sheet } = made();
    sheet.insertChart(sheet.newChart().addRange(sheet.getRange('A1:B4')).build());
    const title = (): unknown => sheet.getCharts()[0]?.getOptions().get('title');
    const changed = sheet
      .getCharts()[0]
      ?.modify()
      .removeRange(sheet.getRange('A1:B4'))
      .addRange(sheet.getRange('A1:C4'))
      .setOption('title', 'Updated!')
      .setOption('animation.duration', 500)
      .build();
    if (changed === undefined) throw new Error('There is no chart.');
    expect(title()).toBeNull();
    sheet.updateChart(changed);
    expect(title()).toBe('Updated!');
    const options = sheet.getCharts()[0]?.getOptions();
    expect([options?.get('animation.duration'), options?.get('animation')]).toEqual([500, { duration: 500 }]);
    sheet.removeChart(changed);
    expect(sheet.getCharts()).toHaveLength(0);
    expect(() => sheet.updateChart(changed)).toThrow('no such chart');
    expect(() => sheet.removeChart(changed)).toThrow('no such chart');
  });

  test('the builders of single types set the options of their charts', () => {
    const { sheet, charts } = made();
    const builder = sheet
      .newChart()
      .asColumnChart()
      .setTitle('Months')
      .setXAxisTitle('Month')
      .setYAxisTitle('Complaints')
      .setColors(['#ff0000', 'blue'])
      .setBackgroundColor('white')
      .setLegendPosition(charts.Position.BOTTOM)
      .setRange(0, 10)
      .setStacked();
    const options = builder.build().getOptions();
    const names = ['title', 'hAxis.title', 'vAxis', 'colors', 'backgroundColor', 'legend.position', 'isStacked'];
    expect(names.map((name): unknown => options.get(name))).toEqual([
      'Months',
      'Month',
      { title: 'Complaints', viewWindow: { min: 0, max: 10 } },
      ['#ff0000', '#0000ff'],
      '#ffffff',
      'bottom',
      true,
    ]);
    expect(builder.asLineChart().setCurveStyle(charts.CurveStyle.SMOOTH).build().getOptions().get('curveType')).toBe(
      'function',
    );
    expect(builder.getChartType()).toBe(charts.ChartType.LINE);
    expect(sheet.newChart().asBarChart().setRange(1, 2).build().getOptions().get('hAxis.viewWindow.max')).toBe(2);
    expect(sheet.newChart().asPieChart().set3D().build().getOptions().get('is3D')).toBe(true);
  });

  test('what is wrong or not emulated is refused', () => {
    const { sheet, charts, app } = made();
    const builder = sheet.newChart();
    expect(() => builder.setChartType(charts.ChartType.TREEMAP)).toThrow(
      'Charts.ChartType.TREEMAP is not emulated yet',
    );
    expect(() => builder.setPosition(0, 1, 0, 0)).toThrow('outside the dimensions of the sheet');
    expect(() => builder.setPosition(1, 27, 0, 0)).toThrow('outside the dimensions of the sheet');
    expect(() => calledWrongly(builder, 'setChartType', 'LINE')).toThrow("don't match the method signature");
    expect(() => calledWrongly(builder, 'setOption', 'x', () => 1)).toThrow('the option x');
    expect(() => calledWrongly(builder, 'setTitle', 'x')).toThrow(
      'EmbeddedChartBuilder.setTitle does not exist in Apps Script',
    );
    expect(() => calledWrongly(builder.build(), 'getAs', 'image/png')).toThrow(
      'EmbeddedChart.getAs is not emulated yet',
    );
    expect(() => builder.asTableChart).toThrow('EmbeddedChartBuilder.asTableChart is not emulated yet');
    expect(() => builder.addRange(app.create('Other').getSheets()[0]?.getRange('A1') ?? sheet.getRange('A1'))).toThrow(
      'same spreadsheet',
    );
    expect(() => charts.newPieChart).toThrow('Charts.newPieChart is not emulated yet');
  });

  test('whoever may not edit the file puts none up', () => {
    const { memory, sheet } = made();
    sheet.insertChart(sheet.newChart().build());
    const guest = memory.run('guest@example.com').app.getActiveSpreadsheet().getSheets()[0];
    expect(guest?.getCharts()).toHaveLength(1);
    expect(() => guest?.insertChart(guest.newChart().build())).toThrow('permission');
  });
});

describe('the data of a chart (G/reference/spreadsheet/embedded-chart)', () => {
  test('categories first, a series for each further column, named by its heading; it follows the cells', () => {
    const { sheet, views } = made();
    sheet.insertChart(sheet.newChart().asColumnChart().addRange(sheet.getRange('A1:C4')).build());
    expect(sheet.getCharts()[0]?.getNumHeaders()).toBe(1);
    expect(views()).toMatchObject([
      {
        type: 'COLUMN',
        row: 1,
        column: 1,
        width: 600,
        height: 371,
        domain: 'Month',
        categories: ['Jan', 'Feb', 'Mar'],
        series: [
          { name: 'Received', values: [5, 8, 3] },
          { name: 'Closed', values: [4, null, 6] },
        ],
      },
    ]);
    sheet.getRange('B2').setValue(50);
    expect(views()[0]?.series[0]?.values).toEqual([50, 8, 3]);
  });

  test('several ranges stand beside each other, or below each other', () => {
    const { sheet, charts, views } = made();
    const builder = sheet.newChart().addRange(sheet.getRange('A1:A4')).addRange(sheet.getRange('C1:C4'));
    sheet.insertChart(builder.build());
    sheet.insertChart(
      sheet
        .newChart()
        .addRange(sheet.getRange('A1:B2'))
        .addRange(sheet.getRange('A4:B4'))
        .setMergeStrategy(charts.ChartMergeStrategy.MERGE_ROWS)
        .build(),
    );
    expect(views().map(({ categories, series }) => [categories, series.map(({ values }) => values)])).toEqual([
      [['Jan', 'Feb', 'Mar'], [[4, null, 6]]],
      [['Jan', 'Mar'], [[5, 3]]],
    ]);
  });

  test('rows and columns change places; headings are as many as were said', () => {
    const { sheet, views } = made();
    const all = sheet.newChart().addRange(sheet.getRange('A1:C4'));
    sheet.insertChart(all.setTransposeRowsAndColumns(true).build());
    sheet.insertChart(all.setTransposeRowsAndColumns(false).setNumHeaders(0).build());
    const [turned, plain] = views();
    expect(turned?.categories).toEqual(['Received', 'Closed']);
    expect(turned?.series.map(({ name, values }) => [name, values])).toEqual([
      ['Jan', [5, 4]],
      ['Feb', [8, null]],
      ['Mar', [3, 6]],
    ]);
    expect(plain?.categories).toEqual(['Month', 'Jan', 'Feb', 'Mar']);
    expect(plain?.series.map(({ name }) => name)).toEqual(['', '']);
  });

  test('hidden rows are left out unless the strategy shows them; open ranges end with the content', () => {
    const { sheet, charts, views } = made();
    const open = sheet.newChart().addRange(sheet.getRange('A:B'));
    sheet.insertChart(open.build());
    sheet.insertChart(open.setHiddenDimensionStrategy(charts.ChartHiddenDimensionStrategy.SHOW_BOTH).build());
    sheet.hideRows(3);
    expect(views().map(({ categories }) => categories)).toEqual([
      ['Jan', 'Mar'],
      ['Jan', 'Feb', 'Mar'],
    ]);
    sheet.appendRow(['Apr', 9]);
    expect(views()[0]?.categories).toEqual(['Jan', 'Mar', 'Apr']);
    expect(sheet.getCharts()[1]?.getHiddenDimensionStrategy()).toBe(charts.ChartHiddenDimensionStrategy.SHOW_BOTH);
  });

  test('a pie has one series, a single column no categories', () => {
    const { sheet, views } = made();
    sheet.insertChart(sheet.newChart().asPieChart().addRange(sheet.getRange('A1:C4')).build());
    sheet.insertChart(sheet.newChart().asLineChart().addRange(sheet.getRange('B2:B4')).build());
    expect(views()[0]?.series).toHaveLength(1);
    expect(views()[1]).toMatchObject({ domain: '', categories: ['1', '2', '3'], series: [{ values: [5, 8, 3] }] });
  });

  test('over a pivot table it shows what that shows now', () => {
    const { app, sheet, views } = made();
    const pivot = sheet.getRange('F1').createPivotTable(sheet.getRange('A1:C4'));
    pivot.addRowGroup(1).showTotals(false);
    pivot.addPivotValue(2, app.PivotTableSummarizeFunction.SUM);
    sheet.insertChart(sheet.newChart().asBarChart().addRange(sheet.getRange('F1:G4')).build());
    sheet.getRange('B4').setValue(30);
    expect(views()[0]?.series).toMatchObject([{ name: 'SUM of Received', values: [8, 5, 30] }]);
  });
});

describe('a chart follows the lines of its sheet (unconfirmed: chart-place)', () => {
  test('its data and its place go with them, deleted data is gone', () => {
    const { sheet, views } = made();
    sheet.insertChart(sheet.newChart().addRange(sheet.getRange('A1:C4')).setPosition(6, 2, 0, 0).build());
    sheet.insertRowsBefore(1, 2);
    sheet.insertColumnsBefore(1, 1);
    expect(sheet.getCharts()[0]?.getRanges()[0]?.getA1Notation()).toBe('B3:D6');
    expect(views()[0]).toMatchObject({ row: 8, column: 3 });
    sheet.deleteRow(8);
    expect(views()[0]).toMatchObject({ row: 8 });
    sheet.deleteColumns(2, 3);
    expect(views()[0]).toMatchObject({ categories: [], series: [] });
  });

  test('a copied tab has charts of its own over its own cells', () => {
    const { app, memory, sheet } = made();
    sheet.insertChart(sheet.newChart().addRange(sheet.getRange('A1:B4')).build());
    const copy = sheet.copyTo(app.getActiveSpreadsheet());
    copy.getRange('B2').setValue(99);
    const [chart] = copy.getCharts();
    expect(chart?.getChartId()).not.toBe(sheet.getCharts()[0]?.getChartId());
    const [first, second] = memory.file.sheets.map(
      (tab) => chartViews(memory.world, memory.file, tab)[0]?.series[0]?.values,
    );
    expect([first, second]).toEqual([
      [5, 8, 3],
      [99, 8, 3],
    ]);
  });
});

test('putting one up costs 250 ms as structure does; it is saved and loaded (prices.ts) (our own)', () => {
  const source = `
    function put() {
      const sheet = SpreadsheetApp.getActive().getSheets()[0];
      sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.PIE).addRange(sheet.getRange('A1:B3')).build());
    }
    function options() {
      const builder = SpreadsheetApp.getActive().getSheets()[0].getCharts()[0].modify();
      const chart = builder.setOption('slices', { 0: { offset: 0.2 } }).build();
      return [chart.getOptions().get('slices') instanceof Object, chart.getRanges() instanceof Array];
    }`;
  const runtime = openRuntime({ files: { 'Code.gs': source } });
  runtime.as('owner@example.com').paste('Sheet1', 'A1', [
    ['Who', 'Pieces'],
    ['a', '1'],
    ['b', '2'],
  ]);
  runtime.resetCost();
  runtime.run('put');
  expect(runtime.cost()).toMatchObject({ calls: 1, simulatedMs: 300 + 250, byMethod: { 'Sheet.insertChart': 1 } });
  const loaded = openRuntime({ files: { 'Code.gs': source }, from: runtime.save() });
  for (const each of [runtime, loaded]) {
    expect(each.charts('Sheet1')).toMatchObject([
      { type: 'PIE', categories: ['a', 'b'], series: [{ values: [1, 2] }] },
    ]);
    expect(each.run('options')).toEqual([true, true]);
  }
});
