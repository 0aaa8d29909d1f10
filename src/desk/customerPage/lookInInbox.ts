/** The tick's look at what customers sent from their page. */
import { Refusal } from '../../domain/refusal';
import { HOUR_MS, MINUTE_MS } from '../../domain/time/instant';
import { INBOX } from '../../sheets/inbox';
import type { Desk } from '../desk';
import type { Table } from '../table';
import { MOST_ROWS } from './inboxRows';
import { hasPage } from './pageLink';
import { takeInInbox } from './takeInInbox';

/** How far ticks are apart. */
const PACE_MS = { bound: 5 * MINUTE_MS, addOn: HOUR_MS } as const;

/**
 * Whether an idle tick is to look at the inbox in place of the end of the log: every second one, where there is a page. It may make two calls, and
 * both wait without harm.
 */
export function isInboxsTurn(desk: Desk): boolean {
  return inboxOf(desk) !== null && Math.floor(desk.now / PACE_MS[desk.setUp.deployment]) % 2 === 1;
}

/** Whether something lies in the inbox that nobody has taken in. One read, of one cell; needs no lock. */
export function isInboxAhead(desk: Desk): boolean {
  return inboxOf(desk)?.goesOnBelow(desk.progress.inboxFrom - 1) === true;
}

/** Takes in what lies there. One read where nothing does. */
export function lookInInbox(desk: Desk): void {
  const rows = inboxOf(desk)?.filled(desk.progress.inboxFrom, MOST_ROWS) ?? [];
  if (rows.length > 0) takeInInbox(desk, rows);
}

/** A desk from before it had a page has no inbox until it is repaired. No call. */
function inboxOf(desk: Desk): Table<typeof INBOX> | null {
  if (!hasPage(desk)) return null;
  try {
    return desk.ports.table(INBOX);
  } catch (error) {
    if (error instanceof Refusal && error.code === 'SHEET_MISSING') return null;
    throw error;
  }
}
