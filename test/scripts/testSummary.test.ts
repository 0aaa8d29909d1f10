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

  describe('counts what is tested of Google, from what ran', () => {
    const run = (file: string, fullName: string, status = 'passed') => ({
      name: file,
      status,
      assertionResults: [{ status, fullName }],
    });
    const line = (...testResults: readonly ReturnType<typeof run>[]) => summaryOf({ testResults }).contract;

    test('rules by their source, not what is the emulator’s own or did not pass', () => {
      expect(
        line(
          run('test/emulator/lock/lockService.test.ts', 'a lock (G/reference/lock/lock) is got once'),
          run('test/emulator/lock/lockService.test.ts', 'a lock (unconfirmed: lock-messages) says so'),
          run('test/emulator/kernel/strict.test.ts', 'a strict object (our own) has members'),
          run('test/emulator/kernel/strict.test.ts', 'a thing without a mark'),
          run('test/emulator/cache/cacheService.test.ts', 'a cache (G/reference/cache/cache) forgets', 'failed'),
          run('test/desk/tickets/merge.test.ts', 'merging (G/reference/lock/lock) is none of them'),
        ),
      ).toBe(
        'contract: 3 rules of Google tested, 1 with their source in the title, 1 unconfirmed; nothing has been confirmed at Google yet (docs/probe.md); fuzz: 0 cases',
      );
    });

    test('cases that fuzz tests sent, and answers of Google that agree', () => {
      expect(
        line(
          run('test/fuzz/fuzz.test.ts', '3200 commands with generated arguments are answered or refused'),
          run('test/fuzz/fuzz.test.ts', '500 requests are answered'),
          run('test/fuzz/fuzz.test.ts', '400 cells are taken', 'failed'),
          run('test/contract/probe.test.ts', 'the emulator answers as Google did new-tab-size (sheet-new-size)'),
        ),
      ).toBe(
        'contract: 0 rules of Google tested, 0 with their source in the title, 0 unconfirmed; 1 of the answers in probe.json agree; fuzz: 3700 cases',
      );
    });
  });
});
