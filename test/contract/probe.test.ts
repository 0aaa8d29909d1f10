import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Question } from '../../probe/answer';
import { probeScript } from '../../scripts/build/probe.mjs';
import { compared, lineOf } from '../../scripts/probe/disagreements';
import { dryRun } from '../../scripts/probe/dryRun';
import { probeFileFrom } from '../../scripts/probe/probeFile';

const root = join(__dirname, '../..');
/** What Google answered, where somebody ran the probe (docs/probe.md); tests of this test name another file. */
const PROBE_JSON = process.env['PROBE_JSON'] ?? join(root, 'emulator/probe.json');

async function emulator() {
  const { QUESTIONS } = (await import(join(root, 'probe/questions.ts'))) as { readonly QUESTIONS: readonly Question[] };
  return { questions: QUESTIONS, answers: dryRun(await probeScript(root)) };
}

test('the emulator answers every question of the probe', async () => {
  const { questions, answers } = await emulator();
  const { agreed, disagreements, open, measured } = compared(answers, answers, questions);
  expect([disagreements, open]).toEqual([[], []]);
  expect(agreed.length + measured.length).toBe(questions.length);
  const threw = answers.answers.filter(({ answer }) => 'threw' in answer);
  expect(threw).toEqual([]);
});

// Without the file nothing has been confirmed at Google; the last lines of `npm test` say so.
if (existsSync(PROBE_JSON))
  test('the emulator answers as Google did, question by question', async () => {
    const { questions, answers } = await emulator();
    const google = probeFileFrom(readFileSync(PROBE_JSON, 'utf8'));
    expect(compared(google, answers, questions).disagreements.map(lineOf)).toEqual([]);
  });
