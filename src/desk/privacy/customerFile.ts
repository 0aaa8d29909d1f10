/** Which tickets are of one customer. Nobody is asked for an account: what was left with each complaint has to tell. */
import { compared } from '../../domain/compared';
import { maskName } from '../../domain/privacy/maskName';
import { normalisedContact } from '../../domain/privacy/normalisedContact';
import { Refusal } from '../../domain/refusal';
import { byTicket } from '../../domain/ticket/byTicket';
import type { TicketEvent } from '../../domain/ticket/events';
import { ticketOf } from '../../domain/ticket/fold';
import type { Ticket } from '../../domain/ticket/ticket';
import type { CONTACTS } from '../../sheets/contacts';
import type { LOG } from '../../sheets/log';
import type { RowOf } from '../../sheets/sheet';
import type { Desk } from '../desk';
import { eventsIn } from '../register/journal';
import { customerKey } from './customerKey';

type ContactRow = RowOf<typeof CONTACTS>;

export interface CustomerTicket {
  readonly ticket: Ticket;
  readonly events: readonly TicketEvent[];
  /** The contact kept for it; the last one of a number counts. */
  readonly contact: ContactRow | undefined;
}

export interface CustomerFile {
  /** The oldest first. */
  readonly tickets: readonly CustomerTicket[];
  /** Numbers of tickets with the same number, phone or mail under another name: another customer, as far as the desk can tell. */
  readonly others: readonly string[];
}

/** A ticket with what its customer is known by. */
interface Known extends CustomerTicket {
  readonly ids: readonly string[];
  readonly name: string;
  readonly mask: string;
}

/** Tickets named where several names share what was asked for. */
const SAMPLE = 5;

/**
 * The tickets of the customer of a ticket, or of a phone number or mail address: those that share a customer number, phone or mail with it or with each
 * other, and whose names do not speak against it.
 * @param asked number of a ticket, phone number or mail address
 * @param sources log and contacts, as they stand
 * @throws {Refusal} CUSTOMER_UNKNOWN, or CUSTOMER_AMBIGUOUS where people of several names share it
 */
export function customerFile(
  desk: Desk,
  asked: string,
  sources: { readonly log: readonly RowOf<typeof LOG>[]; readonly contacts: readonly ContactRow[] },
): CustomerFile {
  const all = knownTickets(sources);
  const named = all.find(({ ticket }) => ticket.ticketNo === asked.trim());
  const wanted = idsAsked(desk, asked);
  const found = named ? [named] : all.filter(({ ids }) => ids.some((id) => wanted.includes(id)));
  if (found.length === 0) throw new Refusal('CUSTOMER_UNKNOWN');
  const apart = oneOfEachName(found);
  if (apart.length > 1) {
    const tickets = apart.slice(0, SAMPLE).map(({ ticket }) => ticket.ticketNo);
    throw new Refusal('CUSTOMER_AMBIGUOUS', { tickets: tickets.join(', ') });
  }
  const own = new Set(found);
  const others = new Set<Known>();
  for (let grown = true; grown;) {
    grown = false;
    const ids = new Set([...own].flatMap((one) => one.ids));
    for (const one of all) {
      if (own.has(one) || others.has(one) || !one.ids.some((id) => ids.has(id))) continue;
      const isSame = [...own].every((known) => mayBeSame(known, one));
      (isSame ? own : others).add(one);
      grown ||= isSame;
    }
  }
  return { tickets: all.filter((one) => own.has(one)), others: [...others].map(({ ticket }) => ticket.ticketNo) };
}

function knownTickets({ log, contacts }: Parameters<typeof customerFile>[2]): readonly Known[] {
  const contactOf = new Map(contacts.map((row) => [row.ticketNo, row]));
  return [...byTicket(eventsIn(log))].flatMap(([ticketNo, own]): Known[] => {
    const ticket = ticketOf(own);
    if (!ticket) return [];
    const contact = contactOf.get(ticketNo);
    const name = compared(contact?.name ?? '');
    const { customerNo, customerKey: key } = ticket;
    const ids = [
      normalisedContact(contact?.phone ?? ''),
      normalisedContact(contact?.mail ?? ''),
      customerNo === '' ? '' : `no:${compared(customerNo)}`,
      key === '' ? '' : `key:${key}`,
    ].filter((id) => id !== '');
    return [{ ticket, events: own, contact, ids, name, mask: maskName(contact?.name ?? ticket.customerName) }];
  });
}

function idsAsked(desk: Desk, asked: string): readonly string[] {
  const contact = normalisedContact(asked);
  if (contact === '') return [];
  return [contact, `key:${customerKey(desk, { customerNo: '', phone: contact, mail: '' })}`];
}

/** Written out where both are, else by what the masks leave; who left no name may be anybody. */
function mayBeSame(one: Known, other: Known): boolean {
  if (one.name !== '' && other.name !== '') return one.name === other.name;
  return one.mask === '' || other.mask === '' || one.mask === other.mask;
}

function oneOfEachName(found: readonly Known[]): readonly Known[] {
  const apart: Known[] = [];
  for (const one of found) if (apart.every((other) => !mayBeSame(one, other))) apart.push(one);
  return apart;
}
