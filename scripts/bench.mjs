/** `npm run bench`: the desk on the emulator, then alarms over simulated months and business time beside two libraries. One JSON line a figure; exit code 1 where a budget is missed. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { importTypeScript } from './importTypeScript.mjs';

const root = join(import.meta.dirname, '..');
const given = process.argv.slice(2);
// The desk's bench explains both.
const isAsking = given.includes('--help');
const isDeskLeftOut = ['--business-time', '--alarms'].includes(given[0] ?? '');

if (!isDeskLeftOut) {
  const { status } = spawnSync(
    process.execPath,
    ['--max-semi-space-size=64', join(root, 'build/workbench.mjs'), 'bench', ...given],
    {
      stdio: 'inherit',
    },
  );
  process.exitCode = status ?? 1;
}
if (!isAsking && process.exitCode !== 2) {
  const { alarmFigures } = /** @type {typeof import('./alarms/alarmFigures')} */ (
    await importTypeScript('scripts/alarms/alarmFigures.ts')
  );
  if (given[0] !== '--business-time') printAll(alarmFigures());
  const { businessTimeFigures } = /** @type {typeof import('./businessTime/businessTimeFigures')} */ (
    await importTypeScript('scripts/businessTime/businessTimeFigures.ts')
  );
  if (given[0] !== '--alarms') printAll(await businessTimeFigures(root));
}

/** @param {readonly import('../workbench/bench/figure').Figure[]} figures */
function printAll(figures) {
  for (const figure of figures) {
    console.log(JSON.stringify(figure));
    if (!figure.ok) process.exitCode = 1;
  }
}
