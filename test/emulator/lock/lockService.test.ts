import type { Runtime, RuntimeOptions } from '../../../emulator/kernel/runtimeContract';
import { openRuntime } from '../../../emulator/runtime';

const SOURCE = `
  function tryIt(wait) { const began = Date.now(); const got = LockService.getDocumentLock().tryLock(wait); return [got, Date.now() - began] }
  function waitFor(wait) { LockService.getScriptLock().waitLock(wait); return LockService.getScriptLock().hasLock() }
  function twice() { const lock = LockService.getScriptLock(); return [lock.hasLock(), lock.tryLock(1), lock.tryLock(1), lock.hasLock(), lock.releaseLock(), lock.hasLock(), lock.releaseLock()] }
  function hold() { LockService.getScriptLock().waitLock(1); Utilities.sleep(1); PropertiesService.getScriptProperties().getKeys() }
  function documentLock() { return LockService.getDocumentLock() === null }
  function userLock() { return LockService.getUserLock().tryLock(10) }
  function holdUser() { LockService.getUserLock().waitLock(1); PropertiesService.getScriptProperties().getKeys() }
  function doGet() { return ContentService.createTextOutput(String(documentLock())) }
  function bad() { LockService.getScriptLock().tryLock() }
`;

function desk(options: Partial<RuntimeOptions> = {}): Runtime {
  return openRuntime({ files: { 'Code.gs': SOURCE }, ...options });
}

describe('a lock (G/reference/lock/lock)', () => {
  test('is got once and let go; both are harmless twice', () => {
    expect(desk().run('twice')).toEqual([false, true, true, true, undefined, false, undefined]);
  });

  test('is let go when the execution ends, also when another waits for the next', () => {
    const runtime = desk();
    runtime.run('hold');
    expect(runtime.run('waitFor', 0)).toBe(true);
  });

  test('keeps others out while it is held: tryLock says so after its time, waitLock throws', () => {
    const runtime = desk();
    const { second } = runtime.overlap(
      () => runtime.run('hold'),
      2,
      () => runtime.run('waitFor', 5000),
    );
    expect(second && 'error' in second ? second.error.message : '').toBe(
      'Lock timeout: another process was holding the lock for too long.',
    );
    expect(runtime.executions()[0]?.simulatedMs).toBe(300 + 60 + 5000);
  });

  test('of the document is not that of the script', () => {
    const runtime = desk();
    const { second } = runtime.overlap(
      () => runtime.run('hold'),
      2,
      () => runtime.run('tryIt', 1000),
    );
    expect(second).toEqual({ value: [true, 60] });
  });

  test('of a user keeps out that user only', () => {
    const runtime = desk();
    const ann = runtime.as('ann@example.com');
    expect(
      runtime.overlap(
        () => runtime.run('holdUser'),
        2,
        () => ann.callServer('userLock'),
      ).second,
    ).toEqual({ value: true });
    expect(
      runtime.overlap(
        () => runtime.run('holdUser'),
        2,
        () => runtime.run('userLock'),
      ).second,
    ).toEqual({ value: false });
  });

  test('that somebody else holds is waited for as long as needed', () => {
    const runtime = desk();
    runtime.faults({ holdLockMs: 2000 });
    expect(runtime.run('tryIt', 1000)).toEqual([false, 1060]);
    const later = runtime.run('tryIt', 10_000) as unknown[];
    expect(later[0]).toBe(true);
    runtime.advance('PT3S');
    expect(runtime.run('tryIt', 0)).toEqual([true, 60]);
  });

  test('of the document is null without a container: standalone script and web app', () => {
    expect(desk().run('documentLock')).toBe(false);
    expect(desk({ deployment: 'standalone' }).run('documentLock')).toBe(true);
    expect(desk({ deployment: 'webApp' }).portal('GET', {})).toEqual({ contentType: 'text/plain', content: 'true' });
  });

  test('wants a time', () => {
    expect(() => desk().run('bad')).toThrow("don't match the method signature for LockService.Lock.tryLock.");
  });
});
