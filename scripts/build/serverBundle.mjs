import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import GasPlugin from 'gas-webpack-plugin';
import { minify } from 'terser';
import webpack from 'webpack';
import { FRONT_DOOR } from './backOffice.mjs';
import { isCatalogued, lookedUp } from './catalogue.mjs';
import { inLines } from './inLines.mjs';
import { noticesOf, packageOf } from './notices.mjs';
import { BuildRefusal } from './refusal.mjs';

/**
 * Bundles src/main.ts into one readable script for Apps Script: a top-level function for each `global.name = name;`, unused code
 * of the packages taken out, nothing renamed, the packages' licences at the end.
 * @param {{ root: string, outDir: string, office: import('./backOffice.mjs').BackOffice }} where
 * @returns {Promise<{ source: string, packages: string[] }>} the text, and the folders of the packages in it
 */
export async function serverBundle({ root, outDir, office }) {
  const stats = await run({
    context: root,
    mode: 'production',
    target: ['web', 'es2020'],
    devtool: false,
    entry: join(root, 'src/main.ts'),
    output: { path: outDir, filename: 'Code.js' },
    resolve: { extensions: ['.ts', '.mjs', '.js', '.json'] },
    module: {
      rules: [
        rewriting(isCatalogued, lookedUp),
        rewriting(office.isEntry, office.lookedUp),
        rewriting(
          (path) => path === FRONT_DOOR,
          () => office.frontDoor,
        ),
        {
          test: /\.ts$/,
          loader: 'esbuild-loader',
          options: { target: 'es2020', tsconfig: join(root, 'src/tsconfig.json') },
        },
      ],
    },
    plugins: [new GasPlugin({ comment: false })],
    optimization: { minimize: false },
    performance: { hints: false },
  });
  const modules = (stats.toJson({ all: false, modules: true, nestedModules: true }).modules ?? []).flatMap((each) => [
    each,
    ...(each.modules ?? []),
  ]);
  const packages = [...new Set(modules.flatMap(({ nameForCondition }) => packageOf(nameForCondition ?? '') ?? []))];
  const bundled = readFileSync(join(outDir, 'Code.js'), 'utf8');
  return { source: (await withoutUnused(bundled)) + noticesOf(packages), packages };
}

/**
 * A rule that gives modules another source.
 * @param {(path: string) => boolean} test
 * @param {(source: string) => string} rewritten
 * @returns {import('webpack').RuleSetRule}
 */
function rewriting(test, rewritten) {
  const loader = fileURLToPath(new URL('rewritingLoader.cjs', import.meta.url));
  return { test, enforce: 'pre', loader, options: { rewritten } };
}

/**
 * webpack leaves what nobody calls to a minifier, and that one would also rename; only its removal is wanted.
 * @param {string} bundled
 */
async function withoutUnused(bundled) {
  const { code } = await minify(bundled, {
    ecma: 2020,
    mangle: false,
    compress: { defaults: false, dead_code: true, side_effects: true, unused: true },
    format: { comments: /^!/ },
  });
  if (code === undefined) throw new Error('terser returned nothing');
  return inLines(code);
}

/**
 * @param {import('webpack').Configuration} configuration
 * @returns {Promise<import('webpack').Stats>}
 */
const run = (configuration) =>
  new Promise((resolve, reject) => {
    const compiler = webpack(configuration);
    compiler.run((error, stats) => {
      compiler.close(() => {
        if (!stats) reject(error ?? new Error('webpack returned nothing'));
        else if (stats.hasErrors())
          reject(new BuildRefusal(stats.toString({ all: false, errors: true, errorDetails: false })));
        else resolve(stats);
      });
    });
  });
