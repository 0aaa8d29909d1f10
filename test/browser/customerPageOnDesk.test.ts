/** From a mail in the workbench's mailbox to the customer's page, and back into the sheets. */
import type { Browser } from 'playwright-core';
import { customerPageTexts } from '../../src/i18n/customers/customerPage';
import { deskRows } from '../../workbench/driver/deskRows';
import { openDeskOnScreen } from './deskOnScreen';
import { CHROMIUM, openBrowser } from './dialogPage';
import { eventually } from './workbenchPage';

const inBrowser = CHROMIUM === undefined ? describe.skip : describe;

inBrowser.each([{ language: 'en' }, { language: 'zh-CN' }] as const)('in $language', ({ language }) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  test('the link in a customer’s mail opens their page, and what they add there reaches the desk', async () => {
    const desk = await openDeskOnScreen(browser, language);
    const t = customerPageTexts(language);
    const { page, held } = desk;
    const mails = held.runtime().mails();
    const index = mails.findIndex(({ body }) => body.includes('/exec?t='));
    const list = await desk.mailbox(mails[index]?.to[0] ?? 'nobody');
    await list
      .getByRole('button')
      .filter({ hasText: mails[index]?.subject ?? '' })
      .first()
      .click();
    await page.getByRole('button', { name: /\/exec\?t=/ }).click();
    const customer = page.frameLocator('.portal-frame');
    await customer.getByRole('heading', { level: 1 }).waitFor();
    await customer.getByLabel(t.addLabel).fill('=1+1');
    await customer.getByRole('button', { name: t.send, exact: true }).last().click();
    await customer.getByText(t.thanks.said).waitFor();
    await desk.picture('customer-page');
    await eventually(() => deskRows(held.runtime(), 'inbox').map(({ kind, text }) => [kind, text]), [['said', '=1+1']]);
    held.change((runtime) => {
      runtime.advance('PT10M');
    });
    expect(deskRows(held.runtime(), 'inbox').map(({ state }) => state)).toEqual(['taken']);
    expect(desk.complaints).toEqual([]);
    await desk.close();
  });
});
