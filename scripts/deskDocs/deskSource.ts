import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/**
 * The texts of the files of src/desk, in whichever room they lie: no two have one name.
 * @param root the project's folder
 * @returns the text of a file by its name without ending
 * @throws {Error} where two files have one name, or none has the name asked for
 */
export function deskSource(root: string): (file: string) => string {
  const desk = join(root, 'src/desk');
  const paths = new Map<string, string>();
  for (const path of readdirSync(desk, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.ts')) continue;
    const name = basename(path, '.ts');
    if (paths.has(name)) throw new Error(`src/desk has two files called ${name}.ts`);
    paths.set(name, join(desk, path));
  }
  return (file) => {
    const path = paths.get(file);
    if (path === undefined) throw new Error(`src/desk has no file called ${file}.ts`);
    return readFileSync(path, 'utf8');
  };
}
