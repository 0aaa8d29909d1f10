/** `npm run check`: types, layering, words, dead code, lint, format and generated files. All of them run; the last line says which failed. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { isWithoutDeadCode } from './check/deadCode.mjs';
import { layeringFaults } from './check/layering.mjs';
import { sources } from './check/sources.mjs';
import { visibleTextFaults } from './check/visibleText.mjs';

const root = join(import.meta.dirname, '..');
const bin = (/** @type {string} */ file) => join(root, 'node_modules', file);
const passes = (/** @type {string[]} */ ...args) =>
  spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;

/** @param {string[]} faults */
function none(faults) {
  for (const fault of faults) console.error(fault);
  return faults.length === 0;
}

/** @type {[string, () => boolean][]} */
const STEPS = [
  ...['src/domain', 'src', 'src/dialogs', 'probe', 'workbench/page', '.', 'test'].map(
    (project) =>
      /** @type {[string, () => boolean]} */ ([
        `types of ${project}`,
        () => passes(bin('typescript/bin/tsc'), '-p', project),
      ]),
  ),
  ['layering', () => none(layeringFaults(sources(root)))],
  ['visible text', () => none(visibleTextFaults(sources(root)))],
  ['dead code', () => isWithoutDeadCode(root)],
  ['lint', () => passes(bin('eslint/bin/eslint.js'), '.', '--max-warnings', '0')],
  ['format', () => passes(bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.')],
  ["members of Google's classes", () => passes('scripts/googleMembers.mjs', '--check')],
  [
    'generated docs',
    () => passes(bin('jest/bin/jest.js'), '--selectProjects', 'fast', '--silent', '--passWithNoTests', 'test/docs'),
  ],
];

const failed = STEPS.filter(([name, step]) => {
  console.error(`— ${name}`);
  return !step();
}).map(([name]) => name);

console.log(failed.length === 0 ? 'check: all passed' : `check: failed: ${failed.join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
