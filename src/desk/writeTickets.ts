/** Many tickets at once: their events as one write, their rows as one for each run of columns that changed. */
import type { NewEvent, TicketEvent } from '../domain/ticket/events';
import { fold } from '../domain/ticket/fold';
import type { Ticket } from '../domain/ticket/ticket';
import { columnKeys } from '../sheets/sheet';
import { SWEEP_COLUMNS, TICKETS } from '../sheets/tickets';
import { countLoad } from './countLoad';
import { demandRoom } from './demandRoom';
import type { Desk } from './desk';
import { append, stamped } from './journal';
import type { OpenTicket } from './openTickets';
import type { SweepRow } from './ticketRow';
import { ticketRow } from './ticketRow';
import { EDITABLE, wake } from './ticketStore';

/** What happens to an open ticket. */
export interface Change {
  readonly open: OpenTicket;
  readonly events: readonly NewEvent[];
}

/**
 * Logs what happens to open tickets, and before it `first`, and brings their rows up to date. One write for the log, one read where more changes than the
 * block of the sweep, one write for each run of neighbouring columns: the same however many they are. Cells that people type into are spared.
 * @param block the block of the sweep as it was read
 * @returns the tickets after it
 */
export function writeTickets(
  desk: Desk,
  block: readonly SweepRow[],
  changes: readonly Change[],
  first: readonly TicketEvent[] = [],
): readonly Ticket[] {
  const drafts = changes.flatMap(({ open, events }) =>
    events.map((event) => ({ ticketNo: open.ticket.ticketNo, event })),
  );
  const all = stamped(desk, drafts).map((event) => ({ ...event, seq: event.seq + first.length }));
  const own = new Map<string, TicketEvent[]>(changes.map(({ open }) => [open.ticket.ticketNo, []]));
  for (const event of all) own.get(event.ticketNo)?.push(event);
  const after = changes.map(({ open }) => {
    const events = own.get(open.ticket.ticketNo) ?? [];
    const ticket = events.reduce<Ticket>((before, event) => fold(before, event) ?? before, open.ticket);
    demandRoom(desk, events, ticket);
    return ticket;
  });
  append(desk, [...first, ...all]);
  changes.forEach(({ open }, index) => {
    const ticket = after[index];
    if (ticket) countLoad(desk, open.ticket, ticket);
  });
  writeRows(desk, block, changes, after);
  wake(desk, desk.now);
  return after;
}

function writeRows(desk: Desk, block: readonly SweepRow[], changes: readonly Change[], after: readonly Ticket[]): void {
  if (changes.length === 0) return;
  const table = desk.ports.table(TICKETS);
  const fresh = new Map(
    changes.flatMap(({ open }, index) => {
      const ticket = after[index];
      return ticket
        ? [[open.row, { before: ticketRow(desk, open.ticket), now: ticketRow(desk, ticket) }] as const]
        : [];
    }),
  );
  const firstRow = Math.min(...fresh.keys());
  const count = Math.max(...fresh.keys()) - firstRow + 1;
  const rows = Array.from({ length: count }, (_, index) => firstRow + index);
  const ofSweep: readonly string[] = SWEEP_COLUMNS;
  const changed = columnKeys(TICKETS)
    .filter((key): key is Exclude<typeof key, 'remark'> => key !== 'remark' && !EDITABLE.some((one) => one === key))
    .filter((key) => !ofSweep.includes(key))
    .filter((key) => [...fresh.values()].some(({ before, now }) => before[key] !== now[key]));
  if (changed.length > 0) {
    const standing = table.rows(firstRow, count);
    table.writeBlock(
      changed,
      firstRow,
      rows.flatMap((row, index) => fresh.get(row)?.now ?? standing[index] ?? []),
    );
  }
  table.writeBlock(
    SWEEP_COLUMNS,
    firstRow,
    rows.flatMap((row) => fresh.get(row)?.now ?? block[row - 2] ?? []),
  );
}
