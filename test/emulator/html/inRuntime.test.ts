import { openRuntime } from '../../../emulator/runtime';

const FILES = {
  'Code.gs': `
function greeting(name) { return 'Hello ' + name; }
function doGet(e) {
  const page = HtmlService.createTemplateFromFile('page');
  page.name = e.parameter.name;
  return page.evaluate().setTitle('T');
}
function doPost() { return ContentService.createTextOutput('{}').setMimeType(ContentService.MimeType.JSON); }
function fetchAll() { return UrlFetchApp.fetchAll(['https://example.com/a', 'https://example.com/b']).map((r) => r.getContentText()).join(); }
`,
  'page.html': '<p><?= greeting(name) ?></p><script>var a = `x //y`;\n</script>',
  'appsscript.json': '{"webapp":{"executeAs":"USER_DEPLOYING","access":"ANYONE_ANONYMOUS"}}',
};
const open = () => openRuntime({ files: FILES, deployment: 'webApp' });

test('a web app serves a template that calls functions of the project, escaped, with inline scripts as Google leaves them (G/guides/web)', () => {
  expect(open().portal('GET', { name: '<b>' })).toEqual({
    contentType: 'text/html',
    content: '<p>Hello &lt;b&gt;</p><script>var a = `x \n</script>',
  });
});

test('a web app serves text with its content type (G/guides/content)', () => {
  expect(open().portal('POST', {}, '{}')).toEqual({ contentType: 'application/json', content: '{}' });
});

test('fetches of a script are recorded (our own)', () => {
  const runtime = open();
  expect(runtime.run('fetchAll')).toBe('{},{}');
  expect(runtime.fetches().map(({ url }) => url)).toEqual(['https://example.com/a', 'https://example.com/b']);
});
