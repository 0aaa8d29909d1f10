/** One mail a row: the draft "Order {{Order}}" with {{column}} filled in; the last column says what became of it. */
function onOpen() {
  SpreadsheetApp.getUi()
    .createMenu('Merge')
    .addItem('Send', 'merge')
    .addSeparator()
    .addItem('Start again', 'startAgain')
    .addToUi();
}

function prepare() {
  const tab = SpreadsheetApp.getActiveSheet().setName('People');
  tab
    .getRange('A1:D1')
    .setValues([['Mail', 'Name', 'Order', 'State']])
    .setFontWeight('bold');
  tab.getRange('A2:C4').setValues([
    ['lin@example.com', 'Lin', "'0042"],
    ['not an address', 'Nobody', "'0043"],
    ['zhou@example.com', 'Zhou <b>', "'0044"],
  ]);
  tab.setFrozenRows(1);
  GmailApp.createDraft('', 'Order {{Order}}', 'Dear {{Name}}, {{Order}} is on its way.', {
    htmlBody: '<p>Dear {{Name}},</p><p>{{Order}} is on its way.</p>',
    attachments: [Utilities.newBlob('terms', MimeType.PLAIN_TEXT, 'terms.txt')],
  });
}

function merge() {
  const template = GmailApp.getDrafts().find((draft) => draft.getMessage().getSubject().includes('{{'));
  if (!template) throw new Error('Write a draft with {{column}} in its subject first.');
  const message = template.getMessage();
  const tab = SpreadsheetApp.getActive().getSheetByName('People');
  const [headings, ...rows] = tab.getDataRange().getDisplayValues();
  const states = rows.map((row) => {
    const person = Object.fromEntries(headings.map((heading, index) => [heading, row[index]]));
    if (person.State !== '') return [person.State];
    const filled = (text, quote = (value) => value) =>
      text.replace(/{{(.*?)}}/g, (_, name) => quote(person[name] || ''));
    const html = (value) => value.replace(/&/g, '&amp;').replace(/</g, '&lt;');
    try {
      GmailApp.sendEmail(person.Mail, filled(message.getSubject()), filled(message.getPlainBody()), {
        htmlBody: filled(message.getBody(), html),
        attachments: message.getAttachments(),
        name: 'Orders',
      });
      return [new Date()];
    } catch (error) {
      return [error.message];
    }
  });
  tab.getRange(2, headings.indexOf('State') + 1, states.length, 1).setValues(states);
}

function startAgain() {
  if (Browser.msgBox('Merge', 'Forget what was sent?', Browser.Buttons.YES_NO) === 'yes')
    SpreadsheetApp.getActive().getSheetByName('People').getRange('D2:D').clearContent();
}
