import { join, relative, sep } from 'node:path';
import { build } from 'esbuild';
import { noticesOf, packageOf } from './notices.mjs';
import { CATALOGUE, exportedBy, isCatalogued } from './catalogue.mjs';

/**
 * BackOffice.js: what a desk does now and then, and no tick, command or edit of a ticket needs: setting up, mending, looking itself over,
 * importing, reading its settings anew. It declares one function, which Code.js calls on first use and gives the modules that both need: each
 * stands in Code.js alone. The underscore at the end keeps it out of menus and out of the pages' reach.
 */
export const BACK_OFFICE = 'loopdeskBackOffice_';

/** Where the back office is entered. Modules that nothing else needs go along by themselves. */
const ENTRIES = [
  'desk/anonymise.ts',
  'desk/applyTargets.ts',
  'desk/chatGroups.ts',
  'desk/chatMessages.ts',
  'desk/chatRoom.ts',
  'desk/chatRound.ts',
  'desk/checkHealth.ts',
  'desk/checkSurroundings.ts',
  'desk/checkWeek.ts',
  'desk/eraseCustomer.ts',
  'desk/erasure.ts',
  'desk/exportCustomer.ts',
  'desk/importPreview.ts',
  'desk/importRun.ts',
  'desk/previewAnonymise.ts',
  'desk/previewErase.ts',
  'desk/previewMail.ts',
  'desk/previewPack.ts',
  'desk/previewTargets.ts',
  'desk/reconcileHandEdits.ts',
  'desk/refreshConfig.ts',
  'desk/remindMaintenance.ts',
  'desk/removeChat.ts',
  'desk/repair.ts',
  'desk/repairHistory.ts',
  'desk/sameBatch.ts',
  'desk/setChat.ts',
  'desk/setUp.ts',
  'desk/setUpFacts.ts',
  'desk/testChat.ts',
  'google/chatPost.ts',
  'desk/takeInInbox.ts',
  'entry/customerPage.ts',
  'google/surveyForms.ts',
  'google/workbook.ts',
];

const LOOK_UP = join(import.meta.dirname, 'lookUp.mjs');
/** Takes its contents from `frontDoor`. */
export const FRONT_DOOR = join(import.meta.dirname, 'frontDoor.mjs');

/**
 * @typedef {object} BackOffice
 * @property {string} script BackOffice.js
 * @property {string[]} packages folders of the packages in it
 * @property {(path: string) => boolean} isEntry whether Code.js has only a look-up of the module
 * @property {(source: string) => string} lookedUp what stands for an entry in Code.js: the same exports, looked up when they are used
 * @property {string} frontDoor source of the module in Code.js that opens the back office
 */

/**
 * @param {string} root
 * @returns {Promise<BackOffice>}
 */
export async function backOffice(root) {
  const src = join(root, 'src');
  const own = await modulesOnlyBehind(src, ENTRIES);
  /** @type {Set<string>} */
  const shared = new Set();
  const nameOf = (/** @type {string} */ path) => relative(src, path).split(sep).join('/');
  const { outputFiles, metafile } = await build({
    stdin: {
      contents: ENTRIES.filter((name) => own.has(name))
        .map((name) => `export * from './${name}';`)
        .join('\n'),
      resolveDir: src,
      loader: 'ts',
    },
    bundle: true,
    write: false,
    metafile: true,
    absWorkingDir: root,
    format: 'iife',
    globalName: 'office',
    target: 'es2020',
    charset: 'utf8',
    tsconfig: join(src, 'tsconfig.json'),
    logLevel: 'silent',
    plugins: [
      {
        name: 'shared with Code.js',
        setup(bundler) {
          bundler.onResolve({ filter: /^\./ }, async ({ path, pluginData, ...where }) => {
            if (pluginData === 'resolving') return null;
            const { importer, namespace, resolveDir, kind } = where;
            const found = await bundler.resolve(path, {
              importer,
              namespace,
              resolveDir,
              kind,
              pluginData: 'resolving',
            });
            const name = nameOf(found.path);
            if (name.startsWith('..') || own.has(name)) return found;
            return { path: name, namespace: isCatalogued(name) ? 'catalogued' : 'shared' };
          });
          bundler.onLoad({ filter: /.*/, namespace: 'catalogued' }, () => ({
            contents: `module.exports = ${CATALOGUE};`,
          }));
          bundler.onLoad({ filter: /.*/, namespace: 'shared' }, ({ path }) => {
            shared.add(path);
            return { contents: `module.exports = shared[${JSON.stringify(path)}];` };
          });
        },
      },
    ],
  });
  const packages = [...new Set(Object.keys(metafile.inputs).flatMap((path) => packageOf(join(root, path)) ?? []))];
  const names = [...shared].sort();
  return {
    script: `function ${BACK_OFFICE}(shared) {\n${outputFiles[0]?.text ?? ''}return office;\n}\n${noticesOf(packages)}`,
    packages,
    isEntry: (path) => own.has(nameOf(path)) && ENTRIES.includes(nameOf(path)),
    lookedUp: (source) =>
      [
        `import { lookUp } from ${JSON.stringify(LOOK_UP)};`,
        `import { backOffice } from ${JSON.stringify(FRONT_DOOR)};`,
        ...exportedBy(source).map((name) => `export const ${name} = /*#__PURE__*/ lookUp(() => backOffice().${name});`),
      ].join('\n'),
    frontDoor: [
      ...names.map((name, index) => `import * as shared${index} from ${JSON.stringify(join(src, name))};`),
      'let opened = null;',
      `export const backOffice = () => (opened ??= ${BACK_OFFICE}({`,
      ...names.map((name, index) => `  ${JSON.stringify(name)}: shared${index},`),
      '}));',
    ].join('\n'),
  };
}

/**
 * Modules that are reached through the entries alone, the entries included. A project without the entries has none.
 * @param {string} src
 * @param {readonly string[]} entries
 */
async function modulesOnlyBehind(src, entries) {
  const { metafile } = await build({
    entryPoints: [join(src, 'main.ts')],
    absWorkingDir: src,
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    tsconfig: join(src, 'tsconfig.json'),
    logLevel: 'silent',
  });
  /** @type {Set<string>} */
  const before = new Set();
  const walk = (/** @type {string} */ name) => {
    if (before.has(name) || entries.includes(name)) return;
    before.add(name);
    for (const { path } of metafile.inputs[name]?.imports ?? []) walk(path);
  };
  walk('main.ts');
  return new Set(
    Object.keys(metafile.inputs).filter((name) => !before.has(name) && !name.startsWith('..') && !isCatalogued(name)),
  );
}
