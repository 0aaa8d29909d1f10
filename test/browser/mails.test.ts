import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { mailWindowTexts } from '../../src/i18n/mailWindow';
import type { DrivenDesk } from '../../workbench/openDesk';
import { openDesk } from '../../workbench/openDesk';
import { CHROMIUM, dialogHtml, openBrowser, openDialog, type DialogHtml, type DialogPage } from './dialogPage';

const inBrowser = CHROMIUM === undefined ? describe.skip : describe;
const OWNER = 'owner@example.com';

/** Keeps a picture where the SCREENSHOTS variable names a folder. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['SCREENSHOTS'];
  if (folder === undefined || folder === '') return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `mails-${name}.png`), fullPage: true });
}

inBrowser('the window that shows how mails look', () => {
  let browser: Browser;
  let html: DialogHtml;
  let dialog: DialogPage | undefined;

  /** The window on a real desk: what it asks goes to the built bundle. */
  const open = (desk: DrivenDesk, language: 'zh-CN' | 'en', dark: boolean, width: number): Promise<DialogPage> =>
    openDialog(browser, {
      ...{ html, language, dark, width },
      prepare: (fake) => {
        for (const command of ['boot', 'previewMail'])
          fake.answer(command, (args: Readonly<Record<string, unknown>>) => desk.as(OWNER).call(command, args));
      },
    });

  beforeAll(async () => {
    html = dialogHtml('mails');
    browser = await openBrowser();
  });
  afterEach(async () => {
    expect(dialog?.complaints).toEqual([]);
    expect(dialog?.requests).toEqual([]);
    await dialog?.close();
    dialog = undefined;
  });
  afterAll(() => browser.close());

  test.each([
    ['en', false, 640],
    ['en', true, 480],
    ['zh-CN', false, 640],
    ['zh-CN', true, 320],
  ] as const)('has no fault that axe can find, in %s, dark: %s, at %i px', async (language, dark, width) => {
    dialog = await open(await openDesk({ language }), language, dark, width);
    const { page, faults } = dialog;
    const words = mailWindowTexts(language).mails;
    await page.locator('iframe.letter').waitFor();
    expect(await faults()).toEqual([]);
    await picture(page, `${language}-${String(dark)}-${width}`);
    await page.getByLabel(words.asText).check();
    expect(await faults()).toEqual([]);
    const isWide = await page.evaluate('document.documentElement.scrollWidth > window.innerWidth');
    expect(isWide).toBe(false);
  });

  test('shows a customer’s mail in the words of the sheet after “Refresh”, and what does not hold there', async () => {
    const desk = await openDesk({ language: 'en' });
    dialog = await open(desk, 'en', false, 640);
    const { page, faults } = dialog;
    await page.getByLabel('Mail', { exact: true }).selectOption('customerReceived');
    const letter = page.frameLocator('iframe.letter');
    await letter.getByText('Dear Sample Customer,').waitFor();
    const row = desk.rows('templates').findIndex(({ name }) => String(name).startsWith('Complaint received')) + 2;
    desk.as(OWNER).person.type('Mail templates', `E${row}`, 'Good day, {customer} <script>alert(1)</script>');
    await page.getByRole('button', { name: 'Refresh' }).click();
    await letter.getByText('Good day, Sample Customer <script>alert(1)</script>').waitFor();
    await page.getByText('In your own words').waitFor();
    desk.as(OWNER).person.type('Mail templates', `E${row}`, 'Good day, {nobody}');
    await page.getByRole('button', { name: 'Refresh' }).click();
    await page.getByText('“{nobody}” is no placeholder').waitFor();
    await letter.getByText('Dear Sample Customer,').waitFor();
    expect(await faults()).toEqual([]);
    expect(desk.mails()).toEqual([]);
  });
});
