import { spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freshClone } from '../docsCommands/freshClone.mjs';
import { CHECKS } from './checks.mjs';

/** What every recipe ends with. */
const AFTERWARDS = ['scripts/deskDocs.mjs'];

/**
 * Carries a recipe out in a copy of what is committed and runs the checks it names; then once for each step with that step left out, when the check
 * named there has to fail.
 * @param {string} root
 * @param {import('./recipe.mjs').Recipe} recipe
 * @param {(what: string, isGood: boolean, why: string) => void} tell
 */
export function tryRecipe(root, { title, before = [], steps, checks }, tell) {
  const { folder, remove } = freshClone(root);
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const node = (/** @type {readonly string[]} */ args) =>
    spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  const faultOf = (/** @type {string} */ check) => (CHECKS[check] ?? []).map(node).find(({ status }) => status !== 0);
  try {
    for (const fault of before.map(node).filter(({ status }) => status !== 0))
      tell(`${title}: what comes before it`, false, `\n${(fault.stdout + fault.stderr).slice(-4_000)}`);
    for (const left of [null, ...steps.filter(({ missedBy }) => missedBy !== undefined)]) {
      spawnSync('git', ['checkout', '-q', '--', '.'], { cwd: folder });
      spawnSync('git', ['clean', '-qfd', '-e', 'node_modules'], { cwd: folder });
      for (const each of steps) if (each !== left) each.edits.forEach((edit) => make(folder, edit));
      node(AFTERWARDS);
      if (left === null)
        for (const check of checks) {
          const fault = faultOf(check);
          tell(
            `${title}: ${check}`,
            fault === undefined,
            fault === undefined ? '' : `\n${(fault.stdout + fault.stderr).slice(-4_000)}`,
          );
        }
      else
        tell(
          `${title} without step ${left.step}: ${left.missedBy} says so`,
          faultOf(left.missedBy ?? '') !== undefined,
          '',
        );
    }
  } finally {
    remove();
  }
}

/**
 * @param {string} folder
 * @param {import('./recipe.mjs').Edit} edit
 * @throws {Error} where the place that the edit goes to is no more
 */
function make(folder, edit) {
  const path = join(folder, edit.file);
  if ('copy' in edit) {
    copyFileSync(join(folder, edit.copy), path);
    return;
  }
  if ('text' in edit) {
    writeFileSync(path, edit.text, { flag: 'wx' });
    return;
  }
  const before = readFileSync(path, 'utf8');
  const after = 'change' in edit ? edit.change(before) : before.replace(edit.from, () => edit.to);
  if (after === before) throw new Error(`${edit.file} has no place any more for what the recipe puts there`);
  writeFileSync(path, after);
}
