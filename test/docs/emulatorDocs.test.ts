import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Question } from '../../probe/question';
import { emulatorDocs } from '../../scripts/emulatorDocs';
import { probeDocs } from '../../scripts/probeDocs';

const root = join(__dirname, '../..');
const folders = readdirSync(join(root, 'emulator'))
  .filter((folder) => existsSync(join(root, 'emulator', folder, 'differences.ts')))
  .sort();

/** The probe speaks of Google's services, whose types are not those of the tests: it is loaded as it is. */
const probe = async (): Promise<{
  readonly QUESTIONS: readonly Question[];
  readonly NOT_ASKED: readonly { readonly what: string; readonly why: string }[];
}> => (await import(join(root, 'probe/questions.ts'))) as never;

test('docs/emulator.md says what the emulator says about itself; else run node scripts/emulatorDocs.mjs', async () => {
  const { QUESTIONS } = await probe();
  expect(readFileSync(join(root, 'docs/emulator.md'), 'utf8')).toBe(await emulatorDocs(folders, QUESTIONS));
});

test('docs/probe.md lists what the probe asks; else run node scripts/emulatorDocs.mjs', async () => {
  const { QUESTIONS, NOT_ASKED } = await probe();
  expect(readFileSync(join(root, 'docs/probe.md'), 'utf8')).toBe(probeDocs(QUESTIONS, NOT_ASKED));
});

test('a question of the probe about no difference is refused', async () => {
  const lost: Question = { id: 'lost', asked: 'What?', how: 'so', difference: 'no-such-difference' };
  await expect(emulatorDocs(folders, [lost])).rejects.toThrow(
    'The question lost is about no-such-difference, which is no difference',
  );
});
