import type { LOOP } from '../../sheets/loop';
import type { TICKETS } from '../../sheets/tickets';
import type { Desk } from '../desk';

/**
 * Takes the rows of tickets out of the register or the closed loop: an undone import, or tickets that moved to an archive.
 * @returns how many rows went
 */
export function takeOutTickets(
  desk: Desk,
  declaration: typeof TICKETS | typeof LOOP,
  gone: ReadonlySet<string>,
): number {
  const table = desk.ports.table(declaration as typeof TICKETS);
  const rows = table.column('ticketNo').flatMap((ticketNo, index) => (gone.has(ticketNo) ? [index + 2] : []));
  if (rows.length > 0) table.remove(rows);
  return rows.length;
}
