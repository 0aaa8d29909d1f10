import { ruleSource } from './ruleSources.mjs';

/**
 * What jest's JSON says, for people: a file that did not even load counts as one failure.
 * @param {{ testResults: readonly { name: string, status: string, assertionResults: readonly { status: string, fullName: string }[] }[] }} results
 * @param {(file: string) => string} shortened
 */
export function summaryOf({ testResults }, shortened = (file) => file) {
  const tests = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map((each) => ({ ...each, file: shortened(name) })),
  );
  const count = (/** @type {string} */ status) => tests.filter((each) => each.status === status).length;
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((each) => each.status === 'failed'),
  );
  const passed = count('passed');
  const failed = count('failed') + broken.length;
  return {
    passed,
    failed,
    skipped: tests
      .filter(({ status }) => status !== 'passed' && status !== 'failed')
      .map(({ file, fullName }) => `${file}: ${fullName}`),
    contract: contractOf(tests),
    verdict: `${passed} passed, ${failed} failed`,
  };
}

/**
 * How many rules of Google were tested, by what their titles say of the source, and how many cases the fuzz tests' titles say they sent. Only
 * tests that ran and passed count.
 * @param {readonly { file: string, status: string, fullName: string }[]} tests
 */
function contractOf(tests) {
  const ran = tests.filter(({ status }) => status === 'passed');
  const inFolder = (/** @type {string} */ folder) =>
    ran.filter(({ file }) => file.replaceAll('\\', '/').includes(folder));
  const sources = inFolder('test/emulator/').map(({ fullName }) => ruleSource(fullName)?.kind ?? 'unnamed');
  const count = (/** @type {string} */ kind) => sources.filter((each) => each === kind).length;
  const cases = inFolder('test/fuzz/').reduce(
    (sum, { fullName }) => sum + Number(/^\d+(?= )/.exec(fullName)?.[0] ?? 0),
    0,
  );
  const atGoogle = inFolder('test/contract/').filter(({ fullName }) => fullName.startsWith(AS_GOOGLE)).length;
  const confirmed =
    atGoogle === 0
      ? 'nothing has been confirmed at Google yet (docs/probe.md)'
      : `${atGoogle} of the answers in probe.json agree`;
  return `contract: ${sources.length - count('own')} rules of Google tested, ${count('sourced')} with their source in the title, ${count('unconfirmed')} unconfirmed; ${confirmed}; fuzz: ${cases} cases`;
}

/** How tests begin that hold the emulator against a probe.json. */
const AS_GOOGLE = 'the emulator answers as Google did ';
