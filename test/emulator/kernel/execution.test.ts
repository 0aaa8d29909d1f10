import { openRuntime } from '../../../emulator/runtime';

const MAIL = 'owner@example.com';

describe('an execution (our own)', () => {
  test('runs a top-level function and returns its result', () => {
    const runtime = openRuntime({ files: { 'Code.gs': 'function twice(n) { return n * 2 }' } });
    expect(runtime.run('twice', 21)).toBe(42);
    expect(runtime.executions()).toMatchObject([
      { entryPoint: 'twice', status: 'completed', user: MAIL, trigger: 'editor' },
    ]);
  });

  test('that failed tells the line of the script, whether the script or a service threw', () => {
    const source = [
      'function own() { throw new Error("no") }',
      'function service() {',
      '  SpreadsheetApp.getActive().getSheetByName("Sheet1").getRange(0, 1) }',
      'function missing() { return SpreadsheetApp.getActive().setAnonymousAccess(true, true) }',
    ].join('\n');
    const runtime = openRuntime({ files: { 'Code.gs': source } });
    for (const name of ['own', 'service', 'missing', 'unknown']) expect(() => runtime.run(name)).toThrow();
    expect(runtime.executions().map(({ at }) => at?.replace(/:\d+$/, ''))).toEqual([
      'Code.gs:1',
      'Code.gs:3',
      'Code.gs:4',
      undefined,
    ]);
  });

  test('begins with fresh globals every time', () => {
    const runtime = openRuntime({
      files: { 'Code.gs': 'let n = 0; var kept; function next() { n += 1; kept = (kept || 0) + 1; return [n, kept] }' },
    });
    expect(runtime.run('next')).toEqual([1, 1]);
    expect(runtime.run('next')).toEqual([1, 1]);
  });

  test('shares one global scope over all files, in their order (G/guides/projects)', () => {
    const runtime = openRuntime({
      files: { 'a.gs': 'const A = 1;', 'b.gs': 'const B = A + 1; function b() { return B }', 'page.html': '<b>' },
    });
    expect(runtime.run('b')).toBe(2);
  });

  test('lacks what Apps Script lacks (G/guides/v8-runtime#limitations)', () => {
    const missing = [
      'setTimeout',
      'setInterval',
      'setImmediate',
      'queueMicrotask',
      'structuredClone',
      'fetch',
      'URL',
      'URLSearchParams',
      'TextEncoder',
      'TextDecoder',
      'FormData',
      'Blob',
      'File',
      'atob',
      'btoa',
      'crypto',
      'performance',
      'process',
      'Buffer',
      'require',
      'module',
      'window',
      'navigator',
      'ReadableStream',
      'DOMException',
      'global',
      'EventTarget',
      'AbortController',
    ];
    const runtime = openRuntime({
      files: {
        'Code.gs': `function found() { return ${JSON.stringify(missing)}.filter((name) => typeof globalThis[name] !== 'undefined') }`,
      },
    });
    expect(runtime.run('found')).toEqual([]);
  });

  test('records what it did not catch and throws it at the driver', () => {
    const runtime = openRuntime({
      files: { 'Code.gs': 'function bad() { console.log("before"); throw new TypeError("no") }' },
    });
    expect(() => runtime.run('bad')).toThrow('no');
    expect(runtime.executions()).toMatchObject([{ status: 'failed', error: 'TypeError: no', logs: ['before'] }]);
  });

  test('says that a function is not there', () => {
    const runtime = openRuntime({ files: {} });
    expect(() => runtime.run('nothing')).toThrow('Script function not found: nothing');
  });

  test('finds methods of objects for menus and triggers (G/guides/v8-runtime)', () => {
    const runtime = openRuntime({
      files: { 'Code.gs': 'const desk = { open() { return this === desk } }; const arrow = () => 1' },
    });
    expect(runtime.run('desk.open')).toBe(true);
    expect(runtime.run('arrow')).toBe(1);
  });

  test('is stopped after six simulated minutes, and nothing it does later counts (G/guides/services/quotas)', () => {
    const source = `function slow() {
      const store = PropertiesService.getScriptProperties();
      store.setProperty('a', '1');
      for (let i = 0; i < 10; i += 1) { try { Utilities.sleep(60000) } catch (error) { try { store.setProperty('caught', '1') } catch (again) {} } }
      console.log('never');
      return 'done';
    }`;
    const runtime = openRuntime({ files: { 'Code.gs': source } });
    expect(() => runtime.run('slow')).toThrow('Exceeded maximum execution time');
    expect(runtime.executions()).toMatchObject([{ status: 'timedOut', logs: [] }]);
  });

  test('lets promises settle before it ends (G/guides/v8-runtime)', () => {
    const source = `
      async function later() { console.log('first'); await null; console.log('second'); return 7 }
      async function refused() { await null; throw new Error('no') }
      function never() { return new Promise(() => {}) }
      function forgotten() { later(); return 1 }`;
    const runtime = openRuntime({ files: { 'Code.gs': source } });
    expect(runtime.run('later')).toBe(7);
    expect(() => runtime.run('refused')).toThrow('no');
    expect(runtime.run('never')).toBeUndefined();
    expect(runtime.run('forgotten')).toBe(1);
    expect(runtime.executions().map((one) => one.logs)).toEqual([['first', 'second'], [], [], ['first', 'second']]);
  });

  test('keeps log lines with their values (G/guides/logging)', () => {
    const source =
      'function f() { console.log("a %s %s", 1, "b"); console.warn({ a: [1] }); console.error(new Error("x").message); Logger.log("n %s", 2).log([1]); console.log(Logger.getLog()) }';
    const runtime = openRuntime({ files: { 'Code.gs': source } });
    runtime.run('f');
    expect(runtime.executions()[0]?.logs).toEqual(['a 1 b', 'WARN {"a":[1]}', 'ERROR x', 'n 2', '[1]', 'n 2\n[1]\n']);
  });

  test('tells which services are not emulated', () => {
    const runtime = openRuntime({
      files: { 'Code.gs': 'function f() { return [typeof DriveApp, GmailApp.search("x")] }' },
    });
    expect(() => runtime.run('f')).toThrow('GmailApp.search is not emulated yet');
  });
});
