/** `node scripts/emulatorDocs.mjs`: writes docs/emulator.md from what the emulator says about itself, and docs/probe.md from the probe's questions. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importTypeScript } from './importTypeScript.mjs';

const root = join(import.meta.dirname, '..');
const folders = readdirSync(join(root, 'emulator'))
  .filter((folder) => existsSync(join(root, 'emulator', folder, 'differences.ts')))
  .sort();
const { emulatorDocs } = await importTypeScript('scripts/emulatorDocs.ts');
const { probeDocs } = await importTypeScript('scripts/probeDocs.ts');
const { QUESTIONS, NOT_ASKED } = await importTypeScript('probe/questions.ts');
mkdirSync(join(root, 'docs'), { recursive: true });
writeFileSync(
  join(root, 'docs/emulator.md'),
  await /** @type {(folders: string[], questions: unknown) => Promise<string>} */ (emulatorDocs)(folders, QUESTIONS),
);
writeFileSync(
  join(root, 'docs/probe.md'),
  /** @type {(questions: unknown, notAsked: unknown) => string} */ (probeDocs)(QUESTIONS, NOT_ASKED),
);
