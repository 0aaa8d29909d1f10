import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The files of dist/, as they are pushed to Google.
 * @throws Error where nothing is built yet
 */
export function builtFiles(): Readonly<Record<string, string>> {
  // Beside build/, from which the bundled workbench runs, and beside workbench/, from which tests run.
  const folder = join(dirname(fileURLToPath(import.meta.url)), '..', 'dist');
  if (!existsSync(join(folder, 'Code.js')))
    throw new Error(`There is no ${join('dist', 'Code.js')}: run "npm run build" first.`);
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}
