/** `node scripts/publicScripts.mjs FOLDER`: writes docs/public-scripts.md from runs of the files in FOLDER/OWNER/REPOSITORY/PATH. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { importTypeScript } from './importTypeScript.mjs';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('publicScripts: say where the files are: node scripts/publicScripts.mjs FOLDER');
  process.exit(2);
}
const target = join(import.meta.dirname, '../docs/public-scripts.md');
const { publicScriptsDoc } = /** @type {{ publicScriptsDoc(folder: string): string }} */ (
  await importTypeScript('scripts/publicScripts.ts')
);
writeFileSync(target, await format(publicScriptsDoc(folder), { ...(await resolveConfig(target)), parser: 'markdown' }));
