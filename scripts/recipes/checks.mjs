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
const jest = (/** @type {string[]} */ ...tests) => [
  'node_modules/jest/bin/jest.js',
  '--selectProjects',
  'fast',
  '--maxWorkers=1',
  '--silent',
  ...tests,
];

/** @type {Readonly<Record<string, Check>>} */
export const CHECKS = {
  // The tests import all the rest.
  types: [tsc('test')],
  docs: [jest('test/docs/deskDocs.test.ts')],
  words: [jest('test/i18n/lists/words.test.ts', 'test/i18n/dialogs/dialogs.test.ts')],
  lifecycle: [jest('test/domain/ticket/lifecycle.test.ts')],
  clocks: [jest('test/domain/clocks')],
  features: [jest('test/build/features.test.ts')],
};
