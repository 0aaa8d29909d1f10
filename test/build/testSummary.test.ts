import { summaryOf } from '../../scripts/testSummary.mjs';

const suite = (
  name: string,
  statuses: readonly string[],
  status = statuses.includes('failed') ? 'failed' : 'passed',
) => ({
  name,
  status,
  assertionResults: statuses.map((each, i) => ({ status: each, fullName: `test ${i + 1}` })),
});

describe('the summary of a test run', () => {
  test('counts what passed and what failed', () => {
    expect(summaryOf({ testResults: [suite('a', ['passed', 'failed']), suite('b', ['passed'])] }).verdict).toBe(
      '2 passed, 1 failed',
    );
  });

  test('names what was skipped or never written', () => {
    const { skipped, verdict } = summaryOf({ testResults: [suite('a.test.ts', ['passed', 'pending', 'todo'])] });
    expect(skipped).toEqual(['a.test.ts: test 2', 'a.test.ts: test 3']);
    expect(verdict).toBe('1 passed, 0 failed');
  });

  test('counts a file that did not load as one failure', () => {
    expect(summaryOf({ testResults: [suite('a', [], 'failed'), suite('b', ['passed'])] }).verdict).toBe(
      '1 passed, 1 failed',
    );
  });

  test('counts no failure twice', () => {
    expect(summaryOf({ testResults: [suite('a', ['failed', 'failed'])] }).failed).toBe(2);
  });
});
