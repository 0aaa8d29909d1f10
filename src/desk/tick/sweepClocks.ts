/** The sweep: what time has brought about since the last one, read off due times. Late, it loses nothing; twice, it adds nothing. */
import type { TicketEvent } from '../../domain/ticket/events';
import { fold } from '../../domain/ticket/fold';
import type { Ticket } from '../../domain/ticket/ticket';
import { later, MINUTE_MS } from '../../domain/time/instant';
import { columnKeys } from '../../sheets/sheet';
import { SWEEP_COLUMNS, TICKETS } from '../../sheets/tickets';
import type { Desk } from '../desk';
import type { Draft } from '../register/journal';
import { append, stamped } from '../register/journal';
import type { OpenRegister } from '../register/openRegister';
import type { OpenTicket } from '../register/openTickets';
import type { SweepRow, TicketRow } from '../register/ticketRow';
import { statesOf, sweepRow, ticketRow } from '../register/ticketRow';
import { EDITABLE } from '../register/ticketStore';
import { soonest } from '../soonest';
import { spareSurveys } from '../surveys/spareSurveys';
import { countLoad } from '../tickets/countLoad';
import { dueActions } from './dueActions';

export interface Swept {
  readonly checked: number;
  readonly events: readonly TicketEvent[];
}

/** Tickets one run looks at: what they bring is written within seconds. The rest stays due, and the next run goes on with it. */
const MOST_A_RUN = 1_000;
/** Of the six minutes that Google gives a run; sending wants the most of them. */
const SWEEP_MINUTES = 1;

/**
 * Looks at the tickets whose time has come, those that have waited longest first, within the limits of a run: `wakeAt` in each row is the
 * cursor from which the next run goes on. One write for the log and one for the block of the register, however many tickets; where any changed
 * their status, one more for each cell value that it brought.
 */
export function sweepClocks(desk: Desk, register: OpenRegister): Swept {
  const endsAt = later(desk.now, SWEEP_MINUTES * MINUTE_MS);
  const looked: OpenTicket[] = [];
  const drafts: Draft[] = [];
  for (const open of register.due.slice(0, MOST_A_RUN)) {
    if (desk.ports.now() > endsAt) break;
    looked.push(open);
    const { ticket } = open;
    for (const event of dueActions(desk, ticket, statesOf(desk, ticket)))
      drafts.push({ ticketNo: ticket.ticketNo, event });
  }
  const events = stamped(
    desk,
    spareSurveys(desk, drafts, (ticketNo) => register.ticket(ticketNo)),
  );
  append(desk, events);
  for (const event of events) {
    const before = register.ticket(event.ticketNo) ?? null;
    const after = fold(before, event);
    if (!after) continue;
    countLoad(desk, before, after);
    register.keep(after);
  }
  const fresh = project(desk, register, looked);
  const wakes = register.block.map(
    (cells, index) => fresh.get(index + 2)?.wakeAt ?? (cells.state === '' ? null : cells.wakeAt),
  );
  desk.progress = { ...desk.progress, wakeAt: wakes.reduce(soonest, null) };
  return { checked: looked.length, events };
}

/** Writes the block of the tickets looked at; returns it by row. */
function project(
  desk: Desk,
  { block, ticket: now }: OpenRegister,
  looked: readonly OpenTicket[],
): ReadonlyMap<number, SweepRow> {
  const fresh = new Map<number, SweepRow>();
  if (looked.length === 0) return fresh;
  const table = desk.ports.table(TICKETS);
  const cells: ChangedCell[] = [];
  for (const { row, ticket: before } of looked) {
    const ticket = now(before.ticketNo) ?? before;
    fresh.set(row, sweepRow(desk, ticket, statesOf(desk, ticket)));
    if (ticket.status !== before.status) cells.push(...changedCells(desk, row, before, ticket));
  }
  for (const [{ key, value }, rows] of alike(cells)) table.fill(rows, key, value);
  const first = Math.min(...fresh.keys());
  const last = Math.max(...fresh.keys());
  const rows = block.slice(first - 2, last - 1).map((cells, index) => fresh.get(first + index) ?? cells);
  table.writeBlock(SWEEP_COLUMNS, first, rows);
  return fresh;
}

interface ChangedCell {
  readonly row: number;
  readonly key: keyof TicketRow;
  readonly value: TicketRow[keyof TicketRow];
}

/** What a change of status changes beside the block; the cells that people may type into are none of it. */
function changedCells(desk: Desk, row: number, before: Ticket, after: Ticket): readonly ChangedCell[] {
  const [old, fresh] = [ticketRow(desk, before), ticketRow(desk, after)];
  const own: readonly string[] = [...EDITABLE, ...SWEEP_COLUMNS];
  return columnKeys(TICKETS)
    .filter((key): key is keyof TicketRow => key !== 'remark' && !own.includes(key) && old[key] !== fresh[key])
    .map((key) => ({ row, key, value: fresh[key] }));
}

/** Cells of one column that get the same value, with all of their rows. */
function alike(cells: readonly ChangedCell[]): readonly (readonly [ChangedCell, number[]])[] {
  const groups = new Map<string, readonly [ChangedCell, number[]]>();
  for (const cell of cells) {
    const name = JSON.stringify([cell.key, cell.value]);
    const group = groups.get(name) ?? [cell, []];
    group[1].push(cell.row);
    groups.set(name, group);
  }
  return [...groups.values()];
}
