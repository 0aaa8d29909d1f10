import { OUTBOX } from '../../sheets/outbox';
import type { Desk } from '../desk';
import { isEmptyCell } from '../emptyCell';
import { usedRows } from '../usedRows';
import { outboxPlaces } from './outboxPlaces';

/**
 * Closes the outbox up where rows were taken out or emptied by hand, and lets messages be queued below the last that stands. Not while
 * somebody is sending, who knows messages by their rows.
 */
export function repairOutbox(desk: Desk): void {
  const table = desk.ports.table(OUTBOX);
  const rows = table.rows(2);
  const used = usedRows(rows, (row) => !Object.values(row).every(isEmptyCell));
  const stays = rows.filter(({ key }) => key !== '');
  if (stays.length === used && used === desk.progress.outboxNext - 2) return;
  if (stays.some(({ state }) => state === 'sending')) return;
  if (stays.length < used) table.replace(stays);
  const places = outboxPlaces(stays.map(({ state }) => state));
  const isOpen = places.outboxFrom < places.outboxNext;
  desk.progress = { ...desk.progress, ...places, outboxAt: isOpen ? desk.now : desk.progress.outboxAt };
}
