/**
 * Erasing customers from tickets that have ended. The log is first told what its rows will hold, so that a run cut off anywhere is finished by the
 * next one; the contacts go last, since what is to be taken out is known by them.
 */
import { withoutCustomer } from '../../domain/privacy/withoutCustomer';
import type { Identity } from '../../domain/privacy/withoutPerson';
import { withoutPerson } from '../../domain/privacy/withoutPerson';
import type { TicketEvent } from '../../domain/ticket/events';
import { CONTACTS } from '../../sheets/contacts';
import type { ArchivedBook } from '../archive/archivedBooks';
import { archivedBooks, wholeLog } from '../archive/archivedBooks';
import { archivedEvents, goesOnFrom } from '../archive/archivedEvents';
import type { Desk } from '../desk';
import { append, chained, eventOf, stamped } from '../register/journal';
import type { Emptied } from './emptyPlaces';
import { emptyPlaces } from './emptyPlaces';
import type { ContactRow, ErasureSources, LogRow } from './erasureSources';
import { erasureSources } from './erasureSources';
import { identitiesOf, merged } from './identitiesOf';
import { finishMove } from './placeContacts';

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
  emptyPlaces(desk, people, emptied, sources, events);
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
  emptyPlaces(desk, people, emptied, sources, []);
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
