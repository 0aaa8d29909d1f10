/** One mail a working morning of all that is overdue, by person; nobody is written to twice a day. */
function install() {
  for (const trigger of ScriptApp.getProjectTriggers())
    if (trigger.getHandlerFunction() === 'digest') ScriptApp.deleteTrigger(trigger);
  ScriptApp.newTrigger('digest').timeBased().everyDays(1).atHour(8).inTimezone(Session.getScriptTimeZone()).create();
}

function fill() {
  const tab = SpreadsheetApp.getActiveSheet().setName('Tasks');
  tab.getRange('A1:D5').setValues([
    ['Task', 'Due', 'Person', 'Done'],
    ['Call back', new Date(2026, 2, 2), 'lin@example.com', false],
    ['Send part', new Date(2026, 2, 3), 'lin@example.com', false],
    ['Invoice', new Date(2026, 2, 1), 'zhou@example.com', true],
    ['Visit', new Date(2026, 2, 20), 'zhou@example.com', false],
  ]);
  tab.getRange('D2:D5').insertCheckboxes();
}

function digest() {
  const today = new Date();
  if (today.getDay() === 0 || today.getDay() === 6) return console.log('weekend');
  const day = Utilities.formatDate(today, Session.getScriptTimeZone(), 'yyyy-MM-dd');
  const told = PropertiesService.getDocumentProperties();
  const late = {};
  const tab = SpreadsheetApp.getActive().getSheetByName('Tasks');
  const region = tab.getRange('A1').getDataRegion().getValues();
  for (const [task, due, person, done] of region.slice(1))
    if (!done && due instanceof Date && due < today) (late[person] = late[person] || []).push(task);
  for (const person of Object.keys(late)) {
    if (told.getProperty(person) === day || MailApp.getRemainingDailyQuota() < 1) continue;
    MailApp.sendEmail({
      to: person,
      subject: `${late[person].length} overdue`,
      htmlBody: `<ul>${late[person].map((task) => `<li>${task}</li>`).join('')}</ul>`,
    });
    told.setProperty(person, day);
  }
  console.log('told %s', Object.keys(late).join());
}
