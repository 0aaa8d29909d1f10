import { openRuntime } from '../../../emulator/runtime';

const SOURCE = `
function onOpen() {
  SpreadsheetApp.getActive().addMenu('Desk', [{ name: 'Send', functionName: 'send' }, null, { name: 'Tidy', functionName: 'tidy' }]);
}
function send() { SpreadsheetApp.getActive().getRange('A1').setValue('sent'); }
function change() { SpreadsheetApp.getActive().updateMenu('Desk', [{ name: 'Send all', functionName: 'send' }]); }
function remove() { SpreadsheetApp.getActive().removeMenu('Desk'); }
function malformed() { SpreadsheetApp.getActive().addMenu('Desk', [{ label: 'Send' }]); }
function byClock() { onOpen(); }
function start() { ScriptApp.newTrigger('byClock').timeBased().after(60000).create(); }
`;
const OWNER = 'owner@example.com';
const open = () => openRuntime({ files: { 'Code.gs': SOURCE } });

describe('menus of the older kind (https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#addMenu(String,Object))', () => {
  test('are added on opening and can be clicked', () => {
    const runtime = open();
    expect(runtime.as(OWNER).openFile()).toEqual([
      {
        title: 'Desk',
        entries: [
          { label: 'Send', functionName: 'send' },
          { separator: true },
          { label: 'Tidy', functionName: 'tidy' },
        ],
      },
    ]);
    runtime.as(OWNER).clickMenu('send');
    expect(runtime.table('Sheet1').values).toEqual([['sent']]);
  });

  test('are replaced and removed by their name', () => {
    const runtime = open();
    runtime.as(OWNER).openFile();
    runtime.run('change');
    expect(runtime.menus(OWNER)).toEqual([{ title: 'Desk', entries: [{ label: 'Send all', functionName: 'send' }] }]);
    runtime.run('remove');
    expect(runtime.menus(OWNER)).toEqual([]);
  });

  test('need entries of a name and a function, and somebody who sees them', () => {
    const runtime = open();
    expect(() => runtime.run('malformed')).toThrow('Invalid argument: subMenus');
    runtime.run('start');
    runtime.advance('PT2M');
    expect(runtime.executions().at(-1)?.error).toContain('Cannot call Spreadsheet.addMenu() from this context.');
  });
});
