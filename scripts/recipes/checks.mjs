/** @typedef {readonly (readonly string[])[]} Check commands for Node, each of which has to end with 0 */

/** What was found of files that a step does not touch is kept between two looks. */
const tsc = (/** @type {string} */ project) => [
  'node_modules/typescript/bin/tsc',
  '-p',
  project,
  '--incremental',
  '--tsBuildInfoFile',
  `node_modules/.cache/recipes/${project.replace('/', '-')}.json`,
];
const jest = (/** @type {string} */ project, /** @type {string[]} */ ...tests) => [
  'node_modules/jest/bin/jest.js',
  '--selectProjects',
  project,
  '--maxWorkers=1',
  '--silent',
  ...tests,
];

/** @type {Readonly<Record<string, Check>>} */
export const CHECKS = {
  // The tests import all the rest.
  types: [tsc('test')],
  docs: [jest('fast', 'test/docs/deskDocs.test.ts')],
  words: [jest('fast', 'test/i18n/lists/words.test.ts', 'test/i18n/dialogs/dialogs.test.ts')],
  lifecycle: [jest('fast', 'test/domain/ticket/lifecycle.test.ts')],
  clocks: [jest('fast', 'test/domain/clocks', 'test/domain/ticket/trail.test.ts')],
  features: [jest('fast', 'test/scripts/build/features.test.ts')],
  holidays: [jest('fast', 'test/scripts/holidays')],
  desk: [['build.mjs'], jest('built', 'test/journeys/french.test.ts')],
  upgrade: [['build.mjs'], jest('built', 'test/journeys/upgrade.test.ts')],
};
