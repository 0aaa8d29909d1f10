import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BACK_OFFICE, backOffice } from './backOffice.mjs';
import { CATALOGUE, catalogueScript } from './catalogue.mjs';
import { dialogNames, dialogPage, wordPages } from './dialogs.mjs';
import { writeEmulatorTypes } from './emulatorTypes.mjs';
import { FEATURES_GLOBAL, featuresIn, featuresScript, manifestWith } from './features.mjs';
import { guardEntryPoints } from './guards/entryPoints.mjs';
import { guardFreeNames } from './guards/freeNames.mjs';
import { guardLicences } from './guards/licences.mjs';
import { guardPage } from './guards/page.mjs';
import { guardScopes } from './guards/scopes.mjs';
import { guardServedPages } from './guards/servedPages.mjs';
import { guardSilentLoading } from './guards/silentLoading.mjs';
import { guardSize, SIZE_LIMITS } from './guards/size.mjs';
import { guardSyntax } from './guards/syntax.mjs';
import { licenceOf } from './notices.mjs';
import { BuildRefusal } from './refusal.mjs';
import { serverBundle } from './serverBundle.mjs';
import { bundlePage, bundleProgram } from './workbench.mjs';

/**
 * Builds everything, and lets the guards look at it before it takes the place of the last build.
 * @param {{ root: string, only?: 'dist' | 'all', features?: readonly import('./features.mjs').Feature[] }} options what is built in besides
 * @returns {Promise<{ name: string, bytes: number }[]>} the files of dist/
 * @throws {BuildRefusal} where a guard says no
 */
export async function build({ root, only = 'all', features = [] }) {
  const files = buildDist(root, features);
  await allOf([files, ...(only === 'all' ? await workbenchParts(root) : [])]);
  return files;
}

/**
 * @param {string} root
 * @param {readonly import('./features.mjs').Feature[]} features
 */
async function buildDist(root, features) {
  const fresh = join(root, 'build', `dist-${process.pid}`);
  await mkdir(fresh, { recursive: true });
  try {
    const office = await backOffice(root);
    const [server, catalogue, words, ...dialogs] = await Promise.all([
      serverBundle({ root, outDir: fresh, office }),
      catalogueScript(root),
      wordPages(root),
      ...dialogNames(root).map(async (name) => ({ name: `${name}.html`, ...(await dialogPage({ root, name })) })),
    ]);
    const manifest = manifestWith(await readFile(join(root, 'appsscript.json'), 'utf8'), features);
    const builtIn = featuresScript(features);
    guardLicences([...new Set([server, office, ...dialogs].flatMap(({ packages }) => packages))].map(licenceOf));
    guardDist({ code: server.source, office: office.script, catalogue, builtIn, manifest, pages: dialogs, words });
    const files = [
      { name: 'Code.js', text: server.source },
      { name: 'BackOffice.js', text: office.script },
      { name: 'Catalogue.js', text: catalogue },
      { name: 'Features.js', text: builtIn },
      { name: 'appsscript.json', text: manifest },
      ...[...dialogs, ...words].map(({ name, html }) => ({ name, text: html })),
    ];
    await Promise.all(files.map(({ name, text }) => writeFile(join(fresh, name), text)));
    await putInPlace(fresh, join(root, 'dist'));
    return files.map(({ name, text }) => ({ name, bytes: Buffer.byteLength(text) }));
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

/** @typedef {{ name: string, html: string }} Page */

/**
 * All guards over what is about to ship.
 * @param {{ code: string, office: string, catalogue: string, builtIn: string, manifest: string, pages: readonly Page[], words: readonly Page[] }} dist
 * @internal
 */
export function guardDist({ code, office, catalogue, builtIn, manifest, pages, words }) {
  guardScopes(manifest, featuresIn(builtIn));
  const tree = guardSyntax('Code.js', code);
  guardFreeNames('Code.js', code, tree, [CATALOGUE, BACK_OFFICE, FEATURES_GLOBAL, 'loopdeskPacks']);
  guardFreeNames('BackOffice.js', office, guardSyntax('BackOffice.js', office), [CATALOGUE]);
  guardSilentLoading('BackOffice.js', office);
  guardFreeNames('Catalogue.js', catalogue, guardSyntax('Catalogue.js', catalogue));
  guardSilentLoading('Catalogue.js', catalogue);
  const loaded = guardSilentLoading('Code.js', code);
  const served = [...pages, ...words];
  const called = served.map(({ name, html }) => ({ page: name, names: guardPage(name, html) }));
  guardEntryPoints(code, tree, loaded, called);
  guardServedPages(
    code,
    tree,
    served.map(({ name }) => name),
  );
  guardSize('Code.js', code, SIZE_LIMITS['Code.js']);
  guardSize('BackOffice.js', office, SIZE_LIMITS['BackOffice.js']);
  guardSize('Catalogue.js', catalogue, SIZE_LIMITS['Catalogue.js']);
  const most = words.map(({ html }) => html).reduce((one, other) => (other.length > one.length ? other : one), '');
  for (const { name, html } of pages) {
    // The sidebar alone is served with words put below it; the other pages carry theirs.
    const isWorded = name === 'sidebar.html';
    guardSize(isWorded ? `${name} with its words` : name, isWorded ? html + most : html, SIZE_LIMITS.dialog);
  }
}

/**
 * Files are replaced one by one, so that a workbench or a test that reads dist/ meanwhile never finds it empty.
 * @param {string} fresh
 * @param {string} place
 */
async function putInPlace(fresh, place) {
  await mkdir(place, { recursive: true });
  const made = await readdir(fresh);
  for (const name of made) await rename(join(fresh, name), join(place, name));
  for (const name of await readdir(place)) if (!made.includes(name)) await rm(join(place, name), { recursive: true });
}

/**
 * @param {string} root
 * @returns {Promise<Promise<unknown>[]>} each part on its way
 */
async function workbenchParts(root) {
  const outDir = join(root, 'build');
  await mkdir(outDir, { recursive: true });
  const program = (/** @type {string} */ name, /** @type {string} */ source) =>
    bundleProgram({ entry: join(root, 'workbench', source), outfile: join(outDir, name) });
  return [
    program('workbench.mjs', 'main.ts'),
    program('emulator.mjs', 'emulatorEntry.ts'),
    writeEmulatorTypes({ root, outDir }),
    bundlePage({ folder: join(root, 'workbench/page'), outDir: join(outDir, 'page') }),
  ];
}

/**
 * Waits for every part, so that each says what is wrong with it.
 * @param {readonly Promise<unknown>[]} parts
 * @throws {BuildRefusal} with all refusals; a defect goes first
 */
async function allOf(parts) {
  const reasons = (await Promise.allSettled(parts)).flatMap((part) =>
    part.status === 'rejected' ? [refusalFrom(part.reason)] : [],
  );
  const [first, ...others] = reasons;
  if (first && others.length === 0) throw first;
  if (first)
    throw (
      reasons.find((reason) => !(reason instanceof BuildRefusal)) ??
      new BuildRefusal(reasons.map(({ message }) => message).join('\n'))
    );
}

/**
 * @param {unknown} reason
 * @returns {Error} esbuild's messages as one refusal, anything else as it is
 */
function refusalFrom(reason) {
  if (reason instanceof Error && 'errors' in reason && Array.isArray(reason.errors)) {
    const messages = /** @type {import('esbuild').Message[]} */ (reason.errors);
    return new BuildRefusal(
      messages
        .map(({ location, text }) => `${location ? `${location.file}:${location.line}: ` : ''}${text}`)
        .join('\n'),
    );
  }
  return reason instanceof Error ? reason : new Error(String(reason));
}
