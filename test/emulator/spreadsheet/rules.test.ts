import { openRuntime } from '../../../emulator/runtime';
import { SPREADSHEET_DIFFERENCES } from '../../../emulator/spreadsheet/differences';
import { answerNext, dialogsOf, menusOf } from '../../../emulator/spreadsheet/uiState';
import { calledWrongly } from '../googleGlobals';
import { inMemory, sheetOf } from './inMemory';

describe('data validation (G/reference/spreadsheet/data-validation)', () => {
  test('lets everything in by default and refuses script writes too when strict', () => {
    const { app } = inMemory().run();
    const sheet = sheetOf(app);
    sheet.getRange('A1').setDataValidation(app.newDataValidation().requireNumberBetween(1, 5).build());
    sheet.getRange('A1').setValue(9);
    sheet
      .getRange('B1:B2')
      .setDataValidation(app.newDataValidation().requireNumberBetween(1, 5).setAllowInvalid(false).build());
    expect(() => sheet.getRange('A1:B1').setValues([[9, 9]])).toThrow(
      'The data you entered in cell B1 violates the data validation rules set on this cell.',
    );
    sheet.getRange('B2').setValue('4');
    sheet.getRange('B2').clearContent();
    expect(sheet.getRange('A1:B2').getValues()).toEqual([
      [9, ''],
      ['', ''],
    ]);
  });

  test('a list from a range offers what stands there now', () => {
    const { app } = inMemory().run();
    const sheet = sheetOf(app);
    sheet.getRange('A1:A2').setValues([['red'], ['blue']]);
    sheet
      .getRange('B1')
      .setDataValidation(
        app.newDataValidation().requireValueInRange(sheet.getRange('A1:A')).setAllowInvalid(false).build(),
      );
    expect(() => sheet.getRange('B1').setValue('green')).toThrow(
      'Please enter one of the following values: red, blue.',
    );
    sheet.getRange('A3').setValue('green');
    app.flush();
    sheet.getRange('B1').setValue('green');
    expect(sheet.getRange('B1').getValue()).toBe('green');
  });

  test('a custom formula is asked for each cell as it would be', () => {
    const { app } = inMemory().run();
    const sheet = sheetOf(app);
    sheet
      .getRange('A1:A3')
      .setDataValidation(app.newDataValidation().requireFormulaSatisfied('=A1>B1').setAllowInvalid(false).build());
    sheet.getRange('B1:B3').setValues([[1], [5], [9]]);
    app.flush();
    sheet.getRange('A1').setValue(2);
    expect(() => sheet.getRange('A3').setValue(2)).toThrow('cell A3');
  });

  test('check boxes start unticked and take nothing else', () => {
    const { app } = inMemory().run();
    const box = sheetOf(app).getRange('A1').insertCheckboxes();
    expect(box.getValue()).toBe(false);
    expect(box.check().isChecked()).toBe(true);
    expect(() => box.setValue('yes')).toThrow('violates the data validation rules');
  });
});

describe('protections (G/reference/spreadsheet/protection)', () => {
  test('mirror the file until their editors change; owner and current user stay', () => {
    const memory = inMemory({ editors: ['a@example.com', 'b@example.com'] });
    const { app } = memory.run('a@example.com');
    const mails = (protection: GoogleAppsScript.Spreadsheet.Protection): unknown[] =>
      protection.getEditors().map((user) => user.getEmail());
    const protection = sheetOf(app).getRange('A:A').protect();
    expect(mails(protection)).toEqual(['owner@example.com', 'a@example.com', 'b@example.com']);
    sheetOf(memory.run('b@example.com').app).getRange('A1').setValue('free');
    protection.removeEditors(protection.getEditors());
    expect(mails(protection)).toEqual(['owner@example.com', 'a@example.com']);
    expect(() => sheetOf(memory.run('b@example.com').app).getRange('A1').setValue('kept off')).toThrow(
      'protected cell or object',
    );
    expect(() => protection.setDomainEdit(false)).toThrow('Cannot set domain edit');
  });

  test('a tab may leave ranges open', () => {
    const memory = inMemory({ editors: ['b@example.com'] });
    const { app } = memory.run();
    const sheet = sheetOf(app);
    const protection = sheet.protect().setUnprotectedRanges([sheet.getRange('B2:B')]);
    protection.removeEditor('b@example.com');
    const agents = sheetOf(memory.run('b@example.com').app);
    agents.getRange('B2:B9').setValue('open');
    expect(() => agents.getRange('A2:B2').setValue('locked')).toThrow('protected cell or object');
    expect(() => agents.appendRow(['x'])).toThrow('protected cell or object');
    expect(() => agents.deleteRow(2)).toThrow('protected cell or object');
  });
});

describe('reach of a script', () => {
  test('a web app has no active spreadsheet and no user interface (G/guides/web)', () => {
    const { app } = inMemory().run(undefined, { trigger: 'webApp' });
    expect(app.getActiveSpreadsheet()).toBeNull();
    expect(app.getActiveSheet()).toBeNull();
    expect(app.openById('container').getId()).toBe('container');
    expect(() => app.getUi()).toThrow('Cannot call SpreadsheetApp.getUi() from this context.');
    expect(() => app.openById('nothing')).toThrow(
      'Unexpected error while getting the method or property openById on object SpreadsheetApp.',
    );
  });

  test('who has no part in a file cannot open it (unconfirmed: spreadsheet-closed)', () => {
    expect(() => inMemory().run('stranger@example.com').app.openById('container')).toThrow(
      'You do not have permission to access the requested document.',
    );
  });

  test('what Google has and the emulator lacks says so, what Google lacks too (our own)', () => {
    const sheet = sheetOf(inMemory().run().app);
    expect(() => sheet.insertSlicer).toThrow('Sheet.insertSlicer is not emulated yet');
    expect(() => calledWrongly(sheet, 'getVaules')).toThrow('Sheet.getVaules does not exist in Apps Script');
  });
});

describe('the user interface (G/reference/base/ui)', () => {
  test('menus are put on the bar of who opened the file, dialogs shown, locks dropped by an alert', () => {
    const { app, context } = inMemory().run('owner@example.com', { trigger: 'menu' });
    const ui = app.getUi();
    ui.createMenu('Desk')
      .addItem('New', 'newTicket')
      .addSeparator()
      .addSubMenu(ui.createMenu('More').addItem('Repair', 'repair'))
      .addToUi();
    expect(menusOf(context.world, 'owner@example.com')).toEqual([
      {
        title: 'Desk',
        entries: [
          { label: 'New', functionName: 'newTicket' },
          { separator: true },
          { title: 'More', entries: [{ label: 'Repair', functionName: 'repair' }] },
        ],
      },
    ]);
    context.world.part('locks', () => ({ holders: { document: 1, script: 2 } }));
    expect(String(ui.alert('Sure?'))).toBe('OK');
    expect(context.world.part('locks', () => ({}))).toEqual({ holders: { script: 2 } });
    answerNext(context.world, 'owner@example.com', { button: 'CANCEL', text: 'no' });
    const answer = ui.prompt('Name?');
    expect([String(answer.getSelectedButton()), answer.getResponseText()]).toEqual(['CANCEL', 'no']);
    expect(dialogsOf(context.world, 'owner@example.com').map(({ html }) => html)).toEqual(['Sure?', 'Name?']);
  });
});

describe('other executions (G/reference/spreadsheet/spreadsheet-app#flush)', () => {
  test('come between the calls of one and see only what it flushed', () => {
    const runtime = openRuntime({
      files: {
        'Code.gs': `
          function first() {
            const sheet = SpreadsheetApp.getActive().getSheets()[0];
            sheet.getRange('A1').setValue('buffered');
            const lock = LockService.getDocumentLock();
            lock.tryLock(0);
            SpreadsheetApp.flush();
            sheet.getRange('A1').getValue();
          }
          function second() { return SpreadsheetApp.getActive().getSheets()[0].getRange('A1').getValue(); }`,
      },
    });
    const seen = (atCall: number): unknown =>
      runtime.overlap(
        () => runtime.run('first'),
        atCall,
        () => runtime.run('second'),
      ).second;
    expect(seen(2)).toEqual({ value: '' });
    runtime.run('first');
    expect(seen(4)).toEqual({ value: 'buffered' });
  });
});

test('differences have ids of their own (our own)', () => {
  const ids = SPREADSHEET_DIFFERENCES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
