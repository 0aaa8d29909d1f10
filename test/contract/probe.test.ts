import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Question } from '../../probe/question';
import { probeScript } from '../../scripts/build/probe.mjs';
import { comparisonOf, lineOf } from '../../scripts/probe/comparison';
import { dryRun } from '../../scripts/probe/dryRun';
import { type ProbeFile, probeFileFrom } from '../../scripts/probe/probeFile';

const root = join(__dirname, '../..');
/** What Google answered, where somebody ran the probe (docs/probe.md); probeOfGoogle.test.ts names another file. */
const PROBE_JSON = process.env['PROBE_JSON'] ?? join(root, 'emulator/probe.json');
/** Asked for at once, since tests are named after them. The probe speaks of Google's services, whose types are not those of the tests. */
const { QUESTIONS } = jest.requireActual<{ readonly QUESTIONS: readonly Question[] }>(join(root, 'probe/questions.ts'));

let emulator: ProbeFile;
beforeAll(async () => {
  emulator = dryRun(await probeScript(root));
});

test('the emulator answers every question of the probe', () => {
  const { agreed, disagreements, open, measured } = comparisonOf(emulator, emulator, QUESTIONS);
  expect([disagreements, open]).toEqual([[], []]);
  expect(agreed.length + measured.length).toBe(QUESTIONS.length);
  expect(emulator.answers.filter(({ answer }) => 'threw' in answer)).toEqual([]);
});

// Without the file nothing has been confirmed at Google; the last lines of `npm test` say so.
if (existsSync(PROBE_JSON)) {
  const google = probeFileFrom(readFileSync(PROBE_JSON, 'utf8'));
  const known = new Set(QUESTIONS.map(({ id }) => id));

  describe('the emulator answers as Google did', () => {
    test.each(QUESTIONS.map((question) => [`${question.id} (${question.difference})`, question] as const))(
      '%s',
      (_name, question) => {
        const asked = { ...google, answers: google.answers.filter(({ id }) => id === question.id) };
        expect(comparisonOf(asked, emulator, [question]).disagreements.map(lineOf)).toEqual([]);
      },
    );

    test('to no question that is asked no more', () => {
      expect(google.answers.map(({ id }) => id).filter((id) => !known.has(id))).toEqual([]);
    });
  });
}
