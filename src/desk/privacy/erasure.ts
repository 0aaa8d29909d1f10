/**
 * Erasing customers from tickets that have ended. Over 250 lines since every place that holds something of them is named here, in the order in
 * which it is emptied. The log is first told what its rows will hold, so that a run cut off anywhere is finished by the next one; the contacts go
 * last, since what is to be taken out is known by them.
 */
import { TAKEN_OUT, withoutPerson } from '../../domain/privacy/withoutPerson';
import type { Identity } from '../../domain/privacy/withoutPerson';
import { withoutCustomer } from '../../domain/privacy/withoutCustomer';
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
import type { RowOf, SheetDeclaration } from '../../sheets/sheet';
import { columnKeys } from '../../sheets/sheet';
import { SURVEY_KEYS, SURVEYS } from '../../sheets/surveys';
import { TICKETS } from '../../sheets/tickets';
import { archivedBooks, wholeLog } from '../archive/archivedBooks';
import type { ArchivedBook } from '../archive/archivedBooks';
import { archivedEvents, goesOnFrom } from '../archive/archivedEvents';
import { dropCopies } from '../backup/copiesBefore';
import { customerKey } from './customerKey';
import type { Desk } from '../desk';
import { append, chained, eventOf, rowOf, stamped } from '../register/journal';
import { loopRows } from '../measures/keepLoop';
import { CUSTOMER } from '../messages/messages';
import { finishMove } from './placeContacts';
import type { Table } from '../table';
import { ticketRow } from '../register/ticketRow';

type LogRow = RowOf<typeof LOG>;
type ContactRow = RowOf<typeof CONTACTS>;
type OutboxRow = RowOf<typeof OUTBOX>;
type KnowledgeRow = RowOf<typeof KNOWLEDGE>;
type SurveyRow = RowOf<typeof SURVEYS>;

/** Rows that lie nearer than this are written in one call, with those between as they stand. */
const NEAR = 400;
/** States of a message to a customer that may still make it go out. */
const MAY_STILL_GO: readonly string[] = ['waiting', 'dead', 'maybeSent'];

/** A row of the log from which somebody is taken out. */
interface Emptied {
  readonly seq: number;
  readonly ticketNo: string;
  readonly event: TicketEvent;
  readonly hash: string;
  /** Whether it held what was logged. What somebody edited is emptied too, and stays to be found. */
  readonly wasSound: boolean;
}

/** Everything that holds something of customers, as it stands: a sheet that is missing must be told before anything is written. */
export interface ErasureSources {
  readonly log: readonly LogRow[];
  /** Archives, where the erasure reaches into them. */
  readonly books: readonly ArchivedBook[];
  readonly contacts: readonly ContactRow[];
  readonly outbox: readonly OutboxRow[];
  readonly register: readonly RowOf<typeof TICKETS>[];
  readonly loop: readonly RowOf<typeof LOOP>[];
  readonly keys: readonly RowOf<typeof SURVEY_KEYS>[];
  readonly surveys: readonly SurveyRow[];
  /** None of either on a desk that was not repaired since it could have such. */
  readonly knowledge: readonly KnowledgeRow[];
  readonly formAnswers: readonly RowOf<typeof FORM_ANSWERS>[];
  /** None where customers never had a page. */
  readonly inbox: readonly RowOf<typeof INBOX>[];
}

/**
 * Reads it. A read for each, some for each archive.
 * @param books none where only tickets are erased that stand here
 */
export function erasureSources({ ports }: Desk, books: readonly ArchivedBook[] = []): ErasureSources {
  return {
    log: ports.table(LOG).rows(2),
    books,
    contacts: ports.table(CONTACTS).filled(2),
    outbox: ports.table(OUTBOX).filled(2),
    register: ports.table(TICKETS).rows(2),
    loop: ports.table(LOOP).rows(2),
    keys: ports.table(SURVEY_KEYS).filled(2),
    surveys: ports.table(SURVEYS).rows(2),
    knowledge: ports.workbook.has('knowledge') ? ports.table(KNOWLEDGE).rows(2) : [],
    formAnswers: ports.workbook.has('formAnswers') ? ports.table(FORM_ANSWERS).rows(2) : [],
    inbox: ports.workbook.has('inbox') ? ports.table(INBOX).filled(2) : [],
  };
}

/** Tickets of which a message is just being sent: whoever sends it will write its row anew. */
export function ticketsInSending({ outbox }: Pick<ErasureSources, 'outbox'>): ReadonlySet<string> {
  return new Set(outbox.filter(({ state }) => state === 'sending').map(({ ticketNo }) => ticketNo));
}

/**
 * Erases the customers of these tickets: an event for each, then everything that holds something of them.
 * @param note why; what of it repeats a customer is taken out too
 */
export function eraseTickets(desk: Desk, ticketNos: readonly string[], sources: ErasureSources, note: string): void {
  if (ticketNos.length === 0) return;
  const people = identitiesOf(ticketNos, sources);
  const emptied = emptiedRows(desk, wholeLog(sources.log, sources.books), people);
  const everybody = merged([...people.values()]);
  const drafts = ticketNos.map((ticketNo) => ({
    ticketNo,
    event: {
      kind: 'erased' as const,
      note: withoutPerson(note, everybody),
      fields: {
        rows: emptied
          .filter((one) => one.ticketNo === ticketNo && one.wasSound)
          .map(({ seq, hash }) => [seq, hash] as const),
      },
    },
  }));
  demandEmptying(desk, sources.contacts);
  demandWriting(desk, sources.books);
  const events = stamped(desk, drafts);
  append(desk, events);
  noteErased(desk, events);
  empty(desk, people, emptied, sources, events);
}

/** As before an erasure, for others who empty contacts. @throws {Refusal} VAULT_CLOSED or VAULT_NOT_WRITTEN */
export function demandErasing(desk: Desk): void {
  if (desk.vault !== null) demandEmptying(desk, desk.ports.table(CONTACTS).filled(2));
}

/**
 * Contacts are emptied last: whether that can be done in a vault is found out first, and what a move left of them elsewhere goes.
 * @throws {Refusal} VAULT_CLOSED or VAULT_NOT_WRITTEN
 */
function demandEmptying({ ports, vault }: Desk, [first]: readonly ContactRow[]): void {
  if (vault === null) return;
  finishMove(ports);
  if (vault.isInForce && first) ports.table(CONTACTS).writeBlock(['ticketNo'], 2, [first]);
}

/** As with contacts: whether archives can be written to is found out before anything is told. */
function demandWriting({ ports }: Desk, books: readonly ArchivedBook[]): void {
  for (const { tables, log } of books) if (log[0]) tables.log.writeBlock(['note'], 2, [log[0]]);
  if (books.length > 0) ports.flush();
}

/** The archives that these tickets have moved to. */
function booksOf(desk: Desk, ticketNos: readonly string[], log: readonly LogRow[]): readonly ArchivedBook[] {
  const archived = archivedEvents(log);
  const names = new Set(ticketNos.map((ticketNo) => archived.get(ticketNo)?.fields.archive));
  return archivedBooks(
    desk,
    desk.progress.archives.filter(({ name }) => names.has(name)),
  );
}

/**
 * Finishes erasures that were cut off after their events were written. What they had done is not done again.
 * @param events of the kind `erased`, as they stand in the log
 */
export function finishErasures(desk: Desk, events: readonly TicketEvent[]): void {
  const here = erasureSources(desk);
  const numbers = [...new Set(events.map(({ ticketNo }) => ticketNo))];
  const sources = { ...here, books: booksOf(desk, numbers, here.log) };
  const announced = announcedIn(events);
  const people = identitiesOf(numbers, sources);
  const emptied = emptiedRows(desk, wholeLog(sources.log, sources.books), people).filter(({ seq, hash }) =>
    announced.has(`${seq}/${hash}`),
  );
  noteErased(desk, events);
  empty(desk, people, emptied, sources, []);
}

/** For the copies that are older. */
function noteErased(desk: Desk, events: readonly TicketEvent[]): void {
  const erasedTo = Math.max(desk.progress.erasedTo ?? 0, ...events.map(({ seq }) => seq));
  desk.progress = { ...desk.progress, erasedTo };
}

/** Rows that erasures name, each with the hash of what it holds since. */
function announcedIn(events: readonly TicketEvent[]): ReadonlySet<string> {
  return new Set(
    events.flatMap((event) =>
      event.kind === 'erased' ? event.fields.rows.map(([seq, hash]) => `${seq}/${hash}`) : [],
    ),
  );
}

/** Who the customers of the tickets are, as far as anything of the desk still knows. */
function identitiesOf(
  ticketNos: readonly string[],
  { log, books, contacts }: Pick<ErasureSources, 'log' | 'books' | 'contacts'>,
): ReadonlyMap<string, Identity> {
  const people = new Map(ticketNos.map((ticketNo): [string, Identity] => [ticketNo, NOBODY]));
  const add = (ticketNo: string, more: Partial<Identity>): void => {
    const known = people.get(ticketNo);
    if (known) people.set(ticketNo, merged([known, { ...NOBODY, ...more }]));
  };
  for (const { ticketNo, name, phone, mail, address } of contacts)
    add(ticketNo, { names: [name], phones: [phone], mails: [mail], others: [address] });
  for (const row of wholeLog(log, books)) {
    if (!people.has(row.ticketNo) || (row.kind !== 'received' && row.kind !== 'edited')) continue;
    const event = eventOf(row);
    if (event.kind === 'received') {
      const { customerName, customerContact, customerNo, orderNo } = event.fields;
      add(row.ticketNo, { names: [customerName], others: [customerNo, orderNo, ...customerContact.split(' ')] });
    } else if (event.kind === 'edited') {
      const { customerNo = '', orderNo = '' } = event.fields.changes;
      add(row.ticketNo, { others: [String(customerNo ?? ''), String(orderNo ?? '')] });
    }
  }
  return people;
}

const NOBODY: Identity = { names: [], phones: [], mails: [], others: [] };

function merged(people: readonly Identity[]): Identity {
  const all = (pick: (one: Identity) => readonly string[]): readonly string[] => [
    // The longest first: of a name within a longer one nothing must stay.
    ...new Set(
      people
        .flatMap(pick)
        .filter((word) => word !== '' && word !== TAKEN_OUT)
        .sort((one, other) => other.length - one.length),
    ),
  ];
  return {
    names: all(({ names }) => names),
    phones: all(({ phones }) => phones),
    mails: all(({ mails }) => mails),
    others: all(({ others }) => others),
  };
}

/** Rows of the log that hold something of these people, with what they are to hold. */
function emptiedRows(desk: Desk, log: readonly LogRow[], people: ReadonlyMap<string, Identity>): readonly Emptied[] {
  const announced = announcedIn(log.filter(({ kind }) => kind === 'erased').map(eventOf));
  const bridges = goesOnFrom(log);
  return log.flatMap((row, index): Emptied[] => {
    const person = people.get(row.ticketNo);
    if (!person || row.seq === null) return [];
    const above = log[index - 1];
    const before = above?.seq === row.seq - 1 ? above.hash : (bridges.get(row.seq - 1) ?? above?.hash ?? '');
    const event = eventOf(row);
    const clean = withoutCustomer(event, person);
    const hash = chained(desk, before, clean);
    const found = chained(desk, before, event);
    const wasSound = found === row.hash || announced.has(`${row.seq}/${found}`);
    return hash === found ? [] : [{ seq: row.seq, ticketNo: row.ticketNo, event: clean, hash, wasSound }];
  });
}

/** Empties every place, the contacts last. */
function empty(
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
    const state = row.to === CUSTOMER && MAY_STILL_GO.includes(row.state) ? 'settled' : row.state;
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

/**
 * Writes changed rows of a sheet that only the desk fills, each group of near ones in one call.
 * @param standing from row 2 down
 * @param changed by their place among those
 */
function writeNear<D extends SheetDeclaration>(
  table: Table<D>,
  keys: readonly Extract<keyof D['columns'], string>[],
  standing: readonly RowOf<D>[],
  changed: ReadonlyMap<number, RowOf<D>>,
): void {
  const places = [...changed.keys()].sort((one, other) => one - other);
  if (places.length === 0) return;
  let from = 0;
  places.forEach((place, at) => {
    const next = places[at + 1];
    if (next !== undefined && next - place < NEAR) return;
    const first = places[from] ?? place;
    const rows = Array.from({ length: place - first + 1 }, (_, offset) => {
      const index = first + offset;
      return (changed.get(index) ?? standing[index]) as RowOf<D>;
    });
    table.writeBlock(keys, first + 2, rows);
    from = at + 1;
  });
}
