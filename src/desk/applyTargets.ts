import { fold } from '../domain/ticket/fold';
import type { Ticket } from '../domain/ticket/ticket';
import { SWEEP_COLUMNS, TICKETS } from '../sheets/tickets';
import { fields, requestId } from './arguments';
import { change } from './command';
import type { Desk } from './desk';
import { append, stamped } from './journal';
import { openUnderOldPolicy } from './openUnderOldPolicy';
import { sweepBlock } from './openTickets';
import { ticketRow } from './ticketRow';
import type { TicketRow } from './ticketRow';
import { wake } from './ticketStore';

/** What a policy shows in beside the block of the sweep. */
const DUE_COLUMNS = ['timeLimits', 'respondDueAt', 'resolveDueAt'] as const;

/** Tickets of one run: so many rows a run that was cut off can still be made up for within its six minutes. */
const MOST_AT_ONCE = 500;

/**
 * Puts open tickets under the targets and hours in force. Their clocks are read anew from the same starts, with the same holds cut out;
 * what was recorded before (a breach, an escalation) stays in the log. Takes some hundreds at once; to be called until none is left. One write for the log, one for each run of columns.
 */
export const applyTargets = change(
  fields({ requestId }),
  (desk) => {
    const all = openUnderOldPolicy(desk);
    const old = all.slice(0, MOST_AT_ONCE);
    if (old.length === 0) return { left: 0 };
    const { policy } = desk.config;
    const events = stamped(
      desk,
      old.map(({ ticket: { ticketNo } }) => ({
        ticketNo,
        event: { kind: 'edited' as const, note: '', fields: { changes: { policy } } },
      })),
    );
    const fresh = new Map<number, TicketRow>();
    old.forEach(({ row, ticket }, index) => {
      const event = events[index];
      const after: Ticket = (event && fold(ticket, event)) ?? ticket;
      fresh.set(row, ticketRow(desk, after));
    });
    append(desk, events);
    writeColumns(desk, fresh);
    wake(desk, desk.now);
    return { left: all.length - old.length };
  },
  leftToChange,
);

/** How many open tickets are still under targets or hours of before. */
function leftToChange(desk: Desk): { readonly left: number } {
  return { left: openUnderOldPolicy(desk).length };
}

/** Rows between those that change are written as they stand. */
function writeColumns(desk: Desk, fresh: ReadonlyMap<number, TicketRow>): void {
  const table = desk.ports.table(TICKETS);
  const first = Math.min(...fresh.keys());
  const last = Math.max(...fresh.keys());
  const between = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const block = sweepBlock(desk);
  table.writeBlock(
    SWEEP_COLUMNS,
    first,
    between.flatMap((row) => fresh.get(row) ?? block[row - 2] ?? []),
  );
  const limits = table.column('timeLimits');
  const responds = table.column('respondDueAt');
  const resolves = table.column('resolveDueAt');
  const asItStands = (row: number): Pick<TicketRow, (typeof DUE_COLUMNS)[number]> => ({
    timeLimits: limits[row - 2] ?? '',
    respondDueAt: responds[row - 2] ?? null,
    resolveDueAt: resolves[row - 2] ?? null,
  });
  table.writeBlock(
    DUE_COLUMNS,
    first,
    between.map((row) => fresh.get(row) ?? asItStands(row)),
  );
}
