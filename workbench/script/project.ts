/** An Apps Script project on this machine: the files of the editor, by the names they have there. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { BadInput } from '../command';

const SOURCE = /\.(?:gs|js|html)$/;
const MANIFEST = 'appsscript.json';

/** Whether a file belongs into a project. */
function belongs(name: string): boolean {
  return SOURCE.test(name) || name === MANIFEST;
}

/** The files a path means: itself, or all of a folder that belong into a project. */
function filesAt(path: string): readonly string[] {
  let isFolder: boolean;
  try {
    isFolder = statSync(path).isDirectory();
  } catch {
    throw new BadInput(`there is no file ${path}`);
  }
  if (!isFolder) {
    if (!belongs(basename(path))) throw new BadInput(`${path} is no .gs, .js or .html file and no ${MANIFEST}`);
    return [path];
  }
  const found = readdirSync(path).filter(belongs).sort();
  if (found.length === 0) throw new BadInput(`there is no .gs, .js or .html file in ${path}`);
  return found.map((name) => join(path, name));
}

/**
 * Reads files and folders as one project; a file is known by its name without folders, as in the editor.
 * @throws BadInput for a path that is not there, a file that belongs into no project, two files of one name
 */
export function readProject(paths: readonly string[]): Readonly<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const path of paths.flatMap(filesAt)) {
    const name = basename(path);
    if (Object.hasOwn(files, name)) throw new BadInput(`two files are called ${name}; a project has each name once`);
    files[name] = readFileSync(path, 'utf8');
  }
  if (!Object.keys(files).some((name) => /\.(?:gs|js)$/.test(name)))
    throw new BadInput('say which script to run: at least one .gs or .js file');
  return files;
}

/** The names of the top-level functions, in order, as far as they are declared with `function` at the beginning of a line. */
export function functionsOf(files: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(files)
    .filter(([name]) => /\.(?:gs|js)$/.test(name))
    .flatMap(([, source]) =>
      [...source.matchAll(/^(?:async )?function\s*\*?\s*([\w$]+)/gm)].map(([, name]) => name ?? ''),
    );
}
