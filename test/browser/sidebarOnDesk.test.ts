/** The sidebar on a real desk where there is nothing, where it has to wait, and where something breaks. */
import type { Browser } from 'playwright-core';
import { type DeskOnScreen, type Language, openDeskOnScreen } from './deskOnScreen';
import { CHROMIUM, openBrowser } from './workbenchPage';

const inBrowser = CHROMIUM === undefined ? describe.skip : describe;
const DIRECTOR = 'director@example.com';
const TICKET = '20260302001';

let browser: Browser;
beforeAll(async () => {
  if (CHROMIUM !== undefined) browser = await openBrowser();
});
afterAll(async () => {
  if (CHROMIUM !== undefined) await browser.close();
});

inBrowser.each(['zh-CN', 'en'] as const)('the sidebar beside the sheet, in %s', (language: Language) => {
  let desk: DeskOnScreen;
  const looksSound = async (name: string): Promise<void> => {
    await desk.picture(name);
    expect(await desk.axeFaults()).toEqual([]);
    expect(await desk.side.locator('html').evaluate(({ scrollWidth }) => scrollWidth)).toBeLessThanOrEqual(300);
  };
  const find = async (ticketNo: string): Promise<void> => {
    await desk.view.getByRole('searchbox', { name: desk.t.card.find }).fill(ticketNo);
    await desk.view.getByRole('button', { name: desk.t.card.findButton, exact: true }).click();
  };

  beforeAll(async () => {
    desk = await openDeskOnScreen(browser, language);
  });
  afterAll(() => desk.close());

  test('says what to do where no row is selected and where one owns no ticket', async () => {
    await desk.actAs(DIRECTOR);
    await desk.choose(desk.menu.ticket);
    await desk.view.getByRole('heading', { name: desk.t.card.emptyTitle }).waitFor();
    await looksSound('no-ticket');
    await desk.choose(desk.menu.myTickets);
    await desk.view.getByText(desk.t.list.emptyMine).waitFor();
    await looksSound('no-ticket-of-mine');
    await desk.view.getByRole('radio', { name: desk.t.list.all, exact: true }).check();
    await desk.view.getByRole('button', { name: new RegExp(TICKET) }).waitFor();
    await looksSound('all-open');
  });

  test('waits visibly, without being pressed twice, and then shows what came', async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    let calls = 0;
    await desk.page.route('**/api/call', async (route) => {
      calls += 1;
      await held;
      await route.continue();
    });
    await desk.view.getByRole('button', { name: new RegExp(TICKET) }).click();
    await desk.view.getByRole('status').getByText(desk.t.loading).waitFor();
    await looksSound('waiting');
    expect(calls).toBe(1);
    release();
    await desk.view.getByRole('heading', { name: TICKET }).waitFor();
    await desk.page.unroute('**/api/call');
    await looksSound('arrived');
  });

  test('opens every action that the card offers within its width', async () => {
    await desk.view.getByRole('button', { name: desk.t.card.moreActions, exact: true }).click();
    await looksSound('more-actions');
    for (let place = 0; ; place += 1) {
      const action = desk.view.locator('.action').nth(place);
      if ((await action.count()) === 0) break;
      await action.click();
      await desk.view.locator('form.step').waitFor();
      await looksSound(`action-${String(place)}`);
      await desk.view.locator('form.step').getByRole('button', { name: desk.t.cancel, exact: true }).click();
      await desk.view.getByRole('button', { name: desk.t.card.moreActions, exact: true }).click();
    }
  });

  test('tells a refusal in the words of the desk', async () => {
    await find('20990101999');
    const alert = desk.view.getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toMatch(language === 'en' ? /20990101999.*[a-z]{3}/ : /[\u4e00-\u9fff]{3}/);
    await looksSound('refused');
  });

  test('tells that the server broke down, and gets through at the next try', async () => {
    desk.held.quietly((runtime) => {
      runtime.faults({ killAtCall: 1 });
    });
    await find(TICKET);
    await desk.view.getByRole('alert').getByText(desk.t.failure.title).waitFor();
    await looksSound('broken');
    await desk.view.getByRole('button', { name: desk.t.retry, exact: true }).click();
    await desk.view.getByRole('heading', { name: TICKET }).waitFor();
    await desk.view.getByRole('alert').waitFor({ state: 'detached' });
  });
});
