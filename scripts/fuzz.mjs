/** `npm run fuzz -- --cases N --seed S`: the fuzz tests with as many cases as wanted; exits non-zero where one fails. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const HELP = `npm run fuzz -- [--cases N] [--seed S]

Sends N generated requests, form answers, tables, links and cells (default 100000) to a desk, seeded with S (default 20260302).
Each has to be answered or refused; what is refused must change nothing.`;

/** @param {string | undefined} text */
const wholeNumber = (text) => (text !== undefined && /^[1-9]\d{0,7}$/.test(text) ? text : null);

/** @type {{ cases?: string, seed?: string, help?: boolean }} */
let given;
try {
  given = parseArgs({
    options: { cases: { type: 'string' }, seed: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  }).values;
} catch (error) {
  console.error(`fuzz: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(2);
}
if (given.help) {
  console.log(HELP);
  process.exit(0);
}
const [cases, seed] = [wholeNumber(given.cases ?? '100000'), wholeNumber(given.seed ?? '20260302')];
if (cases === null || seed === null) {
  console.error('fuzz: --cases and --seed take whole numbers from 1 to 99999999');
  process.exit(2);
}
const { status } = spawnSync(
  process.execPath,
  ['--max-semi-space-size=64', 'node_modules/jest/bin/jest.js', '--verbose', 'test/fuzz'],
  {
    cwd: join(import.meta.dirname, '..'),
    env: { ...process.env, FUZZ_CASES: cases, FUZZ_SEED: seed },
    stdio: 'inherit',
  },
);
process.exit(status ?? 1);
