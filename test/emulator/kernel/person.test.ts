import type { Runtime } from '../../../emulator/kernel/runtimeContract';
import { openRuntime } from '../../../emulator/runtime';

const SOURCE = `
  function echo(value) { return value }
  function arrayOf(value) { return [value instanceof Array, Array.isArray(value)] }
  function aDate() { return { at: [new Date(0)] } }
  function aFunction() { return () => 1 }
  function anError() { throw new Error('refused') }
  function nothing() {}
  function holes() { return [1, undefined, { a: undefined, b: null }] }
  function hidden_() { return 1 }
  function who() { return Session.getActiveUser().getEmail() + '|' + Session.getEffectiveUser().getEmail() }
  const notCallable = () => 1;
  function menu() { console.log(who()) }
  function status() { return String(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus()) }
`;

function desk(): Runtime {
  return openRuntime({ files: { 'Code.gs': SOURCE } });
}

describe('google.script.run (G/guides/html/communication)', () => {
  test('carries numbers, booleans, strings, null, plain objects and lists (G/guides/html/communication)', () => {
    const value = { a: [1, true, 'x', null, { b: [] }] };
    expect(desk().as('ann@example.com').callServer('echo', value)).toEqual(value);
  });

  test("brings copies of the script's own realm", () => {
    expect(desk().as('ann@example.com').callServer('arrayOf', [1])).toEqual([true, true]);
  });

  test.each([[new Date(0)], [{ deep: [new Date(0)] }], [() => 1], [new Map()], [[Symbol('x')]]])(
    'refuses %p on the way in',
    (value) => {
      expect(() => desk().as('ann@example.com').callServer('echo', value)).toThrow(
        'Failed due to illegal value in property',
      );
    },
  );

  test('refuses what contains itself', () => {
    const loop: Record<string, unknown> = {};
    loop['self'] = loop;
    expect(() => desk().as('ann@example.com').callServer('echo', loop)).toThrow('illegal value in property: self');
  });

  test.each(['aDate', 'aFunction'])('refuses the result of %s', (name) => {
    expect(() => desk().as('ann@example.com').callServer(name)).toThrow('illegal value');
  });

  test('turns undefined into null in lists and drops it from objects', () => {
    expect(desk().as('ann@example.com').callServer('holes')).toEqual([1, null, { b: null }]);
    expect(desk().as('ann@example.com').callServer('nothing')).toBeUndefined();
  });

  test("does not reach functions whose name ends in '_' (G/guides/html/communication#private_functions)", () => {
    expect(() => desk().as('ann@example.com').callServer('hidden_')).toThrow(
      'google.script.run.hidden_ is not a function',
    );
    expect(() => desk().as('ann@example.com').callServer('nowhere')).toThrow('Script function not found: nowhere');
  });

  test('runs as the person, with full authorisation', () => {
    const runtime = desk();
    expect(runtime.as('ann@example.com').callServer('who')).toBe('ann@example.com|ann@example.com');
    expect(runtime.executions()).toMatchObject([{ trigger: 'rpc', user: 'ann@example.com', authMode: 'FULL' }]);
  });

  test("gives the script's error to the caller", () => {
    expect(() => desk().as('ann@example.com').callServer('anError')).toThrow('refused');
  });
});

describe('authorisation', () => {
  test('is needed for menus and dialogs, and the script can ask (G/reference/script/script-app#getAuthorizationInfo)', () => {
    const runtime = desk();
    const ann = runtime.as('ann@example.com');
    ann.clickMenu('menu');
    expect(runtime.executions().at(-1)).toMatchObject({ trigger: 'menu', logs: ['ann@example.com|ann@example.com'] });
    expect(ann.callServer('status')).toBe('NOT_REQUIRED');
    ann.authorise(false);
    expect(() => ann.clickMenu('menu')).toThrow('Authorization is required to perform that action.');
    ann.authorise(true);
    ann.clickMenu('menu');
  });
});

describe('a trigger whose creator withdrew the authorisation', () => {
  test('fires on until it reaches what needs it (W/concepts/editor-triggers)', () => {
    const source = `function install() { ScriptApp.newTrigger('tick').timeBased().everyHours(1).create() }
      function tick() { console.log('here'); MailApp.sendEmail('x@example.com', 'a', 'b') }`;
    const runtime = openRuntime({ files: { 'Code.gs': source } });
    runtime.run('install');
    runtime.as('owner@example.com').authorise(false);
    runtime.advance('PT1H');
    expect(runtime.executions().at(-1)).toMatchObject({ status: 'failed', logs: ['here'] });
    expect(runtime.executions().at(-1)?.error).toContain('You do not have permission to call MailApp.sendEmail');
  });
});

describe('a saved world (our own)', () => {
  test('goes on where it was, and is saved the same again', () => {
    const source = `function put() { PropertiesService.getScriptProperties().setProperty('a', 'ä') ; ScriptApp.newTrigger('get').timeBased().everyHours(1).create(); return Utilities.getUuid() }
      function get() { console.log(PropertiesService.getScriptProperties().getProperty('a')); return Utilities.getUuid() }`;
    const files = { 'Code.gs': source };
    const first = openRuntime({ files, timeZone: 'Asia/Shanghai', seed: 7, owner: 'lead@example.com' });
    first.run('put');
    const saved = first.save();
    const second = openRuntime({ files, from: saved });
    expect(second.save()).toBe(saved);
    first.advance('PT1H');
    second.advance('PT1H');
    expect(second.save()).toBe(first.save());
    expect(second.executions().at(-1)).toMatchObject({ entryPoint: 'get', user: 'lead@example.com', logs: ['ä'] });
    expect(second.run('get')).toBe(first.run('get'));
  });

  test('differs by seed in ids only where it must', () => {
    const files = { 'Code.gs': 'function id() { return Utilities.getUuid() + Math.random() }' };
    const id = (seed: number): unknown => openRuntime({ files, seed }).run('id');
    expect(id(1)).toBe(id(1));
    expect(id(1)).not.toBe(id(2));
  });

  test('that is none is refused', () => {
    expect(() => openRuntime({ files: {}, from: '{"a":1}' })).toThrow('not a saved world');
  });
});

describe('the clock (our own)', () => {
  test('moves by durations and to instants, never back', () => {
    const runtime = desk();
    runtime.advance('P1DT2H3M4.5S');
    expect(new Date(runtime.now()).toISOString()).toBe('2026-03-03T11:03:04.500Z');
    runtime.advance('P1W');
    runtime.advance('2026-03-20T08:00:00+08:00');
    expect(new Date(runtime.now()).toISOString()).toBe('2026-03-20T00:00:00.000Z');
    expect(() => runtime.advance('2026-03-19T00:00:00Z')).toThrow('cannot go back');
    expect(() => runtime.advance('P')).toThrow('no ISO instant');
    expect(() => runtime.advance('tomorrow')).toThrow("'tomorrow' is no ISO instant");
  });
});
