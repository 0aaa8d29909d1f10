/** Importing a tab of the desk's own file: merged cells, dates that are dates, formulas, and nothing of it changed. */
import type { ImportSources } from '../../src/desk/importing/importAnswers';
import { dryRun } from '../../src/dialogs/importing/dryRun';
import type { ImportSource } from '../../src/dialogs/importing/importSource';
import type { DrivenDesk } from '../../workbench/driver/openDesk';
import { faultsOf, refusalOf } from './deskFacts';
import { OWNER, SUPERVISOR } from './deskStaff';
import { actOf, answerOf, imported, prepared, sendOn } from './importing';
import { smallDesk, worldOf } from './worlds';

const TAB = 'Old complaints';
let world: () => DrivenDesk;

/** Whatever a script of the team's own did to the file. */
const appOf = (desk: DrivenDesk): GoogleAppsScript.Spreadsheet.SpreadsheetApp =>
  desk.runtime.globals['SpreadsheetApp'] as GoogleAppsScript.Spreadsheet.SpreadsheetApp;

const sheetOf = (desk: DrivenDesk): GoogleAppsScript.Spreadsheet.Sheet =>
  appOf(desk).getActiveSpreadsheet().getSheetByName(TAB) as GoogleAppsScript.Spreadsheet.Sheet;

beforeAll(async () => {
  const desk = await smallDesk();
  const app = appOf(desk);
  app.getActiveSpreadsheet().insertSheet(TAB);
  const owner = desk.runtime.as(OWNER);
  owner.paste(TAB, 'A1', [
    ['Complaints 2025 (sample)', '', '', '', '', ''],
    ['', '', '', '', '', ''],
    ['Date', 'Customer', 'Phone', 'Type', 'Description', 'Amount'],
    ['2025-03-05 14:05', 'Ada Sample', '13800000001', 'Delivery', 'The parcel is late.', '=10*12'],
    ['', 'Bo Sample', '13800000002', 'Delivery', 'The parcel is wet.', '=NA()'],
    ['', 'Cy Sample', '13800000003', 'Delivery', 'The parcel is lost.', ''],
    ['2025-03-06', 'Di Sample', '13800000004', 'Technical fault', 'It does not start.', '88'],
    ['Total', '', '', '', '4', '208'],
  ]);
  const sheet = sheetOf(desk);
  sheet.getRange('A1:F1').merge();
  sheet.getRange('A4:A6').merge();
  app.flush();
  world = worldOf(desk);
});

const sourceIn = (desk: DrivenDesk): ImportSource => {
  const { tabs } = desk.as(OWNER).call<ImportSources>('importSources');
  const [tab] = tabs;
  if (!tab) throw new Error('there is no tab');
  return { kind: 'tab', ...tab };
};

test('offers the tabs that are not the desk’s own, its forms’ answers not among them', () => {
  expect(world().as(SUPERVISOR).call<ImportSources>('importSources').tabs).toEqual([
    { id: expect.any(Number) as number, name: TAB, rows: 8 },
  ]);
});

test('reads merged cells, dates and what formulas come to, and changes nothing of the tab', async () => {
  const desk = world();
  const before = JSON.stringify(desk.runtime.table(TAB));
  const send = sendOn(desk, SUPERVISOR);
  const what = await prepared(send, sourceIn(desk));
  expect(what.look).toMatchObject({ headingRow: 3, mapping: { receivedAt: ['Date'], category1: ['Type'] } });
  expect(what.dry.rejected).toEqual([{ row: 8, problem: 'totals', found: 'Total', heading: '' }]);
  await imported(send, actOf('import-1', 'a'), what);
  const at = (local: string): string => new Date(`${local}+08:00`).toISOString();
  expect(
    desk
      .rows('tickets')
      .map(({ description, receivedAt, category, amount }) => [
        description,
        new Date(String(receivedAt)).toISOString(),
        category,
        amount,
      ]),
  ).toEqual([
    ['The parcel is late.', at('2025-03-05T14:05'), 'Delivery', 120],
    ['The parcel is wet.', at('2025-03-05T14:05'), 'Delivery', ''],
    ['The parcel is lost.', at('2025-03-05T14:05'), 'Delivery', ''],
    ['It does not start.', at('2025-03-06T00:00'), 'Technical fault', 88],
  ]);
  expect(JSON.stringify(desk.runtime.table(TAB))).toBe(before);
  expect(faultsOf(desk)).toEqual([]);
});

test('reads the times in the zone that is chosen', async () => {
  const desk = world();
  const send = sendOn(desk);
  const what = await prepared(send, sourceIn(desk), { timeZone: 'Europe/Berlin' });
  await imported(send, actOf('import-1', 'a'), what);
  expect(new Date(String(desk.rows('tickets')[0]?.['receivedAt'])).toISOString()).toBe('2025-03-05T13:05:00.000Z');
});

test('knows the rows again after the tab was renamed and sorted', async () => {
  const desk = world();
  const send = sendOn(desk);
  await imported(send, actOf('import-1', 'a'), await prepared(send, sourceIn(desk)));
  const sheet = sheetOf(desk);
  sheet.getRange('A4:A6').breakApart();
  sheet.getRange('A5:A6').setValues([[sheet.getRange('A4').getValue()], [sheet.getRange('A4').getValue()]]);
  appOf(desk).flush();
  desk.runtime.as(OWNER).sort(TAB, 'A4:F7', 5, true);
  desk.runtime.as(OWNER).renameSheet(TAB, 'Even older');
  const again = await prepared(send, sourceIn(desk));
  expect(again.dry).toMatchObject({ fresh: 0, known: 4 });
});

test('refuses a tab whose columns were moved since they were looked through, and one that is gone', async () => {
  const desk = world();
  const send = sendOn(desk);
  const what = await prepared(send, sourceIn(desk));
  desk.runtime.as(OWNER).insertColumns(TAB, 2, 1);
  expect(await dryRun(send, what.source, what.plan, () => undefined)).toMatchObject({
    kind: 'refused',
    refusal: { code: 'IMPORT_TAB_CHANGED', what: expect.stringContaining('“Old complaints”') as string },
  });
  desk.runtime.as(OWNER).deleteSheet(TAB);
  expect(await dryRun(send, what.source, what.plan, () => undefined)).toMatchObject({
    kind: 'refused',
    refusal: { code: 'IMPORT_TAB_GONE' },
  });
});

test('refuses one of the desk’s own tabs, and a tab without rows', () => {
  const desk = world();
  const register = desk.runtime.tabs().find(({ name }) => name === 'Register')?.sheetId ?? 0;
  expect(refusalOf(() => desk.as(OWNER).call('importLook', { tab: register }))?.code).toBe('IMPORT_TAB_GONE');
  const source = sourceIn(desk);
  const tab = source.kind === 'tab' ? source.id : 0;
  expect(refusalOf(() => desk.as(OWNER).call('importLook', { tab, headingRow: 8 }))?.code).toBe('IMPORT_EMPTY');
});

test('tells of an import whose window was closed', async () => {
  const desk = world();
  const send = sendOn(desk);
  const what = await prepared(send, sourceIn(desk));
  answerOf(
    await send('keepImport', {
      id: 'import-1',
      source: TAB,
      tab: what.source.kind === 'tab' ? what.source.id : null,
      size: 5,
      state: 'running',
      plan: JSON.stringify(what.plan),
    }),
  );
  const { imports } = answerOf(await send('importSources', {}));
  expect(imports).toMatchObject([{ id: 'import-1', state: 'running', tickets: 0 }]);
});

test('says how many tickets the file has room for, and refuses before anything is written where it is full', async () => {
  const desk = world();
  const send = sendOn(desk);
  const what = await prepared(send, sourceIn(desk));
  const file = appOf(desk).getActiveSpreadsheet();
  const full = file.insertSheet('Full');
  const sheets = file.getSheets().filter((sheet) => sheet.getName() !== 'Full');
  const used = sheets.reduce((sum, sheet) => sum + sheet.getMaxRows() * sheet.getMaxColumns(), 0);
  full.insertRowsAfter(1, Math.floor((10_000_000 - used) / full.getMaxColumns()) - full.getMaxRows() - 1);
  appOf(desk).flush();
  expect(what.look.fits).toBeGreaterThan(50_000);
  expect(answerOf(await send('importLook', { tab: what.source.kind === 'tab' ? what.source.id : null })).fits).toBe(0);
  const many = Array.from({ length: 2_000 }, (_, index) => [`Sample ${index}`]);
  const table = { source: 'many.csv', headings: ['Description'], rows: many };
  expect(refusalOf(() => desk.as(OWNER).call('importRun', table))?.code).toBe('WORKBOOK_FULL');
  expect(desk.rows('log')).toEqual([]);
  file.deleteSheet(full);
  appOf(desk).flush();
  expect(desk.as(OWNER).call('importRun', table)).toMatchObject({ accepted: 2_000 });
  expect(faultsOf(desk)).toEqual([]);
});
