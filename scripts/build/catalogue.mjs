import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/**
 * Catalogue.js: what is data and not code, the words of both languages, the process packs and public holidays. It only declares a global;
 * Code.js looks into it when it speaks and never while it loads, since Google does not promise in which order files load. Every execution
 * loads it anew, so each module in it is a function that runs when one of its names is first read: a run pays for the language and the pack
 * that it uses.
 */
export const CATALOGUE = 'loopdeskCatalogue';

/** What looks a name up when it is used. */
export const LOOK_UP = join(import.meta.dirname, 'lookUp.mjs');

/** Files with the words of all languages that the server says; the pages carry theirs, the back office what it alone says. */
const IN_ALL_LANGUAGES = [
  'chat/chatTexts',
  'dialogs/packSwitch',
  'dialogs/topics',
  'mails/letter',
  'mails/ownWording',
  'mails/placeholders',
  'mails/sampleMail',
  'menu/menu',
  'reasons/explanation',
  'reasons/priorityReasons',
  'reasons/reasons',
  'review/measureWords',
  'scopes',
  'sheets/copyTitle',
  'sheets/defaultMarks',
  'sheets/surveyResults',
  'sheets/vaultTitle',
];

const PACKS = ['afterSales', 'complaintToolkit', 'rapidResponse', 'servicePlan', 'serviceStandard'];

/** The server's words, a file a language and area (but not those of pages) or one of those with both, the packs and the holidays. */
const CATALOGUED = new RegExp(
  String.raw`(?:^|/)(?:i18n/(?:(?!dialogs/|customers/)(?:\w+/)?\w+\.[a-z]{2}(?:-[A-Z]{2})?|${IN_ALL_LANGUAGES.join('|')})|packs/(?:${PACKS.join('|')})|holidays/mainlandChina)\.ts$`,
);

/**
 * Whether a module goes into the catalogue.
 * @param {string} path
 */
export function isCatalogued(path) {
  return CATALOGUED.test(path.replaceAll('\\', '/'));
}

/**
 * Bundles the catalogue.
 * @param {string} root
 * @returns {Promise<string>}
 */
export async function catalogueScript(root) {
  const src = join(root, 'src');
  const modules = ['i18n', 'packs', 'holidays'].flatMap((folder) =>
    readdirSync(join(src, folder), { encoding: 'utf8', recursive: true })
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
      .filter(isCatalogued)
      .sort(),
  );
  const { outputFiles } = await build({
    stdin: {
      contents: readOnFirstUse(modules.map((name) => ({ name, source: readFileSync(join(src, name), 'utf8') }))),
      resolveDir: src,
      loader: 'js',
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: CATALOGUE,
    target: 'es2020',
    charset: 'utf8',
    tsconfig: join(src, 'tsconfig.json'),
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

/**
 * The catalogue as one object of getters. Modules are asked for with `require`, from which the bundler makes functions to call later.
 * @param {readonly { name: string, source: string }[]} modules by their file, from src/
 */
function readOnFirstUse(modules) {
  const parts = modules.map(({ name, source }) => {
    const path = name.replace(/\.ts$/, '');
    const module = path.replace(/\W+(\w)/g, (_, letter) => letter.toUpperCase());
    return {
      load: `let ${module} = () => {\n  const made = require('./${path}');\n  ${module} = () => made;\n  return made;\n};`,
      getters: exportedBy(source).map((each) => `  get ${each}() {\n    return ${module}().${each};\n  },`),
    };
  });
  return [
    ...parts.map(({ load }) => load),
    'module.exports = {',
    ...parts.flatMap(({ getters }) => getters),
    '};',
  ].join('\n');
}

/**
 * Names that a module exports.
 * @param {string} source
 */
export function exportedBy(source) {
  return [...source.matchAll(/^export (?:const|function) (\w+)/gm)].map(([, name]) => name);
}

/**
 * What stands for such a module in Code.js: the same exports, each looked up when it is used.
 * @param {string} source of the module
 */
export function lookedUp(source) {
  const names = exportedBy(source).map(
    (name) => `export const ${name} = /*#__PURE__*/ lookUp(() => ${CATALOGUE}.${name});`,
  );
  return [`import { lookUp } from ${JSON.stringify(LOOK_UP)};`, ...names].join('\n');
}
