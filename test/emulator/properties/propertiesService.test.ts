import type { Runtime, RuntimeOptions } from '../../../emulator/kernel/runtimeContract';
import { openRuntime } from '../../../emulator/runtime';

const SOURCE = `
  const stores = { document: () => PropertiesService.getDocumentProperties(), script: () => PropertiesService.getScriptProperties(), user: () => PropertiesService.getUserProperties() };
  function set(store, key, value) { stores[store]().setProperty(key, value); return stores[store]().getProperty(key) }
  function get(store, key) { return stores[store]().getProperty(key) }
  function isNull(store) { return stores[store]() === null }
  function setDocument(value) { return set('document', 'k', value) }
  function getDocument() { return get('document', 'k') }
  function setUser(value) { return set('user', 'k', value) }
  function getUser() { return get('user', 'k') }
  function coerce() { const all = stores.script(); all.setProperty('n', 5).setProperty('o', {}).setProperties({ b: true, d: 1.5 }); return all.getProperties() }
  function replace() { const all = stores.script(); all.setProperties({ a: '1', b: '2' }); all.setProperties({ c: '3' }, true); return all.getKeys() }
  function remove() { const all = stores.script(); all.setProperties({ a: '1', b: '2' }); all.deleteProperty('a'); const left = all.getKeys(); all.deleteAllProperties(); return [left, all.getKeys()] }
  function big(length) { stores.script().setProperty('big', 'x'.repeat(length)) }
  function full() { for (let i = 0; ; i += 1) stores.script().setProperty('k' + i, 'x'.repeat(9000)) }
  function setNothing() { stores.script().setProperty('a', null) }
  function onOpen() { try { stores.script().getProperty('a'); console.log('could') } catch (error) { console.log(error.message) } }
  function many() { for (let i = 0; i < 2000; i += 1) stores.script().getProperty('a') }
`;

function desk(options: Partial<RuntimeOptions> = {}): Runtime {
  return openRuntime({ files: { 'Code.gs': SOURCE }, ...options });
}

describe('property stores (G/guides/properties)', () => {
  test('of document and script are shared by all users, that of a user is not', () => {
    const runtime = desk();
    const ann = runtime.as('ann@example.com');
    expect(ann.callServer('setDocument', 'd')).toBe('d');
    expect(runtime.run('getDocument')).toBe('d');
    ann.callServer('setUser', 'u');
    expect([ann.callServer('getUser'), runtime.run('getUser')]).toEqual(['u', null]);
  });

  test('of the document are absent without a container (G/reference/properties/properties-service)', () => {
    const isNull = (options: Partial<RuntimeOptions>): unknown =>
      desk(options).as('owner@example.com').callServer('isNull', 'document');
    expect(isNull({ deployment: 'standalone' })).toBe(true);
    expect(isNull({ deployment: 'addOn' })).toBe(false);
  });

  test('keep strings: numbers and booleans are written out', () => {
    expect(desk().run('coerce')).toEqual({ n: '5', o: '[object Object]', b: 'true', d: '1.5' });
    expect(() => desk().run('setNothing')).toThrow(
      "don't match the method signature for PropertiesService.Properties.setProperty.",
    );
  });

  test('replace and remove', () => {
    expect(desk().run('replace')).toEqual(['c']);
    expect(desk().run('remove')).toEqual([['b'], []]);
  });

  test('hold 9 KB a value and 500 KB in all (G/guides/services/quotas; the second message is unconfirmed)', () => {
    const runtime = desk();
    runtime.run('big', 9 * 1024);
    expect(() => runtime.run('big', 9 * 1024 + 1)).toThrow('Argument too large: value');
    expect(() => runtime.run('full')).toThrow(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
  });

  test('are out of reach without authorisation (W/concepts/addon-authorization)', () => {
    const runtime = desk({ deployment: 'addOn', addOnEnabled: false });
    runtime.as('ann@example.com').openFile();
    expect(runtime.executions()[0]).toMatchObject({
      authMode: 'NONE',
      logs: ['You do not have permission to call PropertiesService.getScriptProperties'],
    });
  });

  test('count towards the daily quota', () => {
    const runtime = desk();
    runtime.run('many');
    expect(runtime.quotas()).toContainEqual({
      name: 'properties',
      used: 2000,
      limit: 50_000,
      user: 'owner@example.com',
    });
    expect(runtime.cost()).toMatchObject({ calls: 2000, simulatedMs: 300 + 2000 * 30 });
  });
});
