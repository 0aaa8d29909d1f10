import type { Runtime } from '../../../emulator/kernel/runtimeContract';
import { openRuntime } from '../../../emulator/runtime';

const SCRIPT = `
function onEdit(e) {
  console.log(JSON.stringify(['edit', e.range.getA1Notation(), e.value, e.oldValue, e.range.rowStart, e.range.columnEnd, e.range.getSheet().getName()]));
}
function heard(e) { console.log(JSON.stringify(['change', e.changeType])); }
function setUp() {
  ScriptApp.newTrigger('heard').forSpreadsheet(SpreadsheetApp.getActive()).onChange().create();
  const sheet = SpreadsheetApp.getActive().getSheets()[0].setName('Desk');
  sheet.getRange('A1:D1').setValues([['No', 'Status', 'Received', 'Note']]);
  sheet.getRange('A2:A').setNumberFormat('@');
  sheet.getRange('B2:B').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['open', 'closed']).setAllowInvalid(false).build());
  sheet.getRange('C1').getSheet().getRange('B:B').addDeveloperMetadata('column', 'status');
  sheet.addDeveloperMetadata('table', 'tickets');
}
function lock() {
  const protection = SpreadsheetApp.getActive().getSheetByName('Desk').getRange('D:D').protect();
  protection.removeEditors(protection.getEditors());
}
function warn() { SpreadsheetApp.getActive().getSheetByName('Desk').getRange('D:D').protect().setWarningOnly(true); }
function write(where, what) { SpreadsheetApp.getActive().getSheetByName('Desk').getRange(where).setValue(what); }
function paint() {
  const sheet = SpreadsheetApp.getActive().getSheetByName('Desk');
  const late = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$C2<TODAY()').setBackground('#ffcccc').setBold(true).setRanges([sheet.getRange('A2:C')]).build();
  const open = SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo('open').setBackground('#ccffcc').setRanges([sheet.getRange('B2:B')]).build();
  sheet.setConditionalFormatRules([late, open]);
}
`;

const opened = (): Runtime => {
  const runtime = openRuntime({ files: { 'Code.gs': SCRIPT }, editors: ['agent@example.com'] });
  runtime.run('setUp');
  return runtime;
};
const heard = (runtime: Runtime): unknown[] =>
  runtime
    .executions()
    .flatMap(({ logs }) => logs)
    .filter((line) => line.includes('['))
    .map((line) => JSON.parse(line.slice(line.indexOf('['))) as unknown);

describe('what people find', () => {
  test('is what cells in sight show, whatever its case (our own)', () => {
    const runtime = opened();
    const agent = runtime.as('agent@example.com');
    agent.paste('Desk', 'A2', [
      ['007', 'open', '3/2/2026', 'Called'],
      ['1007', 'closed', '3/3/2026', '=A2&" again"'],
    ]);
    expect(runtime.find('Desk', '007')).toEqual([
      { row: 2, column: 1 },
      { row: 3, column: 1 },
      { row: 3, column: 4 },
    ]);
    expect(runtime.find('Desk', 'CALLED')).toEqual([{ row: 2, column: 4 }]);
    expect(runtime.find('Desk', '/2026')).toHaveLength(2);
    expect(runtime.find('Desk', '')).toEqual([]);
    agent.filterOut('Desk', 2, ['closed']);
    expect(runtime.find('Desk', '007')).toEqual([{ row: 2, column: 1 }]);
  });
});

describe('what people type', () => {
  test('is coerced, kept as text in text cells, and heard by onEdit and onChange (G/guides/triggers/events)', () => {
    const runtime = opened();
    const agent = runtime.as('agent@example.com');
    agent.type('Desk', 'A2', '007');
    agent.type('Desk', 'C2', '3/2/2026');
    agent.type('Desk', 'C2', '3/3/2026');
    expect(runtime.table('Desk').values[1]).toEqual(['007', '', { date: Date.parse('2026-03-03T00:00:00Z') }, '']);
    expect(heard(runtime)).toEqual([
      ['edit', 'A2', '007', null, 2, 1, 'Desk'],
      ['change', 'EDIT'],
      ['edit', 'C2', '46083', null, 2, 3, 'Desk'],
      ['change', 'EDIT'],
      ['edit', 'C2', '46084', '46083', 2, 3, 'Desk'],
      ['change', 'EDIT'],
    ]);
  });

  test('a block is one edit without value (G/guides/triggers/events)', () => {
    const runtime = opened();
    runtime.as('agent@example.com').paste('Desk', 'A2', [
      ['1', 'open'],
      ['2', 'closed'],
    ]);
    expect(heard(runtime)[0]).toEqual(['edit', 'A2:B3', null, null, 2, 2, 'Desk']);
  });

  test('what a script writes fires nothing (G/guides/triggers#restrictions)', () => {
    const runtime = opened();
    runtime.run('paint');
    expect(heard(runtime)).toEqual([]);
  });

  test('is refused where a strict validation forbids it, and nothing changes (G/reference/spreadsheet/data-validation-builder#setAllowInvalid)', () => {
    const runtime = opened();
    expect(() => runtime.as('agent@example.com').type('Desk', 'B2', 'maybe')).toThrow(
      'The data you entered in cell B2 violates the data validation rules set on this cell. Please enter one of the following values: open, closed.',
    );
    expect(runtime.table('Desk').values).toHaveLength(1);
  });

  test('is refused from people who may not edit the file (G/reference/spreadsheet/protection)', () => {
    expect(() => opened().as('stranger@example.com').type('Desk', 'A2', 'x')).toThrow('view-only');
  });
});

describe('structure by hand (G/guides/triggers/events)', () => {
  test('is heard as a change without range', () => {
    const runtime = opened();
    const agent = runtime.as('agent@example.com');
    agent.insertRows('Desk', 2, 3);
    agent.deleteColumns('Desk', 4, 1);
    agent.moveColumns('Desk', 2, 1, 1);
    expect(agent.copySheet('Desk')).toBe('Copy of Desk');
    agent.deleteSheet('Copy of Desk');
    expect(heard(runtime).map((each) => (each as unknown[])[1])).toEqual([
      'INSERT_ROW',
      'REMOVE_COLUMN',
      // The heading above the column is data, so that the move is an edit too.
      'A1:A1003',
      'OTHER',
      'INSERT_GRID',
      'REMOVE_GRID',
    ]);
    expect(runtime.table('Desk').columnMetadata[0]).toEqual({ column: 'status' });
    expect(runtime.table('Desk').sheetMetadata).toEqual({ table: 'tickets' });
  });
});

describe('arranging by hand (unconfirmed: hand-arranging-change)', () => {
  test('moves tabs, freezes, hides and filters, and is heard as a change and no edit', () => {
    const runtime = opened();
    const agent = runtime.as('agent@example.com');
    agent.copySheet('Desk');
    agent.moveSheet('Copy of Desk', 1);
    agent.freeze('Desk', 2, 1);
    agent.hideColumns('Desk', 3, 1);
    agent.paste('Desk', 'A2', [
      ['1', 'open'],
      ['2', 'closed'],
    ]);
    const before = heard(runtime).length;
    agent.filterOut('Desk', 2, ['closed']);
    const desk = runtime.tabs().find(({ name }) => name === 'Desk');
    expect(runtime.tabs().map(({ name }) => name)).toEqual(['Copy of Desk', 'Desk']);
    expect(desk).toMatchObject({ frozenRows: 2, frozenColumns: 1, hiddenColumns: [3], hiddenRows: [3] });
    agent.removeFilter('Desk');
    agent.showColumns('Desk', 3, 1);
    expect(runtime.tabs().find(({ name }) => name === 'Desk')).toMatchObject({ hiddenColumns: [], hiddenRows: [] });
    expect(heard(runtime).slice(before)).toEqual([1, 2, 3].map(() => ['change', 'OTHER']));
  });

  test('is refused where nothing would be left to see', () => {
    const agent = opened().as('agent@example.com');
    expect(() => agent.hideColumns('Desk', 1, 26)).toThrow("You can't hide all the columns in a sheet.");
    expect(() => agent.freeze('Desk', 1000, 0)).toThrow("You can't freeze all visible rows");
  });

  test('of rows and columns with data is heard as an edit too, of the whole lines where they come to stand (theappsscriptlab.com, onEdit vs onChange) (unconfirmed: hand-move-edit)', () => {
    const runtime = opened();
    const agent = runtime.as('agent@example.com');
    agent.paste('Desk', 'A2', [
      ['1', 'open'],
      ['2', 'closed'],
    ]);
    const before = heard(runtime).length;
    agent.moveRows('Desk', 2, 1, 4);
    agent.moveRows('Desk', 9, 1, 12);
    expect(
      heard(runtime)
        .slice(before)
        .map((each) => (each as unknown[]).slice(0, 2)),
    ).toEqual([
      ['edit', 'A3:Z3'],
      ['change', 'OTHER'],
      ['change', 'OTHER'],
    ]);
    expect(
      runtime
        .table('Desk')
        .values.slice(1)
        .map(([first]) => first),
    ).toEqual(['2', '1']);
  });
});

describe('protections (G/reference/spreadsheet/protection)', () => {
  test('a hard one keeps an editor off by hand and by script, never the owner', () => {
    const runtime = opened();
    runtime.run('lock');
    const agent = runtime.as('agent@example.com');
    agent.authorise(true);
    const text =
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';
    expect(() => agent.type('Desk', 'D2', 'x')).toThrow(text);
    expect(() => agent.callServer('write', 'D2', 'x')).toThrow(text);
    agent.callServer('write', 'A2', 'fine');
    runtime.as('owner@example.com').type('Desk', 'D2', 'mine');
    expect(runtime.table('Desk').values[1]).toEqual(['fine', '', '', 'mine']);
    expect(runtime.view('Desk', 2, 1, 'agent@example.com')[0]?.[3]?.protection).toBe('locked');
    expect(runtime.view('Desk', 2, 1, 'owner@example.com')[0]?.[3]?.protection).toBeUndefined();
  });

  test('a warning lets everybody through', () => {
    const runtime = opened();
    runtime.run('warn');
    const agent = runtime.as('agent@example.com');
    agent.authorise(true);
    agent.callServer('write', 'D2', 'x');
    agent.type('Desk', 'D3', 'y');
    expect(runtime.view('Desk', 2, 1, 'agent@example.com')[0]?.[3]).toMatchObject({ text: 'x', protection: 'warning' });
  });
});

describe('what people see', () => {
  test('conditional formats are resolved, earlier rules first, custom formulas moving along (G/reference/spreadsheet/conditional-format-rule)', () => {
    const runtime = opened();
    const agent = runtime.as('agent@example.com');
    agent.paste('Desk', 'A2', [
      ['1', 'open', '2026-03-01'],
      ['2', 'open', '2026-03-09'],
    ]);
    runtime.run('paint');
    const [first, second] = runtime.view('Desk', 2, 2, 'agent@example.com');
    expect(first?.[0]).toMatchObject({ text: '1', background: '#ffcccc', bold: true });
    expect(first?.[1]).toMatchObject({ text: 'open', background: '#ffcccc', choices: ['open', 'closed'] });
    expect(second?.[0]?.background).toBeUndefined();
    expect(second?.[1]).toMatchObject({ background: '#ccffcc' });
    expect(second?.[2]?.text).toBe('2026-03-09');
  });

  test('a saved world opens as it was (our own)', () => {
    const runtime = opened();
    runtime.as('agent@example.com').type('Desk', 'B2', 'open');
    const again = openRuntime({ files: { 'Code.gs': SCRIPT }, from: runtime.save() });
    expect(again.table('Desk')).toEqual(runtime.table('Desk'));
    expect(again.tabs()).toEqual(runtime.tabs());
  });
});
