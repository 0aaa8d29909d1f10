/** Many tickets at once: their events as one write, their rows as three at most. */
import type { NewEvent, TicketEvent } from '../../domain/ticket/events';
import { fold } from '../../domain/ticket/fold';
import type { Ticket } from '../../domain/ticket/ticket';
import type { RowOf } from '../../sheets/sheet';
import { columnKeys } from '../../sheets/sheet';
import { SWEEP_COLUMNS, TICKETS } from '../../sheets/tickets';
import type { Desk } from '../desk';
import type { Table } from '../table';
import { countLoad } from '../tickets/countLoad';
import { demandRoom } from './demandRoom';
import { joinedColumns } from './joinedColumns';
import { append, stamped } from './journal';
import type { OpenTicket } from './openTickets';
import type { SweepRow } from './ticketRow';
import { ticketRow } from './ticketRow';
import { EDITABLE, wake } from './ticketStore';

type Standing = RowOf<typeof TICKETS>;
type Key = keyof Standing;

/** What happens to an open ticket. */
export interface Change {
  readonly open: OpenTicket;
  readonly events: readonly NewEvent[];
}

/**
 * Logs what happens to open tickets, and before it `first`, and brings their rows up to date. One write for the log and one for the block of the sweep; one
 * read and two writes where more changes, the same however many they are: what lies between the columns that change is written as it was read. Columns of
 * people's own are spared.
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
    const isWord = (key: Key): boolean => standing.some((row) => Number.isNaN(row[key]));
    const joined = joinedColumns(
      orderOf(table),
      changed,
      (key) => TICKETS.columns[key].filledBy !== 'person' && !isWord(key),
    );
    const between = joined.filter((key) => !changed.some((one) => one === key));
    table.writeBlock(
      joined,
      firstRow,
      rows.flatMap((row, index): Partial<Standing>[] => {
        const read = standing[index];
        if (!read) return [];
        return [{ ...read, ...fresh.get(row)?.now, ...Object.fromEntries(between.map((key) => [key, read[key]])) }];
      }),
    );
  }
  table.writeBlock(
    SWEEP_COLUMNS,
    firstRow,
    rows.flatMap((row) => fresh.get(row)?.now ?? block[row - 2] ?? []),
  );
}

/** The columns of the register as they stand, null for one that is not the desk's; no call. */
function orderOf(table: Table<typeof TICKETS>): readonly (Key | null)[] {
  const order: (Key | null)[] = [];
  for (let left = columnKeys(TICKETS).length; left > 0;) {
    const [key = null] = table.keysWithin(order.length + 1, 1);
    order.push(key);
    if (key !== null) left -= 1;
  }
  return order;
}
