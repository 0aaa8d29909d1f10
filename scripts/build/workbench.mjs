import { existsSync } from 'node:fs';
import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

/** Left to Node: they load files of their own, are heavy and seldom needed, or are native. */
const NOT_BUNDLED = ['@ironcalc/wasm', 'exceljs', 'esbuild', 'playwright-core', 'echarts'];

/** @type {import('esbuild').BuildOptions} */
const FOR_NODE = {
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  external: NOT_BUNDLED,
  sourcemap: 'linked',
  // Packages in CommonJS ask for Node's modules with require, which an ECMAScript module has not.
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  logLevel: 'warning',
};

/**
 * Bundles the workbench: its command line, the emulator for other programs, and the page with the files beside it.
 * @param {{ root: string, outDir: string }} where
 */
export async function bundleWorkbench({ root, outDir }) {
  const folder = join(root, 'workbench');
  await Promise.all([
    build({ ...FOR_NODE, entryPoints: [join(folder, 'main.ts')], outfile: join(outDir, 'workbench.mjs') }),
    build({ ...FOR_NODE, entryPoints: [join(folder, 'emulatorEntry.ts')], outfile: join(outDir, 'emulator.mjs') }),
    bundlePage({ folder: join(folder, 'page'), outDir: join(outDir, 'page') }),
  ]);
}

/**
 * The page: main.tsx (main.js, main.css) and what lies beside it and is not code (index.html, images), as it is.
 * @param {{ folder: string, outDir: string }} where
 */
async function bundlePage({ folder, outDir }) {
  await mkdir(outDir, { recursive: true });
  await build({
    entryPoints: [join(folder, 'main.tsx')],
    outdir: outDir,
    entryNames: 'main',
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    target: ['es2022', 'chrome110', 'safari16', 'firefox110'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    loader: { '.svg': 'dataurl', '.png': 'dataurl', '.woff2': 'dataurl' },
    legalComments: 'linked',
    sourcemap: 'linked',
    logLevel: 'warning',
  });
  for (const name of ['index.html', 'assets']) {
    if (existsSync(join(folder, name))) await cp(join(folder, name), join(outDir, name), { recursive: true });
  }
}
