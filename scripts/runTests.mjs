/** `npm test`: builds, runs every test, names what was skipped, counts rules and cases, ends with `N passed, N failed`. Arguments go on to jest. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { findChromium } from './findChromium.mjs';
import { summaryOf } from './testSummary.mjs';

/** Every run of a script is a realm of its own that is soon garbage: with little room for it, a quarter of the time goes into sweeping. */
const ROOM_FOR_THE_YOUNG = '--max-semi-space-size=128';

const root = join(import.meta.dirname, '..');
const node = (/** @type {string[]} */ args, /** @type {NodeJS.ProcessEnv} */ environment = process.env) =>
  spawnSync(process.execPath, args, { cwd: root, env: environment, stdio: ['ignore', 'inherit', 'inherit'] }).status ??
  1;

const chromium = findChromium();
const mustHaveBrowser = process.env['CI'] === 'true';
if (chromium === undefined && mustHaveBrowser) {
  console.error('No Chromium was found, and CI must test in a browser: install chromium, or name one in CHROMIUM.');
  console.log('0 passed, 1 failed');
  process.exit(1);
}

if (node(['build.mjs']) !== 0) {
  console.log('0 passed, 1 failed');
  process.exit(1);
}

const folder = mkdtempSync(join(tmpdir(), 'loopdesk-tests-'));
try {
  const outputFile = join(folder, 'results.json');
  const status = node(
    [
      ROOM_FOR_THE_YOUNG,
      'node_modules/jest/bin/jest.js',
      '--json',
      `--outputFile=${outputFile}`,
      ...process.argv.slice(2),
    ],
    {
      ...process.env,
      // Empty where there is none: browser tests then skip themselves.
      CHROMIUM: chromium ?? '',
    },
  );
  const summary = summaryOf(JSON.parse(readFileSync(outputFile, 'utf8')), (file) => relative(root, file));
  for (const line of summary.skipped) console.log(`skipped: ${line}`);
  console.log(
    chromium === undefined
      ? 'No Chromium was found: the browser tests were skipped.'
      : `Browser tests ran in ${chromium}.`,
  );
  console.log(summary.contract);
  console.log(summary.verdict);
  process.exitCode = status === 0 && summary.failed === 0 ? 0 : 1;
} catch (error) {
  console.error('The tests gave no result:', error);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
