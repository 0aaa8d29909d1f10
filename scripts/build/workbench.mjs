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
  banner: {
    js: "import { createRequire as bundledRequire } from 'node:module'; const require = bundledRequire(import.meta.url);",
  },
  logLevel: 'silent',
};

/**
 * Bundles a program for Node: the workbench's command line, or the emulator for other programs.
 * @param {{ entry: string, outfile: string }} what
 */
export const bundleProgram = ({ entry, outfile }) => build({ ...FOR_NODE, entryPoints: [entry], outfile });

/**
 * The workbench's page: main.tsx as main.js and main.css, which workbench/server/pageShell.ts names.
 * @param {{ folder: string, outDir: string }} where
 */
export async function bundlePage({ folder, outDir }) {
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
    logLevel: 'silent',
  });
}
