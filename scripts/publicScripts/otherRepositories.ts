import type { PublicScript } from './publicScript';
import { form, tabs } from './stage';

/** Scripts that people published for desks, forms and reminders of their own, in the order of docs/public-scripts.md. */
export const OTHER_REPOSITORIES: readonly PublicScript[] = [
  {
    repository: 'noahgh221/rlts-help-desk',
    paths: ['rlts_help_desk.gs'],
    commit: '1a983f2f15098084762c764845626f19009ab07f',
    licence: null,
    does: 'A help desk: answers to tickets from a form, mails on status and assignment from a menu.',
    stage: tabs(
      {},
      `${form(
        'Help desk',
        "['Subject', 'Description', 'Contact email', 'Urgency'].forEach((title) => form.addTextItem().setTitle(title));",
      )}
  const answers = file.getSheets()[0];
  answers.getRange(1, 6, 1, 4).setValues([['RLTS helper', 'Notes', 'Status', 'Resolution']]);
  file.setActiveSheet(answers);
  for (const name of ['formSubmitReply', 'emailNotificationWithTicketMetadata']) ScriptApp.newTrigger(name).forSpreadsheet(file).onFormSubmit().create();`,
    ),
    steps: [
      '--open',
      '--submit={"Subject":"Printer","Description":"It smokes","Contact email":"a@example.com","Urgency":"high"}',
      '--type=Form Responses 1!F2=helper@example.com',
      '--menu=emailAssign',
      '--type=Form Responses 1!H2=Solved',
      '--menu=emailStatusUpdates',
      '--menu=pushToKb',
    ],
    stops: 'not emulated',
  },
  {
    repository: 'hetrox8/it-helpdesk-ticketing-system',
    paths: ['apps.script-code.js'],
    commit: '829f688ac7a9b0912e657721150a60b28aaa0686',
    licence: 'MIT',
    does: 'Numbers tickets from a form by year and tells the support.',
    stage: tabs({
      'Ticket Tracker': [
        [
          'Timestamp',
          'Ticket ID',
          'Status',
          'Assigned',
          'Updated',
          'Name',
          'Mail',
          'Category',
          'Priority',
          'Description',
        ],
        ['2026-03-01', 'TKT-2026-001', 'Closed', '', '', 'A', 'a@example.com', 'Mail', 'Low', 'Old'],
        ['2026-03-02', '', '', '', '', 'B', 'b@example.com', 'Printer', 'High', 'It smokes'],
      ],
    }),
    steps: ['--run=onFormSubmit'],
  },
  {
    repository: 'PauloSantos05/Ticket-Notification-Bot',
    paths: ['src/main.gs'],
    commit: 'e100cf2ba8e002ccbf7702084773d4d8818b8a94',
    licence: 'MIT',
    does: 'Mails whoever is responsible when the status of a ticket has changed, remembered in the cache.',
    stage: tabs({
      Tickets: [
        ['Ticket', 'Description', 'Status', 'Mail'],
        ['T1', 'Printer', 'Open', 'a@example.com'],
        ['T2', 'Mail', 'Open', 'b@example.com'],
      ],
    }),
    steps: ['--run=checkTicketStatusChange', '--type=Tickets!C2=Closed', '--run=checkTicketStatusChange'],
  },
  {
    repository: 'ashleycam3ron/google-sheets-due-reminder',
    paths: ['due-date-reminder.gs'],
    commit: 'e2b710c28d21cc432cd69be18dfe56d77ab28ca6',
    licence: 'MIT',
    does: 'Reminds of tasks due within three days.',
    stage: tabs({
      Sheet1: [
        ['Task', 'Due'],
        ['Soon', '2026-03-04'],
        ['Later', '2026-03-20'],
        ['No date', 'some day'],
      ],
    }),
    steps: ['--run=sendDueDateReminders'],
  },
  {
    repository: 'jamiewilson/form-to-google-sheets',
    paths: ['form-script.js'],
    commit: '0d13441e620f54c24f68e5acdfa689406f908a2b',
    licence: null,
    does: 'Takes what a web page posts into a sheet, under a lock, formulas made harmless.',
    stage: tabs({ Sheet1: [['id', 'timestamp', 'name', 'message']] }),
    steps: [
      '--run=initialSetup',
      '--post=name=A&message=%3D1%2B1',
      '--post=name=B&message=hello',
      '--post=mobile_number=1',
    ],
  },
  {
    repository: 'dwyl/web-form-to-google-sheet',
    paths: ['google-script.js'],
    commit: '07069367aff650fdd90ca10b8bac1512c95fa943',
    licence: null,
    does: 'The same under LockService.getPublicLock, which Google has taken away.',
    stage: tabs({ PAR: [['Timestamp', 'name']] }),
    steps: ['--run=setup', '--post=name=A'],
    stops: 'refused',
  },
  {
    repository: 'tbriosapas/invitation',
    paths: ['function.js'],
    commit: 'e3f755951c4b964ceff57aad3e2086c1b24b2fbe',
    licence: null,
    does: 'Appends what a web page posts as JSON to the spreadsheet the script is bound to. By the documentation a web app has no active spreadsheet, though tutorials rely on one.',
    stage: null,
    steps: ['--post={"name":"A","email":"a@example.com","message":"yes"}'],
    stops: 'refused',
  },
  {
    repository: '2626Deepika/Form-sheets',
    paths: ['code.gs'],
    commit: '39d7000522998e0740e00bb173709b067440150b',
    licence: null,
    does: 'The same with the tab that is active, and the same doubt.',
    stage: null,
    steps: ['--post={"name":"A","email":"a@example.com","phone":"1"}'],
    stops: 'refused',
  },
  {
    repository: 'jasonwei0224/googlesheet_notification',
    paths: ['notification.js'],
    commit: '0ac3f7e5a814a1f5fa3beb39949c0cf2e7da7630',
    licence: null,
    does: 'Mails on requests for purchases, to an address that is left empty.',
    stage: `${tabs(
      {},
      `${form('Purchases', "['Email Address', 'Request Amount Before Tax'].forEach((title) => form.addTextItem().setTitle(title));")}
  ScriptApp.newTrigger('onFormSubmit').forSpreadsheet(file).onFormSubmit().create();`,
    )}
function filledIn() { adminEmail = 'admin@example.com'; onFormSubmit({ namedValues: { 'Email Address': ['a@example.com'], 'Request Amount Before Tax': ['12'] } }); }`,
    steps: ['--run=filledIn', '--submit={"Email Address":"a@example.com","Request Amount Before Tax":"12"}'],
    stops: 'refused',
  },
  {
    repository: 'saifuldipak/google-app-scripts',
    paths: ['ac-maintenance-records/main.gs'],
    commit: '0a572599a4f92cfac064cfad2cac69fdc7efa1bc',
    licence: null,
    does: 'Takes requests for maintenance from a form made of cells, with a mail and a copy.',
    stage: tabs({
      Forms: [['Request'], ['Fill in'], ['Place', 'North'], ['Machine', 'AC-7'], ['Problem', 'No cooling']],
      Requests: [['Job', 'Place', 'Machine', 'Problem', 'At']],
      Emails: [
        ['Department', 'Team', 'Role', 'Mail'],
        ['Operations', 'Admin', 'Manager', 'manager@example.com'],
        ['Technical', 'Field', 'Head', 'head@example.com'],
      ],
    }),
    steps: ['--run=submitRequest'],
  },
  {
    repository: 'rei620m/apps_script',
    paths: ['overdue_invoice.gs'],
    commit: '3ebe2aa4bad5912daf19e9914c3353097e3296d5',
    licence: null,
    does: 'Reminds of invoices past due, with a copy to an address that is no address yet.',
    stage: tabs({
      Sheet1: [
        ['', 'Due', 'Reminder', 'No', 'USD', 'Name', '', 'Mail', '', 'Status'],
        ['', '2026-02-01', '2026-01-20', '17', 100, 'A', '', 'a@example.com', '', 'Unpaid'],
      ],
    }).replace('file.setActiveSheet', 'file.getSheets()[0].insertColumnsAfter(26, 980);\n  file.setActiveSheet'),
    steps: ['--run=createTriggers', '--run=sendEmails'],
    stops: 'refused',
  },
  {
    repository: 'hewwodarkness/DailyRecordGoogleSheetsScript',
    paths: ['DailyRecord.gs'],
    commit: '23e3f83a9e386aecbdce1c654b15e0aecc5fc55b',
    licence: null,
    does: 'Copies the rows of a day to an archive and takes the cells out.',
    stage: tabs({
      Daily: [
        ['Day', 'Figure'],
        ['Mon', 1],
        ['Tue', 2],
      ],
      Archive: [['Day', 'Figure']],
    }),
    steps: ['--run=createTimeDrivenTriggers', '--run=moveData'],
  },
];
