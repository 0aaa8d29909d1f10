import { join } from 'node:path';
import { mirrorFaults } from '../../../scripts/check/mirrors.mjs';
import { sources } from '../../../scripts/check/sources.mjs';

const TREE = ['src/desk/tickets/close.ts', 'emulator/kernel/run.ts', 'scripts/check/layering.mjs'];
const faultsOf = (...tests: string[]): string[] => mirrorFaults([...TREE, ...tests].map((path) => ({ path })));

test('the tests of this project lie as what they test', () => {
  expect(mirrorFaults(sources(join(__dirname, '../../..')))).toEqual([]);
});

test.each([
  ['a file of src', 'test/desk/tickets/close.test.ts'],
  ['a file outside src', 'test/emulator/kernel/run.test.ts'],
  ['a script', 'test/scripts/check/layering.test.ts'],
  ['a theme', 'test/desk/tickets/laws.test.ts'],
  ['a kind of tests', 'test/journeys/close.test.ts'],
  ['no test', 'test/desk/closing/close.ts'],
])('is content with %s: %s', (_, path) => {
  expect(faultsOf(path)).toEqual([]);
});

test.each([
  ['a test that has not followed its file', 'test/desk/close.test.ts', 'does not lie as that does'],
  ['a theme of a room that is no more', 'test/desk/closing/laws.test.ts', 'there is no room desk/closing'],
])('refuses %s: %s', (_, path, fault) => {
  expect(faultsOf(path).join()).toContain(fault);
});
