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
import { importTypeScript } from './importTypeScript.mjs';

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
const { SHEETS } = /** @type {typeof import('../src/sheets/sheets')} */ (
  await importTypeScript('src/sheets/sheets.ts')
);
/** @type {readonly string[]} */
const ALL = SHEETS.map(({ id }) => id);
/** Sheets that only the desk of one pack has, or that only there have anything on them. */
const OF_ONE_PACK = ['maintenance', 'training', 'kpis', 'solutions', 'terms'];

/**
 * The desks that sheets are taken from, each with its tabs in their order.
 * @typedef {{ name: string, options: readonly string[], tabs: readonly string[], taken: readonly string[], isHiddenShown: boolean }} PicturedDesk
 */

/** @type {readonly PicturedDesk[]} */
const DESKS = [
  {
    name: 'busy',
    options: [],
    tabs: SHEETS.filter(({ isExtra }) => !isExtra).map(({ id }) => id),
    taken: ALL.filter((id) => !OF_ONE_PACK.includes(id)),
    isHiddenShown: true,
  },
  { name: 'own', options: ['--pack', 'service-plan'], tabs: ALL, taken: OF_ONE_PACK, isHiddenShown: false },
];

/** Wider than any screen: their right end, which shows how each ticket or measure stands, is a picture of its own. */
const WITH_END = ['tickets', 'loop'];
/** The word for the pictures of the whole page. */
const WORKBENCH = 'workbench';
/** The word for the pictures of the steps in the sidebar. */
const STEPS = 'steps';
/** The word for the pictures of a report. */
const REPORT = 'report';

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
  /** @type {Buffer | null} */
  let before = null;
  for (;;) {
    await page.locator('.cell-loading, .spinning').first().waitFor({ state: 'detached' });
    const now = await page.screenshot();
    if (before !== null && now.equals(before)) break;
    before = now;
  }
  writeFileSync(file, withFewColours(before));
}

/**
 * @param {Buffer} png
 * @returns {Uint8Array}
 */
function withFewColours(png) {
  const picture = UPNG.decode(new Uint8Array(png).buffer);
  return new Uint8Array(UPNG.encode(UPNG.toRGBA8(picture), picture.width, picture.height, COLOURS));
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
    if (kept.test(name)) writeFileSync(join(to, name), withFewColours(readFileSync(join(folder, name))));
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
 * Sheets of a desk with two days of work done.
 * @param {import('playwright-core').Browser} browser
 * @param {Language} language
 * @param {string} folder for the desk's state
 * @param {PicturedDesk} desk
 * @param {readonly string[]} wanted
 */
async function pictureSheets(browser, language, folder, { name, options, tabs, taken, isHiddenShown }, wanted) {
  const sheets = taken.filter((sheet) => wanted.includes(sheet));
  if (sheets.length === 0) return;
  const state = join(folder, `${name}-${language}.json`);
  const workbench = await startWorkbench(['--busy', ...options, '--state', state, '--language', language]);
  try {
    const page = await openPage(browser, workbench.url, language, SHEET_SIZE);
    if (isHiddenShown) await page.locator('.hidden-sheets').click();
    const take = async (/** @type {string} */ picture) => {
      await page.mouse.move(SHEET_SIZE.width - 30, 20);
      await takePicture(page, join(root, `docs/pictures/sheets/${picture}${LANGUAGES[language].suffix}.png`));
    };
    for (const sheet of sheets) {
      await page.getByRole('tablist').first().getByRole('tab').nth(tabs.indexOf(sheet)).click();
      await take(sheet);
      if (!WITH_END.includes(sheet)) continue;
      await page.locator('.cell[data-row="1"][data-column="1"]').click();
      await page.keyboard.press('End');
      await take(`${sheet}-end`);
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
    for (const desk of DESKS) await pictureSheets(browser, language, folder, desk, wanted);
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
