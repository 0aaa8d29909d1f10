import type { Runtime } from '../../../emulator/kernel/runtimeContract';
import { openRuntime } from '../../../emulator/runtime';

/** G/reference/spreadsheet/spreadsheet-app: create, openById. */
const SCRIPT = `
function make(name) { return SpreadsheetApp.create(name).getId(); }
function read(id) { return SpreadsheetApp.openById(id).getSheets()[0].getRange('A1').getValue(); }
function write(id) { SpreadsheetApp.openById(id).getSheets()[0].getRange('A1').setValue('written'); }
`;
const OTHER = 'other@example.com';
const DENIED = 'You do not have permission to access the requested document.';

function made(manifest?: string): { readonly runtime: Runtime; readonly id: string } {
  const files = { 'Code.gs': SCRIPT, ...(manifest === undefined ? {} : { 'appsscript.json': manifest }) };
  const runtime = openRuntime({ files, editors: [OTHER] });
  return { runtime, id: String(runtime.as('owner@example.com').callServer('make', 'Apart')) };
}

test('a spreadsheet made by a script belongs to whoever ran it and is shared with nobody (G/reference/spreadsheet/spreadsheet-app#create)', () => {
  const { runtime, id } = made();
  expect(runtime.drive.spreadsheets()).toMatchObject([
    { id, name: 'Apart', owner: 'owner@example.com', editors: [], viewers: [], isTrashed: false },
  ]);
  expect(() => runtime.as(OTHER).callServer('read', id)).toThrow(DENIED);
});

test('whom it is shared with may read it, and write where they are editors (unconfirmed: spreadsheet-closed)', () => {
  const { runtime, id } = made();
  runtime.drive.share(id, { viewers: [OTHER] });
  expect(runtime.as(OTHER).callServer('read', id)).toBe('');
  expect(() => runtime.as(OTHER).callServer('write', id)).toThrow('You do not have permission to perform that action.');
  runtime.drive.share(id, { editors: [OTHER] });
  runtime.as(OTHER).callServer('write', id);
  expect(runtime.drive.spreadsheets()[0]?.tabs[0]?.values).toEqual([['written']]);
  runtime.drive.share(id, {});
  expect(() => runtime.as(OTHER).callServer('read', id)).toThrow(DENIED);
});

test('it opens from the bin, and no more once it is deleted (unconfirmed: spreadsheet-in-bin)', () => {
  const { runtime, id } = made();
  runtime.drive.trash(id, true);
  const kept = openRuntime({ files: { 'Code.gs': SCRIPT }, from: runtime.save() });
  expect(kept.drive.spreadsheets()[0]?.isTrashed).toBe(true);
  expect(kept.as('owner@example.com').callServer('read', id)).toBe('');
  kept.drive.trash(id, false);
  expect(kept.drive.spreadsheets()[0]?.isTrashed).toBe(false);
  kept.drive.remove(id);
  expect(kept.drive.spreadsheets()).toEqual([]);
  expect(() => kept.as('owner@example.com').callServer('read', id)).toThrow('openById');
});

test('the container is not among them (our own)', () => {
  const { runtime } = made();
  expect(() => {
    runtime.drive.remove('container');
  }).toThrow('besides the container');
});

test('making one takes the scope for all spreadsheets, and counts against the day (G/guides/services/quotas)', () => {
  const scopes = (name: string): string => JSON.stringify({ oauthScopes: [`https://www.googleapis.com/auth/${name}`] });
  expect(() => made(scopes('spreadsheets.currentonly'))).toThrow('SpreadsheetApp.create');
  const { runtime } = made(scopes('spreadsheets'));
  expect(runtime.quotas().find(({ name }) => name === 'spreadsheetCreate')).toMatchObject({ used: 1, limit: 250 });
});
