/** What people thought of a course: a low mark is answered by a draft, every mark counts in a summary by formulas. */
function setUp() {
  const file = SpreadsheetApp.getActive();
  const form = FormApp.create('How was it?').setPublished(true);
  form.addTextItem().setTitle('Mail').setValidation(FormApp.createTextValidation().requireTextIsEmail().build());
  form.addScaleItem().setTitle('Mark').setBounds(1, 5).setLabels('poor', 'good').setRequired(true);
  form.addParagraphTextItem().setTitle('What was missing?');
  form.setDestination(FormApp.DestinationType.SPREADSHEET, file.getId());
  const answers = file.getSheets().find((tab) => tab.getFormUrl() === file.getFormUrl());
  answers.setName('Answers');
  const summary = file.insertSheet('Summary');
  summary.getRange('A1:B2').setFormulas([
    ['="Answers"', '=COUNT(Answers!C2:C)'],
    ['="Average"', '=IF(B1=0,"",AVERAGE(Answers!C2:C))'],
  ]);
  ScriptApp.newTrigger('answered').forSpreadsheet(file).onFormSubmit().create();
}

function answered(event) {
  const {
    Mail: [mail],
    Mark: [mark],
    'What was missing?': [missing],
  } = event.namedValues;
  const tab = SpreadsheetApp.getActiveSheet();
  const low = Number(mark) <= 2;
  if (low && mail !== '') GmailApp.createDraft(mail, 'About the course', `You missed: ${missing || '(nothing said)'}`);
  tab.getRange(tab.getActiveRange().getRow(), event.values.length + 1).setValue(low ? 'answer it' : 'fine');
}
