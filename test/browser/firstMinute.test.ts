/** The first minute in the workbench: what it is, the tour round the loop, starting over, a server that was away; at three widths, in both languages. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { TEXTS } from '../../workbench/page/texts';
import { TOUR_TEXTS } from '../../workbench/page/tour/tourTexts';
import { type Desk, desk } from '../../workbench/server/desk';
import { deskSource } from '../../workbench/server/deskSource';
import { serve } from '../../workbench/server/server';
import { TOUR_STEPS } from '../../workbench/tour/tourSteps';
import { keepPicture } from './picture';
import { CHROMIUM, eventually, openBrowser, type OpenPage, openPage } from './workbenchPage';

const inBrowser = CHROMIUM === undefined ? describe.skip : describe;
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const AXE_FAULTS = `axe.run(document, { iframes: false }).then(({ violations }) => violations
  .flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html)))`;
/** Controls whose edge lies outside the window, or whose words do not fit into them. */
const CUT_OFF = `[...document.querySelectorAll('.header-bar *, .menu-bar *, .tour *')].filter((one) => {
  const { left, right, width } = one.getBoundingClientRect();
  return width > 0 && (left < -0.5 || right > innerWidth + 0.5 || (one.matches('button, a.button') && one.scrollWidth > one.clientWidth + 1));
}).map(({ className, textContent }) => className + ': ' + textContent)`;
const WIDTHS = [360, 768, 1280];
const PATIENCE = { timeout: 30_000 };

inBrowser('the first minute', () => {
  let browser: Browser;
  let held: Desk;
  let open: OpenPage;
  let page: Page;
  const w = TOUR_TEXTS.en;
  beforeAll(async () => {
    browser = await openBrowser();
    // As a start without --language on a Chinese terminal; the reader of the page reads English.
    const source = deskSource({ language: 'zh-CN', pack: 'rapid-response' });
    held = desk(source, await source.fresh(), { isFresh: true, keepAside: () => Promise.resolve('kept.json') });
    open = await openPage(browser, held, 'en');
    ({ page } = open);
  }, 60_000);
  afterAll(async () => {
    await open.close();
    await browser.close();
  });

  const tour = (): Locator => page.locator('.tour');
  const main = (): Locator => page.locator('.tour .button-main');
  const fits = async (name: string): Promise<void> => {
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 780 });
      await keepPicture(page, `first-minute-${name}-${String(width)}`, false);
      expect([name, width, await page.evaluate(CUT_OFF)]).toEqual([name, width, []]);
      expect([name, width, await page.evaluate('document.documentElement.scrollWidth')]).toEqual([name, width, width]);
    }
  };

  test('the desk that nobody has touched comes in the reader’s language', async () => {
    await page.getByRole('tab', { name: 'Register', exact: true }).waitFor();
    expect(held.language()).toBe('en');
  });

  test('says what it is and what differs, and leads to the whole list', async () => {
    const t = TEXTS.en;
    await page.getByText(t.notice).waitFor();
    await page.getByRole('button', { name: t.differences }).click();
    await page.getByRole('region', { name: t.differences }).getByText('made up').waitFor();
    const link = page.getByRole('link', { name: t.allDifferences });
    const answer = await page.request.get(new URL((await link.getAttribute('href')) ?? '', page.url()).href);
    expect(await answer.text()).toContain('Differences from Google');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('region', { name: t.differences }).count()).toBe(0);
  });

  test('offers the tour, which goes round the whole loop by the keyboard alone', async () => {
    await page.getByRole('button', { name: w.begin }).focus();
    await page.keyboard.press('Enter');
    for (const [index, id] of TOUR_STEPS.entries()) {
      await page.getByRole('heading', { name: w.steps[id].title, exact: true }).waitFor();
      await eventually(() => page.evaluate('document.activeElement.id'), 'tour-title');
      await main().waitFor();
      if ((await main().textContent()) === w.doIt) {
        await tour().getByText(w.steps[id].before).waitFor();
        await main().focus();
        await page.keyboard.press('Enter');
      }
      await tour().locator('.tour-done').waitFor(PATIENCE);
      await page.locator('.spinning').waitFor({ state: 'detached', ...PATIENCE });
      if (id === 'warning') await page.locator('[data-test=mail]').waitFor();
      if (index < TOUR_STEPS.length - 1) {
        await main().focus();
        await page.keyboard.press('Enter');
      }
    }
    const { steps } = held.tour?.view(held.runtime(), '20260302006') ?? { steps: [] };
    expect(steps.map(({ isDone }) => isDone)).toEqual(TOUR_STEPS.map(() => true));
  }, 120_000);

  test('has no fault of accessibility, and nothing is cut off at any width, in either language', async () => {
    await page.evaluate(AXE);
    expect(await page.evaluate(AXE_FAULTS)).toEqual([]);
    await fits('en');
    await page.getByRole('button', { name: '中文' }).click();
    await page.getByText(TEXTS['zh-CN'].notice).waitFor();
    await fits('zh');
    await page.getByRole('button', { name: 'EN', exact: true }).click();
  });

  test('can be left, is found again where it was after the page was loaded anew, and begun again', async () => {
    await page.getByRole('button', { name: w.back, exact: true }).click();
    await page.getByRole('button', { name: w.leave }).click();
    await tour().waitFor({ state: 'detached' });
    await page.reload();
    await page.locator('[data-test=tour]').click();
    await page.getByRole('heading', { name: w.steps.measure.title, exact: true }).waitFor();
    await main().click();
    await page.getByRole('button', { name: w.again }).click();
    await page.getByRole('heading', { name: w.steps.register.title, exact: true }).waitFor();
    await tour().getByText(w.steps.register.self).waitFor();
  });

  test('the browser has had nothing to complain about', () => {
    expect(open.complaints).toEqual([]);
  });

  test('starts over after asking, in the other language if one likes, and says where the desk so far is kept', async () => {
    const t = TEXTS.en;
    await page.getByRole('button', { name: t.reset }).click();
    await page.getByRole('dialog').getByRole('button', { name: t.cancel }).click();
    expect(held.language()).toBe('en');
    await page.getByRole('button', { name: t.reset }).click();
    await page.getByRole('dialog').getByRole('button', { name: t.freshDesk['zh-CN'] }).click();
    await page.getByText(t.keptAs('kept.json')).waitFor(PATIENCE);
    await page.getByRole('tab', { name: '登记表', exact: true }).waitFor(PATIENCE);
    expect(held.language()).toBe('zh-CN');
    expect(open.complaints).toEqual([]);
  }, 60_000);

  test('says that the server is gone, and goes on when another start of it is there', async () => {
    const { port } = open.server;
    await open.server.close();
    await page.getByText(TEXTS.en.lost).waitFor();
    const again = await serve(held, { port, pageFolder: join(__dirname, '../../build/page'), language: 'en' });
    try {
      await page.getByText(TEXTS.en.lost).waitFor({ state: 'detached', ...PATIENCE });
      await page.locator('.cell-words').first().waitFor(PATIENCE);
      await page.locator('.spinning').waitFor({ state: 'detached', ...PATIENCE });
      const before = await page.locator('[data-test=clock]').getAttribute('datetime');
      await page.getByRole('button', { name: TEXTS.en.quarterHour }).click();
      await eventually(
        async () => (await page.locator('[data-test=clock]').getAttribute('datetime')) === before,
        false,
      );
    } finally {
      await page.close();
      await again.close();
    }
  }, 60_000);
});
