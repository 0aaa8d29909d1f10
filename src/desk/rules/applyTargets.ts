import { fold } from '../../domain/ticket/fold';
import type { Ticket } from '../../domain/ticket/ticket';
import type { RowOf } from '../../sheets/sheet';
import { SWEEP_COLUMNS, TICKETS } from '../../sheets/tickets';
import { fields, requestId } from '../arguments';
import { change } from '../command';
import type { Desk } from '../desk';
import { packFor } from '../desk';
import { append, stamped } from '../register/journal';
import { sweepBlock } from '../register/openTickets';
import { ticketRow } from '../register/ticketRow';
import { wake } from '../register/ticketStore';
import type { Table } from '../table';
import { openUnderOldPolicy } from './openUnderOldPolicy';
import { policyMove } from './policyMove';

/** Whole, though a remark is never written. */
type Row = RowOf<typeof TICKETS>;

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
    const events = stamped(
      desk,
      old.map(({ ticket }) => ({ ticketNo: ticket.ticketNo, event: policyMove(desk, ticket) })),
    );
    const fresh = new Map<number, Row>();
    old.forEach(({ row, ticket }, index) => {
      const event = events[index];
      const after: Ticket = (event && fold(ticket, event)) ?? ticket;
      fresh.set(row, { ...ticketRow(desk, after), remark: '' });
    });
    append(desk, events);
    writeColumns(desk, fresh);
    if (old.some(({ ticket }) => packFor(desk, ticket) !== desk.pack)) writeProcessColumns(desk, fresh);
    wake(desk, desk.now);
    return { left: all.length - old.length };
  },
  leftToChange,
);

/** How many open tickets are still under targets or hours of before. */
function leftToChange(desk: Desk): { readonly left: number } {
  return { left: openUnderOldPolicy(desk).length };
}

/** One write for each run of neighbouring columns; rows between those that change are written as they stand. */
function writeColumns(desk: Desk, fresh: ReadonlyMap<number, Row>): void {
  const table = desk.ports.table(TICKETS);
  writeOver(table, SWEEP_COLUMNS, fresh, sweepBlock(desk));
  const limits = table.column('timeLimits');
  const responds = table.column('respondDueAt');
  const resolves = table.column('resolveDueAt');
  const due = limits.map((timeLimits, index) => ({
    timeLimits,
    respondDueAt: responds[index] ?? null,
    resolveDueAt: resolves[index] ?? null,
  }));
  writeOver(table, DUE_COLUMNS, fresh, due);
}

/** What a process shows in beside that. */
function writeProcessColumns(desk: Desk, fresh: ReadonlyMap<number, Row>): void {
  const table = desk.ports.table(TICKETS);
  const priorities = table.column('priority').map((priority) => ({ priority }));
  writeOver(table, ['priority'], fresh, priorities);
  const helpers = table.column('collaborators').map((collaborators) => ({ collaborators }));
  writeOver(table, ['collaborators'], fresh, helpers);
  const solutions = table.column('solutionType').map((solutionType) => ({ solutionType }));
  writeOver(table, ['solutionType'], fresh, solutions);
}

/** @param standing from row 2 down */
function writeOver<K extends Exclude<keyof Row, 'remark'>>(
  table: Table<typeof TICKETS>,
  keys: readonly K[],
  fresh: ReadonlyMap<number, Row>,
  standing: readonly Pick<Row, K>[],
): void {
  const first = Math.min(...fresh.keys());
  const last = Math.max(...fresh.keys());
  const between = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  table.writeBlock(
    keys,
    first,
    between.flatMap((row) => fresh.get(row) ?? standing[row - 2] ?? []),
  );
}
