import * as v from 'valibot';
import type { ClockId } from '../../domain/clocks/clock';
import { STATUSES } from '../../domain/ticket/status';
import type { Instant } from '../../domain/time/instant';
import { TICKETS } from '../../sheets/tickets';
import { archivedRows } from '../archive/archivedCases';
import { fields, requestId } from '../arguments';
import { question } from '../command';
import type { Desk } from '../desk';
import { nameOf, packFor } from '../desk';
import type { OpenTicket } from '../register/openTickets';
import { openTickets } from '../register/openTickets';
import { priorityName } from '../rules/priorities';
import type { ListEntry, TicketList } from './ticketAnswers';

const wanted = fields({
  requestId,
  mine: () => v.optional(v.boolean(), false),
  open: () => v.optional(v.boolean(), true),
  status: () => v.optional(v.picklist(STATUSES)),
  query: () => v.optional(v.pipe(v.string(), v.trim()), ''),
  limit: () => v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(200)), 20),
});

/** Tickets, the soonest due first: the open ones from the kept states, all of them from the register and, where words are looked for, from the archives. */
export const listTickets = question(wanted, (desk, args): TicketList => {
  const entries = (args.open ? openEntries(desk) : allEntries(desk, args.query))
    .filter((entry) => !args.mine || entry.owner === desk.actor.mail)
    .filter((entry) => args.status === undefined || entry.status === args.status)
    .filter((entry) => matches(entry, args.query))
    .sort(soonestFirst);
  return { entries: entries.slice(0, args.limit).map(({ owner: _owner, ...entry }) => entry), total: entries.length };
});

type Owned = ListEntry & { readonly owner: string };

function openEntries(desk: Desk): Owned[] {
  return openTickets(desk)
    .filter(({ ticket }) => ticket.status !== 'closed')
    .map((open) => entryOf(desk, open));
}

function entryOf(desk: Desk, { ticket, cells }: OpenTicket): Owned {
  return {
    ticketNo: ticket.ticketNo,
    status: ticket.status,
    priority: ticket.priority,
    priorityName: priorityName(desk, ticket.priority, packFor(desk, ticket)),
    category: [ticket.category1, ticket.category2].filter((part) => part !== '').join(' / '),
    description: ticket.description,
    customerName: ticket.customerName,
    owner: ticket.owner,
    ownerName: ticket.ownerName,
    escalationLevel: ticket.escalationLevel,
    nextDueAt: cells.nextDueAt,
    nextClock: clockId(cells.nextClock),
    late: isLate(desk.now, cells.nextDueAt, cells.lateClocks),
  };
}

/** Archives are looked through for words alone: without any, nobody wants what lies there. */
function allEntries(desk: Desk, query: string): Owned[] {
  const archived = query === '' || desk.progress.archives.length === 0 ? [] : archivedRows(desk);
  return [...desk.ports.table(TICKETS).rows(2), ...archived]
    .filter((row) => row.ticketNo !== '')
    .map((row) => ({
      ticketNo: row.ticketNo,
      status: row.status as ListEntry['status'],
      priority: row.priority,
      priorityName: priorityName(desk, row.priority),
      category: row.category,
      description: row.description,
      customerName: row.customerName,
      owner: row.owner,
      ownerName: nameOf(desk, row.owner),
      escalationLevel: row.escalationLevel ?? 0,
      nextDueAt: row.nextDueAt,
      nextClock: clockId(row.nextClock),
      late: isLate(desk.now, row.nextDueAt, row.lateClocks),
    }));
}

function isLate(now: Instant, nextDueAt: Instant | null, lateClocks: string): boolean {
  return lateClocks !== '' || (nextDueAt !== null && nextDueAt < now);
}

function clockId(cell: string): ClockId | null {
  return cell === '' ? null : (cell as ClockId);
}

function matches(entry: Owned, query: string): boolean {
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const { ticketNo, description, customerName, category, ownerName } = entry;
  const haystack = [ticketNo, description, customerName, category, ownerName].join('\n').toLowerCase();
  return words.every((word) => haystack.includes(word));
}

function soonestFirst(one: Owned, other: Owned): number {
  return (one.nextDueAt ?? Infinity) - (other.nextDueAt ?? Infinity) || other.ticketNo.localeCompare(one.ticketNo);
}
