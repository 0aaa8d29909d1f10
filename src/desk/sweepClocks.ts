/** The sweep: what time has brought about since the last one, read off due times. Late, it loses nothing; twice, it adds nothing. */
import type { TicketEvent } from '../domain/ticket/events';
import { fold } from '../domain/ticket/fold';
import type { Ticket } from '../domain/ticket/ticket';
import { SWEEP_COLUMNS, TICKETS } from '../sheets/tickets';
import type { Desk } from './desk';
import { dueActions } from './dueActions';
import { append, stamped } from './journal';
import type { Draft } from './journal';
import type { OpenTicket } from './openTickets';
import { soonest } from './soonest';
import { statesOf, sweepRow, ticketRow } from './ticketRow';
import type { SweepRow } from './ticketRow';

export interface Swept {
  readonly checked: number;
  readonly events: readonly TicketEvent[];
  /** Every open ticket as it is now, by number. */
  readonly tickets: ReadonlyMap<string, Ticket>;
}

/**
 * Looks at every ticket whose time has come. One write for the log and one for the block of the register,
 * however many tickets; one more for each ticket whose status changed.
 */
export function sweepClocks(desk: Desk, block: readonly SweepRow[], open: readonly OpenTicket[]): Swept {
  const due = open.filter(({ cells }) => cells.wakeAt !== null && cells.wakeAt <= desk.now);
  const drafts = due.flatMap(({ ticket }): Draft[] =>
    dueActions(desk, ticket, statesOf(desk, ticket)).map((event) => ({ ticketNo: ticket.ticketNo, event })),
  );
  const events = stamped(desk, drafts);
  append(desk, events);
  const tickets = new Map(open.map(({ ticket }) => [ticket.ticketNo, ticket]));
  for (const event of events) {
    const after = fold(tickets.get(event.ticketNo) ?? null, event);
    if (after) tickets.set(event.ticketNo, after);
  }
  const fresh = project(desk, block, due, tickets);
  const wakes = open.map(({ row, cells }) => (fresh.get(row) ?? cells).wakeAt);
  desk.progress = { ...desk.progress, wakeAt: wakes.reduce(soonest, null), loads: loadsOf(tickets) };
  return { checked: due.length, events, tickets };
}

function loadsOf(tickets: ReadonlyMap<string, Ticket>): Readonly<Record<string, number>> {
  const loads: Record<string, number> = {};
  for (const { owner, status } of tickets.values()) {
    if (owner !== '' && status !== 'confirmed' && status !== 'closed') loads[owner] = (loads[owner] ?? 0) + 1;
  }
  return loads;
}

/** Writes the block of the tickets looked at; returns it by row. */
function project(
  desk: Desk,
  block: readonly SweepRow[],
  due: readonly OpenTicket[],
  tickets: ReadonlyMap<string, Ticket>,
): ReadonlyMap<number, SweepRow> {
  const fresh = new Map<number, SweepRow>();
  if (due.length === 0) return fresh;
  const table = desk.ports.table(TICKETS);
  for (const { row, ticket: before } of due) {
    const ticket = tickets.get(before.ticketNo) ?? before;
    fresh.set(row, sweepRow(desk, ticket, statesOf(desk, ticket)));
    if (ticket.status !== before.status) table.write(row, ticketRow(desk, ticket));
  }
  const first = Math.min(...fresh.keys());
  const last = Math.max(...fresh.keys());
  const rows = block.slice(first - 2, last - 1).map((cells, index) => fresh.get(first + index) ?? cells);
  table.writeBlock(SWEEP_COLUMNS, first, rows);
  return fresh;
}
