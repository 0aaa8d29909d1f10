/** Finding a ticket, and writing what happened to it: events to the log first, then its row. */
import { Refusal } from '../../domain/refusal';
import type { NewEvent } from '../../domain/ticket/events';
import { fold, ticketOf } from '../../domain/ticket/fold';
import type { Ticket } from '../../domain/ticket/ticket';
import type { Instant } from '../../domain/time/instant';
import type { RowOf } from '../../sheets/sheet';
import { columnKeys } from '../../sheets/sheet';
import { TICKETS } from '../../sheets/tickets';
import type { Done } from '../answers';
import { whereGone } from '../archive/archivedCases';
import type { Desk } from '../desk';
import { soonest } from '../soonest';
import { countLoad } from '../tickets/countLoad';
import { demandRoom } from './demandRoom';
import { allEvents, append, stamped } from './journal';
import { stateIn } from './openTickets';
import type { TicketRow } from './ticketRow';
import { ticketRow } from './ticketRow';

/** Columns whose hand edits are taken over as events. */
export const EDITABLE = columnKeys(TICKETS).filter(
  (key): key is Exclude<typeof key, 'remark'> => key !== 'remark' && TICKETS.columns[key].filledBy === 'edit',
);

export interface Stored {
  /** Row in the register, as people count. */
  readonly row: number;
  readonly ticket: Ticket;
  /** As they were read; null where every cell is to be written, whatever stands there. */
  readonly cells: RowOf<typeof TICKETS> | null;
}

/** A ticket whose row was read. */
export type Found = Stored & { readonly cells: RowOf<typeof TICKETS> };

/**
 * The ticket of a number, with its row. Two reads; a ticket that has ended is folded anew from the log, one more.
 * @throws {Refusal} TICKET_UNKNOWN or TICKET_ARCHIVED
 */
export function find(desk: Desk, ticketNo: string): Found {
  const { row, cells } = findRow(desk, ticketNo);
  const ticket = ticketIn(desk, cells);
  if (!ticket) throw new Refusal('TICKET_UNKNOWN', { ticketNo });
  return { row, ticket, cells };
}

/**
 * The row of a number, whatever the log knows of it. Two reads.
 * @throws {Refusal} TICKET_UNKNOWN or TICKET_ARCHIVED
 */
export function findRow(desk: Desk, ticketNo: string): Pick<Found, 'row' | 'cells'> {
  const table = desk.ports.table(TICKETS);
  const row = table.column('ticketNo').indexOf(ticketNo) + 2;
  const cells = row < 2 ? undefined : table.rows(row, 1)[0];
  if (cells === undefined) throw whereGone(desk, ticketNo);
  return { row, cells };
}

/** The folded ticket of a row, or null where the log knows nothing of it. */
function ticketIn(desk: Desk, cells: Pick<RowOf<typeof TICKETS>, 'ticketNo' | 'state'>): Ticket | null {
  return parsed(cells.state, cells.ticketNo) ?? ticketOf(allEvents(desk, cells.ticketNo));
}

/** A stored state of that ticket, or null where there is none or somebody wrote over it. */
export function parsed(state: string, ticketNo: string): Ticket | null {
  const ticket = stateIn(state);
  return ticket?.ticketNo === ticketNo ? ticket : null;
}

/**
 * Logs events of a stored ticket and writes its row. One write for the log, one for each run of the row's columns.
 * @returns what the command answers
 * @throws {Refusal} TICKET_FULL
 */
export function commit(desk: Desk, stored: Stored, events: readonly NewEvent[], at?: Instant): Done {
  const { ticketNo } = stored.ticket;
  const log = stamped(
    desk,
    events.map((event) => ({ ticketNo, event, ...(at === undefined ? {} : { at }) })),
  );
  const ticket = log.reduce<Ticket>((before, event) => fold(before, event) ?? before, stored.ticket);
  demandRoom(desk, log, ticket);
  append(desk, log);
  countLoad(desk, stored.ticket, ticket);
  const cells = ticketRow(desk, ticket);
  const known = stored.cells ?? undefined;
  desk.ports.table(TICKETS).write(stored.row, cellsToWrite(desk, stored, cells), known);
  wake(desk, log.length > 0 ? desk.now : cells.wakeAt);
  return { ticketNo, status: ticket.status };
}

/**
 * The cells that a command writes. Editable ones that it does not change are spared: whatever somebody types there, even between the
 * command's reading and its writing, stays for the hand edit's own run.
 */
function cellsToWrite(desk: Desk, { ticket, cells }: Stored, after: TicketRow): Partial<TicketRow> {
  if (cells === null) return after;
  const before = ticketRow(desk, ticket);
  const spared: readonly string[] = EDITABLE.filter((key) => before[key] === after[key] || cells[key] !== before[key]);
  return Object.fromEntries(Object.entries(after).filter(([key]) => !spared.includes(key)));
}

/** Makes the tick look at `at` at the latest. */
export function wake(desk: Desk, at: Instant | null): void {
  desk.progress = { ...desk.progress, wakeAt: soonest(desk.progress.wakeAt, at) };
}

/** Loads a ticket, asks what shall happen to it, and commits that. */
export function act(desk: Desk, ticketNo: string, events: (ticket: Ticket) => readonly NewEvent[]): Done {
  const stored = find(desk, ticketNo);
  return commit(desk, stored, events(stored.ticket));
}
