/** The register held against the log: what each row should be, computed anew from the events. */
import { ticketsOf } from '../../domain/ticket/byTicket';
import type { TicketEvent } from '../../domain/ticket/events';
import type { Ticket } from '../../domain/ticket/ticket';
import type { LOG } from '../../sheets/log';
import type { RowOf } from '../../sheets/sheet';
import { TICKETS } from '../../sheets/tickets';
import type { Desk } from '../desk';
import { isEmptyCell } from '../emptyCell';
import { usedRows } from '../usedRows';
import { eventsIn } from './journal';
import type { TicketRow } from './ticketRow';
import { EMPTY_ROW, GOVERNED, isOther, ticketRow } from './ticketRow';
import { likest, whoseRows } from './whoseRows';

/** They move with the clock, and the sweep writes them; that alone is no damage. */
const MOVING: readonly string[] = ['wakeAt', 'lateClocks', 'nextDueAt', 'nextClock'];

interface Difference {
  /** Row in the register, as people count. */
  readonly row: number;
  readonly ticketNo: string;
  readonly should: Partial<TicketRow>;
}

export interface Held {
  readonly events: readonly TicketEvent[];
  readonly tickets: ReadonlyMap<string, Ticket>;
  /** Rows that are not as the log says. */
  readonly differing: readonly Difference[];
  /** Tickets without a row. */
  readonly lost: readonly Ticket[];
  /** Rows of the register down to the last that holds anything. */
  readonly used: number;
}

/**
 * Computes every row anew and says which are other. Reads the whole register.
 * @param log rows of the log, as they stand
 */
export function heldAgainstLog(desk: Desk, log: readonly RowOf<typeof LOG>[]): Held {
  const events = eventsIn(log);
  const tickets = ticketsOf(events);
  const rows = desk.ports.table(TICKETS).rows(2);
  const whose = whoseRows(rows, new Set(), (ticketNo) => tickets.has(ticketNo));
  const isHere = ({ undoneAt, archivedAt }: Ticket): boolean => undoneAt === undefined && archivedAt === undefined;
  const standing = new Set(whose.map((one) => (typeof one === 'object' ? one.ticketNo : '')));
  const lost = [...tickets.values()].filter((ticket) => isHere(ticket) && !standing.has(ticket.ticketNo));
  const differing: Difference[] = [];
  rows.forEach((cells, index) => {
    const row = index + 2;
    const one = whose[index] ?? '';
    if (one === '' || one === 'copy') {
      // A copy of another row stands where a ticket stood, or nowhere; other rows may have lost number and state.
      const at = likest(cells, lost);
      const [ticket] = at < 0 && one === '' ? [] : lost.splice(Math.max(at, 0), 1);
      if (ticket) differing.push({ row, ticketNo: ticket.ticketNo, should: ticketRow(desk, ticket) });
      else if (one === 'copy') differing.push({ row, ticketNo: cells.ticketNo, should: EMPTY_ROW });
      return;
    }
    const ticket = tickets.get(one.ticketNo);
    if (!ticket || !isHere(ticket)) return;
    const should = ticketRow(desk, ticket);
    if (GOVERNED.every((key) => MOVING.includes(key) || !isOther(desk, key, cells, should))) return;
    differing.push({ row, ticketNo: one.ticketNo, should });
  });
  return {
    events,
    tickets,
    differing,
    lost,
    used: usedRows(rows, (cells) => !Object.values(cells).every(isEmptyCell)),
  };
}
