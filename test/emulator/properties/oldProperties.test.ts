import { openRuntime } from '../../../emulator/runtime';

test('the deprecated globals are the stores of PropertiesService (https://developers.google.com/apps-script/reference/properties/script-properties)', () => {
  const runtime = openRuntime({
    files: {
      'Code.gs': `function write() { ScriptProperties.setProperty('a', '1'); UserProperties.setProperty('b', '2'); }
function read() {
  const of = (store) => JSON.stringify(store.getProperties());
  return of(PropertiesService.getScriptProperties()) + of(PropertiesService.getUserProperties()) + of(PropertiesService.getDocumentProperties());
}`,
    },
  });
  runtime.run('write');
  expect(runtime.run('read')).toBe('{"a":"1"}{"b":"2"}{}');
});
