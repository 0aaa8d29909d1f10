/** That a probe.json which says otherwise than the emulator makes the tests fail, and the command line too. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { probeScript } from '../../scripts/build/probe.mjs';
import { actAsPage, answersShown, dryRun, openProbe } from '../../scripts/probe/dryRun';
import { type ProbeFile, probeFileFrom } from '../../scripts/probe/probeFile';

const root = join(__dirname, '../..');
let files: Readonly<Record<string, string>>;
let answers: ProbeFile;
let folder: string;

beforeAll(async () => {
  files = await probeScript(root);
  answers = dryRun(files);
  folder = mkdtempSync(join(tmpdir(), 'loopdesk-probe-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A probe.json in which one answer is another. */
function doctored(id: string, value: unknown): string {
  const file = join(folder, 'probe.json');
  const given = answers.answers.map((each) => (each.id === id ? { ...each, answer: { value } } : each));
  writeFileSync(file, JSON.stringify({ ...answers, answers: given }));
  return file;
}

const node = (args: readonly string[], environment: Readonly<Record<string, string>> = {}) =>
  spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', env: { ...process.env, ...environment } });

describe('a probe.json that says otherwise', () => {
  test('fails the contract test, which names the question and the difference', () => {
    const { status, stderr } = node(
      ['node_modules/jest/bin/jest.js', '--maxWorkers=1', 'test/contract/probe.test.ts'],
      {
        PROBE_JSON: doctored('new-tab-size', [500, 20]),
      },
    );
    expect(status).toBe(1);
    expect(stderr).toContain(
      'new-tab-size (sheet-new-size): Google {\\"value\\":[500,20]}; emulator {\\"value\\":[1000,26]}',
    );
    expect(stderr).toContain('● the emulator answers as Google did › new-tab-size (sheet-new-size)');
    expect(stderr).toMatch(/^Tests: +1 failed, \d+ passed/m);
  });

  test('makes npm run probe -- --compare say where, and exit with 1', () => {
    const { status, stdout } = node([
      'scripts/probe.mjs',
      '--compare',
      doctored('untouched-format', ['0.###', '0.###']),
    ]);
    expect(status).toBe(1);
    expect(stdout).toContain(
      'differs: untouched-format (cell-general-format): Google {"value":["0.###","0.###"]}; emulator {"value":["General","General"]}',
    );
    expect(stdout.trim().split('\n').at(-1)).toMatch(/^\d+ same, 1 different, 0 open, 2 measured$/);
  });

  test('is refused in one line where it does not hold', () => {
    const file = join(folder, 'broken.json');
    writeFileSync(file, JSON.stringify({ ...answers, format: 2 }));
    const { status, stdout, stderr } = node(['scripts/probe.mjs', '--compare', file]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr.trim()).toMatch(/^probe: .*broken\.json: probe\.json does not hold at format: [^\n]+$/);
  });
});

describe('the probe', () => {
  test('asks for the least: this spreadsheet, its windows, triggers, the account’s address and forms', () => {
    const { oauthScopes } = JSON.parse(readFileSync(join(root, 'probe/appsscript.json'), 'utf8')) as {
      readonly oauthScopes: readonly string[];
    };
    expect(oauthScopes.map((scope) => scope.replace('https://www.googleapis.com/auth/', ''))).toEqual([
      'spreadsheets.currentonly',
      'script.container.ui',
      'script.scriptapp',
      'userinfo.email',
      'forms',
    ]);
  });

  test('refuses to run where something stands in the spreadsheet, and changes nothing', () => {
    const { runtime, owner } = openProbe(files);
    owner.type('Sheet1', 'C7', 'a complaint');
    const before = JSON.stringify([runtime.tabs(), runtime.table('Sheet1')]);
    owner.clickMenu('askGoogle');
    expect(runtime.dialogs(owner.mail).at(-1)).toMatchObject({ kind: 'alert', title: 'Platform probe' });
    expect(runtime.dialogs(owner.mail).at(-1)?.html).toContain('The probe runs in an empty spreadsheet only');
    expect(JSON.stringify([runtime.tabs(), runtime.table('Sheet1')])).toBe(before);
    expect(runtime.forms()).toEqual([]);
  });

  test('says in Chinese what a Chinese account reads, and answers the same', () => {
    const { runtime, owner } = openProbe(files, 'zh_CN');
    expect(owner.openFile()).toMatchObject([
      { title: '平台探测', entries: [{ label: '1. 向 Google 提问（约一分钟）' }, { label: '2. 查看答案并清理' }] },
    ]);
    owner.clickMenu('showAnswers');
    expect(runtime.dialogs(owner.mail).at(-1)?.html).toContain('还没有提过问题');
    const zone = runtime.globals['SpreadsheetApp'] as GoogleAppsScript.Spreadsheet.SpreadsheetApp;
    const settings = () => [
      zone.getActiveSpreadsheet().getSpreadsheetLocale(),
      zone.getActiveSpreadsheet().getSpreadsheetTimeZone(),
    ];
    const before = [settings(), runtime.tabs().map(({ name }) => name)];
    owner.clickMenu('askGoogle');
    expect(runtime.dialogs(owner.mail).at(-1)?.html).toContain('点击 B2 单元格');
    actAsPage(runtime);
    owner.clickMenu('showAnswers');
    expect([settings(), runtime.tabs().map(({ name }) => name)]).toEqual(before);
    const { userLocale, answers: given } = probeFileFrom(answersShown(runtime));
    expect(userLocale).toMatch(/^zh/);
    // Nobody typed anything, and the clock stood still.
    expect(given.filter(({ answer }) => 'unanswered' in answer).map(({ id }) => id)).toEqual([
      'edit-of-a-date',
      'edit-of-a-percentage',
      'one-shot-trigger',
    ]);
    const script = runtime.globals['ScriptApp'] as GoogleAppsScript.Script.ScriptApp;
    expect(script.getProjectTriggers()).toEqual([]);
    // Shown again they are the same.
    const text = answersShown(runtime);
    owner.clickMenu('showAnswers');
    expect(answersShown(runtime)).toBe(text);
  });

  test('names the form that it could not delete, closed and without a tab', () => {
    const { runtime, owner } = openProbe(files);
    owner.clickMenu('askGoogle');
    owner.clickMenu('showAnswers');
    const [form] = runtime.forms();
    expect(form).toMatchObject({ title: 'Loopdesk platform probe', acceptingResponses: false });
    expect(runtime.dialogs(owner.mail).at(-1)?.html).toMatch(
      /A script cannot delete a form.*href="https:\/\/docs\.google\.com\/forms/,
    );
    expect(runtime.tabs().map(({ name }) => name)).toEqual(['Sheet1']);
  });
});
