import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'chrome'];

/**
 * Where a Chromium is: the CHROMIUM variable, else the usual places, else the path.
 * @param {Readonly<Record<string, string | undefined>>} environment
 * @returns {string | undefined}
 */
export function findChromium(environment = process.env) {
  const named = environment['CHROMIUM'];
  if (named !== undefined && named !== '') return existsSync(named) ? named : undefined;
  const placed = PLACES.find((place) => existsSync(place));
  if (placed !== undefined) return placed;
  return NAMES.map((name) => spawnSync('which', [name], { encoding: 'utf8' }).stdout.trim()).find((found) => found);
}
