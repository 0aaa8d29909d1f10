/** Lending out tools: a form, a row a loan, a mail when somebody sets its state, what is returned goes to another tab at night. */
const STATES = ['Asked', 'Lent', 'Returned', 'Refused'];

function setUp() {
  const file = SpreadsheetApp.getActive();
  const loans = file.getSheets()[0].setName('Loans');
  loans.appendRow(['State', 'Person', 'Tool', 'Until', 'Mail']);
  loans
    .getRange('A2:A')
    .setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(STATES).setAllowInvalid(false).build());
  file.insertSheet('Returned').appendRow(['State', 'Person', 'Tool', 'Until', 'Mail']);
  const form = FormApp.create('Borrow a tool', true).setCollectEmail(true);
  form.addTextItem().setTitle('Your name').setRequired(true);
  form.addListItem().setTitle('Tool').setChoiceValues(['Drill', 'Saw']).setRequired(true);
  form.addDateItem().setTitle('Until');
  form.setDestination(FormApp.DestinationType.SPREADSHEET, file.getId());
  for (const tab of file.getSheets()) if (tab.getFormUrl()) tab.hideSheet();
  ScriptApp.newTrigger('asked').forForm(form).onFormSubmit().create();
  ScriptApp.newTrigger('decided').forSpreadsheet(file).onEdit().create();
  ScriptApp.newTrigger('tidy').timeBased().everyDays(1).atHour(2).create();
}

function asked({ response }) {
  const answers = {};
  for (const answer of response.getItemResponses()) answers[answer.getItem().getTitle()] = answer.getResponse();
  const { 'Your name': person, Tool: tool, Until: until = '' } = answers;
  SpreadsheetApp.getActive()
    .getSheetByName('Loans')
    .appendRow(['Asked', person, tool, until, response.getRespondentEmail()]);
}

function decided({ range, value }) {
  const tab = range.getSheet();
  if (tab.getName() !== 'Loans' || range.getColumn() !== 1 || range.getRow() === 1) return;
  const [[, person, tool, until, mail]] = tab.getRange(range.getRow(), 1, 1, 5).getValues();
  if (value !== 'Lent' && value !== 'Refused') return;
  const end =
    until instanceof Date ? Utilities.formatDate(until, tab.getParent().getSpreadsheetTimeZone(), 'd MMM') : 'soon';
  MailApp.sendEmail(mail, `${tool}: ${value.toLowerCase()}`, `Dear ${person}, please bring it back by ${end}.`);
}

function tidy() {
  const file = SpreadsheetApp.getActive();
  const loans = file.getSheetByName('Loans');
  const rows = loans.getDataRange().getValues();
  for (let row = rows.length; row >= 2; row -= 1) {
    if (rows[row - 1][0] !== 'Returned') continue;
    file.getSheetByName('Returned').appendRow(rows[row - 1]);
    loans.deleteRow(row);
  }
}
