/** Finding in a sheet: rows far from what is loaded, by keys alone, in both languages and on a narrow screen. */
import type { Browser, Locator } from 'playwright-core';
import { smallDesk } from '../workbench/server/smallDesk';
import { keepPicture } from './picture';
import { CHROMIUM, eventually, openBrowser, type OpenPage, openPage } from './workbenchPage';

const inBrowser = CHROMIUM === undefined ? describe.skip : describe;

const WORDS = {
  en: { find: 'Find', label: 'Find in sheet', of: '2 of 11', none: 'No match', next: 'Next match', close: 'Close' },
  'zh-CN': {
    find: '查找',
    label: '在此工作表中查找',
    of: '第 2/11 处',
    none: '没有找到',
    next: '下一处',
    close: '关闭',
  },
};

inBrowser.each(['en', 'zh-CN'] as const)('the find box in %s', (language) => {
  const words = WORDS[language];
  let browser: Browser;
  let open: OpenPage;
  let box: Locator;
  let field: Locator;
  beforeAll(async () => {
    browser = await openBrowser();
    open = await openPage(browser, await smallDesk(), language);
    box = open.page.getByRole('search');
    field = box.getByLabel(words.label);
  });
  afterAll(async () => {
    await open.close();
    await browser.close();
  });
  const active = (): Promise<string | null> => open.page.locator('.cell-editor').getAttribute('aria-label');

  test('opens by Ctrl+F in the grid, counts, and goes from match to match by Enter', async () => {
    const { page, cell } = open;
    await cell(2, 2).click();
    await page.keyboard.press('Control+f');
    await page.keyboard.type('customer 24');
    await cell(25, 2).and(page.locator('.active-cell .cell')).waitFor();
    await page.keyboard.press('Enter');
    await box.getByText(words.of).waitFor();
    await cell(241, 2).and(page.locator('.active-cell .cell')).waitFor();
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.press('Shift+Enter');
    await cell(250, 2).and(page.locator('.active-cell .cell')).waitFor();
    expect(await field.inputValue()).toBe('customer 24');
    await keepPicture(page, `findBox.${language}`, false);
  });

  test('says where nothing is found, and Escape gives the keyboard back to the cell', async () => {
    const { page } = open;
    const before = await active();
    await field.fill('nowhere');
    await box.getByText(words.none).waitFor();
    await page.keyboard.press('Escape');
    await box.waitFor({ state: 'hidden' });
    expect(await active()).toBe(before);
    await page.keyboard.press('ArrowUp');
    await eventually(async () => (await active()) === before, false);
  });

  test('opens and works by buttons at 360 pixels', async () => {
    const { page, cell } = open;
    await page.setViewportSize({ width: 360, height: 700 });
    await page.getByRole('button', { name: words.find, exact: true }).click();
    await field.fill('T-199');
    await cell(200, 1).and(page.locator('.active-cell .cell')).waitFor();
    await keepPicture(page, `findBox360.${language}`, false);
    const right = (await page.locator('main.sheet').boundingBox()) ?? { x: 0, width: 0 };
    for (const part of [field, box.locator('output'), ...(await box.getByRole('button').all())]) {
      const place = await part.boundingBox();
      expect(place?.x).toBeGreaterThanOrEqual(0);
      expect((place?.x ?? 0) + (place?.width ?? 1000)).toBeLessThanOrEqual(right.x + right.width);
    }
    expect(await box.locator('output').evaluate((words) => words.scrollWidth <= words.clientWidth)).toBe(true);
    await field.fill('T-20');
    await box.getByRole('button', { name: words.next }).click();
    await cell(201, 1).and(page.locator('.active-cell .cell')).waitFor();
    await box.getByRole('button', { name: words.close }).click();
    await box.waitFor({ state: 'hidden' });
  });

  test('leaves the browser nothing to complain about', () => {
    expect(open.complaints).toEqual([]);
  });
});
