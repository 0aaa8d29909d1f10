import { reportText } from '../../../workbench/script/reportText';
import { runSteps, type ScriptReport } from '../../../workbench/script/runSteps';
import { askedOf } from '../../../workbench/script/steps';

const SOURCE = `
function onOpen() { SpreadsheetApp.getUi().createMenu('Desk').addItem('Ask', 'ask').addToUi(); }
function setUp() {
  const form = FormApp.create('Wishes');
  form.addTextItem().setTitle('Wish');
  form.setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActive().getId());
  ScriptApp.newTrigger('wished').forSpreadsheet(SpreadsheetApp.getActive()).onFormSubmit().create();
  ScriptApp.newTrigger('hourly').timeBased().everyHours(1).create();
  return 'ready';
}
function wished(e) {
  console.log('wished ' + e.namedValues.Wish[0]);
  MailApp.sendEmail('a@example.com', 'Wish', e.namedValues.Wish[0], { cc: 'b@example.com' });
}
function hourly() { UrlFetchApp.fetch('https://example.com/x'); throw new Error('no answer'); }
function ask() { SpreadsheetApp.getActive().insertSheet('Names').appendRow([Browser.inputBox('Name?')]); }
function draft() { GmailApp.createDraft('c@example.com', 'Later', 'x'); }
function onEdit(e) { e.range.offset(0, 1).setValue('edited'); }
function fill() { const tab = SpreadsheetApp.getActive().getSheets()[0]; for (let i = 1; i < 25; i += 1) tab.appendRow([i]); }
function wrong() {
  SpreadsheetApp.getActive().getRange('A1').setValues([[1, 2]]); }
function drive() { DriveApp.getRootFolder(); }
function doGet(e) { return ContentService.createTextOutput('page ' + e.parameter.page); }
`;
const ran = (...argv: readonly string[]): ScriptReport => runSteps({ ...askedOf(argv), files: { 'Code.gs': SOURCE } });

describe('a script taken through steps', () => {
  test('is told with its sheets, mails, forms, triggers, menus, boxes, log and calls', () => {
    const report = ran(
      '--run=setUp',
      '--open',
      '--submit={"Wish":"peace"}',
      '--answer=Lin',
      '--menu=ask',
      '--run=draft',
    );
    expect(report).toMatchObject({
      steps: [
        { step: 'run setUp', gave: 'ready' },
        { step: 'open the file' },
        { step: 'submit the form', gave: '“Wishes” was published by hand first' },
        { step: 'answer “Lin” to the next box' },
        { step: 'menu ask' },
        { step: 'run draft' },
      ],
      mails: [{ to: ['a@example.com'], cc: ['b@example.com'], subject: 'Wish' }],
      drafts: [{ to: ['c@example.com'], subject: 'Later' }],
      forms: [{ title: 'Wishes', questions: ['TEXT: Wish'] }],
      triggers: ['wished (sheetFormSubmit)', 'hourly (clock)'],
      menus: ['Desk: Ask'],
      shown: ['alert: Name?'],
      errors: [],
    });
    expect(report.logs.join()).toContain('wished peace');
    expect(report.calls).toMatchObject({ 'FormApp.create': 1, 'MailApp.sendEmail': 1 });
    const byName = new Map(report.sheets.map((sheet) => [sheet.name, sheet]));
    expect(byName.get('Names')).toEqual({ name: 'Names', isNew: true, rows: 1, cells: [['Lin']] });
    expect(byName.get('Form Responses 1')?.cells[1]?.[1]).toBe('peace');
    expect(byName.has('Sheet1')).toBe(false);
  });

  test('goes on after a trigger that threw, and tells of it', () => {
    const report = ran('--run=setUp', '--advance=PT90M', '--type=Sheet1!A1=x');
    expect(report.errors).toMatchObject([{ in: 'hourly', error: 'Error: no answer' }]);
    expect(report.errors[0]?.at).toMatch(/^Code\.gs:15:/);
    expect(report.fetched).toEqual(['GET https://example.com/x']);
    expect(report.sheets.find(({ name }) => name === 'Sheet1')?.cells).toEqual([['x', 'edited']]);
  });

  test('stops at the first step that fails, with the line of the script', () => {
    const report = ran('--run=wrong', '--run=fill');
    expect(report.steps).toEqual([{ step: 'run wrong' }]);
    expect(report.errors).toMatchObject([{ in: 'run wrong', at: expect.stringMatching(/^Code\.gs:21:/) as string }]);
    expect(report.errors[0]?.error).toContain('The data has 2 but the range has 1.');
    expect(ran('--run=drive').errors[0]?.error).toBe('DriveApp.getRootFolder is not emulated yet');
    expect(ran('--run=nothing').errors[0]?.error).toBe('Exception: Script function not found: nothing');
    expect(ran('--submit={}').errors[0]?.error).toBe('there is no form to submit');
  });

  test('has its web app deployed where one is asked for', () => {
    expect(ran('--get=page=2').steps).toEqual([{ step: 'GET ?page=2', gave: 'page 2' }]);
  });
});

test('the report for people tells rows, counts those it leaves out, and names the line of an error', () => {
  const text = reportText(ran('--run=fill', '--run=wrong'));
  expect(text).toContain('Steps\n  run fill\n  run wrong\n');
  expect(text).toContain('Sheet “Sheet1” changed, 24 rows\n  1\n  2\n');
  expect(text).toContain('  … and 4 more\n');
  expect(text).toContain('Sheet.appendRow 24');
  expect(text).toMatch(/Errors\n {2}run wrong: Exception: The number of columns .* \(Code\.gs:21:\d+\)\n$/);
});
