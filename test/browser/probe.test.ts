import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { probeScript } from '../../scripts/build/probe.mjs';
import { actAsPage, answersShown, openProbe } from '../../scripts/probe/dryRun';
import { probeFileFrom } from '../../scripts/probe/probeFile';
import { CHROMIUM, openBrowser } from './dialogPage';

/** Google's bridge: takes down what the page calls; `probeFails` fails, and a Date comes as Google is said to send it. */
const BRIDGE = `(() => {
  window.calls = [];
  const make = (success, failure) => new Proxy({}, {
    get: (_none, name) =>
      name === 'withSuccessHandler' ? (handler) => make(handler, failure)
      : name === 'withFailureHandler' ? (handler) => make(success, handler)
      : (...args) => {
          window.calls.push([name, ...args]);
          setTimeout(() => (name === 'probeFails' ? failure(new Error('on purpose')) : success(null)), 5);
        },
  });
  window.google = { script: { run: make(() => {}, () => {}) } };
})()`;

const inBrowser = CHROMIUM === undefined ? describe.skip : describe;

inBrowser('the windows of the probe', () => {
  let browser: Browser;
  let files: Readonly<Record<string, string>>;
  beforeAll(async () => {
    [browser, files] = await Promise.all([openBrowser(), probeScript(join(__dirname, '../..'))]);
  });
  afterAll(() => browser.close());

  async function shown(html: string) {
    const page = await browser.newPage({ viewport: { width: 640, height: 480 }, acceptDownloads: true });
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    // The window outlives what is written into it.
    await page.evaluate(BRIDGE);
    await page.setContent(html);
    return { page, complaints };
  }

  test.each([
    ['en_US', 'Click cell B2, type 2026-03-02 and press Enter.', 'Download probe.json', 'Copied.'],
    ['zh_CN', '点击 B2 单元格，输入 2026-03-02，按回车。', '下载 probe.json', '已复制。'],
  ])(
    'in %s let executions meet, say what to type, and hand the answers out',
    async (locale, byHand, download, copied) => {
      const { runtime, owner } = openProbe(files, locale);
      owner.clickMenu('askGoogle');
      const asked = await shown(runtime.dialogs(owner.mail).at(-1)?.html ?? '');
      await asked.page.getByText(byHand).waitFor();
      expect(await asked.page.evaluate('window.calls')).toEqual([
        ['probeHolds', 'held'],
        ['probeVisits', 'held'],
        ['probeHolds', 'released'],
        ['probeVisits', 'released'],
        ['probeFails'],
        ['probeAfterFailure'],
        ['probeDate'],
        ['probeDateSeen', 'null'],
      ]);
      expect(await asked.page.locator('#failed').isVisible()).toBe(false);

      actAsPage(runtime);
      owner.clickMenu('showAnswers');
      const answers = await shown(runtime.dialogs(owner.mail).at(-1)?.html ?? '');
      const [file] = await Promise.all([
        answers.page.waitForEvent('download'),
        answers.page.getByRole('link', { name: download }).click(),
      ]);
      expect(file.suggestedFilename()).toBe('probe.json');
      const text = readFileSync(await file.path(), 'utf8');
      expect(text).toBe(answersShown(runtime));
      expect(probeFileFrom(text).answers.length).toBeGreaterThan(60);
      await answers.page.getByRole('button').click();
      await answers.page.getByText(copied).waitFor();
      expect([asked.complaints, answers.complaints]).toEqual([[], []]);
      await Promise.all([asked.page.close(), answers.page.close()]);
    },
  );
});
