import type { Ticket } from '../../domain/ticket/ticket';
import type { Desk } from '../desk';

/** Counts one more ticket for an owner, for choosing the next one within the same run. */
export function addLoad(desk: Desk, owner: string): void {
  const { loads } = desk.progress;
  desk.progress = { ...desk.progress, loads: { ...loads, [owner]: (loads[owner] ?? 0) + 1 } };
}

/** Keeps count of each owner's open tickets as one ticket changes hands or is settled. */
export function countLoad(desk: Desk, before: Ticket | null, after: Ticket): void {
  const [from, to] = [carrierOf(before), carrierOf(after)];
  if (from === to) return;
  const loads = { ...desk.progress.loads };
  if (from !== '') loads[from] = Math.max((loads[from] ?? 0) - 1, 0);
  if (to !== '') loads[to] = (loads[to] ?? 0) + 1;
  desk.progress = { ...desk.progress, loads };
}

const SETTLED: readonly Ticket['status'][] = ['confirmed', 'closed', 'merged', 'withdrawn', 'spam'];

function carrierOf(ticket: Ticket | null): string {
  return ticket === null || SETTLED.includes(ticket.status) ? '' : ticket.owner;
}
