import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { build } from '../../../scripts/build/build.mjs';

const project = join(__dirname, '../../..');
const MENU = `declare const global: Record<string, unknown>;
function onOpen(): void { SpreadsheetApp.getUi().createMenu('Desk').addItem('Open', 'onOpen').addToUi(); }
global.onOpen = onOpen;
`;
const SIDEBAR = `import { render } from 'preact';
const address = (ticket: string) => \`// \${ticket} </script>\`;
render(<p>{address('1')}</p>, document.getElementById('app')!);
`;

describe('a build', () => {
  let root: string;
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  const made = (file: string): string => readFileSync(join(root, 'dist', file), 'utf8');

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'loopdesk-build-'));
    symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'));
    for (const file of ['tsconfig.json', 'src/tsconfig.json', 'src/dialogs/tsconfig.json', 'appsscript.json']) {
      write(file, readFileSync(join(project, file), 'utf8'));
    }
    write('src/main.ts', MENU);
    write('src/i18n/greeting.en.ts', "export const greetingEn = { hello: 'Good morning' };\n");
    write('src/packs/afterSales.ts', "export const afterSales = { id: 'after-sales' };\n");
    write('src/holidays/mainlandChina.ts', 'export const mainlandChina = { years: {} };\n');
  });

  afterEach(() => rmSync(root, { recursive: true, force: true }));

  test('makes one readable script with a function that Google sees, the manifest, and one page a dialog', async () => {
    write('src/dialogs/sidebar/main.tsx', SIDEBAR);
    write('src/dialogs/sidebar/styles.css', 'p { color: teal; }');
    write('src/dialogs/words/word.ts', 'export const word = 1;');
    await build({ root, only: 'dist' });
    expect(readdirSync(join(root, 'dist')).sort()).toEqual([
      'BackOffice.js',
      'Catalogue.js',
      'Code.js',
      'Features.js',
      'appsscript.json',
      'sidebar.html',
    ]);
    expect(made('Code.js')).toMatch(/^function onOpen\(\) ?\{\s*\}/);
    expect(made('Code.js')).toContain('createMenu("Desk")');
    expect(made('appsscript.json')).toBe(readFileSync(join(project, 'appsscript.json'), 'utf8'));
    expect(made('Features.js')).toBe('const loopdeskFeatures = [];\n');
    expect(made('sidebar.html')).toContain('color:teal');
    expect(made('sidebar.html')).toContain('<base target="_top">');
    expect(made('sidebar.html').match(/<\/script/g)).toHaveLength(1);
    expect(made('sidebar.html')).not.toContain('`');
  });

  test('takes out what nobody calls, and keeps the licences of the packages in it', async () => {
    write(
      'src/main.ts',
      `import { parse, string } from 'valibot';\n${MENU}function check(): string { return parse(string(), 'x'); }\nglobal.check = check;\n`,
    );
    await build({ root, only: 'dist' });
    expect(made('Code.js')).not.toContain('creditCard');
    expect(made('Code.js')).toContain('valibot');
    expect(made('Code.js')).toContain('MIT License');
    expect(Buffer.byteLength(made('Code.js'))).toBeLessThan(20_000);
  });

  test('keeps words beside the code, where it finds them in either order of loading', async () => {
    write(
      'src/main.ts',
      `import { greetingEn } from './i18n/greeting.en';\n${MENU}function greet(): string { return greetingEn.hello; }\nglobal.greet = greet;\n`,
    );
    await build({ root, only: 'dist' });
    expect(made('Code.js')).not.toContain('Good morning');
    for (const order of [
      ['Catalogue.js', 'Code.js'],
      ['Code.js', 'Catalogue.js'],
    ]) {
      const context = createContext({});
      for (const file of order) runInContext(made(file), context);
      expect(runInContext('greet()', context)).toBe('Good morning');
    }
  });

  test('keeps what a desk does now and then in a file of its own, with what only that needs, and shares the rest', async () => {
    write('src/desk/count.ts', 'let count = 0;\nexport const counted = (): number => (count += 1);\n');
    write('src/desk/deep.ts', "export const deep = (): string => 'far behind';\n");
    write(
      'src/desk/setUp/setUp.ts',
      `import { counted } from '../count';\nimport { deep } from '../deep';\nimport { greetingEn } from '../../i18n/greeting.en';
export const setUp = (): string => greetingEn.hello + deep() + counted();\n`,
    );
    write(
      'src/main.ts',
      `import { counted } from './desk/count';\nimport { setUp } from './desk/setUp/setUp';\n${MENU}function both(): string { return setUp() + counted(); }\nglobal.both = both;\n`,
    );
    await build({ root, only: 'dist' });
    expect(made('Code.js')).not.toContain('far behind');
    expect(made('BackOffice.js')).not.toContain('count += 1');
    for (const order of [
      ['BackOffice.js', 'Catalogue.js', 'Code.js'],
      ['Code.js', 'Catalogue.js', 'BackOffice.js'],
    ]) {
      const context = createContext({});
      for (const file of order) runInContext(made(file), context);
      expect(runInContext('both()', context)).toBe('Good morningfar behind12');
    }
  });

  test('builds in the features it was asked for, and asks a person for what they need', async () => {
    await build({ root, only: 'dist', features: ['chat', 'customerPage'] });
    expect(made('Features.js')).toBe('const loopdeskFeatures = ["chat","customerPage"];\n');
    const asked = JSON.parse(made('appsscript.json')) as { oauthScopes: string[]; webapp: unknown };
    const auth = 'https://www.googleapis.com/auth/';
    expect(asked.oauthScopes).toContain(`${auth}script.external_request`);
    expect(asked.oauthScopes).toContain(`${auth}spreadsheets`);
    expect(asked.oauthScopes).not.toContain(`${auth}spreadsheets.currentonly`);
    expect(asked.webapp).toEqual({ executeAs: 'USER_DEPLOYING', access: 'ANYONE_ANONYMOUS' });
    await build({ root, only: 'dist' });
    expect(made('appsscript.json')).toBe(readFileSync(join(project, 'appsscript.json'), 'utf8'));
  });

  test('refuses words that are looked up while loading, since Google may load the catalogue later', async () => {
    write(
      'src/main.ts',
      `import { greetingEn } from './i18n/greeting.en';\n${MENU}const hello = greetingEn.hello;\nfunction greet(): string { return hello; }\nglobal.greet = greet;\n`,
    );
    await expect(build({ root, only: 'dist' })).rejects.toThrow(
      'Code.js fails while loading: ReferenceError: loopdeskCatalogue is not defined',
    );
  });

  test('refuses a catalogue of more than 640 KB', async () => {
    write('src/packs/afterSales.ts', `export const afterSales = { id: '${'x'.repeat(640 * 1024)}' };\n`);
    await expect(build({ root, only: 'dist' })).rejects.toThrow(
      /^Catalogue\.js has 64\d\.\d KB; the budget is 640 KB$/,
    );
  });

  test('leaves the last good build where a guard refuses', async () => {
    await build({ root, only: 'dist' });
    const before = made('Code.js');
    write('src/main.ts', `${MENU}SpreadsheetApp.getActive();\n`);
    await expect(build({ root, only: 'dist' })).rejects.toThrow('touches SpreadsheetApp.getActive while loading');
    expect(made('Code.js')).toBe(before);
    expect(readdirSync(join(root, 'build')).filter((name) => name.startsWith('dist-'))).toEqual([]);
  });

  test('takes away a page whose dialog is gone', async () => {
    write('src/dialogs/sidebar/main.tsx', SIDEBAR);
    await build({ root, only: 'dist' });
    rmSync(join(root, 'src/dialogs/sidebar'), { recursive: true });
    await build({ root, only: 'dist' });
    expect(existsSync(join(root, 'dist/sidebar.html'))).toBe(false);
  });

  test('writes private fields and static fields in the way that Apps Script can parse', async () => {
    write(
      'src/main.ts',
      `${MENU}class Due { static zone = 'UTC'; #at = 1; at(): number { return this.#at; } }\nfunction due(): string { return Due.zone + new Due().at(); }\nglobal.due = due;\n`,
    );
    await build({ root, only: 'dist' });
    expect(made('Code.js')).not.toMatch(/#at|static zone/);
  });

  test('says what the compiler cannot find', async () => {
    write('src/main.ts', `import { lost } from './lost';\n${MENU}global.lost = lost;\n`);
    await expect(build({ root, only: 'dist' })).rejects.toThrow('Could not resolve "./lost"');
  });
});
