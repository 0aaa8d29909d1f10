/** The page on a sheet of 50,000 rows: what travels and what is drawn depends on what is in sight, not on how long the sheet is. */
import type { Browser, Request } from 'playwright-core';
import { openRuntime } from '../../emulator/runtime';
import { type Desk, desk } from '../../workbench/server/desk';
import { OWNER, SMALL_SOURCE } from '../workbench/server/smallDesk';
import { CHROMIUM, eventually, openBrowser, type OpenPage, openPage } from './workbenchPage';

const inBrowser = CHROMIUM === undefined ? describe.skip : describe;

/** Twelve columns as a register has them: numbers, words to choose from, long texts, dates. */
const CODE = `
function onOpen() {}
function setUp(count) {
  var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].setName('Tickets');
  var rows = [['No', 'Customer', 'Priority', 'Amount', 'Received', 'Text', 'A', 'B', 'C', 'D', 'E', 'F']];
  for (var i = 1; i <= count; i++)
    rows.push(['T-' + i, 'Customer ' + i, ['high', 'mid', 'low'][i % 3], i / 2, new Date(1772409600000 + i * 60000), 'What customer ' + i + ' said', i, i, i, i, i, i]);
  if (rows.length > sheet.getMaxRows()) sheet.insertRowsAfter(sheet.getMaxRows(), rows.length - sheet.getMaxRows());
  sheet.getRange(1, 1, rows.length, 12).setValues(rows);
  sheet.setFrozenRows(1);
  sheet.getRange(2, 3, count, 1).setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['high', 'mid', 'low'], true).build());
  SpreadsheetApp.getActiveSpreadsheet().insertSheet('Notes').getRange('A1').setValue('second sheet');
}`;

const LARGE = 50_000;
const SMALL = 500;

function deskOf(rows: number): Desk {
  const runtime = openRuntime({ files: { 'Code.gs': CODE }, owner: OWNER, timeZone: 'Asia/Shanghai' });
  runtime.run('setUp', rows);
  return desk({ ...SMALL_SOURCE, fresh: () => Promise.resolve(runtime) }, runtime);
}

interface Traffic {
  readonly requests: number;
  readonly bytes: number;
}

inBrowser('a sheet of 50,000 rows', () => {
  let browser: Browser;
  let large: OpenPage;
  let small: OpenPage;
  beforeAll(async () => {
    browser = await openBrowser();
    small = await openPage(browser, deskOf(SMALL), 'en');
    large = await openPage(browser, deskOf(LARGE), 'en');
  }, 60_000);
  afterAll(async () => {
    await large.close();
    await small.close();
    await browser.close();
  });

  /** What the page asks its server for and hears from it while something is done. */
  const trafficOf = async ({ page }: OpenPage, act: () => Promise<unknown>): Promise<Traffic> => {
    const asked: Request[] = [];
    const hear = (request: Request): void => {
      if (request.url().includes('/api/')) asked.push(request);
    };
    page.on('requestfinished', hear);
    await act();
    await page.waitForTimeout(400);
    page.off('requestfinished', hear);
    const sizes = await Promise.all(asked.map((request) => request.sizes().catch(() => ({ responseBodySize: 0 }))));
    return { requests: asked.length, bytes: sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0) };
  };
  /** The same on both; the long one may take no more than a third more. */
  const alike = async (act: (open: OpenPage) => Promise<unknown>): Promise<void> => {
    const few = await trafficOf(small, () => act(small));
    const many = await trafficOf(large, () => act(large));
    expect(few.requests).toBeGreaterThan(0);
    expect(many.requests / few.requests).toBeLessThanOrEqual(1.34);
    expect(many.bytes / few.bytes).toBeLessThanOrEqual(1.34);
  };
  const drawn = (open: OpenPage): Promise<number> => open.page.locator('.grid-surface .slick-row').count();

  test('draws no more rows than a short one, and takes no more to open', async () => {
    expect(await drawn(large)).toBe(await drawn(small));
    expect(await drawn(large)).toBeLessThan(150);
    await alike(async ({ page, cell }) => {
      await page.reload();
      await cell(2, 2).getByText('Customer 1').waitFor();
    });
  });

  test('shows its end without what lies between', async () => {
    const { requests, bytes } = await trafficOf(large, async () => {
      await large.cell(2, 2).click();
      await large.page.keyboard.press('Control+ArrowDown');
      await large
        .cell(LARGE + 1, 2)
        .getByText(`Customer ${String(LARGE)}`)
        .waitFor();
    });
    expect(requests).toBeLessThanOrEqual(8);
    expect(bytes).toBeLessThan(120_000);
    expect(await drawn(large)).toBeLessThan(150);
  });

  test('a typed cell travels alone, and what is in sight is read again', async () => {
    await alike(async ({ page, cell, text }) => {
      await page.keyboard.press('Control+Home');
      await cell(5, 6).click();
      await page.keyboard.type('typed here');
      await page.keyboard.press('Enter');
      await eventually(() => text('Tickets', 5, 6), 'typed here');
      await cell(5, 6).getByText('typed here').waitFor();
    });
  });

  test('another tab and back takes no more than on a short sheet', async () => {
    await alike(async ({ page, cell }) => {
      await page.getByRole('tab', { name: 'Notes' }).click();
      await cell(1, 1).getByText('second sheet').waitFor();
      await page.getByRole('tab', { name: 'Tickets' }).click();
      await cell(2, 2).getByText('Customer 1').waitFor();
    });
  });

  test('a row far down is found by what it says, and little travels for it', async () => {
    const { page, cell } = large;
    await cell(5, 2).click();
    const { requests, bytes } = await trafficOf(large, async () => {
      await page.keyboard.press('Control+f');
      await page.keyboard.type('said by nobody');
      await page.getByRole('search').getByText('No match').waitFor();
      await page.getByRole('search').getByRole('textbox').fill('customer 49321 said');
      await cell(49_322, 6).getByText('What customer 49321 said').waitFor();
    });
    expect(requests).toBeLessThanOrEqual(12);
    expect(bytes).toBeLessThan(120_000);
    await page.keyboard.press('Escape');
  });

  test('the browser has nothing to complain about', () => {
    expect([...large.complaints, ...small.complaints]).toEqual([]);
  });
});
