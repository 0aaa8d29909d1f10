import type { Runtime, RuntimeOptions } from '../../../emulator/kernel/runtimeContract';
import { openRuntime } from '../../../emulator/runtime';

const SOURCE = `
  function who() { return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()] }
  function place() { return [Session.getScriptTimeZone(), Session.getActiveUserLocale()] }
  function tick() { console.log(who().join('|')) }
  function install() { ScriptApp.newTrigger('tick').timeBased().everyHours(1).create() }
  function onOpen() { console.log(who().join('|')) }
  function doGet() { return ContentService.createTextOutput(JSON.stringify(who())) }
  function key() { return Session.getTemporaryActiveUserKey() }
`;

function desk(options: Partial<RuntimeOptions> = {}): Runtime {
  return openRuntime({ files: { 'Code.gs': SOURCE }, ...options });
}

describe('Session (G/reference/base/session)', () => {
  test('names the person at the keyboard who runs it', () => {
    expect(desk().run('who')).toEqual(['owner@example.com', 'owner@example.com']);
    expect(desk().as('ann@example.com').callServer('who')).toEqual(['ann@example.com', 'ann@example.com']);
  });

  test('names nobody at the keyboard in a time-driven trigger', () => {
    const runtime = desk();
    runtime.run('install');
    runtime.advance('PT1H');
    expect(runtime.executions().at(-1)?.logs).toEqual(['|owner@example.com']);
  });

  test('names nobody at the keyboard in a web app that runs as its owner', () => {
    expect(desk({ deployment: 'webApp' }).portal('GET', {}).content).toBe('["","owner@example.com"]');
  });

  test("knows the script's zone and the user's language", () => {
    expect(desk({ timeZone: 'Asia/Shanghai', locale: 'zh_CN' }).run('place')).toEqual(['Asia/Shanghai', 'zh_CN']);
    expect(desk().run('place')).toEqual(['Etc/UTC', 'en']);
  });

  test('has a key a user', () => {
    const runtime = desk();
    expect(runtime.as('ann@example.com').callServer('key')).not.toBe(runtime.run('key'));
  });
});
