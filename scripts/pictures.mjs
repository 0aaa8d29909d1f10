/** `node scripts/pictures.mjs`: takes the pictures of docs/pictures from a freshly set-up workbench. Build first; needs a Chromium. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from './findChromium.mjs';

const root = join(import.meta.dirname, '..');
const SIZE = { width: 1440, height: 900 };
const LANGUAGES = /** @type {const} */ ({
  en: { suffix: '', menu: 'Loopdesk', openTicket: 'Open ticket' },
  'zh-CN': { suffix: '.zh-CN', menu: '闭环台', openTicket: '查看工单' },
});

/**
 * Starts a workbench of its own on a free port.
 * @param {string} language
 * @param {string} state file for the desk, thrown away after
 * @returns {Promise<{ url: string, end: () => Promise<void> }>}
 */
function startWorkbench(language, state) {
  const args = ['build/workbench.mjs', 'start', '--port', '0', '--fresh', '--state', state, '--language', language];
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
 * @param {import('playwright-core').Browser} browser
 * @param {keyof typeof LANGUAGES} language
 * @param {string} folder for the desk's state
 */
async function takePictures(browser, language, folder) {
  const { suffix, menu, openTicket } = LANGUAGES[language];
  const workbench = await startWorkbench(language, join(folder, `${language}.json`));
  try {
    const context = await browser.newContext({ viewport: SIZE, locale: language });
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    await page.goto(workbench.url);
    await page.getByRole('button', { name: language === 'en' ? 'EN' : '中文', exact: true }).click();
    await page.locator('.cell[data-row="7"][data-column="1"]').click();
    await page.locator('.menu-title', { hasText: menu }).click();
    await page.getByRole('menuitem', { name: openTicket }).click();
    const sidebar = page.locator('iframe').first().contentFrame();
    await sidebar.locator('h2').first().waitFor();
    // Away from the cell, whose note would hide its neighbours.
    await page.mouse.move(SIZE.width / 2, SIZE.height - 60);
    await page.waitForTimeout(1_000);
    await page.screenshot({ path: join(root, `docs/pictures/workbench${suffix}.png`) });
    await context.close();
  } finally {
    await workbench.end();
  }
}

const executablePath = findChromium();
if (executablePath === undefined) {
  console.error('No Chromium was found: install chromium, or name one in CHROMIUM.');
  process.exit(1);
}
mkdirSync(join(root, 'docs/pictures'), { recursive: true });
const folder = mkdtempSync(join(tmpdir(), 'loopdesk-pictures-'));
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
try {
  for (const language of /** @type {(keyof typeof LANGUAGES)[]} */ (Object.keys(LANGUAGES))) {
    await takePictures(browser, language, folder);
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
