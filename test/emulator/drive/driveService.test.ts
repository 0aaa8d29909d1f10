import { openRuntime } from '../../../emulator/runtime';

const SCOPE = 'https://www.googleapis.com/auth/drive.file';
const manifest = (scopes: readonly string[] = [SCOPE]) =>
  JSON.stringify({
    runtimeVersion: 'V8',
    oauthScopes: scopes,
    dependencies: { enabledAdvancedServices: [{ userSymbol: 'Drive', serviceId: 'drive', version: 'v3' }] },
  });
const SOURCE = `
function folder(mark) {
  return Drive.Files.create({ name: 'Reports', mimeType: 'application/vnd.google-apps.folder', appProperties: { mark } }).id;
}
function file([parent, mark, fields]) {
  const content = Utilities.newBlob('Hello', 'text/plain', 'hello.txt');
  return Drive.Files.create({ name: 'hello.txt', parents: [parent], appProperties: { mark } }, content, { fields: fields || 'id,webViewLink' });
}
function found(mark) {
  const q = "trashed = false and appProperties has { key='mark' and value='" + mark + "' }";
  return Drive.Files.list({ q, fields: 'files(id,webViewLink)' }).files.map(({ id }) => id);
}
function said([name, given]) {
  try { ({ folder, file })[name](given); return null; } catch (error) { return [error.name, error.message, error.details && error.details.code]; }
}
function isThere() { return typeof Drive; }
function everything() { return Drive.Files.list({ q: "name contains 'x'" }); }
function remove() { return Drive.Files.remove('x'); }
`;
const open = (text = manifest()) => openRuntime({ files: { 'Code.gs': SOURCE, 'appsscript.json': text } });

describe('Drive.Files (https://developers.google.com/workspace/drive/api/reference/rest/v3/files)', () => {
  test('create makes a folder, and a file of a blob in it; the answer has the fields asked for', () => {
    const runtime = open();
    const folder = String(runtime.run('folder', 'desk'));
    const file = runtime.run('file', [folder, 'one']) as { id: string; webViewLink: string };
    expect(Object.keys(file)).toEqual(['id', 'webViewLink']);
    expect(runtime.drive.files()).toMatchObject([
      { id: folder, name: 'Reports', mimeType: 'application/vnd.google-apps.folder', content: null },
      { id: file.id, url: file.webViewLink, mimeType: 'text/plain', parents: [folder], owner: 'owner@example.com' },
    ]);
    expect(Buffer.from(runtime.drive.files()[1]?.content?.content() ?? []).toString()).toBe('Hello');
  });

  test('list finds by a property of the app what is not in the bin, nor in a folder that is', () => {
    const runtime = open();
    const folder = String(runtime.run('folder', 'desk'));
    const { id } = runtime.run('file', [folder, "it's"]) as { id: string };
    expect(runtime.run('found', 'desk')).toEqual([folder]);
    expect(runtime.run('found', "it\\'s")).toEqual([id]);
    runtime.drive.trash(folder, true);
    expect(runtime.run('found', 'desk')).toEqual([]);
    expect(runtime.run('found', "it\\'s")).toEqual([]);
    runtime.drive.trash(folder, false);
    expect(runtime.run('found', 'desk')).toEqual([folder]);
  });

  test.each<[string, readonly unknown[], string, number]>([
    ['a folder that is not there', ['file', ['nowhere', 'x']], 'File not found: nowhere.', 404],
    ['a property of more than 124 bytes', ['folder', '报'.repeat(41)], 'exceeds 124 bytes', 400],
  ])('refuses %s', (_, given, message, code) => {
    const [name, words, got] = open().run('said', given) as [string, string, number];
    expect([name, got]).toEqual(['GoogleJsonResponseException', code]);
    expect(words).toContain(message);
  });

  test('refuses a field that does not exist', () => {
    const runtime = open();
    const folder = runtime.run('folder', 'desk');
    expect(runtime.run('said', ['file', [folder, 'x', 'id,colour']])).toMatchObject({ 2: 400 });
  });

  test('is there only where the manifest switches it on, asks for its scope, and says what is not emulated', () => {
    expect(open('{"runtimeVersion":"V8"}').run('isThere')).toBe('undefined');
    expect(() => open(manifest(['https://www.googleapis.com/auth/forms'])).run('folder', 'x')).toThrow(
      `Required permissions: ${SCOPE}`,
    );
    expect(() => open().run('everything')).toThrow('not emulated yet');
    expect(() => open().run('remove')).toThrow('Drive.Files.remove is not emulated yet');
  });
});
