/** A register of tickets behind a web form: numbers from a counter under a lock, a look-up by number, the open ones cached. */
const TAB = 'Tickets';

function install() {
  const file = SpreadsheetApp.getActive();
  const tab = file.getSheetByName(TAB) || file.insertSheet(TAB);
  if (tab.getLastRow() === 0) tab.appendRow(['No', 'At', 'Mail', 'Subject', 'State']);
  PropertiesService.getScriptProperties().setProperties({ file: file.getId(), next: '1' });
}

function tab_() {
  return SpreadsheetApp.openById(PropertiesService.getScriptProperties().getProperty('file')).getSheetByName(TAB);
}

function nextNumber_() {
  const properties = PropertiesService.getScriptProperties();
  const number = Number(properties.getProperty('next'));
  properties.setProperty('next', String(number + 1));
  return `T-${Utilities.formatString('%04d', number)}`;
}

function doPost({ parameter }) {
  if (!/^[^@\s]+@[^@\s]+$/.test(parameter.mail || '')) return answer_({ refused: 'mail' });
  const lock = LockService.getScriptLock();
  if (!lock.tryLock(5000)) return answer_({ refused: 'busy' });
  try {
    const number = nextNumber_();
    tab_().appendRow([number, new Date(), `'${parameter.mail}`, `'${parameter.subject || ''}`, 'open']);
    SpreadsheetApp.flush();
    CacheService.getScriptCache().remove('open');
    MailApp.sendEmail({ to: parameter.mail, subject: `${number}: we have it`, body: 'We will be in touch.' });
    return answer_({ number });
  } finally {
    lock.releaseLock();
  }
}

function doGet({ parameter }) {
  if (parameter.number) {
    const found = tab_().createTextFinder(parameter.number).matchEntireCell(true).findNext();
    return answer_(found ? { state: found.offset(0, 4).getValue() } : { refused: 'number' });
  }
  const page = HtmlService.createTemplateFromFile('tickets');
  page.open = open_();
  return page.evaluate().setTitle('Open tickets');
}

function open_() {
  const cache = CacheService.getScriptCache();
  const known = cache.get('open');
  if (known) return JSON.parse(known);
  const open = tab_()
    .getDataRange()
    .getValues()
    .filter((row) => row[4] === 'open')
    .map(([number, , , subject]) => ({ number, subject }));
  cache.put('open', JSON.stringify(open), 60);
  return open;
}

function answer_(content) {
  return ContentService.createTextOutput(JSON.stringify(content)).setMimeType(ContentService.MimeType.JSON);
}
