/** All that the desk holds of one customer, for whoever asks for their data. */
import { maskContactsWithin } from '../../domain/privacy/maskContactsWithin';
import { normalisedContact } from '../../domain/privacy/normalisedContact';
import { Refusal, unlessRefused } from '../../domain/refusal';
import type { TicketEvent } from '../../domain/ticket/events';
import { fold } from '../../domain/ticket/fold';
import type { CustomerData, CustomerTicketData } from '../../i18n/customers/customerExport';
import { customerExportText } from '../../i18n/customers/customerExport';
import { dateTimeText } from '../../i18n/dateText';
import { wordIn } from '../../i18n/lists/words';
import { CONTACTS } from '../../sheets/contacts';
import { LOG } from '../../sheets/log';
import { OUTBOX } from '../../sheets/outbox';
import type { RowOf } from '../../sheets/sheet';
import { SURVEY_KEYS, SURVEYS } from '../../sheets/surveys';
import { TICKETS } from '../../sheets/tickets';
import type { ArchivedBook } from '../archive/archivedBooks';
import { archivedBooks, wholeLog } from '../archive/archivedBooks';
import { fields, requestId, sentence, wanted } from '../arguments';
import { change } from '../command';
import type { Desk } from '../desk';
import { CUSTOMER_ACTOR, DESK_ACTOR, packFor } from '../desk';
import type { HeldAnswer } from '../forms/heldAnswers';
import { heldAnswers } from '../forms/heldAnswers';
import { subjectOf } from '../messages/composeMail';
import { CUSTOMER } from '../messages/messages';
import { append, stamped } from '../register/journal';
import { stateIn } from '../register/openTickets';
import { ticketRow } from '../register/ticketRow';
import { wake } from '../register/ticketStore';
import { pathText } from '../rules/categories';
import { priorityName } from '../rules/priorities';
import { historyLine } from '../tickets/getTicket';
import type { CustomerFile, CustomerTicket } from './customerFile';
import { customerFile } from './customerFile';
import type { CustomerExport } from './privacyAnswers';

/**
 * Answers what the desk holds of the customer of a ticket, phone number or mail address: as data, and as a text to hand on. Colleagues stand in it by name
 * only, contacts within notes are masked, and anonymous answers are not looked up. Who asked, and why, is logged at each ticket.
 */
export const exportCustomer = change(
  fields({ requestId, customer: wanted, reason: sentence }),
  (desk, args): CustomerExport => {
    const read = readCustomer(desk, args.customer);
    noteLook(desk, read, args.reason);
    return exported(desk, read);
  },
  (desk, args) => exported(desk, readCustomer(desk, args.customer)),
);

interface Read {
  readonly file: CustomerFile;
  readonly register: readonly RowOf<typeof TICKETS>[];
  readonly books: readonly ArchivedBook[];
  readonly answers: readonly HeldAnswer[];
}

/** Who never had a ticket may still have written what is held. */
function readCustomer(desk: Desk, asked: string): Read {
  const { ports } = desk;
  const books = archivedBooks(desk);
  const sources = { log: wholeLog(ports.table(LOG).rows(2), books), contacts: ports.table(CONTACTS).filled(2) };
  const file = unlessRefused(() => customerFile(desk, asked, sources), 'CUSTOMER_UNKNOWN') ?? {
    tickets: [],
    others: [],
  };
  const contacts = [asked, ...known(file, (one) => one.contact?.phone), ...known(file, (one) => one.contact?.mail)];
  const names = known(file, (one) => one.contact?.name);
  const answers = heldAnswers(desk, contacts.map(normalisedContact).filter(Boolean), names);
  const people = new Set(answers.map(({ name }) => name).filter(Boolean));
  if (file.tickets.length === 0 && (answers.length === 0 || people.size > 1)) throw new Refusal('CUSTOMER_UNKNOWN');
  return { file, register: ports.table(TICKETS).rows(2), books, answers };
}

/** One event a ticket; the states of those that are open go on with it. One write each, and one for each open ticket. */
function noteLook(desk: Desk, { file, register }: Read, reason: string): void {
  const events = stamped(
    desk,
    file.tickets.map(({ ticket }) => ({
      ticketNo: ticket.ticketNo,
      event: { kind: 'revealed', note: reason, fields: {} },
    })),
  );
  append(desk, events);
  const table = desk.ports.table(TICKETS);
  register.forEach((cells, index) => {
    const before = stateIn(cells.state);
    const own = events.filter(({ ticketNo }) => ticketNo === before?.ticketNo);
    if (before === null || own.length === 0 || before.ticketNo !== cells.ticketNo) return;
    const ticket = own.reduce((known, event) => fold(known, event) ?? known, before);
    table.write(index + 2, { state: ticketRow(desk, ticket).state });
  });
  wake(desk, desk.now);
}

function exported(desk: Desk, { file, register, books, answers }: Read): CustomerExport {
  const { language, timeZone } = desk.setUp;
  const zone = desk.ports.zone(timeZone);
  const data: CustomerData = {
    desk: desk.config.deskName,
    asOf: dateTimeText(language, desk.now, zone),
    names: known(file, (one) => one.contact?.name || one.ticket.customerName),
    phones: known(file, (one) => one.contact?.phone),
    mails: known(file, (one) => one.contact?.mail),
    addresses: known(file, (one) => one.contact?.address),
    customerNumbers: known(file, (one) => one.ticket.customerNo),
    tickets: ticketsData(desk, file, [...register, ...books.flatMap((book) => book.register)], books),
    answers: answers.map(({ at, text }) => ({ at: dateTimeText(language, at, zone), text })),
  };
  return { data, text: customerExportText(language, data), others: file.others };
}

function known(file: CustomerFile, of: (one: CustomerTicket) => string | undefined): readonly string[] {
  return [...new Set(file.tickets.map((one) => of(one) ?? ''))].filter((word) => word !== '');
}

function ticketsData(
  desk: Desk,
  file: CustomerFile,
  register: Read['register'],
  books: Read['books'],
): readonly CustomerTicketData[] {
  const { ports } = desk;
  const numbers = new Set(file.tickets.map(({ ticket }) => ticket.ticketNo));
  const outbox = [...books.flatMap((book) => book.outbox), ...ports.table(OUTBOX).filled(2)].filter(
    (row) => row.to === CUSTOMER && numbers.has(row.ticketNo),
  );
  const answersOf = surveyAnswers(desk, file);
  const zone = ports.zone(desk.setUp.timeZone);
  const { language } = desk.setUp;
  const at = (instant: Parameters<typeof dateTimeText>[1]): string => dateTimeText(language, instant, zone);
  return file.tickets.map(({ ticket, events, contact }) => ({
    ticketNo: ticket.ticketNo,
    status: wordIn(language, 'statuses', ticket.status),
    receivedAt: at(ticket.receivedAt),
    closedAt: ticket.closedAt === null ? '' : at(ticket.closedAt),
    channel: wordIn(language, 'channels', ticket.channel),
    category: pathText(ticket),
    priority: ticket.priority === '' ? '' : priorityName(desk, ticket.priority, packFor(desk, ticket)),
    description: contact?.words || ticket.description,
    request: ticket.request ?? '',
    product: ticket.product,
    orderNo: ticket.orderNo,
    batch: ticket.batch,
    serialNo: ticket.serialNo,
    region: ticket.region,
    amount: ticket.amount,
    vip: ticket.vip,
    owner: ticket.ownerName,
    solution: said(desk, ticket.solution),
    verdict: ticket.verdict === null ? '' : wordIn(language, 'verdicts', ticket.verdict),
    comment: said(desk, ticket.comment),
    remark: said(desk, register.find((row) => row.ticketNo === ticket.ticketNo)?.remark ?? ''),
    history: events
      .filter((event) => event.requestId !== desk.requestId)
      .map((event) => ({
        ...happened(desk, ticket, event),
        at: at(event.at),
      })),
    messages: outbox
      .filter((row) => row.ticketNo === ticket.ticketNo)
      .map((row) => ({
        at: row.sentAt === null ? '' : at(row.sentAt),
        subject: subjectOf(desk, row),
        state: wordIn(language, 'messageStates', row.state),
      })),
    surveys: answersOf(ticket.ticketNo),
    isSurveyAnonymous: packFor(desk, ticket).survey.anonymous && ticket.survey !== null,
  }));
}

/** What happened, without who of the staff may be reached how. */
function happened(
  desk: Desk,
  ticket: CustomerTicket['ticket'],
  event: TicketEvent,
): Omit<CustomerTicketData['history'][number], 'at'> {
  const { kind, actor, actorName, note, facts } = historyLine(desk, ticket, event);
  return {
    what: wordIn(desk.setUp.language, 'eventKinds', kind),
    by: actorName.includes('@') || actor === DESK_ACTOR.mail || actor === CUSTOMER_ACTOR.mail ? '' : actorName,
    note: said(desk, note),
    facts: Object.fromEntries(
      Object.entries(facts).map(([key, value]) => [key, typeof value === 'string' ? said(desk, value) : value]),
    ),
  };
}

/** Words of the staff: colleagues by name instead of by mail, and contacts of whoever masked. */
function said({ config }: Desk, words: string): string {
  const named = config.staff
    .filter(({ mail }) => mail !== '')
    .reduce((rest, { mail, name }) => rest.split(mail).join(name), words);
  return maskContactsWithin(named);
}

/** Answers by ticket, where they were not given anonymously. Two reads where any was. */
function surveyAnswers(desk: Desk, file: CustomerFile): (ticketNo: string) => CustomerTicketData['surveys'] {
  const asked = file.tickets.filter(({ ticket }) => ticket.survey !== null && !packFor(desk, ticket).survey.anonymous);
  if (asked.length === 0) return () => [];
  const keys = desk.ports.table(SURVEY_KEYS).filled(2);
  const surveys = new Map(
    desk.ports
      .table(SURVEYS)
      .rows(2)
      .map((row) => [row.surveyNo, row]),
  );
  return (ticketNo) =>
    asked.every(({ ticket }) => ticket.ticketNo !== ticketNo)
      ? []
      : keys
          .filter((key) => key.ticketNo === ticketNo)
          .flatMap((key) => surveys.get(key.surveyNo) ?? [])
          .map(({ sentOn, answeredOn, score1, score2, score3, suggestion }) => ({
            sentOn,
            answeredOn,
            scores: [score1, score2, score3].filter((score): score is number => score !== null),
            suggestion,
          }));
}
