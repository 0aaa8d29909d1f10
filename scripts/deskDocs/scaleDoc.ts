/** docs/scale.md: how many cells tickets take and what holds up to which volume, computed from the declarations of the sheets. */
import type { Template } from '../../src/desk/messages/messages';
import type { EventKind } from '../../src/domain/ticket/events';
import { CONTACTS } from '../../src/sheets/contacts';
import { LOG } from '../../src/sheets/log';
import { LOOP } from '../../src/sheets/loop';
import { OUTBOX } from '../../src/sheets/outbox';
import type { SheetDeclaration } from '../../src/sheets/sheet';
import { columnKeys } from '../../src/sheets/sheet';
import { SURVEY_KEYS, SURVEYS } from '../../src/sheets/surveys';
import { TICKETS } from '../../src/sheets/tickets';
import { markdownTable } from '../markdownTable';

/** support.google.com/drive/answer/37603: ten million cells, empty ones included. */
const GOOGLES_CELLS = 10_000_000;
/** What the desk's other sheets and the room that tabs keep free take, at most. */
const OTHER_CELLS = 500_000;

/** What a ticket goes through that is worked to its end without trouble and answers its survey. */
const EVENTS: readonly EventKind[] = [
  'received',
  'registered',
  'triaged',
  'assigned',
  'acknowledged',
  'responded',
  'started',
  'progressed',
  'proposed',
  'approved',
  'informed',
  'confirmed',
  'surveySent',
  'surveyAnswered',
  'closed',
];
/** What is said of it by mail. */
const MAILS: readonly Template[] = ['customerReceived', 'dispatch', 'reviewWanted', 'customerSolution', 'survey'];

interface Part {
  readonly what: string;
  readonly declaration: SheetDeclaration;
  readonly rows: number;
  /** Whether it stays in the desk's file when the ticket moves to an archive. */
  readonly stays: boolean;
}

const PARTS: readonly Part[] = [
  { what: 'row of the register', declaration: TICKETS, rows: 1, stays: false },
  { what: 'events in the log', declaration: LOG, rows: EVENTS.length, stays: false },
  { what: 'messages in the outbox', declaration: OUTBOX, rows: MAILS.length, stays: false },
  { what: 'closed loop', declaration: LOOP, rows: 1, stays: false },
  { what: 'contact', declaration: CONTACTS, rows: 1, stays: true },
  { what: 'survey', declaration: SURVEYS, rows: 1, stays: true },
  { what: 'key of the survey', declaration: SURVEY_KEYS, rows: 1, stays: true },
];

const widthOf = (declaration: SheetDeclaration): number => columnKeys(declaration).length;
const cellsOf = ({ declaration, rows }: Part): number => rows * widthOf(declaration);
const sum = (parts: readonly Part[]): number => parts.reduce((cells, part) => cells + cellsOf(part), 0);
const whole = (count: number): string => Math.floor(count).toLocaleString('en-US');

/** Tickets a year that the table is for. */
const VOLUMES = [1_000, 5_000, 10_000, 20_000, 50_000, 100_000];
/** Years after which a desk's fate is told. */
const TEN_YEARS = 10;

/** The page. */
export function scaleDoc(): string {
  const worked = sum(PARTS);
  // The event that says where it went stays beside the contact and the survey.
  const left = sum(PARTS.filter(({ stays }) => stays)) + widthOf(LOG);
  const moved = sum(PARTS.filter(({ stays, declaration }) => !stays && declaration !== LOOP));
  const room = GOOGLES_CELLS - OTHER_CELLS;
  const years = (volume: number, monthsHere: number): number =>
    (room - (volume * monthsHere * worked) / 12) / (volume * left);
  const fits = (count: number): string => (count <= 0 ? 'none' : count > 100 ? 'over 100' : count.toFixed(1));
  return `# How far it carries

Written by \`node scripts/deskDocs.mjs\` from the declarations of the sheets; what is measured, and how, is in [performance.md](performance.md). What archives are: [deploy.md](deploy.md#archives), [decision 0035](decisions/0035-archives-take-whole-tickets.md).

## Cells of a ticket

A ticket that is worked to its end without trouble: ${EVENTS.length} events, ${MAILS.length} messages, one survey that is answered. That is an assumption: trouble adds rows of the log (${widthOf(LOG)} cells) and of the outbox (${widthOf(OUTBOX)} cells). \`npm run bench\`, whose
tickets run late now and then, measures 399 cells a ticket. Cells count as wide as the tab is, empty ones included, as Google counts them.

${markdownTable(
  ['What', 'Columns', 'Rows', 'Cells', 'After it moved to an archive'],
  [
    ...PARTS.map((part) => [
      part.what,
      String(widthOf(part.declaration)),
      String(part.rows),
      String(cellsOf(part)),
      part.stays ? 'stays' : part.declaration === LOOP ? 'goes, the log makes it' : 'goes there',
    ]),
    ['event that names the archive', String(widthOf(LOG)), '1', String(widthOf(LOG)), 'stays'],
    ['in all', '', '', String(worked), `${left} here, ${moved} there`],
  ],
)}

## Ten million cells

Google allows ${whole(GOOGLES_CELLS)} cells in a spreadsheet ([Google's limits](https://support.google.com/drive/answer/37603)). About ${whole(OTHER_CELLS)} are left to the desk's other sheets and to the room that tabs keep free: an assumption on the safe side. So one file without archives
ends at about ${whole(room / worked)} tickets. With archives it fills by what is at hand and, far more slowly, by what stays of each ticket that moved; a year that is too large for one archive gets a second file by itself.

${markdownTable(
  [
    'Tickets a year',
    'Years without archives',
    'Years with 12 months here',
    'Years with 3 months here',
    'Archives a year',
    'Cells after ten years, 12 months here',
  ],
  VOLUMES.map((volume) => [
    whole(volume),
    fits(room / (volume * worked)),
    fits(years(volume, 12)),
    fits(years(volume, 3)),
    String(Math.ceil((volume * moved) / 9_000_000)),
    whole(OTHER_CELLS + volume * worked + (TEN_YEARS - 1) * volume * left),
  ]),
)}

“none” means that so many months do not fit: choose fewer on _Settings ▸ Move tickets to an archive after (months)_.

## Time

A run of Apps Script ends after six minutes, and time-driven runs of a consumer account after 90 minutes a day in all ([Google's quotas](https://developers.google.com/apps-script/guides/services/quotas)). Calls do not grow with the number of tickets; reads of long columns take longer. Simulated time, from the
model of \`npm run bench\`, not measured at Google:

- A day of ticks every five minutes takes 6 of the 90 minutes, at 1,000 and at 50,000 tickets.
- Commands take up to a fifth longer at 50,000 tickets than at 1,000, registering and listing up to three times as long. Searching all tickets takes 7.8 seconds at 50,000.
- What reads the whole log grows with it: the night's look, repair, a look at a ticket that ended, the first part of an import, erasing and handing out. Archives keep that log short, which is why they help long before cells run out.
- A portion of a move copies at most 500 tickets or 12,000 rows of the log and takes out at most 40 groups of rows of the register; a night does four and begins none after 90 seconds. A backlog of 20,000 tickets takes ten nights, or as many calls of \`archiveTickets\` in one evening.
- Each archive adds three calls to a search by words and reads its register whole: with ten archives of 20,000 tickets a search takes as long as one in a register of 200,000. Looking up a number opens one archive only.

## What to do when

${markdownTable(
  ['Tickets in the file', 'What to do'],
  [
    [`up to ${whole(room / worked / 4)}`, 'nothing'],
    [`up to ${whole(room / worked / 2)}`, 'build archives in, keep 12 months here'],
    [
      `up to ${whole(room / worked)}`,
      'keep fewer months here; 3 still hold the review of the last month and the one before',
    ],
    [
      `more than ${whole(room / worked / 2)} in all, archives included`,
      'export to BigQuery ([how](deploy.md#bigquery)): reviews over years read every archive here and one view there',
    ],
    [
      `more than ${whole(room / worked)} within three months`,
      'one desk a region or product line: each has its own file, staff sheet and mail quota; one dataset each in BigQuery, and a query over all of them',
    ],
  ],
)}

What does not help: deleting rows by hand. The log is then broken, and repair brings the rows of the register back.
`;
}
