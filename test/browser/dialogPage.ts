/** Opens a dialog in a real browser, with a canned desk behind Google's client bridge. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { findChromium } from '../../scripts/findChromium.mjs';
import type { Language } from '../../src/packs/pack';
import { type FakeDesk, fakeDesk } from '../dialogs/fakeDesk';

const ROOT = join(__dirname, '../..');
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** undefined where no Chromium is found; `npm test` says so and, in CI, fails. */
export const CHROMIUM = findChromium();

/** A Chromium for the dialogs. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM ?? '', args: FLAGS });
}

/** The dialogs that a browser looks at by themselves. */
export type DialogName =
  | 'alarms'
  | 'sidebar'
  | 'setUp'
  | 'mails'
  | 'chat'
  | 'customerData'
  | 'importing'
  | 'knowledge'
  | 'measures'
  | 'reports';

/** The page of a dialog in each language as it ships, bundled anew: the browser sees the sources, not what was built last. */
type DialogHtml = Readonly<Record<Language, string>>;

/** Bundles a dialog, with the words that it is served with. */
function dialogHtml(name: DialogName): DialogHtml {
  const script = `
    import { dialogPage, wordPages } from './scripts/build/dialogs.mjs';
    const root = process.cwd();
    const [{ html }, words] = await Promise.all([dialogPage({ root, name: ${JSON.stringify(name)} }), wordPages(root)]);
    process.stdout.write(JSON.stringify(Object.fromEntries(words.map((each) => [each.name.slice(6, -5), html + each.html]))));`;
  const pages = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1e7,
  });
  return JSON.parse(pages) as DialogHtml;
}

/** The bridge in the page: hands each call to the test, and holds answers back while `window.held` is set. */
const BRIDGE = `(() => {
  const make = (success, failure) => ({
    withSuccessHandler: (handler) => make(handler, failure),
    withFailureHandler: (handler) => make(success, handler),
    api: (json) => window.answerApi(json).then(async (answer) => {
      while (window.held) await new Promise((resolve) => setTimeout(resolve, 20));
      success(answer);
    }, failure),
    showSetUp: () => { window.setUpShown = true; success(); },
    showChat: () => { window.chatShown = true; success(); },
    showSidebar: () => { window.shownAgain = true; success(); },
  });
  window.google = { script: { run: make(() => {}, () => {}), host: { close: () => { window.closed_ = true; } } } };
})()`;

export interface DialogPage {
  readonly page: Page;
  readonly desk: FakeDesk;
  /** What the browser complained about. */
  readonly complaints: readonly string[];
  /** Requests that left the page other than for itself: there must be none. */
  readonly requests: readonly string[];
  /** Arguments of each call of one command so far. */
  asked(command: string): readonly Readonly<Record<string, unknown>>[];
  /** Faults that axe finds, as 'rule: element'. */
  faults(): Promise<readonly string[]>;
  /** Closes and opens the dialog again, in the same browser profile. */
  reopen(): Promise<void>;
  close(): Promise<void>;
}

export interface DialogWishes {
  readonly html: DialogHtml;
  readonly language?: Language;
  readonly dark?: boolean;
  readonly width?: number;
  readonly prepare?: (desk: FakeDesk) => void;
  /** A real desk's answer in place of the canned ones. */
  readonly answer?: (json: string) => string;
}

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const ADDRESS = 'http://desk.example/';

async function serveOnly(context: BrowserContext, html: string, requests: string[]): Promise<void> {
  await context.route('**/*', (route) => {
    const url = route.request().url();
    if (url === ADDRESS) return route.fulfill({ contentType: 'text/html', body: html });
    requests.push(url);
    return route.abort();
  });
}

/**
 * The dialog of a block of tests: each test opens it, and afterwards it is held to have complained of nothing and asked nobody but the desk.
 * @returns opens it
 */
export function dialogOf(name: DialogName): (wishes?: Omit<DialogWishes, 'html'>) => Promise<DialogPage> {
  let browser: Browser;
  let html: DialogHtml;
  let dialog: DialogPage | undefined;
  beforeAll(async () => {
    html = dialogHtml(name);
    browser = await openBrowser();
  });
  afterEach(async () => {
    expect(dialog?.complaints).toEqual([]);
    expect(dialog?.requests).toEqual([]);
    await dialog?.close();
    dialog = undefined;
  });
  afterAll(() => browser.close());
  return async (wishes = {}) => (dialog = await openDialog(browser, { ...wishes, html }));
}

/** Opens the dialog and waits until it has something to show. */
async function openDialog(browser: Browser, wishes: DialogWishes): Promise<DialogPage> {
  const { html, language = 'en', dark = false, width = 300, prepare, answer } = wishes;
  const desk = fakeDesk(language);
  prepare?.(desk);
  const context = await browser.newContext({
    viewport: { width, height: 700 },
    colorScheme: dark ? 'dark' : 'light',
    locale: language,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('favicon')) complaints.push(message.text());
  });
  await serveOnly(context, html[language], requests);
  await page.exposeFunction('answerApi', (json: string) => answer?.(json) ?? desk.api(json));
  await page.addInitScript({ content: BRIDGE });
  const open = async (): Promise<void> => {
    await page.goto(ADDRESS);
    await page.locator('main').waitFor();
    await page.locator('main > .skeleton').waitFor({ state: 'detached' });
  };
  await open();
  return {
    page,
    desk,
    complaints,
    requests,
    asked: (command) => desk.asked.filter((one) => one.command === command).map((one) => one.args),
    faults: async () => {
      await page.evaluate(AXE);
      return page.evaluate<string[]>(
        'axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ": " + html)))',
      );
    },
    reopen: open,
    close: () => context.close(),
  };
}
