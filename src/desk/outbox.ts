/** The outbox: messages are queued under their keys, claimed before they are sent, and settled after. */
import { last } from '../domain/last';
import type { Instant } from '../domain/time/instant';
import { MINUTE_MS, later } from '../domain/time/instant';
import { LISTS } from '../sheets/lists';
import { OUTBOX } from '../sheets/outbox';
import type { RowOf } from '../sheets/sheet';
import { columnKeys } from '../sheets/sheet';
import type { Desk } from './desk';
import type { Message } from './messages';
import { soonest } from './soonest';

export type OutboxRow = RowOf<typeof OUTBOX>;

/** Longer than any run may take: whoever claimed a message before that is no longer there. */
const CLAIM_MINUTES = 7;
/** Messages one run takes on, so that it ends well within six minutes. */
export const MOST_A_RUN = 200;

export interface Claim {
  readonly row: number;
  readonly message: OutboxRow;
}

/**
 * Queues messages and claims what may go out now: the most important first. One read and one write.
 * A message that a run claimed and never settled is marked "maybe sent": only a person can tell, and the desk does not say it twice.
 */
export function queueAndClaim(desk: Desk, messages: readonly Message[]): readonly Claim[] {
  const { outboxFrom, outboxNext } = desk.progress;
  if (messages.length === 0 && outboxFrom >= outboxNext) return [];
  const table = desk.ports.table(OUTBOX);
  const waiting = outboxFrom < outboxNext ? table.rows(outboxFrom, outboxNext - outboxFrom) : [];
  const known = new Set(waiting.map((row) => row.key));
  const fresh = messages.filter((message) => !known.has(message.key) && known.add(message.key));
  const rows = [...waiting.map((row) => overdue(desk, row)), ...fresh.map((message) => queued(desk, message))];
  const claimed = rows
    .map((message, index) => ({ row: outboxFrom + index, message }))
    .filter(({ message }) => message.state === 'waiting' && (message.notBefore ?? 0) <= desk.now)
    .sort((one, other) => weight(one.message) - weight(other.message) || one.row - other.row)
    .slice(0, MOST_A_RUN)
    .map(({ row, message }): Claim => ({ row, message: { ...message, state: 'sending', claimedAt: desk.now } }));
  for (const { row, message } of claimed) rows[row - outboxFrom] = message;
  table.writeBlock(columnKeys(OUTBOX), outboxFrom, rows);
  const settled = rows.findIndex((row) => row.state === 'waiting' || row.state === 'sending');
  desk.progress = {
    ...desk.progress,
    outboxFrom: settled < 0 ? outboxFrom + rows.length : outboxFrom + settled,
    outboxNext: outboxFrom + rows.length,
    wakeAt: rows.reduce((first, row) => soonest(first, nextLook(row)), desk.progress.wakeAt),
  };
  return claimed;
}

/** Writes what became of the claimed messages. One write over the span of their rows. */
export function settle(desk: Desk, results: readonly Claim[]): void {
  if (results.length === 0) return;
  const byRow = new Map(results.map((one) => [one.row, one.message]));
  const table = desk.ports.table(OUTBOX);
  // Claims of one run lie in runs of rows; each run is one write, usually there is but one.
  for (const [first, messages] of neighbours(byRow)) table.writeBlock(columnKeys(OUTBOX), first, messages);
}

function neighbours(byRow: ReadonlyMap<number, OutboxRow>): readonly (readonly [number, OutboxRow[]])[] {
  const groups: [number, OutboxRow[]][] = [];
  for (const [row, message] of [...byRow].sort(([one], [other]) => one - other)) {
    const group = last(groups);
    if (group && group[0] + group[1].length === row) group[1].push(message);
    else groups.push([row, [message]]);
  }
  return groups;
}

function queued(desk: Desk, message: Message): OutboxRow {
  const { key, template, ticketNo, to, cc, importance, values } = message;
  return {
    key,
    state: 'waiting',
    importance,
    template,
    ticketNo,
    to,
    cc,
    queuedAt: desk.now,
    notBefore: null,
    claimedAt: null,
    sentAt: null,
    attempts: 0,
    error: '',
    values: JSON.stringify(values),
  };
}

function overdue(desk: Desk, row: OutboxRow): OutboxRow {
  const isLeft = row.state === 'sending' && (row.claimedAt ?? 0) + CLAIM_MINUTES * MINUTE_MS <= desk.now;
  return isLeft ? { ...row, state: 'maybeSent' } : row;
}

function weight(row: OutboxRow): number {
  const at = (LISTS.importances as readonly string[]).indexOf(row.importance);
  return at < 0 ? LISTS.importances.length : at;
}

function nextLook(row: OutboxRow): Instant | null {
  if (row.state === 'waiting') return row.notBefore ?? row.queuedAt;
  return row.state === 'sending' && row.claimedAt !== null ? later(row.claimedAt, CLAIM_MINUTES * MINUTE_MS) : null;
}
