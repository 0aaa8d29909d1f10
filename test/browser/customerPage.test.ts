/** The customer's page on a telephone, in front of the built desk: by keyboard and by touch, in both languages, light and dark. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { DrivenDesk } from '../../workbench/driver/openDesk';
import { openDesk } from '../../workbench/driver/openDesk';
import { staffOf, SUPERVISOR, WORKER } from '../journeys/deskStaff';
import { tokenIn } from '../journeys/pageVisits';
import { complaintOf, DEPARTMENT, registered } from '../journeys/worlds';
import { CHROMIUM, openBrowser } from './dialogPage';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const ADDRESS = 'https://script.example/exec';
const FEATURES = ['customerPage'] as const;
const PICTURES = process.env['PICTURES'] ?? '';

const BRIDGE = `(() => {
  const make = (success, failure) => ({
    withSuccessHandler: (handler) => make(handler, failure),
    withFailureHandler: (handler) => make(success, handler),
    customerApi: (json) => {
      if (window.offline) return setTimeout(() => failure(new Error('NetworkError')), 10);
      window.askDesk(json).then(success, failure);
    },
  });
  window.google = { script: { run: make(() => {}, () => {}) } };
})()`;

interface Visit {
  readonly page: Page;
  readonly complaints: readonly string[];
  readonly requests: readonly string[];
}

const maybe = CHROMIUM === undefined ? describe.skip : describe;

maybe('the customer page', () => {
  let browser: Browser;
  const open: (() => Promise<void>)[] = [];
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterEach(async () => {
    for (const close of open.splice(0)) await close();
  });
  afterAll(() => browser.close());

  async function visit(desk: DrivenDesk, token: string, look: { dark?: boolean; width?: number } = {}): Promise<Visit> {
    const context = await browser.newContext({
      viewport: { width: look.width ?? 360, height: 740 },
      colorScheme: look.dark === true ? 'dark' : 'light',
    });
    open.push(() => context.close());
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    const complaints: string[] = [];
    const requests: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('favicon')) complaints.push(message.text());
    });
    const { content } = desk.portal('GET', token === '' ? {} : { t: token });
    await context.route('**/*', (route) => {
      if (route.request().url() === ADDRESS) return route.fulfill({ contentType: 'text/html', body: content });
      requests.push(route.request().url());
      return route.abort();
    });
    await page.exposeFunction('askDesk', (json: string) => desk.portalCall('customerApi', json));
    await page.addInitScript({ content: BRIDGE });
    await page.goto(ADDRESS);
    await page.locator('main[aria-busy=false]').waitFor();
    return { page, complaints, requests };
  }

  async function faults(page: Page): Promise<readonly string[]> {
    await page.evaluate(AXE);
    return page.evaluate<string[]>(
      "axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html)))",
    );
  }

  async function picture(page: Page, name: string): Promise<void> {
    if (PICTURES !== '') await page.screenshot({ path: join(PICTURES, `${name}.png`), fullPage: true });
  }

  /** Whether nothing reaches beyond the edge of the screen. */
  const fits = (page: Page): Promise<boolean> =>
    page.evaluate<boolean>('document.documentElement.scrollWidth <= window.innerWidth');

  async function told(language: 'en' | 'zh-CN'): Promise<{ desk: DrivenDesk; ticketNo: string }> {
    const isEnglish = language === 'en';
    const department = isEnglish ? DEPARTMENT : '技术部';
    const desk = await openDesk({
      language,
      features: FEATURES,
      people: staffOf(language, department, isEnglish ? 'Operations' : '运营部'),
    });
    const ticketNo = isEnglish
      ? registered(desk, 'Ada')
      : desk.as(WORKER).call<{ ticketNo: string }>('registerComplaint', {
          ...complaintOf('Ada'),
          category1: '技术故障',
          category2: '无法登录',
          description: '换手机后一直收不到验证码，登录页面打不开。',
        }).ticketNo;
    desk.as(WORKER).call('acknowledge', { ticketNo });
    desk.as(WORKER).call('proposeSolution', { ticketNo, solution: isEnglish ? 'A new code.' : '已重新发送验证码。' });
    desk.as(SUPERVISOR).call('reviewSolution', { ticketNo, approve: true });
    desk.as(WORKER).call('informCustomer', { ticketNo, channel: 'mail', note: '' });
    desk.advance('PT10M');
    return { desk, ticketNo };
  }

  test('says that it is solved with one press, and the desk takes it in', async () => {
    const { desk, ticketNo } = await told('en');
    const { page, complaints, requests } = await visit(desk, tokenIn(desk));
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Please tell us: is it solved?');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.getByText('A new code.').count()).toBe(1);
    expect(await faults(page)).toEqual([]);
    expect(await fits(page)).toBe(true);
    await picture(page, 'customerPage');
    await page.getByRole('button', { name: 'Yes, it is solved' }).click();
    await page.getByText('Thank you. We are glad that it is solved.').waitFor();
    expect(await page.evaluate('document.activeElement.className')).toBe('news');
    expect(await page.getByRole('button', { name: 'Yes, it is solved' }).count()).toBe(0);
    expect(await faults(page)).toEqual([]);
    desk.advance('PT10M');
    expect(desk.rows('tickets')).toMatchObject([{ ticketNo, status: 'Confirmed' }]);
    expect(complaints).toEqual([]);
    expect(requests).toEqual([]);
  });

  test('says by keyboard alone what is still wrong, and is told where words are missing', async () => {
    const { desk } = await told('zh-CN');
    const { page, complaints } = await visit(desk, tokenIn(desk), { dark: true });
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
    const no = page.getByRole('button', { name: '还没有解决' });
    await no.focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.tagName')).toBe('TEXTAREA');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('请填写内容').waitFor();
    expect(await page.evaluate('document.activeElement.tagName')).toBe('TEXTAREA');
    await page.keyboard.type('还是登录不了 <b>急</b>');
    expect(await faults(page)).toEqual([]);
    expect(await fits(page)).toBe(true);
    await picture(page, 'customerPage.zh-CN');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('感谢您告诉我们，我们会重新处理。').waitFor();
    desk.advance('PT10M');
    expect(desk.rows('tickets')).toMatchObject([{ attempt: 2, comment: '还是登录不了 <b>急</b>' }]);
    expect(complaints).toEqual([]);
  });

  test('keeps what was written where nobody could be reached, and sends it once', async () => {
    const { desk } = await told('en');
    const { page } = await visit(desk, tokenIn(desk), { width: 320 });
    const box = page.getByLabel('What should we know?');
    await box.fill('It began on Monday.');
    await page.evaluate('window.offline = true');
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText('We could not be reached').waitFor();
    expect(await box.inputValue()).toBe('It began on Monday.');
    expect(await faults(page)).toEqual([]);
    await page.evaluate('window.offline = false');
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText('Thank you. We have what you wrote.').waitFor();
    expect(await box.inputValue()).toBe('');
    expect(desk.rows('inbox')).toMatchObject([{ kind: 'said', text: 'It began on Monday.' }]);
    expect(await fits(page)).toBe(true);
  });

  test('turns away politely whoever brings no link of ours', async () => {
    const { desk } = await told('en');
    const { page } = await visit(desk, '');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('This link does not work');
    expect(await page.locator('form').count()).toBe(0);
    expect(await faults(page)).toEqual([]);
  });
});
