/** Every place that holds something of customers, emptied of them. */
import type { Identity } from '../../domain/privacy/withoutPerson';
import { withoutPerson } from '../../domain/privacy/withoutPerson';
import { byTicket } from '../../domain/ticket/byTicket';
import type { TicketEvent } from '../../domain/ticket/events';
import { ticketOf } from '../../domain/ticket/fold';
import type { Ticket } from '../../domain/ticket/ticket';
import { CONTACTS } from '../../sheets/contacts';
import { FORM_ANSWERS } from '../../sheets/formAnswers';
import { INBOX } from '../../sheets/inbox';
import { KNOWLEDGE } from '../../sheets/knowledge';
import { LOG } from '../../sheets/log';
import { LOOP } from '../../sheets/loop';
import { OUTBOX } from '../../sheets/outbox';
import type { RowOf } from '../../sheets/sheet';
import { columnKeys } from '../../sheets/sheet';
import { SURVEYS } from '../../sheets/surveys';
import { TICKETS } from '../../sheets/tickets';
import { wholeLog } from '../archive/archivedBooks';
import { dropCopies } from '../backup/copiesBefore';
import type { Desk } from '../desk';
import { loopRows } from '../measures/keepLoop';
import { mayStillGo } from '../messages/mayStillGo';
import { CUSTOMER } from '../messages/messages';
import { eventOf, rowOf } from '../register/journal';
import { ticketRow } from '../register/ticketRow';
import type { Table } from '../table';
import { customerKey } from './customerKey';
import type { ContactRow, ErasureSources, LogRow, OutboxRow, SurveyRow } from './erasureSources';
import { merged } from './identitiesOf';
import { writeNear } from './writeNear';

/** A row of the log from which somebody is taken out. */
export interface Emptied {
  readonly seq: number;
  readonly ticketNo: string;
  readonly event: TicketEvent;
  readonly hash: string;
  /** Whether it held what was logged. What somebody edited is emptied too, and stays to be found. */
  readonly wasSound: boolean;
}

/** Empties every place, the contacts last. */
export function emptyPlaces(
  desk: Desk,
  people: ReadonlyMap<string, Identity>,
  emptied: readonly Emptied[],
  { log, books, contacts, outbox, register, loop, keys, surveys, knowledge, formAnswers, inbox }: ErasureSources,
  erasures: readonly TicketEvent[],
): void {
  const { ports } = desk;
  dropCopies(ports);
  const clean = new Map(emptied.map(({ seq, event }) => [seq, event]));
  emptyLog(ports.table(LOG), log, clean);
  const events = wholeLog(log, books).flatMap((row) =>
    row.seq !== null && people.has(row.ticketNo) ? [clean.get(row.seq) ?? eventOf(row)] : [],
  );
  const tickets = new Map<string, Ticket>();
  for (const [ticketNo, own] of byTicket([...events, ...erasures])) {
    const ticket = ticketOf(own);
    if (ticket) tickets.set(ticketNo, ticket);
  }
  emptyRegister(desk, ports.table(TICKETS), people, tickets, register);
  for (const { tables, ...book } of books) {
    emptyLog(tables.log, book.log, clean);
    emptyRegister(desk, tables.tickets, people, tickets, book.register);
    emptyOutbox(tables.outbox, people, book.outbox);
    ports.flush();
  }
  emptyLoop(desk, tickets, loop);
  emptySurveys(desk, people, keys, surveys);
  emptyOutbox(ports.table(OUTBOX), people, outbox);
  emptyInbox(desk, people, inbox);
  emptyFormAnswers(desk, people, formAnswers);
  emptyKnowledge(desk, people, knowledge);
  const gone = new Map<number, ContactRow>();
  contacts.forEach((row, index) => {
    const { ticketNo } = row;
    if (people.has(ticketNo) && row.name + row.phone + row.mail + row.address + row.words !== '')
      gone.set(index, { ticketNo, name: '', phone: '', mail: '', address: '', words: '' });
  });
  writeNear(ports.table(CONTACTS), columnKeys(CONTACTS), contacts, gone);
}

/** @param clean what rows are to hold, by place */
function emptyLog(table: Table<typeof LOG>, log: readonly LogRow[], clean: ReadonlyMap<number, TicketEvent>): void {
  const changed = log.flatMap((row, index): (readonly [number, LogRow])[] => {
    const event = clean.get(row.seq ?? 0);
    return event ? [[index, rowOf(event, row.hash)]] : [];
  });
  writeNear(table, ['note', 'fields'], log, new Map(changed));
}

/** Row by row, and only what differs: people type into this sheet, and what they type elsewhere must not be written over. */
function emptyRegister(
  desk: Desk,
  table: Table<typeof TICKETS>,
  people: ReadonlyMap<string, Identity>,
  tickets: ReadonlyMap<string, Ticket>,
  register: ErasureSources['register'],
): void {
  register.forEach((cells, index) => {
    const ticket = tickets.get(cells.ticketNo);
    const person = people.get(cells.ticketNo);
    if (!ticket || !person) return;
    table.write(index + 2, ticketRow(desk, ticket), cells);
    const remark = withoutPerson(cells.remark, person);
    if (remark !== cells.remark) table.write(index + 2, { remark });
  });
}

/** Rows that there are; an erasure makes no new ones. */
function emptyLoop(desk: Desk, tickets: ReadonlyMap<string, Ticket>, rows: ErasureSources['loop']): void {
  const changed = new Map<number, RowOf<typeof LOOP>>();
  rows.forEach((row, index) => {
    const ticket = tickets.get(row.ticketNo);
    const should = ticket && loopRows(desk.setUp.language, ticket).find(({ loopNo }) => loopNo === row.loopNo);
    if (should && columnKeys(LOOP).some((key) => should[key] !== row[key])) changed.set(index, should);
  });
  writeNear(desk.ports.table(LOOP), columnKeys(LOOP), rows, changed);
}

/** What they wrote. Their tokens are made void by the tick: the sheet of the keys is locked to the owner of the file. */
function emptySurveys(
  desk: Desk,
  people: ReadonlyMap<string, Identity>,
  keys: ErasureSources['keys'],
  surveys: ErasureSources['surveys'],
): void {
  const asked = new Map(keys.map(({ surveyNo, ticketNo }) => [surveyNo, people.get(ticketNo)]));
  const freed = new Map<number, SurveyRow>();
  surveys.forEach((row, index) => {
    const person = asked.get(row.surveyNo);
    if (!person) return;
    const suggestion = withoutPerson(row.suggestion, person);
    const reason = withoutPerson(row.reason, person);
    if (suggestion !== row.suggestion || reason !== row.reason) freed.set(index, { ...row, suggestion, reason });
  });
  writeNear(desk.ports.table(SURVEYS), ['suggestion', 'contactDueAt', 'contactedAt', 'reason'], surveys, freed);
}

/** What waits for the customer is settled and not sent; what was written about them keeps its form and loses their words. */
function emptyOutbox(
  table: Table<typeof OUTBOX>,
  people: ReadonlyMap<string, Identity>,
  outbox: readonly OutboxRow[],
): void {
  const changed = new Map<number, OutboxRow>();
  outbox.forEach((row, index) => {
    const person = people.get(row.ticketNo);
    if (!person) return;
    const state = row.to === CUSTOMER && mayStillGo(row) ? 'settled' : row.state;
    const values = JSON.stringify(valuesWithout(row.values, person));
    const error = withoutPerson(row.error, person);
    if (state !== row.state || values !== row.values || error !== row.error)
      changed.set(index, { ...row, state, values, error });
  });
  writeNear(table, columnKeys(OUTBOX), outbox, changed);
}

/** What they sent from their page and nobody took in. Its seal does not fit any more, so that nobody will. */
function emptyInbox(desk: Desk, people: ReadonlyMap<string, Identity>, inbox: ErasureSources['inbox']): void {
  const emptied = new Map<number, RowOf<typeof INBOX>>();
  inbox.forEach((row, index) => {
    if (people.has(row.ticketNo) && row.text !== '') emptied.set(index, { ...row, text: '' });
  });
  if (emptied.size > 0) writeNear(desk.ports.table(INBOX), ['text'], inbox, emptied);
}

/**
 * What they sent with a form: answers of their tickets, and those that became no ticket but have their phone or mail. Row by row, since people
 * type decisions beside them.
 */
function emptyFormAnswers(
  desk: Desk,
  people: ReadonlyMap<string, Identity>,
  rows: ErasureSources['formAnswers'],
): void {
  const everybody = merged([...people.values()]);
  const senders = new Set([
    ...everybody.phones.map((phone) => customerKey(desk, { customerNo: '', phone, mail: '' })),
    ...everybody.mails.map((mail) => customerKey(desk, { customerNo: '', phone: '', mail })),
  ]);
  const table = desk.ports.table(FORM_ANSWERS);
  rows.forEach((row, index) => {
    const isTheirs =
      people.has(row.ticketNo) || (row.ticketNo === '' && row.senders.split(' ').some((key) => senders.has(key)));
    if (!isTheirs || row.customer + row.text + row.senders + row.words + row.given === '') return;
    const state = row.state === 'held' ? 'dropped' : row.state;
    table.write(index + 2, { state, customer: '', text: '', senders: '', words: '', given: '' });
  });
}

/** Words that people may have typed into what was learned from a ticket; what the desk wrote there was without the customer. Row by row, as above. */
function emptyKnowledge(desk: Desk, people: ReadonlyMap<string, Identity>, rows: ErasureSources['knowledge']): void {
  rows.forEach((row, index) => {
    const person = people.get(row.ticketNo);
    if (!person) return;
    const { problem, solution, product, remark } = row;
    const freed = Object.fromEntries(
      Object.entries({ problem, solution, product, remark }).map(([key, words]) => [key, withoutPerson(words, person)]),
    );
    desk.ports.table(KNOWLEDGE).write(index + 2, freed, row);
  });
}

/** Values that are named by the sheet and lead to the customer. */
const LEADING: readonly string[] = ['customerName', 'orderNo'];

function valuesWithout(values: string, person: Identity): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(JSON.parse(values) as Readonly<Record<string, unknown>>).map(([key, value]) => {
      if (LEADING.includes(key)) return [key, ''];
      return [key, typeof value === 'string' && !STAFF.includes(key) ? withoutPerson(value, person) : value];
    }),
  );
}

/** Values that name the staff: a customer of the same name must not take theirs away. */
const STAFF: readonly string[] = ['owner', 'ownerName', 'department', 'collaborators', 'firstContact', 'executor'];
