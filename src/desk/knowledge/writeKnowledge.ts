/** Entries of the knowledge base made and changed: text freed of the customer first, so that the sheet never holds them. */
import type { KnowledgeState } from '../../domain/knowledge/knowledgeEntry';
import { maskContactsWithin } from '../../domain/privacy/maskContactsWithin';
import type { Identity } from '../../domain/privacy/withoutPerson';
import { withoutPerson } from '../../domain/privacy/withoutPerson';
import { Refusal } from '../../domain/refusal';
import type { Ticket } from '../../domain/ticket/ticket';
import { instantToLocal } from '../../domain/time/zone';
import { KNOWLEDGE } from '../../sheets/knowledge';
import type { Desk } from '../desk';
import { keptContact } from '../privacy/contactsOf';
import type { Contact } from '../privacy/privacyAnswers';
import { find } from '../register/ticketStore';
import { pathText } from '../rules/categories';
import { usedRows } from '../usedRows';
import type { KnowledgeKept } from './knowledgeAnswers';
import type { KnowledgeEntry, KnowledgeRow } from './knowledgeEntries';
import { entriesOfRows, knowledgeRows, nextEntryNo } from './knowledgeEntries';

/** What is to be kept; '' leaves what an entry has, or takes what the ticket says. */
export interface KnowledgeText {
  readonly entryNo: string;
  readonly ticketNo: string;
  readonly problem: string;
  readonly solution: string;
  readonly category: string;
  readonly product: string;
}

/** What a ticket has to tell to others: its problem and its solution without the customer, with where it was filed. */
export function textOfTicket(ticket: Ticket, contact: Contact): KnowledgeText {
  const person = personOf(ticket, contact);
  return {
    entryNo: '',
    ticketNo: ticket.ticketNo,
    problem: freed(ticket.description, person),
    solution: freed(ticket.solution, person),
    category: pathText(ticket),
    product: freed(ticket.product, person),
  };
}

/**
 * Makes an entry, or changes the one of a number. What a ticket was published with before is not published again: the same text of the same ticket is
 * the same entry, so that a run which was cut off may be repeated.
 * @throws {Refusal} KNOWLEDGE_UNKNOWN, KNOWLEDGE_IN_USE, TICKET_UNKNOWN, or ARGUMENTS_WRONG where problem or solution is missing
 */
export function writeKnowledge(desk: Desk, given: KnowledgeText, state: KnowledgeState): KnowledgeKept {
  const rows = knowledgeRows(desk.ports);
  if (given.entryNo !== '') return changed(desk, demandEntry(rows, given.entryNo), given, state);
  const ticket = given.ticketNo === '' ? null : find(desk, given.ticketNo).ticket;
  return added(desk, rows, ticket, given, state);
}

function added(
  desk: Desk,
  rows: readonly KnowledgeRow[],
  ticket: Ticket | null,
  given: KnowledgeText,
  state: KnowledgeState,
): KnowledgeKept {
  const contact = ticket && keptContact(desk, ticket.ticketNo);
  const told =
    ticket && contact
      ? { ...textOfTicket(ticket, contact), ...typedIn(given, personOf(ticket, contact)) }
      : { ...given, ...typedIn(given, null) };
  demandText(told);
  const same = entriesOfRows(rows, () => undefined).find(
    ({ cells }) =>
      cells.ticketNo === told.ticketNo && cells.problem === told.problem && cells.solution === told.solution,
  );
  if (same && (same.state === state || state === 'draft')) return keptOf(same.cells, same.state);
  if (same) return changed(desk, same, { ...told, problem: '', solution: '' }, state);
  const entryNo = nextEntryNo(rows);
  const entry = newEntry(desk, { ...told, entryNo }, state, desk.actor.mail);
  addBelow(desk, rows, [entry]);
  return keptOf(entry, state);
}

function changed(
  desk: Desk,
  { row, state: before, cells }: KnowledgeEntry,
  given: KnowledgeText,
  state: KnowledgeState,
): KnowledgeKept {
  const { entryNo } = cells;
  if (state === 'draft' && before !== 'draft') throw new Refusal('KNOWLEDGE_IN_USE', { entryNo });
  const person =
    cells.ticketNo === '' ? null : personOf(find(desk, cells.ticketNo).ticket, keptContact(desk, cells.ticketNo));
  const isAsItWas = before === state && state === 'draft';
  const after = { ...cells, ...typedIn(given, person), ...(isAsItWas ? {} : stateCells(desk, state, cells)) };
  desk.ports.table(KNOWLEDGE).write(row, after, cells);
  return keptOf(after, state);
}

function keptOf(cells: KnowledgeRow, state: KnowledgeState): KnowledgeKept {
  const { entryNo, ticketNo, problem, solution, category, product } = cells;
  return { entryNo, state, ticketNo, problem, solution, category, product };
}

/** Entries below those that there are. One write. */
export function addBelow(desk: Desk, rows: readonly KnowledgeRow[], entries: readonly KnowledgeRow[]): void {
  const used = usedRows(rows, ({ entryNo, problem, solution }) => entryNo + problem + solution !== '');
  desk.ports.table(KNOWLEDGE).append(used + 2, entries);
}

/** An entry that nobody has used yet. */
export function newEntry(desk: Desk, told: KnowledgeText, state: KnowledgeState, author: string): KnowledgeRow {
  const nothing = { used: 0, helpful: 0, notHelpful: 0, lastUsedAt: null, ratings: '', remark: '' };
  return { ...told, author, ...stateCells(desk, state), ...nothing };
}

/** State, and who published it when: who publishes an entry that is published has looked at it. */
function stateCells(
  desk: Desk,
  state: KnowledgeState,
  before?: KnowledgeRow,
): Pick<KnowledgeRow, 'state' | 'publishedBy' | 'publishedAt' | 'checkedOn'> {
  const { ports, setUp, now, actor } = desk;
  const isPublished = state === 'published';
  return {
    state,
    publishedBy: before?.publishedBy || (isPublished ? actor.mail : ''),
    publishedAt: before?.publishedAt ?? (isPublished ? now : null),
    checkedOn: isPublished ? instantToLocal(ports.zone(setUp.timeZone), now).date : (before?.checkedOn ?? ''),
  };
}

/** @throws {Refusal} KNOWLEDGE_UNKNOWN */
export function demandEntry(rows: readonly KnowledgeRow[], entryNo: string): KnowledgeEntry {
  const entry = entriesOfRows(rows, () => undefined).find(({ cells }) => cells.entryNo === entryNo);
  if (!entry) throw new Refusal('KNOWLEDGE_UNKNOWN', { entryNo });
  return entry;
}

function demandText(told: KnowledgeText): void {
  for (const field of ['problem', 'solution'] as const)
    if (told[field] === '') throw new Refusal('ARGUMENTS_WRONG', { field, found: '', expected: '' });
}

/** What somebody typed, without the customer of the ticket and without contacts of anybody; what they left out is not in it. */
function typedIn(given: KnowledgeText, person: Identity | null): Partial<Omit<KnowledgeText, 'entryNo' | 'ticketNo'>> {
  const typed = (['problem', 'solution', 'category', 'product'] as const)
    .filter((key) => given[key] !== '')
    .map((key) => [key, freed(given[key], person)] as const);
  return Object.fromEntries(typed);
}

function freed(text: string, person: Identity | null): string {
  return maskContactsWithin(person ? withoutPerson(text, person) : text);
}

/** Who a ticket's customer is, as far as the desk knows. */
function personOf(ticket: Ticket, { name, phone, mail, address }: Contact): Identity {
  const { customerName, customerContact, customerNo, orderNo, serialNo } = ticket;
  return {
    names: [name, customerName],
    phones: [phone],
    mails: [mail],
    others: [address, customerNo, orderNo, serialNo, ...customerContact.split(' ')],
  };
}
