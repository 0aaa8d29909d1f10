/** Pivot tables and charts of a sheet as the workbench shows them. */
import { readFileSync } from 'node:fs';
import type { Browser, Locator } from 'playwright-core';
import { openRuntime } from '../../emulator/runtime';
import { type Desk, desk, type DeskSource } from '../../workbench/server/desk';
import { EDITOR, OWNER, SMALL_SOURCE } from '../workbench/server/smallDesk';
import { keepPicture } from './picture';
import { CHROMIUM, eventually, openBrowser, type OpenPage, openPage } from './workbenchPage';

const inBrowser = CHROMIUM === undefined ? describe.skip : describe;
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const CODE = `
function onOpen() {}
function setUp() {
  var book = SpreadsheetApp.getActiveSpreadsheet();
  var data = book.getSheets()[0].setName('Complaints');
  var rows = [['Kind', 'Month', 'Cases', 'Closed']];
  ['配送', '质量', '<b>价格</b>', '服务'].forEach(function (kind, k) {
    ['2026-01', '2026-02', '2026-03', '2026-04'].forEach(function (month, m) {
      rows.push([kind, "'" + month, (k + 2) * (m + 3) % 17 + 1, (k + m) % 5 + 1]);
    });
  });
  data.getRange(1, 1, rows.length, 4).setValues(rows);
  var review = book.insertSheet('Review');
  review.setFrozenRows(1);
  review.getRange('A1').setValue('Review');
  var source = data.getRange(1, 1, rows.length, 4);
  var pivot = review.getRange('A3').createPivotTable(source);
  pivot.addRowGroup(2);
  pivot.addColumnGroup(1).showTotals(false);
  pivot.addPivotValue(3, SpreadsheetApp.PivotTableSummarizeFunction.SUM);
  SpreadsheetApp.flush();
  var months = review.getRange('A4:E8');
  review.insertChart(review.newChart().asColumnChart().setTitle('Cases a month').setStacked().setYAxisTitle('Cases')
    .setOption('width', 460).setOption('height', 260).addRange(months).setPosition(12, 1, 4, 4).build());
  review.insertChart(review.newChart().asLineChart().setTitle('每月件数').setCurveStyle(Charts.CurveStyle.SMOOTH)
    .setLegendPosition(Charts.Position.BOTTOM).setOption('width', 460).setOption('height', 260).addRange(months).setPosition(12, 6, 4, 4).build());
  review.insertChart(review.newChart().asBarChart().setXAxisTitle('Closed').setOption('width', 420).setOption('height', 230)
    .addRange(data.getRange('A1:A5')).addRange(data.getRange('D1:D5')).setPosition(3, 8, 0, 0).build());
  review.insertChart(review.newChart().asPieChart().setTitle('Share').setOption('pieHole', 0.4)
    .setOption('width', 380).setOption('height', 230).addRange(months).setPosition(24, 1, 4, 0).build());
  book.setActiveSheet(review);
}`;

const SOURCE: DeskSource = {
  ...SMALL_SOURCE,
  fresh: () => {
    const runtime = openRuntime({
      files: { 'Code.gs': CODE },
      timeZone: 'Asia/Shanghai',
      owner: OWNER,
      editors: [EDITOR],
      startAt: '2026-03-02T09:00:00+08:00',
    });
    runtime.run('setUp');
    return Promise.resolve(runtime);
  },
  restore: (saved) => Promise.resolve(openRuntime({ files: { 'Code.gs': CODE }, from: saved })),
};

let browser: Browser;
let held: Desk;
let open: OpenPage;
const chart = (name: string): Locator => open.page.locator(`figure[aria-label="${name}"]`);
const show = async (language: string): Promise<void> => {
  held = desk(SOURCE, await SOURCE.fresh());
  open = await openPage(browser, held, language);
  await open.page.getByRole('tab', { name: 'Review', exact: true }).click();
};

inBrowser('a sheet with a pivot table and charts', () => {
  beforeAll(async () => {
    browser = await openBrowser();
    await show('en');
  });
  afterAll(async () => {
    await open.close();
    await browser.close();
  });

  test('shows the pivot table in its cells, headings and totals bold', async () => {
    await open.cell(4, 1).getByText('Month').waitFor();
    await open.cell(9, 1).getByText('Grand Total').waitFor();
    const weight = (row: number): Promise<string> =>
      open
        .cell(row, 1)
        .locator('.cell-words')
        .evaluate((element) => getComputedStyle(element).fontWeight);
    expect([await weight(4), await weight(5), await weight(9)].map((each) => Number(each) >= 600)).toEqual([
      true,
      false,
      true,
    ]);
  });

  test('draws the charts where they stand, and they scroll with the cells', async () => {
    const column = chart('Chart: Cases a month');
    await column.locator('svg').waitFor();
    const cell = await open.cell(12, 1).boundingBox();
    const box = await column.boundingBox();
    expect(box).toMatchObject({ width: 460, height: 260 });
    // Within the lines between cells.
    expect(Math.abs((box?.x ?? 0) - (cell?.x ?? 0) - 4)).toBeLessThanOrEqual(2);
    expect(Math.abs((box?.y ?? 0) - (cell?.y ?? 0) - 4)).toBeLessThanOrEqual(2);
    expect(await open.page.locator('figure.chart').count()).toBe(4);
    await keepPicture(open.page, 'charts-en');
    await open.page.mouse.move(300, 300);
    await open.page.mouse.wheel(0, 260);
    await eventually(async () => Math.round((await column.boundingBox())?.y ?? 0), Math.round((box?.y ?? 0) - 260));
    await chart('Chart: Share').locator('svg').waitFor();
    await keepPicture(open.page, 'charts-scrolled');
    await open.page.mouse.wheel(0, -260);
  });

  test('each says its figures as a table too, which a button shows', async () => {
    const column = chart('Chart: Cases a month');
    const rows = column.locator('tbody tr');
    expect(await rows.count()).toBe(4);
    const shown = open.page.getByRole('region', { name: 'Figures of the chart: Cases a month' });
    expect(await shown.evaluate((element) => element.classList.contains('unseen'))).toBe(true);
    await column.getByRole('button', { name: 'Table' }).click();
    expect(await shown.evaluate((element) => element.classList.contains('unseen'))).toBe(false);
    expect(await column.locator('svg').isVisible()).toBe(false);
    const view = held.runtime().charts('Review')[0];
    expect(await rows.first().locator('td').allTextContents()).toEqual(view?.series.map(({ texts }) => texts[0]));
    expect(await column.locator('thead th').allTextContents()).toEqual([
      'Month',
      '<b>价格</b>',
      '服务',
      '质量',
      '配送',
    ]);
    await keepPicture(open.page, 'charts-table');
    await open.page.evaluate(AXE);
    const faults = await open.page.evaluate<string[]>(
      'axe.run(document, { iframes: false }).then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ": " + html)))',
    );
    expect(faults).toEqual([]);
    await column.getByRole('button', { name: 'Table' }).press('Enter');
    expect(await column.locator('svg').isVisible()).toBe(true);
  });

  test('follows the data, and goes when it is taken down', async () => {
    await open.page.getByRole('tab', { name: 'Complaints', exact: true }).click();
    await open.cell(2, 3).click();
    await eventually(() => open.page.locator('figure.chart').count(), 0);
    await open.page.keyboard.type('90');
    await open.page.keyboard.press('Enter');
    await eventually(() => open.text('Complaints', 2, 3), '90');
    await open.page.getByRole('tab', { name: 'Review', exact: true }).click();
    const first = chart('Chart: Cases a month').locator('tbody tr').first();
    await eventually(async () => (await first.locator('td').allTextContents()).includes('90'), true);
    expect(await open.cell(5, 5).textContent()).toBe('90');
    expect(open.complaints).toEqual([]);
  });

  test('refuses to type into the pivot table', async () => {
    await open.cell(5, 2).click();
    await open.page.keyboard.type('1');
    await open.page.keyboard.press('Enter');
    await open.page.getByText("You can't change part of a pivot table.").waitFor();
    await eventually(() => open.cell(5, 2).textContent(), open.text('Review', 5, 2));
  });
});

inBrowser('the same in Chinese', () => {
  beforeAll(async () => {
    browser = await openBrowser();
    await show('zh-CN');
  });
  afterAll(async () => {
    await open.close();
    await browser.close();
  });

  test('names and buttons are Chinese, one without a title says so', async () => {
    await chart('图表：每月件数').locator('svg').waitFor();
    await chart('图表：未命名').getByRole('button', { name: '表格' }).waitFor();
    await keepPicture(open.page, 'charts-zh');
    expect(open.complaints).toEqual([]);
  });
});
