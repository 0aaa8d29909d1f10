/** `node scripts/emulatorDocs.mjs`: writes docs/emulator.md from what the emulator says about itself, and docs/probe.md from the probe's questions. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importTypeScript } from './importTypeScript.mjs';

const root = join(import.meta.dirname, '..');
const folders = readdirSync(join(root, 'emulator'))
  .filter((folder) => existsSync(join(root, 'emulator', folder, 'differences.ts')))
  .sort();
const { emulatorDocs } = /** @type {typeof import('./emulatorDocs')} */ (
  await importTypeScript('scripts/emulatorDocs.ts')
);
const { probeDocs } = /** @type {typeof import('./probeDocs')} */ (await importTypeScript('scripts/probeDocs.ts'));
// Not by the module's own type: the probe is written in Google's types, which scripts do without.
const { QUESTIONS, NOT_ASKED } =
  /** @type {{ QUESTIONS: readonly import('../probe/question').Question[], NOT_ASKED: Parameters<typeof probeDocs>[1] }} */ (
    await importTypeScript('probe/questions.ts')
  );
mkdirSync(join(root, 'docs'), { recursive: true });
writeFileSync(join(root, 'docs/emulator.md'), await emulatorDocs(folders, QUESTIONS));
writeFileSync(join(root, 'docs/probe.md'), probeDocs(QUESTIONS, NOT_ASKED));
