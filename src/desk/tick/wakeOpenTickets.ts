import { SWEEP_COLUMNS, TICKETS } from '../../sheets/tickets';
import { recall, remember } from '../memory';
import type { Ports } from '../ports';
import { usedRows } from '../usedRows';

/**
 * Lets the next tick look at every open ticket: what their rows say about when to look rests on settings that have changed.
 * One read and one write of the sweep's block.
 */
export function wakeOpenTickets(ports: Ports): void {
  const table = ports.table(TICKETS);
  const now = ports.now();
  const block = table.block(SWEEP_COLUMNS).map((cells) => (cells.state === '' ? cells : { ...cells, wakeAt: now }));
  const used = usedRows(block, ({ state }) => state !== '');
  if (used === 0) return;
  table.writeBlock(SWEEP_COLUMNS, 2, block.slice(0, used));
  ports.flush();
  remember(ports.memory, { progress: { ...recall(ports.memory).progress, wakeAt: now } });
}
