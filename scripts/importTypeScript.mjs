import { mkdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '..');

/**
 * Imports a TypeScript module of the project into a script of its own process.
 * @param {string} file from the project's folder
 * @returns {Promise<Record<string, unknown>>} what it exports
 */
export async function importTypeScript(file) {
  const outfile = join(root, 'build/scripts', `${basename(file, '.ts')}-${process.pid}.mjs`);
  await mkdir(join(root, 'build/scripts'), { recursive: true });
  try {
    await build({
      absWorkingDir: root,
      entryPoints: [file],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      packages: 'external',
      logLevel: 'warning',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(outfile, { force: true });
  }
}
