import { executionRecords } from '../../../emulator/kernel/executionLog';
import { planFaults } from '../../../emulator/kernel/faultPlan';
import { interleaved, overlapAt } from '../../../emulator/kernel/overlap';
import { cellKernel } from './cellKernel';

const SOURCE = `
  function writeOnly() { Cell.write('a') }
  function writeThenRead() { Cell.write('a'); return Cell.read() }
  function writeFlushRead() { Cell.write('a'); Cell.flush(); Cell.fixed(1); Cell.write('b') }
  function read() { return Cell.read() }
  function writes() { Cell.write('1'); Cell.write('2'); Cell.write('3'); Cell.fixed(0); }
  function stubborn() { try { Cell.write('1'); Cell.read() } catch (error) { try { Cell.write('2') } catch (again) { return 'went on' } } return 'went on' }
  function failing() { Cell.write('a'); throw new Error('no') }
  function structure() { Cell.write('a'); Cell.structure() }
  function handles() { for (let i = 0; i < 50; i += 1) Cell.handle() }
  function guarded() { Cell.guarded() }
  function long() { for (;;) Cell.fixed(10000) }
  function unsafe() { const lock = LockService.getScriptLock(); lock.waitLock(1000); const n = Number(Cell.read()) + 1; Cell.write(String(n)); lock.releaseLock(); Cell.fixed(5); return n }
  function safe() { const lock = LockService.getScriptLock(); lock.waitLock(1000); const n = Number(Cell.read()) + 1; Cell.write(String(n)); Cell.flush(); lock.releaseLock(); Cell.fixed(5); return n }
  function racy() { const n = Number(Cell.read()) + 1; Cell.fixed(1); Cell.write(String(n)); return n }
`;

describe('buffered writes (G/reference/spreadsheet/spreadsheet-app#flush)', () => {
  test('are there when the same execution reads', () => {
    expect(cellKernel(SOURCE).run('writeThenRead')).toBe('a');
  });

  test('are applied when the execution ends, also when it fails (unconfirmed: pending-writes-of-the-failed)', () => {
    const desk = cellKernel(SOURCE);
    expect(() => desk.run('failing')).toThrow('no');
    expect(desk.cell.value).toBe('a');
  });

  test('are unseen by other executions until flushed (G/reference/spreadsheet/spreadsheet-app#flush)', () => {
    const desk = cellKernel(SOURCE);
    const seenAt = (call: number): unknown => {
      const { second } = overlapAt(
        desk.kernel,
        () => desk.run('writeFlushRead'),
        call,
        () => desk.run('read'),
      );
      return second && 'value' in second ? second.value : undefined;
    };
    expect(seenAt(2)).toBe('');
    expect(desk.cell.value).toBe('b');
    expect(seenAt(2)).toBe('b');
    expect(seenAt(3)).toBe('a');
  });

  test('are applied before the structure changes (unconfirmed: structure-at-once)', () => {
    const desk = cellKernel(SOURCE);
    desk.run('structure');
    expect(desk.cell).toEqual({ value: 'a', structures: 1 });
  });
});

describe('the latency model (our own)', () => {
  test('prices reads, buffered writes and the flush that a read forces', () => {
    const desk = cellKernel(SOURCE);
    desk.run('writeThenRead');
    const cost = desk.kernel.meter.cost();
    expect(cost).toMatchObject({
      calls: 2,
      cellsRead: 1,
      cellsWritten: 100,
      byMethod: { 'Cell.write': 1, 'Cell.read': 1 },
    });
    expect(cost.simulatedMs).toBeCloseTo(300 + (1 + 100 * 0.008) + (30 + 100 * 0.13) + (40 + 0.003), 6);
  });

  test('does not count handles', () => {
    const desk = cellKernel(SOURCE);
    desk.run('handles');
    expect(desk.kernel.meter.cost()).toMatchObject({ calls: 0, simulatedMs: 300 });
  });

  test('lets an explicit flush without pending writes cost its base only', () => {
    const desk = cellKernel('function f() { Cell.flush() }');
    desk.run('f');
    expect(desk.kernel.meter.cost()).toMatchObject({ calls: 1, simulatedMs: 330 });
  });
});

describe('a slow day (our own)', () => {
  test('makes every call and flush take so many times as long, until it is over', () => {
    const desk = cellKernel(SOURCE);
    const timeOf = (slowness: number): number => {
      planFaults(desk.kernel.world, { slowness });
      desk.kernel.meter.reset();
      desk.run('writeFlushRead');
      return desk.kernel.meter.cost().simulatedMs - 300;
    };
    const usual = timeOf(1);
    expect(timeOf(4)).toBeCloseTo(4 * usual, 6);
    expect(timeOf(1)).toBeCloseTo(usual, 6);
  });
});

describe('a killed execution (our own)', () => {
  test('ends at the n-th counted call, before it acts, and leaves no pending writes by default', () => {
    const desk = cellKernel(SOURCE);
    planFaults(desk.kernel.world, { killAtCall: 4 });
    expect(() => desk.run('writes')).toThrow('killed at call 4 (Cell.fixed)');
    expect(desk.cell.value).toBe('');
    expect(executionRecords(desk.kernel.world)).toMatchObject([{ status: 'killed', calls: 4 }]);
  });

  test.each([
    ['all', '3'],
    [2, '2'],
    ['none', ''],
  ] as const)('leaves %s of its pending writes', (pendingOnKill, value) => {
    const desk = cellKernel(SOURCE);
    planFaults(desk.kernel.world, { killAtCall: 4, pendingOnKill });
    expect(() => desk.run('writes')).toThrow('killed');
    expect(desk.cell.value).toBe(value);
  });

  test('cannot go on by catching', () => {
    const desk = cellKernel(SOURCE);
    planFaults(desk.kernel.world, { killAtCall: 2 });
    expect(() => desk.run('stubborn')).toThrow('killed');
    expect(desk.cell.value).toBe('');
  });

  test('is the next one only', () => {
    const desk = cellKernel(SOURCE);
    planFaults(desk.kernel.world, { killAtCall: 1 });
    expect(() => desk.run('read')).toThrow('killed');
    expect(desk.run('read')).toBe('');
  });
});

describe('a failing service (our own)', () => {
  test("throws Google's error so many times, which the script may catch (unconfirmed: service-error-text)", () => {
    const desk = cellKernel(
      'function f() { for (let i = 0; ; i += 1) { try { Cell.read(); return i } catch (error) { if (!(error instanceof Error) || error.name !== "Exception") throw error } } }',
    );
    planFaults(desk.kernel.world, { failing: { 'Cell.read': 2 } });
    expect(desk.run('f')).toBe(2);
  });
});

describe('run time', () => {
  test('is six minutes, thirty seconds for a simple trigger (G/guides/services/quotas, G/guides/triggers)', () => {
    const desk = cellKernel(SOURCE);
    expect(() => desk.run('long')).toThrow('Exceeded maximum execution time');
    expect(() => desk.run('long', { trigger: 'simple', authMode: 'LIMITED' })).toThrow(
      'Exceeded maximum execution time',
    );
    const [full, simple] = executionRecords(desk.kernel.world);
    expect(full).toMatchObject({ status: 'timedOut' });
    expect(full?.simulatedMs).toBeGreaterThan(360_000);
    expect(full?.simulatedMs).toBeLessThan(371_000);
    expect(simple?.simulatedMs).toBeGreaterThan(30_000);
    expect(simple?.simulatedMs).toBeLessThan(41_000);
  });

  test('moves the clock inside the execution, and the next one begins when it has ended (our own)', () => {
    const desk = cellKernel(
      'function f() { const before = Date.now(); Cell.fixed(1000); return [before, Date.now() - before, new Date() - before] }',
    );
    const first = desk.run('f') as number[];
    expect(first.slice(1)).toEqual([1000, 1000]);
    expect(first[0]).toBe(Date.UTC(2026, 2, 2, 9) + 300);
    expect((desk.run('f') as number[])[0]).toBe(Date.UTC(2026, 2, 2, 9) + 1600);
  });
});

describe('auth modes', () => {
  test('refuse services that need authorisation (G/guides/triggers#restrictions)', () => {
    const desk = cellKernel(SOURCE);
    const message =
      'You do not have permission to call MailApp.sendEmail. Required permissions: https://www.googleapis.com/auth/script.send_mail';
    expect(() => desk.run('guarded', { authMode: 'LIMITED', trigger: 'simple' })).toThrow(message);
    expect(desk.run('guarded')).toBeUndefined();
  });
});

describe('overlapping executions (our own)', () => {
  test('see each other in a lost update without lock', () => {
    const desk = cellKernel(SOURCE);
    const { first, second } = overlapAt(
      desk.kernel,
      () => desk.run('racy'),
      2,
      () => desk.run('racy'),
    );
    expect([first, second]).toEqual([{ value: 1 }, { value: 1 }]);
  });

  test('give the same number twice when the lock is released before the flush (G/reference/lock/lock#releaseLock)', () => {
    const desk = cellKernel(SOURCE);
    // Calls of the first: waitLock 1, read 2, write 3, releaseLock 4, fixed 5.
    const { first, second } = overlapAt(
      desk.kernel,
      () => desk.run('unsafe'),
      5,
      () => desk.run('unsafe'),
    );
    expect([first, second]).toEqual([{ value: 1 }, { value: 1 }]);
  });

  test('give two numbers when flushed first', () => {
    const desk = cellKernel(SOURCE);
    const { first, second } = overlapAt(
      desk.kernel,
      () => desk.run('safe'),
      6,
      () => desk.run('safe'),
    );
    expect([first, second]).toEqual([{ value: 1 }, { value: 2 }]);
  });

  test('wait for the lock and give up with its message (unconfirmed: lock-messages)', () => {
    const desk = cellKernel(SOURCE);
    const { first, second } = overlapAt(
      desk.kernel,
      () => desk.run('safe'),
      3,
      () => desk.run('safe'),
    );
    expect(first).toEqual({ value: 1 });
    expect(second && 'error' in second ? second.error.message : '').toBe(
      'Lock timeout: another process was holding the lock for too long.',
    );
  });

  test('do not happen when the first makes fewer calls', () => {
    const desk = cellKernel(SOURCE);
    expect(
      overlapAt(
        desk.kernel,
        () => desk.run('read'),
        9,
        () => desk.run('read'),
      ),
    ).toEqual({ first: { value: '' }, second: null });
  });

  test('interleave by seed, the same way every time', () => {
    const outcome = (seed: number): unknown => {
      const desk = cellKernel(SOURCE);
      return interleaved(
        desk.kernel,
        [1, 2, 3, 4].map(() => () => desk.run('racy')),
        seed,
        0.5,
      );
    };
    expect(outcome(3)).toEqual(outcome(3));
    const outcomes = Array.from({ length: 20 }, (_, seed) => JSON.stringify(outcome(seed)));
    expect(new Set(outcomes).size).toBeGreaterThan(2);
    expect(outcome(3)).toHaveLength(4);
  });

  test('never give a number twice under lock and flush, whatever the order; without them they do', () => {
    const doubles = (name: string): number =>
      Array.from({ length: 40 }, (_, seed) => {
        const desk = cellKernel(SOURCE);
        const runs = Array.from({ length: 5 }, () => () => desk.run(name));
        const given = interleaved(desk.kernel, runs, seed, 0.4).flatMap((one) => ('value' in one ? [one.value] : []));
        return given.length - new Set(given).size;
      }).reduce((sum, each) => sum + each, 0);
    expect(doubles('safe')).toBe(0);
    expect(doubles('unsafe')).toBeGreaterThan(0);
    expect(doubles('racy')).toBeGreaterThan(doubles('unsafe'));
  });
});
