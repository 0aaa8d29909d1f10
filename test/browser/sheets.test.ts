/** What the sheets of a desk show in the workbench's grid: links, folded columns, high rows; also in a narrow window. */
import type { Browser, Locator } from 'playwright-core';
import { deskSheet } from '../../workbench/driver/deskRows';
import { type DeskOnScreen, openDeskOnScreen } from './deskOnScreen';
import { CHROMIUM, eventually, openBrowser } from './workbenchPage';

const inBrowser = CHROMIUM === undefined ? describe.skip : describe;

let browser: Browser;
let desk: DeskOnScreen;
const tab = (name: string): Locator => desk.page.getByRole('tab', { name, exact: true });
const cell = (row: number, column: number): Locator =>
  desk.page.locator(`.cell[data-row="${String(row)}"][data-column="${String(column)}"]`);

inBrowser('the sheets of the desk', () => {
  beforeAll(async () => {
    browser = await openBrowser();
    desk = await openDeskOnScreen(browser, 'en');
  });
  afterAll(async () => {
    await desk.close();
    await browser.close();
  });

  test('the start sheet shows its figures, and a click on a name leads to that sheet', async () => {
    await tab('Start').click();
    const { tab: name } = deskSheet(desk.held.runtime(), 'start');
    const open =
      desk.held
        .runtime()
        .view(name, 1, 40, 'owner@example.com')
        .findIndex((row) => row[0]?.text === 'now/open') + 1;
    await cell(open, 4).getByText('6', { exact: true }).waitFor();
    await cell(open, 2).locator('.cell-link').click();
    await eventually(() => tab('Register').getAttribute('aria-selected'), 'true');
    await cell(2, 1).getByText('20260302001').waitFor();
  });

  test('Alt+Enter follows a link too', async () => {
    await tab('Start').click();
    await cell(2, 2).click();
    for (;;) {
      await desk.page.keyboard.press('ArrowDown');
      const label = (await desk.page.locator('.cell-editor').getAttribute('aria-label')) ?? '';
      if (label.endsWith(': Settings')) break;
      expect(label).not.toContain('B40');
    }
    await desk.page.keyboard.press('Alt+Enter');
    await eventually(() => tab('Settings').getAttribute('aria-selected'), 'true');
  });

  test('rows of the register are two lines high and wrap', async () => {
    await tab('Register').click();
    await cell(2, 3).getByText('till').waitFor();
    const box = await cell(2, 1).boundingBox();
    expect(box?.height).toBeGreaterThan(38);
    const words = cell(2, 3).locator('.cell-words');
    expect(await words.evaluate((element) => getComputedStyle(element).whiteSpace)).toBe('pre-wrap');
  });

  test('seldom columns are folded and unfolded by the button above them', async () => {
    await tab('Register').click();
    const [group] =
      desk.held
        .runtime()
        .tabs()
        .find(({ name }) => name === 'Register')?.columnGroups ?? [];
    if (group === undefined) throw new Error('the register has no group');
    await cell(1, 1).click();
    const button = desk.page.locator(`.group-toggle[data-group="${String(group.first)}"]`);
    for (let presses = 0; presses < group.first; presses += 1) await desk.page.keyboard.press('ArrowRight');
    await eventually(() => cell(1, group.last + 1).count(), 1);
    expect(await cell(1, group.first).count()).toBe(0);
    await button.click();
    await cell(1, group.first).waitFor({ state: 'attached' });
    await eventually(() => button.textContent(), '−');
    await button.click();
    await cell(1, group.first).waitFor({ state: 'detached' });
  });

  test('a narrow window still shows the start sheet and its links', async () => {
    await desk.page.setViewportSize({ width: 420, height: 760 });
    await tab('Start').click();
    await cell(2, 2).getByText('What this is').waitFor();
    const link = desk.page.locator('.cell-link').first();
    expect(((await link.boundingBox())?.x ?? 999) < 420).toBe(true);
    await link.click();
    await eventually(() => tab('Register').getAttribute('aria-selected'), 'true');
    expect(desk.complaints).toEqual([]);
  });
});
