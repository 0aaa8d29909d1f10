import type { Browser } from 'playwright-core';
import { cannedBoot, type FakeDesk } from '../dialogs/fakeDesk';
import { CHROMIUM, dialogHtml, openBrowser, openDialog, type DialogHtml, type DialogPage } from './dialogPage';

const inBrowser = CHROMIUM === undefined ? describe.skip : describe;
const FIRST_RUN = {
  isSetUp: false,
  pack: null,
  me: { mail: 'owner@desk.example', name: '', role: null },
  staff: [],
} as const;

/** A spreadsheet that is no desk yet and answers in whichever language is asked for. */
const firstRun = (desk: FakeDesk): void =>
  desk.answer('boot', (args: { language?: 'en' | 'zh-CN' }) => cannedBoot(args.language ?? 'en', FIRST_RUN));

inBrowser('the set-up window', () => {
  let browser: Browser;
  let html: DialogHtml;
  let dialog: DialogPage | undefined;
  const open = async (dark = false): Promise<DialogPage> =>
    (dialog = await openDialog(browser, { html, dark, width: 480, prepare: firstRun }));

  beforeAll(async () => {
    html = dialogHtml('setUp');
    browser = await openBrowser();
  });
  afterEach(async () => {
    expect(dialog?.complaints).toEqual([]);
    expect(dialog?.requests).toEqual([]);
    await dialog?.close();
    dialog = undefined;
  });
  afterAll(() => browser.close());

  test.each([false, true])('has no fault that axe can find, dark: %s', async (dark) => {
    const { page, faults } = await open(dark);
    await page.getByRole('button', { name: 'Add a person' }).click();
    await page.locator('.foot').getByRole('button', { name: 'Set up' }).click();
    await page.getByText('Fill this in.').first().waitFor();
    expect(await faults()).toEqual([]);
  });

  test('speaks the language that is chosen and keeps what was filled in', async () => {
    const { page, asked } = await open();
    await page.getByLabel('Your name').fill('Owner');
    await page.getByLabel('简体中文').check();
    await page.getByRole('radiogroup', { name: '处理方式' }).waitFor();
    await page.getByText('售后服务问题跟踪与解决').waitFor();
    expect(await page.getByLabel('您的姓名').inputValue()).toBe('Owner');
    expect(asked('boot').at(-1)).toEqual({ language: 'zh-CN' });
    expect(await page.evaluate('document.documentElement.lang')).toBe('zh-CN');
  });

  test('refuses an incomplete address at its field and runs nothing', async () => {
    const { page, asked } = await open();
    await page.getByLabel('Your name').fill('Owner');
    await page.getByLabel('Rapid response').check();
    await page.getByRole('button', { name: 'Add a person' }).click();
    await page.getByLabel('Email').fill('agent@');
    await page.locator('.foot').getByRole('button', { name: 'Set up' }).click();
    await page.getByText('Enter a complete email address.').waitFor();
    expect(asked('setUp')).toEqual([]);
  });

  test('runs once, says that it is at work, and lists what it did', async () => {
    const { page, asked, faults } = await open();
    await page.getByLabel('Your name').fill('Owner');
    await page.getByLabel('After-sales tracking').check();
    await page.getByRole('button', { name: 'Add a person' }).click();
    await page.getByLabel('Email').fill('agent@desk.example');
    await page.evaluate('window.held = true');
    await page.locator('.foot').getByRole('button', { name: 'Set up' }).dblclick();
    await page.getByRole('progressbar').waitFor();
    expect(await faults()).toEqual([]);
    await page.evaluate('window.held = false');
    await page.getByRole('heading', { name: 'The desk is ready' }).waitFor();
    await page.getByText('Tickets sheet').waitFor();
    await page.getByText('The holiday calendar is still empty.').waitFor();
    expect(await faults()).toEqual([]);
    expect(asked('setUp')).toEqual([
      {
        pack: 'after-sales',
        language: 'en',
        timeZone: 'Asia/Shanghai',
        people: [
          { mail: 'owner@desk.example', name: 'Owner', role: 'admin', department: '' },
          { mail: 'agent@desk.example', name: 'agent', role: 'agent', department: '' },
        ],
        requestId: expect.any(String) as string,
      },
    ]);
    await page.getByRole('button', { name: 'Close' }).click();
    expect(await page.evaluate('window.closed_')).toBe(true);
  });
});
