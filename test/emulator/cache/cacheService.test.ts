import type { Runtime } from '../../../emulator/kernel/runtimeContract';
import { openRuntime } from '../../../emulator/runtime';

const SOURCE = `
  const cache = () => CacheService.getScriptCache();
  function put(seconds) { cache().put('k', 'v', seconds) }
  function putPlain() { cache().put('k', 'v') }
  function get() { return cache().get('k') }
  function many() { cache().putAll({ a: 1, b: 'x' }, 60); return cache().getAll(['a', 'b', 'c']) }
  function remove() { cache().putAll({ a: 1, b: 2, c: 3 }); cache().remove('a'); cache().removeAll(['b']); return [cache().get('a'), cache().get('b'), cache().get('c')] }
  function longKey(length) { cache().put('k'.repeat(length), 'v') }
  function longValue(length) { cache().put('k', 'v'.repeat(length)) }
  function fill(count) { for (let i = 0; i < count; i += 1) cache().put('k' + i, 'v', 100 + i); return cache().get('k0') }
  function users() { CacheService.getUserCache().put('k', Session.getActiveUser().getEmail()); return CacheService.getUserCache().get('k') }
  function user() { return CacheService.getUserCache().get('k') }
  function noDocument() { return CacheService.getDocumentCache() === null }
`;

function desk(deployment: 'bound' | 'standalone' = 'bound'): Runtime {
  return openRuntime({ files: { 'Code.gs': SOURCE }, deployment });
}

describe('a cache (G/reference/cache/cache)', () => {
  test('forgets after ten minutes, or when it is told, six hours at most', () => {
    const runtime = desk();
    runtime.run('putPlain');
    runtime.advance('PT9M');
    expect(runtime.run('get')).toBe('v');
    runtime.advance('PT2M');
    expect(runtime.run('get')).toBeNull();
    runtime.run('put', 1_000_000);
    runtime.advance('PT5H59M');
    expect(runtime.run('get')).toBe('v');
    runtime.advance('PT2M');
    expect(runtime.run('get')).toBeNull();
  });

  test('keeps several as strings and removes them', () => {
    expect(desk().run('many')).toEqual({ a: '1', b: 'x' });
    expect(desk().run('remove')).toEqual([null, null, '3']);
  });

  test('takes keys of 250 characters and values of 100 KB', () => {
    desk().run('longKey', 250);
    expect(() => desk().run('longKey', 251)).toThrow('Argument too large: key');
    desk().run('longValue', 100 * 1024);
    expect(() => desk().run('longValue', 100 * 1024 + 1)).toThrow('Argument too large: value');
  });

  test('keeps a thousand entries, then drops those that end first', () => {
    expect(desk().run('fill', 1000)).toBe('v');
    expect(desk().run('fill', 1001)).toBeNull();
  });

  test("of a user is that user's; of the document is null without one", () => {
    const runtime = desk();
    expect(runtime.as('ann@example.com').callServer('users')).toBe('ann@example.com');
    expect(runtime.run('user')).toBeNull();
    expect([runtime.run('noDocument'), desk('standalone').run('noDocument')]).toEqual([false, true]);
  });
});
