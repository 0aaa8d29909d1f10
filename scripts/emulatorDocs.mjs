/** `node scripts/emulatorDocs.mjs`: writes docs/emulator.md from what the emulator says about itself. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importTypeScript } from './importTypeScript.mjs';

const root = join(import.meta.dirname, '..');
const folders = readdirSync(join(root, 'emulator'))
  .filter((folder) => existsSync(join(root, 'emulator', folder, 'differences.ts')))
  .sort();
const { emulatorDocs } = await importTypeScript('scripts/emulatorDocs.ts');
mkdirSync(join(root, 'docs'), { recursive: true });
writeFileSync(
  join(root, 'docs/emulator.md'),
  await /** @type {(folders: string[]) => Promise<string>} */ (emulatorDocs)(folders),
);
