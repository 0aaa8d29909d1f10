import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { emulatorDocs } from '../../scripts/emulatorDocs';

const root = join(__dirname, '../..');

test('docs/emulator.md says what the emulator says about itself; else run node scripts/emulatorDocs.mjs', async () => {
  const folders = readdirSync(join(root, 'emulator'))
    .filter((folder) => existsSync(join(root, 'emulator', folder, 'differences.ts')))
    .sort();
  expect(readFileSync(join(root, 'docs/emulator.md'), 'utf8')).toBe(await emulatorDocs(folders));
});
