/** The workbench in a real browser, on the desk that a fresh start shows, with what a person does there: hands and eyes only. */
import { readFileSync } from 'node:fs';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { type DialogTexts, dialogTexts } from '../../src/i18n/dialogs/dialogs';
import { type MenuTexts, menuTexts } from '../../src/i18n/menu/menu';
import { sheetTexts } from '../../src/i18n/sheets/texts';
import { TEXTS, type Texts } from '../../workbench/page/texts';
import { type Desk, desk as heldDesk } from '../../workbench/server/desk';
import { deskSource } from '../../workbench/server/deskSource';
import { keepPicture } from './picture';
import { type OpenPage, openPage } from './workbenchPage';

export type Language = 'zh-CN' | 'en';

export interface DeskOnScreen {
  readonly page: Page;
  readonly held: Desk;
  readonly complaints: readonly string[];
  /** Words of the sidebar, of the add-on's menu and of the page around them. */
  readonly t: DialogTexts;
  readonly menu: MenuTexts;
  readonly w: Texts;
  /** The sidebar's page, in its frame. */
  readonly side: FrameLocator;
  /** The view of the sidebar that is in sight. */
  readonly view: Locator;
  /** Opens the file as another account. */
  actAs(mail: string): Promise<void>;
  /** Clicks an entry of the add-on's menu, and lets it act for this account where it asks. */
  choose(entry: string): Promise<void>;
  /** Shows the mailbox narrowed to what `sought` names. */
  mailbox(sought: string): Promise<Locator>;
  closePanel(): Promise<void>;
  /** Moves the clock by the button of this name and waits until it has moved. */
  advance(button: string): Promise<void>;
  /** Faults of any level that axe finds in the page and in the sidebar's frame. */
  axeFaults(): Promise<readonly string[]>;
  /** Keeps a picture where the SCREENSHOTS variable names a folder. */
  picture(name: string): Promise<void>;
  close(): Promise<void>;
}

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
// The frame is looked at by itself: from outside, its origin of its own keeps it closed.
const AXE_FAULTS = `axe.run(document, { iframes: false }).then(({ violations }) => violations
  .flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html)))`;

/** Serves a fresh sample desk at a free port and opens it. */
export async function openDeskOnScreen(browser: Browser, language: Language): Promise<DeskOnScreen> {
  const source = deskSource({ language, pack: 'rapid-response' });
  const held = heldDesk(source, await source.fresh());
  const open: OpenPage = await openPage(browser, held, language);
  const { page, complaints } = open;
  // The desk opens with its start sheet; the work is in the register.
  await page.getByRole('tab', { name: sheetTexts(language, 'tickets').title, exact: true }).click();
  await open.cell(2, 1).getByText(/\d/).waitFor();
  const w = TEXTS[language];
  const menu = menuTexts(language);
  const side = page.frameLocator('.sidebar iframe');
  const settled = (): Promise<void> => page.locator('.spinning').waitFor({ state: 'detached' });
  const clock = page.locator('[data-test=clock]');
  let pictures = 0;
  return {
    page,
    held,
    complaints,
    t: dialogTexts(language),
    menu,
    w,
    side,
    view: side.locator('[role=tabpanel]:not([hidden])'),
    actAs: async (mail) => {
      await page.locator('[data-test=acting-as]').selectOption(mail);
      await page.getByRole('button', { name: menu.title, exact: true }).waitFor();
      await settled();
    },
    choose: async (entry) => {
      const shown = await page
        .locator('.sidebar iframe')
        .getAttribute('src', { timeout: 1 })
        .catch(() => null);
      await page.getByRole('button', { name: menu.title, exact: true }).click();
      await page.getByRole('menuitem', { name: entry, exact: true }).click();
      const fresh = page.locator(`.sidebar iframe:not([src="${shown ?? ''}"])`);
      const permission = page.getByRole('dialog').getByRole('button', { name: w.allow });
      await fresh.or(permission).first().waitFor();
      if (await permission.isVisible()) await permission.click();
      await fresh.waitFor();
      await side.getByRole('tablist').waitFor();
      await settled();
    },
    mailbox: async (sought) => {
      const button = page.locator('[data-panel=mail]');
      if ((await button.getAttribute('aria-pressed')) !== 'true') await button.click();
      else if (await page.locator('[data-test=mail]').isVisible())
        await page.locator('.panel-head').getByRole('button', { name: w.back }).click();
      await page.getByRole('searchbox', { name: w.recipientsFilter }).fill(sought);
      return page.locator('[data-test=mails]');
    },
    closePanel: async () => {
      await page.locator('.panel-head').getByRole('button', { name: w.close }).click();
    },
    advance: async (button) => {
      const before = (await clock.getAttribute('datetime')) ?? '';
      await page.getByRole('button', { name: button, exact: true }).click({ timeout: 60_000 });
      await page.locator(`[data-test=clock]:not([datetime="${before}"])`).waitFor({ timeout: 60_000 });
      await settled();
    },
    axeFaults: async () => {
      const frames = page.frames().filter((frame) => frame === page.mainFrame() || frame.url().includes('/dialog'));
      const found: string[] = [];
      for (const frame of frames) {
        await frame.evaluate(AXE);
        found.push(...(await frame.evaluate<string[]>(AXE_FAULTS)));
      }
      return found;
    },
    picture: async (name) => {
      pictures += 1;
      await keepPicture(page, `${language}-${String(pictures).padStart(2, '0')}-${name}`, false);
    },
    close: open.close,
  };
}
