/** The open part of the register for one sweep: read in one call, each state parsed only when somebody asks for its ticket. */
import type { Ticket } from '../../domain/ticket/ticket';
import type { Desk } from '../desk';
import type { OpenTicket } from './openTickets';
import { numberIn, openTicket, sweepBlock } from './openTickets';
import type { SweepRow } from './ticketRow';

export interface OpenRegister {
  /** Every row of the block, from row 2. */
  readonly block: readonly SweepRow[];
  /** Tickets whose time has come, those that have waited longest first. */
  readonly due: readonly OpenTicket[];
  /** The ticket of a number as it is now, or undefined where it has ended. */
  ticket(ticketNo: string): Ticket | undefined;
  /** The row in which a ticket stands now, or undefined where it has ended. */
  rowOf(ticketNo: string): number | undefined;
  /** Keeps what became of a ticket during the sweep. */
  keep(ticket: Ticket): void;
}

/** Reads the block. One read. */
export function openRegister(desk: Desk): OpenRegister {
  const block = sweepBlock(desk);
  const known = new Map<string, Ticket>();
  const due: OpenTicket[] = [];
  block.forEach((cells, index) => {
    if (cells.wakeAt === null || cells.wakeAt > desk.now) return;
    const open = openTicket(cells, index + 2);
    // A copy of a row, until the look through the register takes it away.
    if (!open || known.has(open.ticket.ticketNo)) return;
    due.push(open);
    known.set(open.ticket.ticketNo, open.ticket);
  });
  due.sort((one, other) => (one.cells.wakeAt ?? 0) - (other.cells.wakeAt ?? 0) || one.row - other.row);
  let rows: ReadonlyMap<string, number> | null = null;
  const indexOf = (ticketNo: string): number | undefined =>
    (rows ??= new Map(block.map((cells, index) => [numberIn(cells.state), index]))).get(ticketNo);
  return {
    block,
    due,
    ticket(ticketNo) {
      const kept = known.get(ticketNo);
      if (kept) return kept;
      const index = indexOf(ticketNo);
      const cells = index === undefined ? undefined : block[index];
      const found = cells && openTicket(cells, 0)?.ticket;
      if (found) known.set(ticketNo, found);
      return found ?? undefined;
    },
    rowOf(ticketNo) {
      const index = indexOf(ticketNo);
      return index === undefined ? undefined : index + 2;
    },
    keep(ticket) {
      known.set(ticket.ticketNo, ticket);
    },
  };
}
