import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/**
 * Catalogue.js: what is data and not code, the words of both languages, the process packs and public holidays. It only declares a global;
 * Code.js looks into it when it speaks and never while it loads, since Google does not promise in which order files load.
 */
export const CATALOGUE = 'loopdeskCatalogue';

/**
 * The server's words, a file a language and area or a file with both (the dialogs carry theirs in their pages), the packs and the holidays.
 */
const CATALOGUED =
  /^(?:i18n[\\/](?:(?!dialogs\.)[a-zA-Z]+\.(?:en|zh-CN)|explanation|letter|menu|priorityReasons|reasons|surveyForm)|packs[\\/](?:afterSales|complaintToolkit|rapidResponse|servicePlan|serviceStandard)|holidays[\\/]mainlandChina)\.ts$/;

/**
 * Whether a module goes into the catalogue.
 * @param {string} path
 */
export function isCatalogued(path) {
  return CATALOGUED.test(path.split(/[\\/]/).slice(-2).join('/'));
}

/**
 * Bundles the catalogue.
 * @param {string} root
 * @returns {Promise<string>}
 */
export async function catalogueScript(root) {
  const src = join(root, 'src');
  const modules = ['i18n', 'packs', 'holidays'].flatMap((folder) =>
    readdirSync(join(src, folder))
      .map((name) => `${folder}/${name}`)
      .filter(isCatalogued),
  );
  const { outputFiles } = await build({
    stdin: {
      contents: modules.map((name) => `export * from './${name.replace(/\.ts$/, '')}';`).join('\n'),
      resolveDir: src,
      loader: 'ts',
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
 * What stands for such a module in Code.js: the same exports, each an object that is whatever the catalogue holds when it is used.
 * @param {string} source of the module
 */
export function lookedUp(source) {
  const names = [...source.matchAll(/^export (?:const|function) (\w+)/gm)].map(([, name]) => name);
  return names.map((name) => `export const ${name} = /*#__PURE__*/ ${LOOK_UP}(() => ${CATALOGUE}.${name});`).join('\n');
}

const LOOK_UP = `((found) => new Proxy(() => {}, {
  get: (_, key) => found()[key],
  has: (_, key) => key in found(),
  ownKeys: () => Reflect.ownKeys(found()),
  getOwnPropertyDescriptor: (_, key) => Object.getOwnPropertyDescriptor(found(), key),
  apply: (_, self, given) => Reflect.apply(found(), self, given),
}))`;
