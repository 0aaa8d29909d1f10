/** The register held against the log: what each row should be, computed anew from the events. */
import { ticketsOf } from '../domain/ticket/byTicket';
import type { TicketEvent } from '../domain/ticket/events';
import type { Ticket } from '../domain/ticket/ticket';
import type { LOG } from '../sheets/log';
import type { RowOf } from '../sheets/sheet';
import { columnKeys } from '../sheets/sheet';
import { TICKETS } from '../sheets/tickets';
import type { Desk } from './desk';
import { eventOf } from './journal';
import { ticketRow } from './ticketRow';
import type { TicketRow } from './ticketRow';

/** Columns of the register that the desk answers for; a person's remarks are not among them. */
const GOVERNED = columnKeys(TICKETS).filter((key): key is Exclude<typeof key, 'remark'> => key !== 'remark');

/** They move with the clock, and the sweep writes them; that alone is no damage. */
const MOVING: readonly string[] = ['wakeAt', 'lateClocks', 'nextDueAt', 'nextClock'];

export interface Difference {
  /** Row in the register, as people count. */
  readonly row: number;
  readonly ticketNo: string;
  readonly should: TicketRow;
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
  const events = log.filter((row) => row.seq !== null).map(eventOf);
  const tickets = ticketsOf(events);
  const differing: Difference[] = [];
  const seen = new Set<string>();
  let used = 0;
  desk.ports
    .table(TICKETS)
    .rows(2)
    .forEach((row, index) => {
      if (Object.values(row).some((cell) => cell !== '' && cell !== null)) used = index + 1;
      const ticket = tickets.get(row.ticketNo);
      if (!ticket || seen.has(row.ticketNo)) return;
      seen.add(row.ticketNo);
      const should = ticketRow(desk, ticket);
      if (GOVERNED.every((key) => MOVING.includes(key) || row[key] === should[key])) return;
      differing.push({ row: index + 2, ticketNo: row.ticketNo, should });
    });
  return {
    events,
    tickets,
    differing,
    lost: [...tickets.values()].filter(({ ticketNo }) => !seen.has(ticketNo)),
    used,
  };
}
