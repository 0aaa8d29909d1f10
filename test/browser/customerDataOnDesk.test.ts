/** The window for customers' data on a real desk: opened from the menu, a customer looked up, handed out and erased. */
import { readFileSync } from 'node:fs';
import type { Browser, FrameLocator } from 'playwright-core';
import { openRuntime } from '../../emulator/runtime';
import { customerDataTexts } from '../../src/i18n/dialogs/customerData';
import { menuTexts } from '../../src/i18n/menu/menu';
import { builtFiles } from '../../workbench/driver/builtFiles';
import { deskRows } from '../../workbench/driver/deskRows';
import { DEFAULT_OWNER, driven, openDesk } from '../../workbench/driver/openDesk';
import { TEXTS } from '../../workbench/page/texts';
import { type Desk, desk as heldDesk } from '../../workbench/server/desk';
import { keepPicture } from './picture';
import { CHROMIUM, openBrowser, type OpenPage, openPage } from './workbenchPage';

const inBrowser = CHROMIUM === undefined ? describe.skip : describe;
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
beforeAll(async () => {
  if (CHROMIUM !== undefined) browser = await openBrowser();
});
afterAll(async () => {
  if (CHROMIUM !== undefined) await browser.close();
});

inBrowser.each(['zh-CN', 'en'] as const)("customers' data on a desk at work, in %s", (language) => {
  const t = customerDataTexts(language);
  const menu = menuTexts(language);
  const name = language === 'en' ? 'Ada Sample' : '张示例';
  let held: Desk;
  let open: OpenPage;
  let window: FrameLocator;
  let ticketNo = '';

  beforeAll(async () => {
    const desk = await openDesk({ pack: 'rapid-response', language });
    ({ ticketNo } = desk.as(DEFAULT_OWNER).call<{ ticketNo: string }>('registerComplaint', {
      channel: 'phone',
      customer: { name, phone: '13812345678', mail: 'ada@example.org' },
      description: `${name} <b>13812345678</b>`,
    }));
    held = heldDesk(
      {
        fresh: () => Promise.resolve(desk.runtime),
        restore: (from) => Promise.resolve(openRuntime({ files: builtFiles(), from })),
        accounts: () => [{ mail: DEFAULT_OWNER, name: 'Owner' }],
        timeZone: () => 'Asia/Shanghai',
        nextDueAt: () => null,
      },
      desk.runtime,
    );
    open = await openPage(browser, held, language);
    window = open.page.frameLocator('.addon-dialog iframe');
  });
  afterAll(() => open.close());

  const picture = (shot: string): Promise<void> => keepPicture(open.page, `customer-desk-${language}-${shot}`, false);

  test('are handed out, refused to be erased while the ticket is open, and erased once it is not', async () => {
    const { page } = open;
    await page.getByRole('button', { name: menu.title, exact: true }).click();
    await page.getByRole('menuitem', { name: menu.customerData, exact: true }).click();
    const permission = page.getByRole('dialog').getByRole('button', { name: TEXTS[language].allow });
    await page.locator('.addon-dialog iframe').or(permission).first().waitFor();
    if (await permission.isVisible()) await permission.click();
    await window.getByLabel(t.customer).fill('138 1234 5678');
    await window.getByLabel(t.reason).fill('Asked by letter.');
    await window.getByRole('button', { name: t.show, exact: true }).click();
    const box = window.getByLabel(t.heldText);
    await box.waitFor();
    expect(await box.inputValue()).toContain(`${name} <b>13812345678</b>`);
    await picture('1-held');
    const frame = page.frames().find((one) => one.url().includes('/dialog'));
    await frame?.evaluate(AXE);
    expect(
      await frame?.evaluate<string[]>(
        'axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ": " + html)))',
      ),
    ).toEqual([]);
    await window.getByRole('button', { name: t.erase, exact: true }).click();
    await window.getByRole('alert').getByText(t.open(ticketNo)).waitFor();
    driven(held.runtime()).as(DEFAULT_OWNER).call('withdraw', { ticketNo, reason: 'It works again.' });
    await window.getByRole('button', { name: t.erase, exact: true }).click();
    await window.getByLabel(t.confirmTicket(ticketNo)).fill(ticketNo);
    await picture('2-confirm');
    await window.getByRole('button', { name: t.eraseNow, exact: true }).click();
    await window.locator('.notice').getByText(t.erased(1)).waitFor();
    await picture('3-erased');
    const [row] = deskRows(held.runtime(), 'tickets');
    expect(row).toMatchObject({ customerName: '', customerContact: '', description: '[…] <b>[…]</b>' });
    expect(open.complaints).toEqual([]);
  });
});
