/** What the desk itself says of the tour’s complaint: its events, its messages and its place on the sheets. */
import type { Runtime } from '../../emulator/kernel/runtimeContract';
import { surveyLinksIn } from '../driver/deskForms';
import { type DeskRow, deskRows, deskSheet } from '../driver/deskRows';
import type { TourPlace } from './tourSteps';

/** Only these count as somebody’s complaint: what is imported belongs to no tour. */
const ENTERED = ['person', 'form', 'portal'];

export interface TourTrail {
  /** Of all complaints; '' on a desk without any. */
  readonly newest: string;
  /** The first complaint after `since`, or null. */
  readonly ticketNo: string | null;
  /** The ticket’s row of the register. */
  readonly row: DeskRow | null;
  /** The last event of a kind with its fields, or null. */
  event(kind: string): TourEvent | null;
  /** The first message of a template that went out for the ticket, or null. */
  sent(template: string): SentMessage | null;
  /** Where the ticket stands on a sheet, with the cell of a column. */
  placeOn(sheet: string, column: string): TourPlace | null;
  /** Where the ticket’s survey stands. */
  readonly surveyPlace: TourPlace | null;
  /** What a column of the ticket’s last row of the closed loop shows; '' where there is none. */
  inLoop(column: string): string;
  /** The first cell of a sheet. */
  topOf(sheet: string): TourPlace | null;
  /** Link of the ticket’s survey in the mail that asks for it, or null. */
  readonly surveyMail: { readonly index: number; readonly link: string; readonly to: string } | null;
  /** When messages of the ticket that wait may go out at the earliest. */
  readonly waitingUntil: readonly number[];
  /** Whether a message of the ticket waits that may go out by then. */
  isSomethingDue(now: number): boolean;
  /** Whether the review has counted the ticket since it was closed. */
  isCounted(): boolean;
}

interface TourEvent {
  readonly at: number;
  readonly actor: string;
  readonly note: string;
  /** Of its own fields those that are texts, numbers or truth values. */
  readonly fields: Readonly<Record<string, string | number | boolean | undefined>>;
}

interface SentMessage {
  readonly to: string;
  /** Place in the mailbox, or null where the mail is not there any more. */
  readonly mail: number | null;
}

/**
 * Reads it; changes nothing.
 * @param since number of a complaint
 * @throws Error where a sheet that is read is not there
 */
export function tourTrail(runtime: Runtime, since: string): TourTrail {
  const log = deskRows(runtime, 'log');
  const entered = log.filter((row) => row['kind'] === 'received' && String(row['ticketNo']) !== '');
  const numbers = entered.map((row) => String(row['ticketNo']));
  const newest = numbers.reduce((one, other) => (isAfter(other, one) ? other : one), '');
  const ticketNo = entered
    .filter((row) => ENTERED.includes(String(row['cause'])))
    .map((row) => String(row['ticketNo']))
    .filter((number) => isAfter(number, since))
    .reduce<string | null>((first, number) => (first === null || isAfter(first, number) ? number : first), null);
  const events = ticketNo === null ? [] : log.filter((row) => String(row['ticketNo']) === ticketNo);
  const messages = ticketNo === null ? [] : deskRows(runtime, 'outbox').filter((row) => row['ticketNo'] === ticketNo);
  const waiting = messages
    .filter((row) => row['state'] === 'waiting')
    .map((row) => (row['notBefore'] === '' ? 0 : Date.parse(String(row['notBefore']))));
  const mails = runtime.mails();
  // Alone or with others in one mail, at the earliest when a run took it up.
  const mailOf = (to: string, sentAt: number): number | null => {
    const index = mails.findIndex(
      (mail) =>
        mail.sentAt >= sentAt && mail.to.includes(to) && `${mail.subject} ${mail.body}`.includes(ticketNo ?? ''),
    );
    return index < 0 ? null : index;
  };
  const placeOn = (sheet: string, column: string): TourPlace | null => {
    const { tab, places, values } = deskSheet(runtime, sheet);
    const numbersAt = (places.get('ticketNo') ?? 1) - 1;
    const rows = values.flatMap((cells, index) => (index > 0 && cells[numbersAt] === ticketNo ? [index + 1] : []));
    const row = rows.at(-1);
    return row === undefined ? null : { sheet: tab, row, column: places.get(column) ?? 1 };
  };
  return {
    newest,
    ticketNo,
    row: ticketNo === null ? null : (deskRows(runtime, 'tickets').find((row) => row['ticketNo'] === ticketNo) ?? null),
    event: (kind) => eventOf(events.filter((row) => row['kind'] === kind).at(-1)),
    sent: (template) => {
      const message = messages.find((row) => row['template'] === template && row['state'] === 'sent');
      if (message === undefined) return null;
      const to = String(message['to']);
      return { to, mail: mailOf(to, Date.parse(String(message['sentAt']))) };
    },
    placeOn,
    surveyPlace: surveyPlaceOf(runtime, ticketNo),
    inLoop: (column) =>
      String(
        deskRows(runtime, 'loop')
          .filter((row) => row['ticketNo'] === ticketNo)
          .at(-1)?.[column] ?? '',
      ),
    topOf: (sheet) => ({ sheet: deskSheet(runtime, sheet).tab, row: 1, column: 1 }),
    surveyMail: surveyMailOf(runtime, ticketNo),
    waitingUntil: waiting,
    isSomethingDue: (now) => waiting.some((at) => at <= now),
    isCounted: () =>
      deskRows(runtime, 'counted').some((row) => row['ticketNo'] === ticketNo && Number(row['open']) === 0),
  };
}

function surveyPlaceOf(runtime: Runtime, ticketNo: string | null): TourPlace | null {
  const key = deskRows(runtime, 'surveyKeys')
    .filter((row) => row['ticketNo'] === ticketNo)
    .at(-1);
  const { tab, places, values } = deskSheet(runtime, 'surveys');
  const at = (places.get('surveyNo') ?? 1) - 1;
  const row = key === undefined ? -1 : values.findIndex((cells) => cells[at] === key['surveyNo']);
  return row < 0 ? null : { sheet: tab, row: row + 1, column: places.get('lowest') ?? 1 };
}

function surveyMailOf(runtime: Runtime, ticketNo: string | null): TourTrail['surveyMail'] {
  if (ticketNo === null) return null;
  const tokens = deskRows(runtime, 'surveyKeys')
    .filter((row) => row['ticketNo'] === ticketNo)
    .map((row) => String(row['token']));
  const mails = runtime.mails();
  for (let index = mails.length - 1; index >= 0; index -= 1) {
    const mail = mails[index];
    const link = surveyLinksIn(mail?.body ?? '').find((one) => tokens.some((token) => one.includes(token)));
    if (mail !== undefined && link !== undefined) return { index, link, to: mail.to.join(', ') };
  }
  return null;
}

/** Numbers of one desk have one length; a longer one is later. */
function isAfter(number: string, other: string): boolean {
  return number.length === other.length ? number > other : number.length > other.length;
}

function eventOf(row: DeskRow | undefined): TourEvent | null {
  if (row === undefined) return null;
  let fields: TourEvent['fields'] = {};
  try {
    fields = JSON.parse(String(row['fields'])) as TourEvent['fields'];
  } catch {
    // A row that somebody typed over tells its kind and time all the same.
  }
  return { at: Date.parse(String(row['at'])), actor: String(row['actor']), note: String(row['note']), fields };
}
