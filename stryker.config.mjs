/**
 * `npm run mutate`: which faults put into the rules of time and clocks no test notices. docs/mutation.md says how to read it.
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  mutate: ['src/domain/time/**/*.ts', 'src/domain/clocks/**/*.ts'],
  testRunner: 'jest',
  jest: { projectType: 'custom', configFile: 'scripts/mutation/jest.config.mjs', enableFindRelatedTests: false },
  coverageAnalysis: 'perTest',
  concurrency: 1,
  reporters: ['progress', 'clear-text', 'json', 'html'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: 'coverage/mutation/mutation.json' },
  htmlReporter: { fileName: 'coverage/mutation/mutation.html' },
  tempDirName: 'coverage/mutation/sandbox',
  ignorePatterns: ['/build', '/dist', '/docs', '/workbench', '/emulator'],
  thresholds: { high: 95, low: 90, break: 90 },
};
