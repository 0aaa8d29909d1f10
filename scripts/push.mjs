/**
 * `npm run push`: builds, with the features named after `--with`, then hands dist/ to the Apps Script project named in .clasp.json. Other arguments go
 * on to clasp.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const { scriptId } = /** @type {{ scriptId?: string }} */ (JSON.parse(readFileSync(join(root, '.clasp.json'), 'utf8')));
const run = (/** @type {string} */ script, /** @type {string[]} */ args = []) =>
  spawnSync(process.execPath, [join(root, script), ...args], { cwd: root, stdio: 'inherit' }).status ?? 1;

const given = process.argv.slice(2);
const at = given.findIndex((each) => each === '--with' || each.startsWith('--with='));
const features = at < 0 ? [] : given.splice(at, given[at] === '--with' ? 2 : 1);
const built = run('build.mjs', ['--only', 'dist', ...features]);
if (built !== 0) process.exit(built);
if (scriptId === undefined || scriptId === '') {
  console.error(
    'dist/ is built, but .clasp.json names no script. Take the script ID of your spreadsheet (Extensions ▸ Apps Script ▸ Project settings), or of a new one (`npx clasp create-script --type sheets --title Loopdesk` in an empty folder), put it into "scriptId" in .clasp.json, run `npx clasp login` once, and push again.',
  );
  process.exit(1);
}
process.exit(run('node_modules/@google/clasp/build/src/index.js', ['push', ...given]));
