/** The inbox as the customer page uses it: what a ticket's customer sent lately, and one row more. */
import { INBOX } from '../../sheets/inbox';
import type { Desk } from '../desk';
import type { InboxRow } from './inboxRows';
import { sealOf, WAITING } from './inboxRows';

/** Rows looked back over. What waits to be taken in was sent a few minutes ago. */
const LOOKED_BACK = 200;

/** What came from a ticket's page lately, oldest first, whatever became of it. Two reads. */
export function sentLately(desk: Desk, ticketNo: string): readonly InboxRow[] {
  const table = desk.ports.table(INBOX);
  const last = table.lastRow();
  const first = Math.max(2, last - LOOKED_BACK + 1);
  return last < first ? [] : table.rows(first, last - first + 1).filter((row) => row.ticketNo === ticketNo);
}

/** Whether the desk has not taken it in yet. */
export function isWaiting({ state }: InboxRow): boolean {
  return state.startsWith(WAITING);
}

/** Adds a row for the next tick. */
export function addWaiting(
  desk: Desk,
  row: Pick<InboxRow, 'key' | 'ticketNo' | 'attempt' | 'kind' | 'text'>,
): InboxRow {
  const sent = { ...row, at: secondOf(desk) };
  return add(desk, { ...sent, state: WAITING, seal: sealOf(desk.ports, desk.setUp.secret, sent) });
}

/** Writes down that a visitor was turned away. Nobody takes it in. */
export function addTurnedAway(desk: Desk, ticketNo: string, why: string): void {
  const key = desk.ports.uniqueId();
  add(desk, {
    key,
    ticketNo,
    attempt: null,
    kind: 'turnedAway',
    text: why,
    at: secondOf(desk),
    state: 'noted',
    seal: '',
  });
}

function add(desk: Desk, row: InboxRow): InboxRow {
  desk.ports.table(INBOX).appendBelow(row);
  desk.ports.flush();
  return row;
}

/** Cells keep no more than the second, and the seal must still fit. */
function secondOf({ now }: Desk): InboxRow['at'] {
  return (now - (now % 1000)) as InboxRow['at'];
}
