import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { guardFreeNames } from './guards/freeNames.mjs';
import { guardSilentLoading } from './guards/silentLoading.mjs';
import { guardSyntax } from './guards/syntax.mjs';

/** What the probe's own functions stand in: everything else of it is private. */
const PROBE = 'loopdeskProbe_';

/**
 * The platform probe: a script of its own, for an empty spreadsheet, that no build of the desk contains. Each name that probe/main.ts exports
 * becomes a function of the script.
 * @param {string} root
 * @returns {Promise<{ 'Probe.js': string, 'appsscript.json': string }>} what it is pushed as
 * @throws {import('./refusal.mjs').BuildRefusal} where Apps Script could not run it
 */
export async function probeScript(root) {
  /** @type {import('esbuild').BuildOptions} */
  const options = {
    absWorkingDir: root,
    entryPoints: ['probe/main.ts'],
    outfile: 'Probe.js',
    bundle: true,
    write: false,
    target: 'es2020',
    charset: 'utf8',
    logLevel: 'silent',
  };
  const { metafile } = await build({ ...options, format: 'esm', metafile: true });
  const names = Object.values(metafile.outputs).flatMap((output) => output.exports);
  const { outputFiles } = await build({ ...options, format: 'iife', globalName: PROBE });
  const functions = names.map((name) => `function ${name}(given) { return ${PROBE}.${name}(given); }\n`);
  const source = `${outputFiles?.[0]?.text ?? ''}${functions.join('')}`;
  guardFreeNames('Probe.js', source, guardSyntax('Probe.js', source));
  guardSilentLoading('Probe.js', source);
  return { 'Probe.js': source, 'appsscript.json': await readFile(join(root, 'probe/appsscript.json'), 'utf8') };
}

/**
 * Writes the probe where its owner finds it.
 * @param {string} root
 * @returns {Promise<string>} the folder
 */
export async function writeProbe(root) {
  const folder = join(root, 'build/probe');
  const files = await probeScript(root);
  await mkdir(folder, { recursive: true });
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(folder, name), text)));
  return folder;
}
