import { OUTBOX } from '../../sheets/outbox';
import type { Desk } from '../desk';
import { isEmptyCell } from '../emptyCell';

const OPEN: readonly string[] = ['waiting', 'sending'];

/**
 * Closes the outbox up where rows were taken out or emptied by hand, and lets messages be queued below the last that stands. Not while
 * somebody is sending, who knows messages by their rows.
 */
export function repairOutbox(desk: Desk): void {
  const table = desk.ports.table(OUTBOX);
  const rows = table.rows(2);
  const used = rows.reduce((last, row, index) => (Object.values(row).every(isEmptyCell) ? last : index + 1), 0);
  const stays = rows.filter(({ key }) => key !== '');
  if (stays.length === used && used === desk.progress.outboxNext - 2) return;
  if (stays.some(({ state }) => state === 'sending')) return;
  // Sorted by hand, what waits may lie anywhere.
  const open = stays.findIndex(({ state }) => OPEN.includes(state));
  if (stays.length < used) table.replace(stays);
  desk.progress = {
    ...desk.progress,
    outboxFrom: (open < 0 ? stays.length : open) + 2,
    outboxNext: stays.length + 2,
    outboxAt: open < 0 ? desk.progress.outboxAt : desk.now,
  };
}
