/**
 * The tests of `npm run mutate` as one test file: what they share is loaded once for each mutant and not once for each file.
 */
const { readdirSync } = require('node:fs');
const { join } = require('node:path');
const { test } = require('@jest/globals');
const { configureGlobal } = require('fast-check');

// The same cases for every mutant, and no search for a smaller case that fails too.
configureGlobal({ seed: 20260302, endOnFailure: true });

for (const room of ['time', 'clocks']) {
  const folder = join(__dirname, '../../test/domain', room);
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.test.ts'))) {
    try {
      require(join(folder, file));
    } catch (error) {
      // Tests that a fault keeps from being set up have noticed it; Stryker would leave the fault out of the score.
      test(`${file} is set up`, () => {
        throw error;
      });
    }
  }
}
