/** A small add-on of a few functions on the real emulator, for tests of the workbench that need no complaint desk. */
import type { Runtime } from '../../../emulator/kernel/runtimeContract';
import { openRuntime } from '../../../emulator/runtime';
import { type Desk, desk, type DeskSource } from '../../../workbench/server/desk';

export const OWNER = 'owner@example.com';
export const EDITOR = 'editor@example.com';

const CODE = `
function onOpen() {
  SpreadsheetApp.getUi().createMenu('Desk').addItem('Show', 'show').addItem('Ask', 'ask').addItem('Break', 'breakDown').addItem('Rename', 'rename').addToUi();
}
function show() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Side')); }
function ask() { SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('<p id="modal">modal</p>').setWidth(320).setHeight(200), 'Question'); }
function rename() {
  var ui = SpreadsheetApp.getUi();
  SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Notes').getRange('C1').setValue('begun');
  if (ui.alert('Rename', 'Shall the note get another name?', ui.ButtonSet.YES_NO) !== ui.Button.YES) return;
  var name = ui.prompt('What name?', ui.ButtonSet.OK_CANCEL);
  if (name.getSelectedButton() !== ui.Button.OK) return;
  SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Notes').getRange('B1').setValue(name.getResponseText());
  ui.alert('It is renamed.');
}
function breakDown() { console.log('about to break'); throw new Error('broken on purpose'); }
function api(json) {
  var asked = JSON.parse(json);
  if (asked.fail) throw new Error('refused on purpose');
  return JSON.stringify({ cell: SpreadsheetApp.getActiveRange() ? SpreadsheetApp.getActiveRange().getA1Notation() : null, echo: asked });
}
function tick() { MailApp.sendEmail({ to: 'customer@example.com', subject: 'Tick', body: 'plain', htmlBody: '<p id="words">A <b>tick</b></p><script>window.top.hacked = 1</script>' }); }
function setUp() {
  var book = SpreadsheetApp.getActiveSpreadsheet();
  var sheet = book.getSheets()[0].setName('Tickets');
  var rows = [['No', 'Customer', 'Priority', 'Called', 'Amount', 'Received', 'Text']];
  for (var i = 1; i <= 250; i++) rows.push(['T-' + i, 'Customer ' + i, ['high', 'mid', 'low'][i % 3], false, i / 2, new Date(1772409600000 + i * 60000), 'text ' + i]);
  rows[3][6] = '<img src=x onerror="window.hacked=1">';
  sheet.getRange(1, 1, rows.length, 7).setValues(rows);
  sheet.getRange('F2:F251').setNumberFormat('yyyy-MM-dd HH:mm');
  sheet.getRange('E2:E251').setNumberFormat('0.00');
  sheet.setFrozenRows(1);
  sheet.setFrozenColumns(1);
  sheet.getRange('A1:G1').setFontWeight('bold').setBackground('#e2f0ec');
  sheet.getRange('B1').setNote('Who complains');
  sheet.getRange('C2:C251').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['high', 'mid', 'low'], true).setAllowInvalid(false).build());
  sheet.getRange('D2:D251').insertCheckboxes();
  sheet.getRange('A2:A251').protect().setWarningOnly(true);
  sheet.setColumnWidth(7, 240);
  book.insertSheet('Notes').getRange('A1').setValue('second sheet');
  book.insertSheet('Log').hideSheet();
  book.setActiveSheet(sheet);
  var form = FormApp.create('How was it', true);
  form.setConfirmationMessage('Thank you, noted.');
  form.addScaleItem().setTitle('Score').setBounds(1, 5).setLabels('bad', 'good').setRequired(true);
  form.addParagraphTextItem().setTitle('Why');
  form.setDestination(FormApp.DestinationType.SPREADSHEET, book.getId());
  book.setActiveSheet(book.getSheets()[0]);
  book.moveActiveSheet(4);
  ScriptApp.newTrigger('tick').timeBased().everyMinutes(5).create();
}
`;

const SIDEBAR = `<!doctype html><html><head><title>x</title></head><body><button id="go">go</button><button id="date">date</button><pre id="out"></pre><script>
var out = document.getElementById('out');
document.getElementById('go').onclick = function () {
  google.script.run.withSuccessHandler(function (answer, user) { out.textContent = user + ' ' + answer; })
    .withFailureHandler(function (error) { out.textContent = 'failed: ' + error.message; }).withUserObject('me').api(JSON.stringify({ n: 1 }));
};
document.getElementById('date').onclick = function () {
  try { google.script.run.api(new Date()); } catch (error) { out.textContent = error.message; }
};
</script></body></html>`;

const FILES = { 'Code.gs': CODE, 'sidebar.html': SIDEBAR };

function freshRuntime(): Runtime {
  const runtime = openRuntime({
    files: FILES,
    timeZone: 'Asia/Shanghai',
    owner: OWNER,
    editors: [EDITOR],
    startAt: '2026-03-02T09:00:00+08:00',
  });
  runtime.run('setUp');
  return runtime;
}

export const SMALL_SOURCE: DeskSource = {
  fresh: () => Promise.resolve(freshRuntime()),
  restore: (saved) => Promise.resolve(openRuntime({ files: FILES, from: saved })),
  accounts: () => [
    { mail: OWNER, name: 'Owner' },
    { mail: EDITOR, name: 'Editor' },
  ],
  timeZone: () => 'Asia/Shanghai',
  nextDueAt: () => null,
};

export async function smallDesk(): Promise<Desk> {
  return desk(SMALL_SOURCE, await SMALL_SOURCE.fresh());
}
