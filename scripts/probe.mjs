/** `npm run probe`: writes the platform probe to build/probe, asks the emulator what the probe asks Google, and holds one against the other. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { probeScript, writeProbe } from './build/probe.mjs';
import { importTypeScript } from './importTypeScript.mjs';

const HELP = `npm run probe -- [--out FILE] [--compare FILE]

Writes build/probe (the script to run once in an empty spreadsheet at Google, see docs/probe.md), asks the emulator the same questions and
prints its answers, one line each.

  --out FILE      also writes the emulator's answers in the form of a probe.json
  --compare FILE  says question by question where the emulator differs from the probe.json of a Google account; exits with 1 where it does`;

const root = join(import.meta.dirname, '..');

/** @returns {{ out?: string | undefined, compare?: string | undefined, help?: boolean | undefined }} */
function given() {
  try {
    return parseArgs({
      options: { out: { type: 'string' }, compare: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    }).values;
  } catch (error) {
    console.error(`probe: ${error instanceof Error ? error.message : String(error)}`);
    process.exit(2);
  }
}

const { out, compare, help } = given();
if (help) {
  console.log(HELP);
  process.exit(0);
}

/** @typedef {import('./probe/probeFile').ProbeFile} ProbeFile */
const { dryRun } = /** @type {typeof import('./probe/dryRun')} */ (await importTypeScript('scripts/probe/dryRun.ts'));

/** @returns {Promise<ProbeFile | undefined>} */
async function googlesAnswers() {
  if (compare === undefined) return undefined;
  const { probeFileFrom } = /** @type {typeof import('./probe/probeFile')} */ (
    await importTypeScript('scripts/probe/probeFile.ts')
  );
  try {
    return probeFileFrom(readFileSync(compare, 'utf8'));
  } catch (error) {
    console.error(`probe: ${compare}: ${error instanceof Error ? error.message : String(error)}`);
    process.exit(2);
  }
}

const google = await googlesAnswers();
console.error(`The probe is in ${relative(root, await writeProbe(root))}; how to run it at Google: docs/probe.md`);
const here = dryRun(await probeScript(root));
if (out !== undefined) writeFileSync(out, `${JSON.stringify(here, null, 2)}\n`);

if (google === undefined) {
  for (const { id, answer } of here.answers) console.log(`${id}: ${JSON.stringify(answer)}`);
} else {
  const { comparisonOf, lineOf } = /** @type {typeof import('./probe/comparison')} */ (
    await importTypeScript('scripts/probe/comparison.ts')
  );
  const { QUESTIONS } = /** @type {{ QUESTIONS: readonly import('../probe/question').Question[] }} */ (
    await importTypeScript('probe/questions.ts')
  );
  const { agreed, disagreements, open, measured } = comparisonOf(google, here, QUESTIONS);
  for (const id of agreed) console.log(`same: ${id}`);
  for (const line of measured) console.log(`measured: ${line}`);
  for (const line of open) console.log(`open: ${line}`);
  for (const each of disagreements) console.log(`differs: ${lineOf(each)}`);
  console.log(
    `${agreed.length} same, ${disagreements.length} different, ${open.length} open, ${measured.length} measured`,
  );
  process.exitCode = disagreements.length === 0 ? 0 : 1;
}
