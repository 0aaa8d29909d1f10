/** A script of other people that was run on the emulator: where it is, and what was done with it. */
export interface PublicScript {
  readonly repository: string;
  /** Files from the repository's folder, the script first. */
  readonly paths: readonly string[];
  readonly commit: string;
  /** As the repository says it; null where nothing was found. */
  readonly licence: string | null;
  /** What it is for, in a few words of our own. */
  readonly does: string;
  /** Code of our own that makes the sheets it expects, run first; null where a new spreadsheet will do. */
  readonly stage: string | null;
  /** As on the command line of `npm run script`. */
  readonly steps: readonly string[];
  /** Why it does not come to its end: it needs what is not emulated, or is refused what Google's reference does not grant. Left out where it does. */
  readonly stops?: 'not emulated' | 'refused';
}

const SAMPLES = { repository: 'googleworkspace/apps-script-samples', licence: 'Apache-2.0' } as const;
const SOLUTIONS = 'solutions/automations';

/** A stage of tabs with rows; the first takes the place of the tab that a new spreadsheet has. */
function tabs(rowsByTab: Readonly<Record<string, readonly (readonly unknown[])[]>>, more = ''): string {
  return `function stage() {
  const file = SpreadsheetApp.getActive();
  Object.entries(${JSON.stringify(rowsByTab)}).forEach(([name, rows], index) => {
    const tab = index === 0 ? file.getSheets()[0].setName(name) : file.insertSheet(name);
    rows.forEach((row) => tab.appendRow(row));
  });
  file.setActiveSheet(file.getSheets()[0]);
  ${more}
}`;
}

const form = (title: string, items: string): string => `
  const form = FormApp.create(${JSON.stringify(title)}, true);
  ${items}
  form.setDestination(FormApp.DestinationType.SPREADSHEET, file.getId());`;

/** In the order of docs/public-scripts.md. */
export const PUBLIC_SCRIPTS: readonly PublicScript[] = [
  {
    ...SAMPLES,
    paths: [
      `${SOLUTIONS}/equipment-requests/Code.js`,
      `${SOLUTIONS}/equipment-requests/new-equipment-request.html`,
      `${SOLUTIONS}/equipment-requests/request-complete.html`,
    ],
    commit: '14c1a437366c9d9687edcd1d83ff39b673311219',
    does: 'A form for equipment; a row and a mail for each request; finished ones are archived and told of.',
    stage: tabs({
      'Pending requests': [['Status', 'Assigned', 'Due', 'Name', 'Desk', 'Equipment', 'Mail']],
      'Completed requests': [['Status', 'Assigned', 'Due', 'Name', 'Desk', 'Equipment', 'Mail']],
    }),
    steps: [
      '--open',
      '--menu=setup_',
      '--respondent=a@example.com',
      '--submit={"Employee name":"A","Desk location":"4F","Due date":"2026-03-09","Laptop":"13\\" lightweight laptop (Windows)","Desktop":"Mac Pro (OS X)","Monitor":"Single 27\\""}',
      '--type=Pending requests!A2=Completed',
      '--advance=PT6M',
      '--menu=cleanup_',
    ],
  },
  {
    ...SAMPLES,
    paths: [`${SOLUTIONS}/course-feedback-response/Code.js`],
    commit: '14c1a437366c9d9687edcd1d83ff39b673311219',
    does: 'Writes a draft in answer to every feedback on a course.',
    stage: tabs(
      {},
      form(
        'Course feedback',
        [
          'Email address',
          'Name',
          'What industry do you work in?',
          'How did you find out about this course?',
          'On a scale of 1 - 5 how would you rate this course?',
          'What could be different to make it a 5 rating?',
          'Any other feedback?',
        ]
          .map((title) => `form.addTextItem().setTitle(${JSON.stringify(title)});`)
          .join('\n  '),
      ),
    ),
    steps: [
      '--open',
      '--menu=installTrigger',
      '--submit={"Email address":"a@example.com","Name":"A","What industry do you work in?":"Pumps","On a scale of 1 - 5 how would you rate this course?":"4"}',
    ],
  },
  {
    ...SAMPLES,
    paths: [`${SOLUTIONS}/mail-merge/Code.js`],
    commit: '515af4c7244642ac4a9d95c76f16ca7a416cbfca',
    does: 'Sends a draft to everybody in a table, with the columns filled in, and notes when.',
    stage: tabs(
      {
        Sheet1: [
          ['Recipient', 'First name', 'Discount', 'Email Sent'],
          ['a@example.com', 'A "quoted"', '10%', ''],
          ['b@example.com', 'B', '20%', ''],
          ['no address', 'C', '30%', ''],
          ['d@example.com', 'D', '40%', 'yesterday'],
        ],
      },
      "GmailApp.createDraft('', 'Hello {{First name}}', 'You get {{Discount}}', { htmlBody: '<p>{{First name}}: {{Discount}}</p>' });",
    ),
    steps: ['--open', '--answer=Hello {{First name}}', '--menu=sendEmails'],
  },
  {
    ...SAMPLES,
    paths: [`${SOLUTIONS}/timesheets/Code.js`],
    commit: '347529f5cbfdf8e82092de98d88690abd5b36d36',
    does: 'A form for hours worked, columns for pay and approval, mails on the decision.',
    stage: tabs({
      Sheet1: [
        ['Timestamp', 'Mail', 'Name', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Pay'],
        ['2026-03-01', 'a@example.com', 'A', 8, 8, 8, 8, 8, 20],
        ['2026-03-01', 'b@example.com', 'B', 4, 4, 4, 4, 4, 20],
      ],
    }).replace('file.setActiveSheet', 'file.getSheets()[0].setFrozenRows(1);\n  file.setActiveSheet'),
    steps: [
      '--open',
      '--menu=columnSetup',
      '--type=Sheet1!L2=APPROVED',
      '--type=Sheet1!L3=NOT APPROVED',
      '--menu=checkApprovedStatusToNotify',
      '--menu=setUpForm',
      '--respondent=c@example.com',
      '--submit={"Employee Name:":"C","Monday Hours:":"8","Tuesday Hours:":"8","Wednesday Hours:":"8","Thursday Hours:":"8","Friday Hours:":"8","HourlyWage:":"20"}',
    ],
  },
  {
    ...SAMPLES,
    paths: [`${SOLUTIONS}/bracket-maker/Code.js`],
    commit: '14c1a437366c9d9687edcd1d83ff39b673311219',
    does: 'Draws the bracket of a tournament from a list of players.',
    stage: tabs(
      { Players: [['A'], ['B'], ['C'], ['D'], ['E'], ['F'], ['G']], Bracket: [] },
      "file.setNamedRange('FirstPlayer', file.getRange('Players!A1'));",
    ),
    steps: ['--open', '--menu=createBracket'],
  },
  {
    ...SAMPLES,
    paths: [`${SOLUTIONS}/tax-loss-harvest-alerts/Code.js`],
    commit: '347529f5cbfdf8e82092de98d88690abd5b36d36',
    does: 'Mails the owner which shares stand below their price.',
    stage: tabs({
      Calculations: [
        ['Date', 'Share', 'Bought', 'Number', 'Cost', 'Now', 'Change'],
        ['2026-01-05', 'AAA', 10, 5, 50, 8, -0.2],
        ['2026-01-05', 'BBB', 10, 5, 50, 12, 0.2],
      ],
    }),
    steps: ['--run=checkLosses'],
  },
  {
    ...SAMPLES,
    paths: [`${SOLUTIONS}/content-signup/Code.js`],
    commit: '431594faa4a8605a670f6d255b05f3ab6c196245',
    does: 'Sends links on the subjects ticked in a form, worded by a document.',
    stage: tabs(
      {},
      form(
        'Sign up',
        "form.addTextItem().setTitle('Email address'); form.addTextItem().setTitle('Name'); form.addTextItem().setTitle('Topics');",
      ),
    ),
    steps: [
      '--run=installTrigger',
      '--submit={"Email address":"a@example.com","Name":"A","Topics":"none of these"}',
      '--submit={"Email address":"b@example.com","Name":"B","Topics":"Google Sheets how-to videos"}',
    ],
    stops: 'not emulated',
  },
  {
    ...SAMPLES,
    paths: [`${SOLUTIONS}/event-session-signup/Code.js`],
    commit: '14c1a437366c9d9687edcd1d83ff39b673311219',
    does: 'Makes a calendar and a form of the sessions of a conference.',
    stage: tabs({
      'Conference Setup': [
        ['Session', 'Date', 'Start', 'End', 'Room', 'Event'],
        ['Opening', '2026-05-04', '2026-05-04 09:00', '2026-05-04 10:00', 'A', ''],
      ],
    }),
    steps: ['--open', '--menu=setUpConference_'],
    stops: 'not emulated',
  },
  {
    ...SAMPLES,
    paths: [`${SOLUTIONS}/feedback-sentiment-analysis/code.js`],
    commit: '347529f5cbfdf8e82092de98d88690abd5b36d36',
    does: 'Has comments judged by a service of Google and notes the result. The first run makes the tab, the second fills it.',
    stage: tabs({
      'Review Data': [
        ['id', 'comments', 'entity_sentiment'],
        ['R1', 'The pump leaks.', ''],
        ['R2', 'Quick help.', ''],
      ],
    }),
    steps: ['--open', '--menu=markEntitySentiment', '--menu=markEntitySentiment'],
  },
  {
    ...SAMPLES,
    paths: [`${SOLUTIONS}/youtube-tracker/Code.js`],
    commit: '347529f5cbfdf8e82092de98d88690abd5b36d36',
    does: 'Follows comments on videos with the advanced service YouTube.',
    stage: tabs({
      'a@example.com': [
        ['Video Link', 'Video Title', 'Published', 'Channel', 'Views', 'Comments', 'Likes'],
        ['https://www.youtube.com/watch?v=abc', '', '', '', '', 0, ''],
      ],
    }),
    steps: ['--run=markVideos'],
    stops: 'not emulated',
  },
  {
    ...SAMPLES,
    paths: [`${SOLUTIONS}/folder-creation/Code.js`],
    commit: '347529f5cbfdf8e82092de98d88690abd5b36d36',
    does: 'Makes a folder with the second version of the advanced service Drive.',
    stage: null,
    steps: ['--run=createNewFolder'],
    stops: 'not emulated',
  },
  {
    ...SAMPLES,
    paths: [`${SOLUTIONS}/vacation-calendar/Code.js`],
    commit: '03047de4980d819915c95e856026553831a16d5d',
    does: 'Copies the holidays of a group into a calendar every hour.',
    stage: null,
    steps: ['--run=setup'],
    stops: 'not emulated',
  },
  {
    ...SAMPLES,
    paths: ['sheets/removingDuplicates/removingDuplicates.gs'],
    commit: '0d5a9c19f2b763b393e6a810e5c098b54a91b8ba',
    does: 'Takes rows away that stand there twice.',
    stage: tabs({
      Sheet1: [
        ['A', 1],
        ['B', 2],
        ['A', 1],
      ],
    }),
    steps: ['--run=removeDuplicates'],
  },
  {
    ...SAMPLES,
    paths: ['sheets/customFunctions/customFunctions.gs'],
    commit: '2199b89e2f77f36afcb4b19528ca8b52334fa6a5',
    does: 'Prepares a sheet of addresses, then asks Maps for the way.',
    stage: null,
    steps: [
      '--open',
      '--menu=prepareSheet_',
      '--answer=9',
      '--menu=generateStepByStep_',
      '--answer=2',
      '--menu=generateStepByStep_',
    ],
    stops: 'not emulated',
  },
  {
    ...SAMPLES,
    paths: ['templates/web-app/Code.gs'],
    commit: '1d7a622e5506a81ad83b03740f034d438af7bd52',
    does: 'A web app that lists a folder of Drive; the files of its page were not at hand.',
    stage: null,
    steps: ['--run=getFolderContents'],
    stops: 'not emulated',
  },
  {
    ...SAMPLES,
    paths: ['templates/sheets-addon/Code.gs'],
    commit: '18d868f3bd8d4ac2936cf1941550a2a161989b37',
    does: 'An add-on with a sidebar and functions for it.',
    stage: `function stage() { SpreadsheetApp.getActive().getRange('A1').setValue('kept').activate(); }
function fromTheSidebar() { setActiveValue(getActiveValue() + '!'); modifySheets('create'); modifySheets('copy'); modifySheets('clear'); }`,
    steps: ['--open', '--run=fromTheSidebar'],
  },
  {
    ...SAMPLES,
    paths: ['triggers/triggers.gs'],
    commit: '02c9258e23c84dca827f85864bddfc6cb1cf539a',
    does: 'A note on every cell edited; triggers by clock and on opening.',
    stage: null,
    steps: [
      '--open',
      '--type=Sheet1!B2=edited',
      '--run=createTimeDrivenTriggers',
      '--run=createSpreadsheetOpenTrigger',
    ],
  },
  {
    ...SAMPLES,
    paths: ['service/propertyService.gs'],
    commit: '0ec9ff3bd109789668312cc2f0149f8187344b4f',
    does: 'Writes, reads and deletes in the three stores of properties while it is loaded.',
    stage:
      'function stage() { return scriptProperties.getKeys().sort().join(); }\nfunction left() { return userProperties.getKeys().length; }',
    steps: ['--run=left'],
  },
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
