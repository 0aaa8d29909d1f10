import { FEATURE_NAMES, manifestWith } from '../../../scripts/build/features.mjs';
import { guardEntryPoints } from '../../../scripts/build/guards/entryPoints.mjs';
import { guardFreeNames } from '../../../scripts/build/guards/freeNames.mjs';
import { guardLicences } from '../../../scripts/build/guards/licences.mjs';
import { guardPage } from '../../../scripts/build/guards/page.mjs';
import { guardScopes } from '../../../scripts/build/guards/scopes.mjs';
import { guardServedPages } from '../../../scripts/build/guards/servedPages.mjs';
import { guardSilentLoading } from '../../../scripts/build/guards/silentLoading.mjs';
import { guardSize } from '../../../scripts/build/guards/size.mjs';
import { guardSyntax } from '../../../scripts/build/guards/syntax.mjs';

/** A bundle as the build makes it, with `inside` in its function. */
const bundle = (inside: string, stubs = 'function onOpen() {}') =>
  `${stubs}\n(() => {\n"use strict";\n${inside}\n})();\n`;
const MENU = 'globalThis.onOpen = function () { return 1; };';

const checkAll = (code: string, pages: { page: string; names: string[] }[] = []): void => {
  const tree = guardSyntax('Code.js', code);
  guardFreeNames('Code.js', code, tree);
  guardEntryPoints(code, tree, guardSilentLoading('Code.js', code), pages);
};

describe('the guard of syntax', () => {
  test.each([
    ['a private field', 'class Clock { #due = 1; }'],
    ['a static field', 'class Clock { static zone = "UTC"; }'],
    ['a static block', 'class Clock { static { } }'],
    ['a public field', 'class Clock { due = 1; }'],
    ['await at the top', 'await 1;'],
    ['an import', 'import x from "x";'],
  ])('refuses %s and shows the line', (_name, source) => {
    expect(() => guardSyntax('Code.js', `var a = 1;\n${source}`)).toThrow(`line 2: ${source}`);
  });

  test('accepts what ES2021 has', () => {
    expect(() => guardSyntax('Code.js', 'const a = b?.c ?? 1_000; let d; d ||= a;')).not.toThrow();
  });
});

describe('the guard of names', () => {
  const check = (code: string): void => guardFreeNames('Code.js', code, guardSyntax('Code.js', code));

  test.each([
    'setTimeout',
    'setInterval',
    'fetch',
    'URL',
    'URLSearchParams',
    'TextEncoder',
    'TextDecoder',
    'crypto',
    'process',
    'Buffer',
    'atob',
    'btoa',
    'structuredClone',
    'queueMicrotask',
    'performance',
    'window',
    'global',
    'require',
    'module',
    'Intl',
  ])('refuses %s', (name) => {
    expect(() => check(`function late() {\n  return ${name}(1);\n}`)).toThrow(`${name} (line 2: return ${name}(1);)`);
  });

  test('refuses them on the global object, too', () => {
    expect(() => check('globalThis.setTimeout(tick);')).toThrow('setTimeout');
    expect(() => check('globalThis["fetch"](1);')).toThrow('fetch');
    expect(() => check('var __webpack_require__ = {}; __webpack_require__.g.Buffer.from("");')).toThrow('Buffer');
  });

  test('names every fault of a bundle in one message', () => {
    expect(() => check('fetch(1); atob(2);')).toThrow(/fetch .*atob /);
  });

  test('leaves local names, properties, services and the language alone', () => {
    check(
      'function f(URL, o) { const crypto = o.process; const { fetch } = o; return [URL, crypto, fetch, o.setTimeout]; }',
    );
    check('SpreadsheetApp.flush(); console.log(new Map(), Promise.resolve(), JSON, Math, undefined);');
  });

  test('accepts a question whether a name exists, and code behind that question', () => {
    check('const has = typeof Intl !== "undefined"; if (typeof Intl === "object") { new Intl.DateTimeFormat(); }');
    check('const a = typeof Intl === "undefined" ? null : Intl; const b = typeof Intl === "object" && Intl.x;');
    expect(() => check('if (typeof Intl === "object") { fetch(1); }')).toThrow('fetch');
  });
});

describe('the guard of loading', () => {
  test.each([
    ['calls a method', 'SpreadsheetApp.getActive();', 'SpreadsheetApp.getActive'],
    ['reads a constant', 'const side = SpreadsheetApp.ProtectionType;', 'SpreadsheetApp.ProtectionType'],
    ['logs', 'Logger.log("hello");', 'Logger.log'],
    ['asks for a property', 'const owner = PropertiesService.getDocumentProperties();', 'PropertiesService'],
    ['takes a service apart', 'const { sendEmail } = MailApp;', 'MailApp.sendEmail'],
  ])('refuses a bundle that %s while loading', (_name, inside, touched) => {
    expect(() => guardSilentLoading('Code.js', bundle(inside))).toThrow(`touches ${touched}`);
  });

  test('catches a service behind a name', () => {
    expect(() => guardSilentLoading('Code.js', bundle('const mail = MailApp; mail.getRemainingDailyQuota();'))).toThrow(
      'MailApp',
    );
  });

  test('tells a bundle that throws from one that touches a service', () => {
    expect(() => guardSilentLoading('Code.js', bundle('null.x;'))).toThrow('fails while loading: TypeError');
  });

  test('hands on the functions that are global afterwards', () => {
    const loaded = guardSilentLoading('Code.js', bundle(`${MENU} const later = () => SpreadsheetApp.getUi();`));
    expect([...loaded.keys()]).toEqual(['onOpen']);
    expect(loaded.get('onOpen')).toContain('return 1');
  });
});

test.each([
  ['of syntax', () => guardSyntax('BackOffice.js', 'class Clock { #due = 1; }')],
  ['of names', () => guardFreeNames('BackOffice.js', 'fetch(1);', guardSyntax('BackOffice.js', 'fetch(1);'))],
  ['of loading, where a script fails', () => guardSilentLoading('BackOffice.js', 'null.x;')],
  ['of loading, where it touches a service', () => guardSilentLoading('BackOffice.js', 'MailApp.sendEmail();')],
])('the guard %s names the file that it refuses', (_name, guard) => {
  expect(guard).toThrow(/^BackOffice\.js /);
});

describe('the guard of entry points', () => {
  test('accepts a bundle whose stubs, functions and callers agree', () => {
    checkAll(
      bundle(
        `${MENU} globalThis.tick = function () { return ScriptApp.newTrigger("tick"); };`,
        'function onOpen() {}\nfunction tick() {}',
      ),
    );
  });

  test('refuses a stub without a function behind it', () => {
    expect(() => checkAll(bundle(MENU, 'function onOpen() {}\nfunction tick() {}'))).toThrow(
      'do not exist after loading: tick',
    );
  });

  test('refuses a global function that Google cannot see', () => {
    expect(() => checkAll(bundle(`${MENU} globalThis.tick = () => 1;`))).toThrow('cannot see these global functions');
  });

  test.each([
    ['a menu entry', 'menu.addItem("Triage", "openTriage")'],
    ['a trigger', 'ScriptApp.newTrigger("openTriage")'],
    ['a drawing', 'image.assignScript("openTriage")'],
    ['a menu entry from a constant', 'const name = "openTriage"; menu.addItem("Triage", name)'],
    ['a menu entry by choice', 'menu.addItem("Triage", menu ? "onOpen" : "openTriage")'],
    [
      'a menu entry from a table',
      'const TABLE = [{ calls: "onOpen" }, { calls: "openTriage" }]; TABLE.forEach((each) => menu.addItem("x", each.calls))',
    ],
    [
      'a table taken apart',
      'const TABLE = [{ calls: "openTriage" }]; for (const { calls } of TABLE) menu.addItem("x", calls)',
    ],
    ['a list', 'for (const each of ["onOpen", "openTriage"]) menu.addItem("x", each)'],
    [
      'a record',
      'const CALLS = { triage: "openTriage" }; menu.addItem("x", CALLS.triage); menu.addItem("x", CALLS[menu])',
    ],
    ['a name handed on', 'function add(label, calls) { menu.addItem(label, calls); } add("x", "openTriage")'],
    ['the name of a function', 'function openTriage() { return 1; } ScriptApp.newTrigger(openTriage.name)'],
  ])('refuses %s that calls what is not announced', (_name, inside) => {
    expect(() => checkAll(bundle(`${MENU} function later(menu, image) { ${inside}; }`))).toThrow(
      'calls openTriage, which src/main.ts does not announce',
    );
  });

  test('refuses a name that it cannot read, rather than let it pass', () => {
    expect(() => checkAll(bundle(`${MENU} function later(menu) { menu.addItem("x", menu.label()); }`))).toThrow(
      'cannot read which function this menu entry calls',
    );
  });

  test('refuses a page that calls what is not announced or what Google hides', () => {
    expect(() => checkAll(bundle(MENU), [{ page: 'sidebar.html', names: ['api'] }])).toThrow('sidebar.html calls api');
    const hidden = bundle(
      `${MENU} globalThis.api_ = function () { return 1; };`,
      'function onOpen() {}\nfunction api_() {}',
    );
    expect(() => checkAll(hidden, [{ page: 'sidebar.html', names: ['api_'] }])).toThrow(
      'Google hides names that end in _',
    );
  });
});

describe('the guard of served pages', () => {
  const check = (code: string): void => guardServedPages(code, guardSyntax('Code.js', code), ['sidebar.html']);

  test('refuses a page that is not there', () => {
    check(
      'const FILE = "sidebar"; HtmlService.createHtmlOutputFromFile(FILE); HtmlService.createTemplateFromFile("sidebar.html");',
    );
    expect(() => check('HtmlService.createHtmlOutputFromFile("setUp");')).toThrow('no src/dialogs/setUp/main.tsx');
    expect(() => check('HtmlService.createHtmlOutputFromFile(pick());')).toThrow('cannot read');
  });
});

describe('the guard of scopes', () => {
  const manifest = (oauthScopes?: string[], runtimeVersion = 'V8') =>
    JSON.stringify({ runtimeVersion, ...(oauthScopes ? { oauthScopes } : {}) });
  const auth = 'https://www.googleapis.com/auth';

  test.each([
    'https://mail.google.com/',
    `${auth}spreadsheets`,
    `${auth}/spreadsheets`,
    `${auth}/drive`,
    `${auth}/script.external_request`,
  ])('refuses %s', (scope) => {
    expect(() => guardScopes(manifest([`${auth}/forms`, scope]))).toThrow(scope);
  });

  test('refuses a manifest that leaves the scopes to Google, or asks for the old engine', () => {
    expect(() => guardScopes(manifest())).toThrow('lists no "oauthScopes"');
    expect(() => guardScopes(manifest([]))).toThrow('lists no "oauthScopes"');
    expect(() => guardScopes(manifest([`${auth}/forms`], 'STABLE'))).toThrow('must be "V8"');
  });

  test.each(FEATURE_NAMES)(
    'lets the feature %s ask for what it needs, and refuses the same manifest without it',
    (feature) => {
      const base = manifest([`${auth}/spreadsheets.currentonly`, `${auth}/forms`]);
      const wider = manifestWith(base, [feature]);
      expect(() => guardScopes(wider, [feature])).not.toThrow();
      expect(() => guardScopes(wider, [])).toThrow(/which no feature needs that is built in \(none\)/);
      expect(() => guardScopes(base, [feature])).toThrow(/does not ask for .*, which .* needs/);
    },
  );

  test('refuses a page for everybody, and addresses to fetch, that no feature brings or that are not the ones it brings', () => {
    const base = manifest([`${auth}/spreadsheets.currentonly`]);
    const bent = (features: (typeof FEATURE_NAMES)[number][], more: object): string =>
      JSON.stringify({ ...(JSON.parse(manifestWith(base, features)) as object), ...more });
    const page = { executeAs: 'USER_ACCESSING', access: 'ANYONE' };
    expect(() => guardScopes(bent([], { webapp: page }))).toThrow('declares a web app');
    expect(() => guardScopes(bent(['customerPage'], { webapp: page }), ['customerPage'])).toThrow('web app');
    expect(() => guardScopes(bent(['chat'], { urlFetchWhitelist: ['https://example.com/'] }), ['chat'])).toThrow(
      '"urlFetchWhitelist" is not that of the features',
    );
    expect(() => guardScopes(bent([], { urlFetchWhitelist: ['https://example.com/'] }))).toThrow('urlFetchWhitelist');
  });
});

describe('the guard of size', () => {
  test('counts bytes, not characters', () => {
    expect(() => guardSize('sidebar.html', '工'.repeat(30_720), 90 * 1024)).not.toThrow();
    expect(() => guardSize('sidebar.html', '工'.repeat(30_721), 90 * 1024)).toThrow(
      'sidebar.html has 90.0 KB; the budget is 90 KB',
    );
  });
});

describe('the guard of pages', () => {
  const page = (script: string) => `<!DOCTYPE html><html><body><script>${script}</script></body></html>`;

  test('refuses a scriptlet, also inside a script', () => {
    expect(() => guardPage('x.html', '<p><?= title ?></p>')).toThrow('contains "<?"');
    expect(() => guardPage('x.html', page('var a = "<?xml";'))).toThrow('contains "<?"');
  });

  test.each(['`https://example.com/${a}`', '`${a} // b`', '`/* ${a}`'])(
    'refuses the template %s, which Google would cut',
    (template) => {
      expect(() => guardPage('x.html', page(`var a = 1;\nvar b = ${template};`))).toThrow('line 2');
    },
  );

  test('refuses a page that needs another file', () => {
    expect(() => guardPage('x.html', '<script src="main.js"></script>')).toThrow('loads another file');
    expect(() => guardPage('x.html', '<link rel="stylesheet" href="a.css">')).toThrow('loads another file');
  });

  test('finds the functions of the server that a page calls', () => {
    const script =
      'google.script.run.api("{}"); google.script.run.withSuccessHandler(done).withFailureHandler(f).save(1); const r = google.script.run; r.withUserObject(2)["load"](); other.run.x();';
    expect(guardPage('x.html', page(script)).sort()).toEqual(['api', 'load', 'save']);
  });
});

describe('the guard of licences', () => {
  const under = (license: string, text = 'Permission is hereby granted') => [
    { name: 'grid', version: '1.0.0', license, text },
  ];

  test.each([
    'GPL-3.0',
    'GPL-3.0-or-later',
    'AGPL-3.0-only',
    'LGPL-2.1',
    'MIT AND GPL-2.0',
    'SEE LICENSE IN README',
    'none',
  ])('refuses %s', (license) => {
    expect(() => guardLicences(under(license))).toThrow(`grid 1.0.0 is under "${license}"`);
  });

  test.each(['MIT', 'Apache-2.0', '(MIT OR GPL-3.0)', 'MIT/Apache-2.0', '(MIT AND BSD-3-Clause)'])(
    'accepts %s',
    (license) => {
      expect(() => guardLicences(under(license))).not.toThrow();
    },
  );

  test('refuses a package without the text that would have to go along', () => {
    expect(() => guardLicences(under('MIT', ''))).toThrow('carries no text of its licence');
  });
});
