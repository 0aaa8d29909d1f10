/** Over 250 lines, all of it a table: Google's own samples. */
import type { PublicScript } from './publicScript';
import { form, tabs } from './stage';

const SAMPLES = { repository: 'googleworkspace/apps-script-samples', licence: 'Apache-2.0' } as const;
const SOLUTIONS = 'solutions/automations';

/** Google's samples, in the order of docs/public-scripts.md. */
export const GOOGLE_SAMPLES: readonly PublicScript[] = [
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
];
