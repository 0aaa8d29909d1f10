/** The tickets that are not settled, read in one call from the block that the sweep uses too. */
import type { Ticket } from '../../domain/ticket/ticket';
import { SWEEP_COLUMNS, TICKETS } from '../../sheets/tickets';
import type { Desk } from '../desk';
import type { SweepRow } from './ticketRow';

export interface OpenTicket {
  readonly row: number;
  readonly ticket: Ticket;
  readonly cells: SweepRow;
}

/** The block as it stands, from row 2. One read. */
export function sweepBlock(desk: Desk): readonly SweepRow[] {
  return desk.ports.table(TICKETS).block(SWEEP_COLUMNS);
}

/** Every ticket whose state is kept, with its row. One read. */
export function openTickets(desk: Desk): readonly OpenTicket[] {
  return sweepBlock(desk).flatMap((cells, index) => openTicket(cells, index + 2) ?? []);
}

/** The ticket of one row of the block, or null where it has none that is open. */
export function openTicket(cells: SweepRow, row: number): OpenTicket | null {
  const ticket = stateIn(cells.state);
  return ticket && { row, ticket, cells };
}

/** The number of the ticket that a stored state is of, without reading the rest of it; '' where there is none. */
export function numberIn(state: string): string {
  return /^\{"ticketNo":"([^"]+)"/.exec(state)?.[1] ?? '';
}

/** A stored state, or null where there is none or somebody wrote over it. */
export function stateIn(state: string): Ticket | null {
  if (!state.startsWith('{')) return null;
  try {
    return JSON.parse(state) as Ticket;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
