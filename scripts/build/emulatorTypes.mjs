import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');

/**
 * Writes the types of build/emulator.mjs: declarations of workbench/emulatorEntry.ts and all it imports under build/types, and
 * build/emulator.d.ts (and .d.mts, which TypeScript looks for beside an .mjs) that hands them on. Does not check types.
 * @param {{ root: string, outDir: string }} where
 */
export async function writeEmulatorTypes({ root, outDir }) {
  const types = join(outDir, 'types');
  await mkdir(types, { recursive: true });
  const project = join(types, 'tsconfig.json');
  const compilerOptions = {
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    noCheck: true,
    incremental: true,
    allowJs: false,
    checkJs: false,
    rootDir: root,
    outDir: types,
  };
  await writeFile(
    project,
    JSON.stringify({
      extends: join(root, 'tsconfig.json'),
      compilerOptions,
      include: [],
      files: [join(root, 'workbench/emulatorEntry.ts')],
    }),
  );
  await promisify(execFile)(process.execPath, [tsc, '-p', project], { cwd: root });
  for (const entry of await readdir(types, { recursive: true })) {
    if (entry.endsWith('.d.ts')) await spellExtensions(join(types, entry));
  }
  const handedOn = "export * from './types/workbench/emulatorEntry.js';\n";
  await Promise.all(['emulator.d.ts', 'emulator.d.mts'].map((name) => writeFile(join(outDir, name), handedOn)));
}

/**
 * Node's own resolution wants extensions, which the sources do not write.
 * @param {string} file
 */
async function spellExtensions(file) {
  const text = await readFile(file, 'utf8');
  const spelled = text.replace(/((?:from|import\()\s*['"])(\.\.?\/[^'"]*?)(?<!\.js)(['"])/g, '$1$2.js$3');
  if (spelled !== text) await writeFile(file, spelled);
}
