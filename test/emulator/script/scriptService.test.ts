import type { Runtime, RuntimeOptions } from '../../../emulator/kernel/runtimeContract';
import { openRuntime } from '../../../emulator/runtime';

const MANIFEST = JSON.stringify({
  webapp: { executeAs: 'USER_DEPLOYING', access: 'ANYONE_ANONYMOUS' },
  oauthScopes: ['https://www.googleapis.com/auth/script.scriptapp'],
});

const SOURCE = `
  function install() { return ScriptApp.newTrigger('tick').timeBased().everyHours(1).create().getUniqueId() }
  function describeIt() { const trigger = ScriptApp.getProjectTriggers()[0]; return [trigger.getHandlerFunction(), String(trigger.getEventType()), String(trigger.getTriggerSource()), trigger.getTriggerSourceId(), trigger.getEventType() === ScriptApp.EventType.CLOCK] }
  function remove() { const trigger = ScriptApp.getProjectTriggers()[0]; ScriptApp.deleteTrigger(trigger); return ScriptApp.getProjectTriggers().length }
  function removeTwice() { const trigger = ScriptApp.getProjectTriggers()[0]; ScriptApp.deleteTrigger(trigger); ScriptApp.deleteTrigger(trigger) }
  function forForm() { ScriptApp.newTrigger('tick').forForm('form-1').onFormSubmit().create(); return String(ScriptApp.getProjectTriggers()[0].getTriggerSource()) }
  function forSheet() { ScriptApp.newTrigger('tick').forSpreadsheet('sheet-1').onChange().create(); return String(ScriptApp.getProjectTriggers()[0].getEventType()) }
  function url() { return ScriptApp.getService().getUrl() }
  function status(mode) { return String(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode[mode]).getAuthorizationStatus()) }
  function scopes() { return ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizedScopes() }
  function need() { ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ['https://www.googleapis.com/auth/forms']) }
  function enums() { return [ScriptApp.AuthMode.LIMITED === 'LIMITED', String(ScriptApp.AuthMode.LIMITED), JSON.stringify(ScriptApp.WeekDay.MONDAY), ScriptApp.WeekDay.MONDAY.ordinal()] }
  function unknown() { return ScriptApp.launch }
  function onOpen() { try { ScriptApp.getProjectTriggers() } catch (error) { console.log(error.message) } }
  function doGet() { return HtmlService.createHtmlOutput('<p>hello</p>') }
  function doPost(e) { return ContentService.createTextOutput(JSON.stringify([e.parameter, e.parameters, e.postData])).setMimeType(ContentService.MimeType.JSON) }
`;

function desk(options: Partial<RuntimeOptions> = {}): Runtime {
  return openRuntime({ files: { 'Code.gs': SOURCE, 'appsscript.json': MANIFEST }, ...options });
}

describe('triggers of a project (G/reference/script/script-app)', () => {
  test('tell what they are', () => {
    const runtime = desk();
    runtime.run('install');
    expect(runtime.run('describeIt')).toEqual(['tick', 'CLOCK', 'CLOCK', null, true]);
    expect(runtime.run('remove')).toBe(0);
    expect(() => runtime.run('removeTwice')).toThrow();
  });

  test('of forms and spreadsheets are made from ids too', () => {
    expect(desk().run('forForm')).toBe('FORMS');
    expect(desk().run('forSheet')).toBe('ON_CHANGE');
  });

  test('of an add-on are for the file it runs in (W/concepts/editor-triggers; the message is unconfirmed)', () => {
    expect(() => desk({ deployment: 'addOn' }).run('forForm')).toThrow(
      'The Add-on attempted an action that is not permitted.',
    );
  });
});

describe('authorisation', () => {
  test('is asked for by mode (G/reference/script/script-app#getAuthorizationInfo)', () => {
    const runtime = desk();
    expect([runtime.run('status', 'FULL'), runtime.run('scopes')]).toEqual([
      'NOT_REQUIRED',
      ['https://www.googleapis.com/auth/script.scriptapp'],
    ]);
    runtime.as('owner@example.com').authorise(false);
    expect([runtime.run('status', 'FULL'), runtime.run('status', 'LIMITED')]).toEqual(['REQUIRED', 'NOT_REQUIRED']);
    expect(() => runtime.run('need')).toThrow('Authorization is required to perform that action.');
  });
});

describe('single scopes (G/concepts/scopes#handle-granular)', () => {
  const FORMS = 'https://www.googleapis.com/auth/forms';
  const MAIL = 'https://www.googleapis.com/auth/script.send_mail';
  const manifest = JSON.stringify({ oauthScopes: [FORMS, MAIL] });
  const source = `
    function of(scopes) { const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL, scopes); return [String(info.getAuthorizationStatus()), info.getAuthorizationUrl() !== null, info.getAuthorizedScopes()] }
    function all() { const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL); return [String(info.getAuthorizationStatus()), info.getAuthorizedScopes()] }
    function need(scope) { ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, [scope]); return 'granted' }
    function needAll() { ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL) }
    function quota() { return MailApp.getRemainingDailyQuota() }
    function form() { return FormApp.create('A form').getTitle() }
  `;

  test('may be refused, and what needs one of them then says which', () => {
    const runtime = openRuntime({ files: { 'Code.gs': source, 'appsscript.json': manifest } });
    runtime.as('owner@example.com').refuseScopes([MAIL]);
    expect(runtime.run('of', [MAIL])).toEqual(['REQUIRED', true, []]);
    expect(runtime.run('of', [FORMS])).toEqual(['NOT_REQUIRED', false, [FORMS]]);
    expect(runtime.run('all')).toEqual(['REQUIRED', [FORMS]]);
    expect(runtime.run('need', FORMS)).toBe('granted');
    expect(() => runtime.run('need', MAIL)).toThrow('Authorization is required to perform that action.');
    expect(() => runtime.run('needAll')).toThrow('Authorization is required to perform that action.');
    expect(() => runtime.run('quota')).toThrow(
      `You do not have permission to call MailApp.getRemainingDailyQuota. Required permissions: ${MAIL}`,
    );
    expect(runtime.run('form')).toBe('A form');
    runtime.as('owner@example.com').authorise(true);
    expect(runtime.run('quota')).toBe(100);
    expect(runtime.run('all')).toEqual(['NOT_REQUIRED', [FORMS, MAIL]]);
  });
});

describe('the web app', () => {
  test('has an address when the manifest declares it (G/guides/web)', () => {
    expect(desk().run('url')).toMatch(/^https:\/\/script\.google\.com\/macros\/s\/AKfyc[\w-]+\/exec$/);
    expect(desk({ files: { 'Code.gs': SOURCE } }).run('url')).toBeNull();
    expect(() => desk({ files: { 'Code.gs': SOURCE } }).portal('GET', {})).toThrow('declares no web app');
  });

  test('answers GET and POST with what the script made (G/guides/web)', () => {
    expect(desk().portal('GET', {})).toMatchObject({ contentType: 'text/html', content: '<p>hello</p>' });
    const answer = desk().portal('POST', { a: '1' }, 'a=2&b=%E9%97%AD');
    expect(answer.contentType).toBe('application/json');
    expect(JSON.parse(answer.content)).toEqual([
      { a: '1', b: '闭' },
      { a: ['1', '2'], b: ['闭'] },
      { contents: 'a=2&b=%E9%97%AD', length: 15, name: 'postData', type: 'application/x-www-form-urlencoded' },
    ]);
  });
});

test('enumerations are objects, not strings (G/reference/script/auth-mode)', () => {
  expect(desk().run('enums')).toEqual([false, 'LIMITED', '"MONDAY"', 1]);
  expect(() => desk().run('unknown')).toThrow('ScriptApp.launch does not exist in Apps Script');
});
