/**
 * `npm run pictures [-- NAME …]`: takes the pictures of docs/pictures from a workbench with a sample desk. Build first; needs a Chromium.
 * Names of sheets, `workbench` for the page with a ticket, `steps` for the steps of a complaint in the sidebar and `report` for the report of a month leave all other pictures as they are.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from './findChromium.mjs';

/** @type {import('upng-js')} */
const UPNG = createRequire(import.meta.url)('upng-js');
const root = join(import.meta.dirname, '..');
const SIZE = { width: 1440, height: 900 };
const SHEET_SIZE = { width: 1280, height: 800 };
/** Colours in a picture: enough for text with soft edges, and a third of the bytes. */
const COLOURS = 96;
const LANGUAGES = /** @type {const} */ ({
  en: { suffix: '', button: 'EN', menu: 'Loopdesk', openTicket: 'Open ticket', register: 'Register' },
  'zh-CN': { suffix: '.zh-CN', button: '中文', menu: '闭环台', openTicket: '查看工单', register: '登记表' },
});
/** Sheets of the desk in the order of their tabs, as docs/sheets.md calls them; the last ones are hidden. */
const SHEETS = [
  ...[
    'start',
    'tickets',
    'matrix',
    'loop',
    'surveys',
    'results',
    'review',
    'reports',
    'pivots',
    'phrases',
    'alarms',
    'knowledge',
    'formAnswers',
    'staff',
    'categories',
    'targets',
    'ladder',
    'solutions',
    'templates',
    'calendar',
    'settings',
    'health',
  ],
  ...['log', 'outbox', 'contacts', 'surveyKeys', 'inbox', 'counted'],
];

/** Wider than any screen: their right end, which shows how each ticket or measure stands, is a picture of its own. */
const WITH_END = ['tickets', 'loop'];
/** Sheets taken from a desk of one pack, which alone has them or anything on them, where they stand among its tabs. */
const OWN = { pack: 'service-plan', sheets: { maintenance: 13, training: 14, kpis: 15, solutions: 20, terms: 21 } };
/** The word for the pictures of the whole page. */
const WORKBENCH = 'workbench';
/** The word for the pictures of the steps in the sidebar. */
const STEPS = 'steps';
/** The word for the pictures of a report. */
const REPORT = 'report';
const ALL = [...new Set([...SHEETS, ...Object.keys(OWN.sheets)])];

/** @typedef {keyof typeof LANGUAGES} Language */

/**
 * Starts a workbench of its own on a free port.
 * @param {string[]} options
 * @returns {Promise<{ url: string, end: () => Promise<void> }>}
 */
function startWorkbench(options) {
  const args = ['build/workbench.mjs', 'start', '--port', '0', '--fresh', ...options];
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (/** @type {Buffer} */ piece) => {
      said += piece.toString('utf8');
      const url = /http:\/\/\S+/.exec(said)?.[0];
      if (url === undefined) return;
      const end = async () => {
        child.kill('SIGTERM');
        await ended;
      };
      resolve({ url, end });
    });
    void ended.then(() => {
      reject(new Error(`the workbench ended before it could be opened: ${said}`));
    });
  });
}

/**
 * Opens the page of a workbench.
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {Language} language
 * @param {{ width: number, height: number }} viewport
 */
async function openPage(browser, url, language, viewport) {
  const context = await browser.newContext({ viewport, locale: language });
  // The tour has been offered: the pictures are of the desk.
  await context.addInitScript("localStorage.setItem('workbench-tour', '{\"isAnswered\":true}')");
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await page.goto(url);
  await page.getByRole('button', { name: LANGUAGES[language].button, exact: true }).click();
  await page.locator('.cell-words').first().waitFor();
  return page;
}

/**
 * Waits until every drawn cell is loaded and the picture no longer changes, and keeps it with few colours.
 * @param {import('playwright-core').Page} page
 * @param {string} file
 */
async function takePicture(page, file) {
  /** @type {Uint8Array | null} */
  let before = null;
  for (;;) {
    await page.locator('.cell-loading, .spinning').first().waitFor({ state: 'detached' });
    const now = await page.screenshot();
    if (before !== null && now.equals(before)) break;
    before = now;
  }
  const { width, height } = page.viewportSize() ?? SIZE;
  const pixels = new Uint8Array(before).buffer;
  writeFileSync(file, Buffer.from(UPNG.encode(UPNG.toRGBA8(UPNG.decode(pixels)), width, height, COLOURS)));
}

/**
 * What a test in the browser sees: the steps of a complaint as one clicks them all, or a report on paper.
 * @param {string} test by its file
 * @param {string} folder for the pictures as they are taken
 * @param {string} to folder for those that are kept
 * @param {RegExp} kept names of those
 */
function pictureTest(test, folder, to, kept) {
  const environment = { ...process.env, SCREENSHOTS: folder };
  const jest = ['node_modules/jest/bin/jest.js', '--selectProjects', 'browser', '-i', test];
  const { status } = spawnSync(process.execPath, jest, { cwd: root, env: environment, stdio: 'inherit' });
  if (status !== 0) throw new Error(`${test} failed`);
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(folder)) {
    if (!kept.test(name)) continue;
    const picture = UPNG.decode(new Uint8Array(readFileSync(join(folder, name))).buffer);
    const drawn = UPNG.encode(UPNG.toRGBA8(picture), picture.width, picture.height, COLOURS);
    writeFileSync(join(to, name), Buffer.from(drawn));
  }
}

/**
 * The workbench with a ticket in its sidebar.
 * @param {import('playwright-core').Browser} browser
 * @param {Language} language
 * @param {string} folder for the desk's state
 */
async function pictureWorkbench(browser, language, folder) {
  const { suffix, menu, openTicket, register } = LANGUAGES[language];
  const state = join(folder, `${language}.json`);
  const workbench = await startWorkbench(['--state', state, '--language', language]);
  try {
    const page = await openPage(browser, workbench.url, language, SIZE);
    await page.getByRole('tab', { name: register, exact: true }).click();
    await page.locator('.cell[data-row="7"][data-column="1"]').click();
    await page.getByRole('button', { name: menu, exact: true }).click();
    await page.getByRole('menuitem', { name: openTicket, exact: true }).click();
    const sidebar = page.locator('iframe').first().contentFrame();
    await sidebar.locator('h2').first().waitFor();
    // Away from the cell, whose note would hide its neighbours.
    await page.mouse.move(SIZE.width / 2, SIZE.height - 60);
    await takePicture(page, join(root, `docs/pictures/workbench${suffix}.png`));
    await page.context().close();
  } finally {
    await workbench.end();
  }
}

/**
 * Every sheet of a busy desk.
 * @param {import('playwright-core').Browser} browser
 * @param {Language} language
 * @param {string} folder for the desk's state
 * @param {readonly string[]} wanted
 */
async function pictureSheets(browser, language, folder, wanted) {
  const state = join(folder, `busy-${language}.json`);
  const workbench = await startWorkbench(['--busy', '--state', state, '--language', language]);
  try {
    const page = await openPage(browser, workbench.url, language, SHEET_SIZE);
    await page.locator('.hidden-sheets').click();
    const tabs = page.getByRole('tablist').first().getByRole('tab');
    for (const [index, sheet] of SHEETS.entries()) {
      if (!wanted.includes(sheet) || sheet in OWN.sheets) continue;
      await tabs.nth(index).click();
      await page.mouse.move(SHEET_SIZE.width - 30, 20);
      const file = (/** @type {string} */ name) =>
        join(root, `docs/pictures/sheets/${name}${LANGUAGES[language].suffix}.png`);
      await takePicture(page, file(sheet));
      if (!WITH_END.includes(sheet)) continue;
      await page.locator('.cell[data-row="1"][data-column="1"]').click();
      await page.keyboard.press('End');
      await page.mouse.move(SHEET_SIZE.width - 30, 20);
      await takePicture(page, file(`${sheet}-end`));
    }
    await page.context().close();
  } finally {
    await workbench.end();
  }
}

/**
 * The sheets that a desk of one pack has besides.
 * @param {import('playwright-core').Browser} browser
 * @param {Language} language
 * @param {string} folder for the desk's state
 * @param {readonly string[]} wanted
 */
async function pictureOwnSheets(browser, language, folder, wanted) {
  const sheets = Object.entries(OWN.sheets).filter(([sheet]) => wanted.includes(sheet));
  if (sheets.length === 0) return;
  const state = join(folder, `own-${language}.json`);
  const workbench = await startWorkbench(['--busy', '--pack', OWN.pack, '--state', state, '--language', language]);
  try {
    const page = await openPage(browser, workbench.url, language, SHEET_SIZE);
    for (const [sheet, place] of sheets) {
      await page.getByRole('tablist').first().getByRole('tab').nth(place).click();
      await page.mouse.move(SHEET_SIZE.width - 30, 20);
      await takePicture(page, join(root, `docs/pictures/sheets/${sheet}${LANGUAGES[language].suffix}.png`));
    }
    await page.context().close();
  } finally {
    await workbench.end();
  }
}

const executablePath = findChromium();
if (executablePath === undefined) {
  console.error('No Chromium was found: install chromium, or name one in CHROMIUM.');
  process.exit(1);
}
const asked = process.argv.slice(2);
const WORDS = [WORKBENCH, STEPS, REPORT];
const unknown = asked.filter((name) => !ALL.includes(name) && !WORDS.includes(name));
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(', ')}; there are ${[...ALL, ...WORDS].join(', ')}.`);
  process.exit(2);
}
mkdirSync(join(root, 'docs/pictures/sheets'), { recursive: true });
const folder = mkdtempSync(join(tmpdir(), 'loopdesk-pictures-'));
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
try {
  if (asked.length === 0 || asked.includes(STEPS))
    pictureTest('test/browser/everyStep', join(folder, STEPS), join(root, 'docs/pictures/steps'), /./);
  if (asked.length === 0 || asked.includes(REPORT))
    pictureTest('test/browser/reports', join(folder, REPORT), join(root, 'docs/pictures'), /^report[.]/);
  for (const language of /** @type {Language[]} */ (Object.keys(LANGUAGES))) {
    if (asked.length === 0 || asked.includes(WORKBENCH)) await pictureWorkbench(browser, language, folder);
    const wanted = asked.length === 0 ? ALL : asked.filter((name) => !WORDS.includes(name));
    if (wanted.length === 0) continue;
    await pictureSheets(browser, language, folder, wanted);
    await pictureOwnSheets(browser, language, folder, wanted);
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
