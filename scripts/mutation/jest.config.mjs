/** How `npm run mutate` runs the tests: as the project "fast" does, in one file and until the first failure. */
import jest from '../../jest.config.mjs';

const fast = jest.projects.find(({ displayName }) => displayName === 'fast');
if (fast === undefined) throw new Error('jest.config.mjs has no project "fast"');

export default {
  rootDir: '../..',
  roots: ['<rootDir>/scripts/mutation'],
  testMatch: ['<rootDir>/scripts/mutation/timeAndClocks.cjs'],
  testEnvironment: './scripts/mutation/untilFirstFailure.cjs',
  testTimeout: jest.testTimeout,
  transform: fast.transform,
  transformIgnorePatterns: fast.transformIgnorePatterns,
  moduleFileExtensions: fast.moduleFileExtensions,
  restoreMocks: fast.restoreMocks,
};
