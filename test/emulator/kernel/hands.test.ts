import type { Runtime, RuntimeOptions } from '../../../emulator/kernel/runtimeContract';
import { openRuntime } from '../../../emulator/runtime';

const SOURCE = `
  function onOpen(e) {
    SpreadsheetApp.getUi().createMenu('Desk').addItem('Go', 'go').addToUi();
    console.log(['onOpen', String(e.authMode), e.source ? e.source.getId() === SpreadsheetApp.getActive().getId() : 'no source'].join(' '));
  }
  function onEdit(e) { console.log(['onEdit', String(e.authMode), e.range.getA1Notation(), e.value, e.oldValue, '<' + e.user.getEmail() + '>'].join(' ')) }
  function onInstall(e) { console.log('onInstall ' + String(e.authMode)); }
  function edited(e) { console.log(['edited', String(e.authMode), e.range.getA1Notation(), typeof e.triggerUid, '<' + e.user.getEmail() + '>'].join(' ')) }
  function changed(e) { console.log('changed ' + e.changeType) }
  function install() {
    const file = SpreadsheetApp.getActive();
    ScriptApp.newTrigger('edited').forSpreadsheet(file).onEdit().create();
    ScriptApp.newTrigger('changed').forSpreadsheet(file).onChange().create();
  }
  function write() { SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue('by script') }
  function go() { return SpreadsheetApp.getActive().getSheets()[0].getRange('A1').getValue() }
  function sidebar() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<p>hello</p>').setTitle('Desk')) }
  function ask() { return String(SpreadsheetApp.getUi().alert('Sure?', SpreadsheetApp.getUi().ButtonSet.YES_NO)) }
  function doGet() { return ContentService.createTextOutput(String(SpreadsheetApp.getActive() === null)) }
  function mail(e) { MailApp.sendEmail('x@example.com', 'a', 'b') }
`;

const OWNER = 'owner@example.com';

function desk(options: Partial<RuntimeOptions> = {}, source = SOURCE): Runtime {
  const manifest = JSON.stringify({ webapp: { executeAs: 'USER_DEPLOYING', access: 'ANYONE_ANONYMOUS' } });
  return openRuntime({
    files: { 'Code.gs': source, 'appsscript.json': manifest },
    editors: ['ann@example.com'],
    ...options,
  });
}

function logsSince(runtime: Runtime, count: number): readonly string[] {
  return runtime
    .executions()
    .slice(count)
    .flatMap((one) => [...one.logs, ...(one.error === null ? [] : [one.error])]);
}

describe('opening the file', () => {
  test('fires the simple onOpen under LIMITED and shows its menus (G/guides/triggers)', () => {
    const runtime = desk();
    expect(runtime.as('ann@example.com').openFile()).toEqual([
      { title: 'Desk', entries: [{ label: 'Go', functionName: 'go' }] },
    ]);
    expect(runtime.executions()).toMatchObject([
      { trigger: 'simple', authMode: 'LIMITED', user: 'ann@example.com', logs: ['onOpen LIMITED true'] },
    ]);
  });

  test('runs under NONE, without the file, where an add-on is installed and not enabled (W/concepts/addon-authorization)', () => {
    const runtime = desk({ deployment: 'addOn', addOnEnabled: false });
    const ann = runtime.as('ann@example.com');
    expect(ann.openFile()).toHaveLength(1);
    ann.type('Sheet1', 'A1', 'x');
    expect(logsSince(runtime, 0)).toEqual(['onOpen NONE no source']);
    ann.installAddOn();
    expect(logsSince(runtime, 1)).toEqual(['onInstall FULL']);
    ann.openFile();
    expect(logsSince(runtime, 2)).toEqual(['onOpen LIMITED true']);
  });

  test('leaves no menus of before (our own)', () => {
    const runtime = desk();
    const ann = runtime.as('ann@example.com');
    ann.openFile();
    expect(ann.openFile()).toHaveLength(1);
  });
});

describe('an edit by hand (G/guides/triggers/events)', () => {
  test('fires the simple trigger as the person and the installable one as its creator', () => {
    const runtime = desk();
    runtime.run('install');
    runtime.as('ann@example.com').type('Sheet1', 'B2', 'hello');
    runtime.as(OWNER).type('Sheet1', 'B2', '7');
    expect(logsSince(runtime, 1)).toEqual([
      'onEdit LIMITED B2 hello  <>',
      'edited FULL B2 string <>',
      'changed EDIT',
      `onEdit LIMITED B2 7 hello <${OWNER}>`,
      `edited FULL B2 string <${OWNER}>`,
      'changed EDIT',
    ]);
    expect(
      runtime
        .executions()
        .slice(1)
        .map((one) => `${one.trigger} ${one.user}`),
    ).toEqual([
      'simple ann@example.com',
      `installable ${OWNER}`,
      `installable ${OWNER}`,
      `simple ${OWNER}`,
      `installable ${OWNER}`,
      `installable ${OWNER}`,
    ]);
  });

  test('names the person in a Workspace domain (unconfirmed: who-is-at-the-keyboard)', () => {
    const runtime = desk({ account: 'workspace' });
    runtime.as('ann@example.com').type('Sheet1', 'A1', 'x');
    expect(logsSince(runtime, 0)).toEqual(['onEdit LIMITED A1 x  <ann@example.com>']);
  });

  test('of several cells has no value', () => {
    const runtime = desk();
    runtime.as(OWNER).paste('Sheet1', 'A1', [
      ['1', '2'],
      ['3', '4'],
    ]);
    expect(logsSince(runtime, 0)).toEqual([`onEdit LIMITED A1:B2   <${OWNER}>`]);
  });

  test('is lost to triggers when several come quickly: two are heard (G/guides/triggers)', () => {
    const runtime = desk();
    const owner = runtime.as(OWNER);
    owner.quickly(() => {
      for (const row of [1, 2, 3, 4]) owner.type('Sheet1', `A${String(row)}`, 'x');
    });
    expect(logsSince(runtime, 0).map((line) => line.split(' ')[2])).toEqual(['A1', 'A2']);
    expect(runtime.table('Sheet1').values).toHaveLength(4);
  });

  test('changes the file before anybody hears of it', () => {
    const runtime = desk();
    runtime.as(OWNER).type('Sheet1', 'A1', '007');
    expect(runtime.run('go')).toBe(7);
  });

  test('may not use what needs authorisation in a simple trigger (G/guides/triggers#restrictions)', () => {
    const runtime = desk({}, `${SOURCE}\nfunction onEdit() { MailApp.sendEmail('x@example.com', 'a', 'b') }`);
    runtime.as(OWNER).type('Sheet1', 'A1', 'x');
    expect(logsSince(runtime, 0)[0]).toContain('You do not have permission to call MailApp.sendEmail');
    expect(runtime.mails()).toEqual([]);
  });
});

describe('changes of structure (G/guides/triggers/events)', () => {
  test('fire onChange with their type and no onEdit', () => {
    const runtime = desk();
    runtime.run('install');
    const owner = runtime.as(OWNER);
    owner.insertRows('Sheet1', 2, 1);
    owner.deleteColumns('Sheet1', 3, 1);
    owner.copySheet('Sheet1');
    owner.renameSheet('Sheet1', 'Register');
    expect(logsSince(runtime, 1)).toEqual([
      'changed INSERT_ROW',
      'changed REMOVE_COLUMN',
      'changed INSERT_GRID',
      'changed OTHER',
    ]);
    expect(runtime.tabs()[0]?.name).toBe('Register');
  });
});

describe('scripts (our own)', () => {
  test('never fire triggers by what they write (G/guides/triggers)', () => {
    const runtime = desk();
    runtime.run('install');
    runtime.run('write');
    expect(runtime.executions()).toHaveLength(2);
    expect(runtime.run('go')).toBe('by script');
  });

  test('show a sidebar and ask; the answer is prepared by the driver', () => {
    const runtime = desk();
    const ann = runtime.as('ann@example.com');
    ann.clickMenu('sidebar');
    expect(runtime.dialogs('ann@example.com')).toMatchObject([
      { kind: 'sidebar', title: 'Desk', html: '<p>hello</p>', width: 300 },
    ]);
    ann.answerNext('NO');
    expect([ann.callServer('ask'), ann.callServer('ask')]).toEqual(['NO', 'YES']);
  });

  test('have no active file in a web app (G/guides/web)', () => {
    expect(desk().portal('GET', {}).content).toBe('true');
  });
});

describe('the editor session (our own)', () => {
  test('writes at once, and what it does is seen by executions', () => {
    const runtime = desk();
    const app = runtime.globals['SpreadsheetApp'] as {
      getActiveSheet(): { getRange(a1: string): { setValue(value: unknown): void } };
    };
    app.getActiveSheet().getRange('A1').setValue('mine');
    expect(runtime.run('go')).toBe('mine');
    expect(runtime.globals['SpreadsheetApp']).toBe(app);
    expect(runtime.executions()).toHaveLength(1);
  });
});
