import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/**
 * The TypeScript files of the project with their text.
 * @param {string} root
 * @returns {{ path: string, source: string }[]} paths from `root`, with slashes
 */
export const sources = (root) =>
  ['src', 'emulator', 'probe', 'workbench', 'test', 'scripts']
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
    )
    .filter((file) => /\.(ts|tsx|mjs|cjs)$/.test(file))
    .map((file) => ({ path: file.split(sep).join('/'), source: readFileSync(join(root, file), 'utf8') }));
