/** The sweep: what time has brought about since the last one, read off due times. Late, it loses nothing; twice, it adds nothing. */
import type { TicketEvent } from '../domain/ticket/events';
import { fold } from '../domain/ticket/fold';
import { SWEEP_COLUMNS, TICKETS } from '../sheets/tickets';
import { countLoad } from './countLoad';
import type { Desk } from './desk';
import { dueActions } from './dueActions';
import { append, stamped } from './journal';
import type { Draft } from './journal';
import type { OpenRegister } from './openRegister';
import { soonest } from './soonest';
import { statesOf, sweepRow, ticketRow } from './ticketRow';
import type { SweepRow } from './ticketRow';

export interface Swept {
  readonly checked: number;
  readonly events: readonly TicketEvent[];
}

/**
 * Looks at every ticket whose time has come. One write for the log and one for the block of the register,
 * however many tickets; one more for each ticket whose status changed.
 */
export function sweepClocks(desk: Desk, register: OpenRegister): Swept {
  const { block, due } = register;
  const drafts = due.flatMap(({ ticket }): Draft[] =>
    dueActions(desk, ticket, statesOf(desk, ticket)).map((event) => ({ ticketNo: ticket.ticketNo, event })),
  );
  const events = stamped(desk, drafts);
  append(desk, events);
  for (const event of events) {
    const before = register.ticket(event.ticketNo) ?? null;
    const after = fold(before, event);
    if (!after) continue;
    countLoad(desk, before, after);
    register.keep(after);
  }
  const fresh = project(desk, register);
  const wakes = block.map((cells, index) => (fresh.get(index + 2) ?? cells).wakeAt);
  desk.progress = { ...desk.progress, wakeAt: wakes.reduce(soonest, null) };
  return { checked: due.length, events };
}

/** Writes the block of the tickets looked at; returns it by row. */
function project(desk: Desk, { block, due, ticket: now }: OpenRegister): ReadonlyMap<number, SweepRow> {
  const fresh = new Map<number, SweepRow>();
  if (due.length === 0) return fresh;
  const table = desk.ports.table(TICKETS);
  for (const { row, ticket: before } of due) {
    const ticket = now(before.ticketNo) ?? before;
    fresh.set(row, sweepRow(desk, ticket, statesOf(desk, ticket)));
    if (ticket.status !== before.status) table.write(row, ticketRow(desk, ticket));
  }
  const first = Math.min(...fresh.keys());
  const last = Math.max(...fresh.keys());
  const rows = block.slice(first - 2, last - 1).map((cells, index) => fresh.get(first + index) ?? cells);
  table.writeBlock(SWEEP_COLUMNS, first, rows);
  return fresh;
}
