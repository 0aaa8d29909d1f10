/** `npm run check`: types, layering, words, dead code, lint, format and generated files. All of them run, as many at once as there are processors; the last line says which failed. */
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { layeringFaults } from './check/layering.mjs';
import { mirrorFaults } from './check/mirrors.mjs';
import { sources } from './check/sources.mjs';
import { visibleTextFaults } from './check/visibleText.mjs';

const root = join(import.meta.dirname, '..');
const bin = (/** @type {string} */ file) => join(root, 'node_modules', file);

/** What counts as used is told in knip.config.mjs. */
const KNIP = [
  bin('knip/bin/knip.js'),
  '--config',
  'knip.config.mjs',
  '--treat-config-hints-as-errors',
  '--no-progress',
];

/** @typedef {{ isGood: boolean, said: string }} Outcome */

/**
 * @param {string[]} args of Node
 * @returns {Promise<Outcome>}
 */
async function run(...args) {
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise((resolve) => child.once('close', resolve));
  const said = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { isGood: (await ended) === 0, said: said.join('') };
}

/**
 * @param {readonly string[]} faults
 * @returns {Outcome}
 */
const none = (faults) => ({ isGood: faults.length === 0, said: faults.map((fault) => `${fault}\n`).join('') });

const files = sources(root);

/**
 * The longest first.
 * @type {[string, () => Outcome | Promise<Outcome>][]}
 */
const STEPS = [
  ['lint', () => run(bin('eslint/bin/eslint.js'), '.', '--max-warnings', '0')],
  ...['src/domain', 'src', 'src/dialogs', 'probe', 'workbench/page', '.', 'test'].map(
    (project) =>
      /** @type {[string, () => Promise<Outcome>]} */ ([
        `types of ${project}`,
        () => run(bin('typescript/bin/tsc'), '-p', project),
      ]),
  ),
  ['layering', () => none(layeringFaults(files))],
  ['mirrored tests', () => none(mirrorFaults(files))],
  ['visible text', () => none(visibleTextFaults(files))],
  ['dead code', () => run(...KNIP)],
  // An export that only a test imports is either dead or says so with `@internal`.
  ['dead code without the tests', () => run(...KNIP, '--production', '--include', 'files,exports,types')],
  ['format', () => run(bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.')],
  ["members of Google's classes", () => run('scripts/googleMembers.mjs', '--check')],
  [
    'generated docs',
    () => run(bin('jest/bin/jest.js'), '--selectProjects', 'fast', '--silent', '--passWithNoTests', 'test/docs'),
  ],
];

/** @type {string[]} */
const failed = [];
const waiting = STEPS.values();
async function work() {
  for (const [name, step] of waiting) {
    const { isGood, said } = await step();
    console.error(`— ${name}\n${said}`.trimEnd());
    if (!isGood) failed.push(name);
  }
}
await Promise.all(Array.from({ length: availableParallelism() }, work));

console.log(failed.length === 0 ? 'check: all passed' : `check: failed: ${failed.join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
