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
    verdict: `${passed} passed, ${failed} failed`,
  };
}
