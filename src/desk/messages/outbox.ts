/** The outbox: messages are queued under their keys, claimed before they are sent, and settled after. */
import { last } from '../../domain/last';
import type { Ticket } from '../../domain/ticket/ticket';
import type { Instant } from '../../domain/time/instant';
import { later, MINUTE_MS } from '../../domain/time/instant';
import { LISTS } from '../../sheets/lists';
import { OUTBOX } from '../../sheets/outbox';
import type { RowOf } from '../../sheets/sheet';
import { columnKeys } from '../../sheets/sheet';
import { chatRoom } from '../chat/chatRoom';
import { chatNameIn } from '../chat/chats';
import type { Desk } from '../desk';
import { soonest } from '../soonest';
import type { Envelope } from './foldDigests';
import { foldDigests } from './foldDigests';
import { heldForHours } from './heldForHours';
import type { Message } from './messages';
import { isUnsent } from './outboxPlaces';
import { isOutdated } from './outdatedMessage';
import { readdressed } from './readdressed';

export type OutboxRow = RowOf<typeof OUTBOX>;

/** Longer than any run may take: whoever claimed a message before that is no longer there. */
const CLAIM_MINUTES = 7;
/** When the day's quota is used up the rest waits this long. */
const QUOTA_WAIT_MINUTES = 60;
/** Below this share of the most recipients a day ever allowed, what can be folded into digests is. */
const SCARCE_SHARE = 0.2;
/** Mails one run takes on, so that it ends well within six minutes. */
const MOST_A_RUN = 400;

export interface Claim {
  readonly row: number;
  readonly message: OutboxRow;
}

/**
 * Queues messages and claims what may go out now: the most important first, no more recipients than the day still allows, outside working
 * hours only what must, and to a group of a team chat no more than it takes in a minute. Costs nothing where nothing is new and nothing waits; else the quota, and one read and one write of the unsettled rows.
 * A message that a run claimed and never settled is marked "maybe sent": only a person can tell, and the desk does not say it twice.
 * What was asked for in a message that had to wait may be done by now: it is settled and not sent. Whoever is off the staff sheet gets none.
 * Keys need no look-up: a run that was cut off before it kept its progress queues the same messages into the same rows again.
 * @param ticketOf the ticket of a number as it is now, undefined where it has ended
 */
export function queueAndClaim(
  desk: Desk,
  messages: readonly Message[],
  ticketOf: (ticketNo: string) => Ticket | undefined,
): readonly Envelope[] {
  const { outboxFrom, outboxNext, outboxAt, mailQuota } = desk.progress;
  const isTime = outboxAt !== null && outboxAt <= desk.now;
  if (messages.length === 0 && !isTime) return [];
  const table = desk.ports.table(OUTBOX);
  const first = isTime ? outboxFrom : outboxNext;
  const waiting = first < outboxNext ? table.rows(first, outboxNext - first) : [];
  const stillWanted = (row: OutboxRow): OutboxRow =>
    mayGo(desk, row) && isOutdated(desk, row, ticketOf) ? { ...row, state: 'settled' } : row;
  const held = [
    ...waiting.map((row) => stillWanted(overdue(desk, row))),
    ...messages.map((message) => queued(desk, message)),
  ].map((row) => heldForHours(desk, row));
  const going = held.filter((row) => mayGo(desk, row));
  const rows = held.map((row) => (mayGo(desk, row) ? readdressed(desk, row, going, ticketOf) : row));
  const quota = desk.ports.mail.remaining();
  const mostQuota = Math.max(quota, mailQuota);
  const ready = rows
    .map((message, index) => ({ row: first + index, message }))
    .filter(({ message }) => mayGo(desk, message))
    .sort((one, other) => weight(one.message) - weight(other.message) || one.row - other.row);
  let recipients = quota;
  const hasRoom = desk.chats.length === 0 ? () => false : chatRoom(desk);
  const claimed = foldDigests(ready, quota < mostQuota * SCARCE_SHARE)
    .filter(([{ message }]) => {
      const chat = chatNameIn(message.to);
      return chat === null ? (recipients -= recipientsOf(message)) >= 0 : hasRoom(chat);
    })
    .slice(0, MOST_A_RUN)
    .map((envelope) => claimedAs(desk, envelope));
  // What a group has no room for comes in a minute, then as one message where it may.
  for (const { row, message } of ready)
    if (chatNameIn(message.to) !== null) rows[row - first] = { ...message, notBefore: later(desk.now, MINUTE_MS) };
  for (const { row, message } of claimed.flat()) rows[row - first] = message;
  writeChanged(desk, first, waiting, rows);
  const open = rows.findIndex(({ state }) => isUnsent(state));
  const from = open < 0 ? first + rows.length : first + open;
  const left = rows.some((row) => mayGo(desk, row));
  // What the day's quota holds back is looked at again in an hour; the rest when its own time comes.
  const again = left ? later(desk.now, claimed.length < MOST_A_RUN ? QUOTA_WAIT_MINUTES * MINUTE_MS : 0) : null;
  const outboxNextAt = rows.map((row) => nextLook(desk, row)).reduce(soonest, soonest(again, isTime ? null : outboxAt));
  desk.progress = {
    ...desk.progress,
    outboxFrom: isTime || outboxFrom === outboxNext ? from : outboxFrom,
    outboxNext: first + rows.length,
    outboxAt: outboxNextAt,
    mailQuota: mostQuota,
  };
  return claimed;
}

function mayGo(desk: Desk, { state, notBefore }: OutboxRow): boolean {
  return state === 'waiting' && (notBefore ?? 0) <= desk.now;
}

function claimedAs(desk: Desk, [first, ...others]: Envelope): Envelope {
  const sentWith = others.length === 0 ? '' : first.message.key;
  const claim = ({ row, message }: Claim): Claim => ({
    row,
    message: { ...message, state: 'sending', sentAt: desk.now, sentWith },
  });
  return [claim(first), ...others.map(claim)];
}

/** One write over the span of rows that are new or were changed: each further one would be a call more than a tick may cost. */
function writeChanged(desk: Desk, first: number, before: readonly OutboxRow[], rows: readonly OutboxRow[]): void {
  const changed = rows.map((row, index) => row !== before[index]);
  const start = changed.indexOf(true);
  if (start < 0) return;
  desk.ports
    .table(OUTBOX)
    .writeBlock(columnKeys(OUTBOX), first + start, rows.slice(start, changed.lastIndexOf(true) + 1));
}

function recipientsOf(message: OutboxRow): number {
  return message.cc === '' ? 1 : 2;
}

/**
 * Writes what became of the claimed messages: one write where their rows lie side by side. Where others lie between, which by now are
 * another run's to change, one for all that were sent and one for each run of neighbours that were not.
 */
export function settle(desk: Desk, results: readonly Claim[]): void {
  const table = desk.ports.table(OUTBOX);
  const groups = neighbours(results);
  const sent = results.filter(({ message }) => message.state === 'sent').map(({ row }) => row);
  const isInOne = groups.length < 2 || sent.length < 2;
  if (!isInOne) table.fill(sent, 'state', 'sent');
  const others = isInOne ? groups : neighbours(results.filter(({ message }) => message.state !== 'sent'));
  for (const [first, messages] of others) table.writeBlock(columnKeys(OUTBOX), first, messages);
}

function neighbours(claims: readonly Claim[]): readonly (readonly [number, OutboxRow[]])[] {
  const groups: [number, OutboxRow[]][] = [];
  for (const { row, message } of [...claims].sort((one, other) => one.row - other.row)) {
    const group = last(groups);
    if (group && group[0] + group[1].length === row) group[1].push(message);
    else groups.push([row, [message]]);
  }
  return groups;
}

function queued(desk: Desk, message: Message): OutboxRow {
  const { key, template, ticketNo, to, cc, importance, values, notBefore = null } = message;
  return {
    key,
    state: 'waiting',
    importance,
    template,
    ticketNo,
    to,
    cc,
    queuedAt: desk.now,
    notBefore,
    sentAt: null,
    attempts: 0,
    error: '',
    values: JSON.stringify(values),
    sentWith: '',
  };
}

function overdue(desk: Desk, row: OutboxRow): OutboxRow {
  const isLeft = row.state === 'sending' && (row.sentAt ?? 0) + CLAIM_MINUTES * MINUTE_MS <= desk.now;
  return isLeft ? { ...row, state: 'maybeSent' } : row;
}

function weight(row: OutboxRow): number {
  const at = (LISTS.importances as readonly string[]).indexOf(row.importance);
  return at < 0 ? LISTS.importances.length : at;
}

/** When a row wants attention that it cannot get now. */
function nextLook(desk: Desk, row: OutboxRow): Instant | null {
  if (row.state === 'waiting') return row.notBefore !== null && row.notBefore > desk.now ? row.notBefore : null;
  return row.state === 'sending' && row.sentAt !== null ? later(row.sentAt, CLAIM_MINUTES * MINUTE_MS) : null;
}
