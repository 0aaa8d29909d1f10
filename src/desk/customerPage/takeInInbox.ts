/** Taking in what customers sent from their page: each row once, whatever run is cut off where. */
import { Refusal } from '../../domain/refusal';
import type { NewEvent } from '../../domain/ticket/events';
import type { Ticket } from '../../domain/ticket/ticket';
import { INBOX } from '../../sheets/inbox';
import type { Desk } from '../desk';
import { CUSTOMER_ACTOR } from '../desk';
import { keepDefect } from '../health/defects';
import { keepProgress } from '../keepProgress';
import { commit, find, wake } from '../register/ticketStore';
import { hasVerdict } from '../tickets/hasVerdict';
import { verdictEvents } from '../tickets/verdictEvents';
import type { InboxRow } from './inboxRows';
import { MOST_ROWS, requestOf, sealOf, WAITING } from './inboxRows';
import { pageKeys } from './pageLink';

/** A row that failed so often is left for a person; the health check names it. */
const MOST_TRIES = 3;

/**
 * Takes these rows in and keeps that they were. The desk must have caught up: a row whose event stands in the log was taken in by a run that
 * was cut off right after.
 * @param rows of the inbox from `inboxFrom` on, at most `MOST_ROWS`
 */
export function takeInInbox(desk: Desk, rows: readonly InboxRow[]): void {
  const from = desk.progress.inboxFrom;
  const settled: InboxRow[] = [];
  for (const row of rows) {
    const state = stateAfter(desk, row);
    settled.push({ ...row, state, text: state === 'taken' ? '' : row.text });
    // What failed is tried again before what came later.
    if (state.startsWith(WAITING)) break;
  }
  desk.ports.table(INBOX).writeBlock(['text', 'state'], from, settled);
  const done = settled.filter(({ state }) => !state.startsWith(WAITING)).length;
  desk.progress = { ...desk.progress, inboxFrom: from + done };
  if (done === MOST_ROWS) wake(desk, desk.now);
  keepProgress(desk);
}

function stateAfter(desk: Desk, row: InboxRow): string {
  if (!row.state.startsWith(WAITING)) return row.state;
  const { secret } = pageKeys(desk.ports, desk.setUp.secret);
  if (row.seal !== sealOf(desk.ports, secret, row)) return 'refused';
  if (desk.progress.requests.some(([id]) => id === requestOf(row))) return 'taken';
  try {
    return takeIn(desk, row);
  } catch (error) {
    if (error instanceof Refusal) return 'refused';
    keepDefect(desk.ports.memory, 'customer page', error, desk.now);
    const tries = Number(row.state.split('/')[1] ?? 0) + 1;
    return tries < MOST_TRIES ? `${WAITING}/${tries}` : 'failed';
  }
}

function takeIn(desk: Desk, row: InboxRow): string {
  const own: Desk = { ...desk, actor: CUSTOMER_ACTOR, cause: 'portal', requestId: requestOf(row) };
  const stored = find(own, row.ticketNo);
  const events = eventsOf(own, stored.ticket, row);
  if (events.length > 0) commit(own, stored, events);
  desk.progress = own.progress;
  return events.length > 0 ? 'taken' : 'refused';
}

/** A verdict that comes too late to be one is kept as what the customer wrote, so that somebody reads it. */
function eventsOf(desk: Desk, ticket: Ticket, { kind, attempt, text }: InboxRow): readonly NewEvent[] {
  const wrote: readonly NewEvent[] = text === '' ? [] : [{ kind: 'customerWrote', note: text, fields: {} }];
  if (kind === 'said') return wrote;
  const isOfThisAttempt = ticket.attempt === attempt && !hasVerdict(ticket);
  try {
    if (isOfThisAttempt) return verdictEvents(desk, ticket, kind === 'satisfied', text);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
  return wrote;
}
