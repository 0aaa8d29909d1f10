/**
 * `npm run push`: builds, with the features named after `--with`, then hands dist/ to the Apps Script project named in .clasp.json. Other arguments go
 * on to clasp. With `--dry-run` it only says what would be handed over.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { featuresIn } from './build/features.mjs';

const root = join(import.meta.dirname, '..');
const { scriptId } = /** @type {{ scriptId?: string }} */ (JSON.parse(readFileSync(join(root, '.clasp.json'), 'utf8')));
const run = (/** @type {string} */ script, /** @type {string[]} */ args = []) =>
  spawnSync(process.execPath, [join(root, script), ...args], { cwd: root, stdio: 'inherit' }).status ?? 1;

const given = process.argv.slice(2);
const dryRun = given.indexOf('--dry-run');
if (dryRun >= 0) given.splice(dryRun, 1);
const at = given.findIndex((each) => each === '--with' || each.startsWith('--with='));
const features = at < 0 ? [] : given.splice(at, given[at] === '--with' ? 2 : 1);
const built = run('build.mjs', ['--only', 'dist', ...features]);
if (built !== 0) process.exit(built);
console.log(whatIsPushed());
if (scriptId === undefined || scriptId === '') {
  console.error(
    'dist/ is built, but .clasp.json names no script. Take the script ID of your spreadsheet (Extensions ▸ Apps Script ▸ Project settings), or of a new one (`npx clasp create-script --type sheets --title Loopdesk` in an empty folder), put it into "scriptId" in .clasp.json, run `npx clasp login` once, and push again.',
  );
  process.exit(1);
}
const CLASP = 'node_modules/@google/clasp/build/src/index.js';
process.exit(run(CLASP, dryRun >= 0 ? ['show-file-status', '--json'] : ['push', ...given]));

/** Version, commit where there is one, schema of the data and features, so that a desk that asks for another build can be given it. */
function whatIsPushed() {
  const read = (/** @type {string} */ path) => readFileSync(join(root, path), 'utf8');
  const { version } = /** @type {{ version: string }} */ (JSON.parse(read('package.json')));
  const [, schema = '?'] = /SCHEMA = (\d+);/.exec(read('src/desk/setUp/schema.ts')) ?? [];
  const commit = spawnSync('git', ['describe', '--always', '--dirty'], { cwd: root, encoding: 'utf8' });
  const at = commit.status === 0 ? ` (${commit.stdout.trim()})` : '';
  const built = featuresIn(read('dist/Features.js')).join(', ') || 'none';
  return `Loopdesk ${version}${at}, data schema ${schema}, features: ${built}`;
}
