import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { noticesOf, packageOf } from './notices.mjs';

/**
 * The dialogs of the add-on: folders of src/dialogs with a main.tsx.
 * @param {string} root
 */
export const dialogNames = (root) =>
  existsSync(join(root, 'src/dialogs'))
    ? readdirSync(join(root, 'src/dialogs'), { withFileTypes: true })
        .filter((each) => each.isDirectory() && existsSync(join(root, 'src/dialogs', each.name, 'main.tsx')))
        .map(({ name }) => name)
        .sort()
    : [];

/**
 * Bundles src/dialogs/<name>/main.tsx and its styles.css into one page that needs no other file; main.tsx renders into `#app`.
 * @param {{ root: string, name: string }} what
 * @returns {Promise<{ html: string, packages: string[] }>}
 */
export async function dialogPage({ root, name }) {
  const folder = join(root, 'src/dialogs', name);
  const styles = join(folder, 'styles.css');
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: { script: join(folder, 'main.tsx'), ...(existsSync(styles) ? { style: styles } : {}) },
    outdir: join(root, 'dist'),
    write: false,
    logLevel: 'silent',
    metafile: true,
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['es2020', 'chrome100', 'safari15', 'firefox100'],
    charset: 'utf8',
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    loader: { '.svg': 'dataurl' },
    // Apps Script cuts // and /* out of template literals of inline scripts (github.com/enuchi/React-Google-Apps-Script/issues/157).
    supported: { 'template-literal': false },
  });
  const packages = [...new Set(Object.keys(metafile.inputs).flatMap((file) => packageOf(join(root, file)) ?? []))];
  const textOf = (/** @type {string} */ ending) =>
    outputFiles.filter(({ path }) => path.endsWith(ending)).map(({ text }) => text.trim());
  return { html: page({ scripts: textOf('.js'), styles: textOf('.css'), notices: noticesOf(packages) }), packages };
}

/**
 * The words that a page is served with, a file a language: the page and one of them make up what is shown. Each is a script that declares the global
 * which `pageWords` reads, made of src/i18n/dialogs/dialogs.<language>.ts.
 * @param {string} root
 * @returns {Promise<{ name: string, html: string }[]>}
 */
export function wordPages(root) {
  const folder = join(root, 'src/i18n/dialogs');
  const languages = (existsSync(folder) ? readdirSync(folder) : [])
    .flatMap((file) => /^dialogs\.(.+)\.ts$/.exec(file)?.[1] ?? [])
    .sort();
  return Promise.all(
    languages.map(async (language) => {
      const texts = /^export const (\w+)/m.exec(readFileSync(join(folder, `dialogs.${language}.ts`), 'utf8'))?.[1];
      const { outputFiles } = await build({
        stdin: {
          contents: `import { ${texts} as texts } from './i18n/dialogs/dialogs.${language}';\nglobalThis.loopdeskWords = { language: '${language}', texts };`,
          resolveDir: join(root, 'src'),
          loader: 'ts',
        },
        bundle: true,
        minify: true,
        write: false,
        format: 'iife',
        target: ['es2020'],
        charset: 'utf8',
        logLevel: 'silent',
        supported: { 'template-literal': false },
      });
      return { name: `words.${language}.html`, html: script([outputFiles[0]?.text.trim() ?? '']) };
    }),
  );
}

const script = (/** @type {readonly string[]} */ sources) =>
  `<script>${sources
    .join('\n')
    .replace(/<\/script/gi, '<\\/script')
    .replace(/<!--/g, '\\x3c!--')}</script>\n`;

/**
 * `<base target="_top">`: links in Google's frame open nothing otherwise.
 * @param {{ scripts: readonly string[], styles: readonly string[], notices: string }} parts
 */
const page = ({ scripts, styles, notices }) =>
  `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<base target="_top">
<style>${styles.join('\n').replace(/<\/style/gi, '<\\/style')}</style>
</head>
<body>
<div id="app"></div>
${script(scripts)}${notices === '' ? '' : `<!--${notices.replaceAll('--', '- -')}-->\n`}</body>
</html>
`;
