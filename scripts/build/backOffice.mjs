/** The back office, built beside Code.js. Over 250 lines since every module that it is entered by is named here. */
import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { parse } from 'acorn';
import { build } from 'esbuild';
import { exportedBy, isCatalogued, LOOK_UP, lookedUp } from './catalogue.mjs';
import { inLines } from './inLines.mjs';
import { noticesOf, packageOf } from './notices.mjs';
import { BuildRefusal } from './refusal.mjs';

/**
 * BackOffice.js: what a desk does now and then, and no tick, everyday command or edit of a ticket needs: setting up, mending, looking
 * itself over, importing, reading its settings anew, the rarer commands. It declares one function, which Code.js calls on first use and
 * gives what both need: each module stands in one of the two files. The underscore at the end keeps it out of menus and out of the
 * pages' reach.
 */
export const BACK_OFFICE = 'loopdeskBackOffice_';

/** Where the back office is entered, by folder and name. Modules that nothing else needs go along by themselves. */
const ENTRIES = [
  'desk/alarms/alarmList.ts',
  'desk/alarms/linkTicket.ts',
  'desk/alarms/openIncident.ts',
  'desk/alarms/resolveIncident.ts',
  'desk/alarms/settleAlarm.ts',
  'desk/alarms/unlinkTicket.ts',
  'desk/archive/archivedCases.ts',
  'desk/archive/archiveTickets.ts',
  'desk/archive/checkArchives.ts',
  'desk/archive/exportToBigQuery.ts',
  'desk/archive/finishArchiving.ts',
  'desk/archive/previewArchive.ts',
  'desk/archive/takeOutArchived.ts',
  'desk/archive/warehouse.ts',
  'desk/backup/listBackups.ts',
  'desk/chat/chatGroups.ts',
  'desk/chat/chatMessages.ts',
  'desk/chat/chatRoom.ts',
  'desk/chat/chatRound.ts',
  'desk/chat/removeChat.ts',
  'desk/chat/setChat.ts',
  'desk/chat/testChat.ts',
  'desk/customerPage/takeInInbox.ts',
  'desk/forms/decideOnAnswers.ts',
  'desk/forms/takeInConfirmation.ts',
  'desk/forms/takeInIntake.ts',
  'desk/forms/takeInMissed.ts',
  'desk/health/checkByNight.ts',
  'desk/health/checkHealth.ts',
  'desk/health/checkSurroundings.ts',
  'desk/health/repair.ts',
  'desk/health/tellOfFailure.ts',
  'desk/importing/finishUndo.ts',
  'desk/importing/importLook.ts',
  'desk/importing/importPreview.ts',
  'desk/importing/importRun.ts',
  'desk/importing/importSources.ts',
  'desk/importing/keepImport.ts',
  'desk/importing/previewUndo.ts',
  'desk/importing/undoImport.ts',
  'desk/knowledge/draftKnowledge.ts',
  'desk/knowledge/keepKnowledge.ts',
  'desk/knowledge/knowledgeHits.ts',
  'desk/knowledge/publishKnowledge.ts',
  'desk/knowledge/rateKnowledge.ts',
  'desk/knowledge/retireKnowledge.ts',
  'desk/knowledge/searchKnowledge.ts',
  'desk/knowledge/suggestKnowledge.ts',
  'desk/maintenance/remindMaintenance.ts',
  'desk/measures/completeMeasure.ts',
  'desk/measures/keepLoop.ts',
  'desk/measures/listMeasures.ts',
  'desk/measures/measureMessages.ts',
  'desk/measures/openMeasure.ts',
  'desk/measures/verifyMeasure.ts',
  'desk/measures/watchMeasures.ts',
  'desk/messages/decideFromHealth.ts',
  'desk/messages/previewMail.ts',
  'desk/messages/sendAgain.ts',
  'desk/privacy/anonymise.ts',
  'desk/privacy/eraseCustomer.ts',
  'desk/privacy/erasure.ts',
  'desk/privacy/exportCustomer.ts',
  'desk/privacy/placeContacts.ts',
  'desk/privacy/previewAnonymise.ts',
  'desk/privacy/previewErase.ts',
  'desk/privacy/revealContact.ts',
  'desk/register/reconcileHandEdits.ts',
  'desk/review/makeReport.ts',
  'desk/review/refreshReviews.ts',
  'desk/review/reportMail.ts',
  'desk/review/review.ts',
  'desk/review/showReport.ts',
  'desk/review/wantedReports.ts',
  'desk/rules/applyTargets.ts',
  'desk/rules/previewTargets.ts',
  'desk/rules/refreshConfig.ts',
  'desk/setUp/checkWeek.ts',
  'desk/setUp/keepSettings.ts',
  'desk/setUp/previewPack.ts',
  'desk/setUp/setUp.ts',
  'desk/setUp/setUpFacts.ts',
  'desk/setUp/uninstall.ts',
  'desk/setUp/upgrade.ts',
  'desk/surveys/contactLowScore.ts',
  'desk/surveys/lowAnswer.ts',
  'desk/surveys/receiveSurveyAnswer.ts',
  'desk/surveys/surveyResults.ts',
  'desk/tickets/evaluateEscalation.ts',
  'desk/tickets/explainClock.ts',
  'desk/tickets/merge.ts',
  'desk/tickets/notifyDelay.ts',
  'desk/tickets/repairHistory.ts',
  'desk/tickets/sameBatch.ts',
  'desk/tickets/withdraw.ts',
  'entry/backupMenu.ts',
  'entry/customerPage.ts',
  'entry/deskMenu.ts',
  'entry/sayOnceADay.ts',
  'google/archiveBooks.ts',
  'google/backupBooks.ts',
  'google/bigQuery.ts',
  'google/chatPost.ts',
  'google/driveCopies.ts',
  'google/forms.ts',
  'google/pdfFile.ts',
  'google/scopeRefusal.ts',
  'google/sourceTabs.ts',
  'google/threadedMail.ts',
  'google/vault.ts',
  'google/workbook.ts',
];

/** What the function is given: named so that no function of the desk is called alike. */
const GIVEN = 'fromCode_';

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
    format: 'esm',
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
            return isCatalogued(name) ? { ...found, namespace: 'catalogued' } : { path: name, external: true };
          });
          bundler.onLoad({ filter: /.*/, namespace: 'catalogued' }, async ({ path }) => ({
            contents: lookedUp(await readFile(path, 'utf8')),
            resolveDir: src,
          }));
        },
      },
    ],
  });
  const packages = [...new Set(Object.keys(metafile.inputs).flatMap((path) => packageOf(join(root, path)) ?? []))];
  const { shared: all, given, statements } = moduleParts(outputFiles[0]?.text ?? '');
  // A module of the back office each asks anew for what many need: Code.js hands it over once.
  const first = new Map(
    all.map(({ from, name, local }) => /** @type {const} */ ([`${from} ${name}`, local])).reverse(),
  );
  const shared = all.map((one) => ({ ...one, given: first.get(`${one.from} ${one.name}`) ?? one.local }));
  const handed = shared.filter((one) => one.given === one.local);
  return {
    script: await inLines(
      [
        `function ${BACK_OFFICE}(${GIVEN}) {`,
        `const { ${shared.map(({ given, local }) => (given === local ? local : `${given}: ${local}`)).join(', ')} } = ${GIVEN};`,
        statements,
        `return { ${given.map(({ name, local }) => (name === local ? name : `${name}: ${local}`)).join(', ')} };`,
        `}`,
        noticesOf(packages),
      ].join('\n'),
    ),
    packages,
    isEntry: (path) => own.has(nameOf(path)) && ENTRIES.includes(nameOf(path)),
    lookedUp: (source) =>
      [
        `import { fromOffice } from ${JSON.stringify(FRONT_DOOR)};`,
        ...exportedBy(source).map((name) => `export const ${name} = /*#__PURE__*/ fromOffice('${name}');`),
      ].join('\n'),
    frontDoor: [
      `import { lookUp } from ${JSON.stringify(LOOK_UP)};`,
      ...handed.map(
        ({ from, name, local }) => `import { ${name} as ${local} } from ${JSON.stringify(join(src, from))};`,
      ),
      'let opened = null;',
      `const backOffice = () => (opened ??= ${BACK_OFFICE}({ ${handed.map(({ local }) => local).join(', ')} }));`,
      // Hoisted: modules that the front door is given look themselves up while it loads.
      'export function fromOffice(name) { return lookUp(() => backOffice()[name]); }',
    ].join('\n'),
  };
}

/**
 * A bundled module taken apart: what it imports (under a local name that nothing else in it has), what it exports, and the rest.
 * @param {string} source
 * @returns {{ shared: { from: string, name: string, local: string }[], given: { name: string, local: string }[], statements: string }}
 */
function moduleParts(source) {
  const program = parse(source, { ecmaVersion: 2020, sourceType: 'module' });
  const doors = program.body.filter(({ type }) => /^(?:Im|Ex)port/.test(type));
  const textOf = (/** @type {import('acorn').Identifier | import('acorn').Literal} */ node) =>
    'name' in node ? node.name : String(node.value);
  return {
    shared: doors.flatMap((node) =>
      node.type === 'ImportDeclaration'
        ? node.specifiers.map((each) => {
            if (each.type !== 'ImportSpecifier')
              throw new BuildRefusal(`import names from ${String(node.source.value)}, not the whole of it`);
            return { from: String(node.source.value), name: textOf(each.imported), local: each.local.name };
          })
        : [],
    ),
    given: doors.flatMap((node) =>
      node.type === 'ExportNamedDeclaration'
        ? node.specifiers.map(({ exported, local }) => ({ name: textOf(exported), local: textOf(local) }))
        : [],
    ),
    statements: doors.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), source).trim(),
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
