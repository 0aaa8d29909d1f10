/** The log as the desk writes it: events get their place, their time and a hash that covers the row before. */
import { Refusal } from '../../domain/refusal';
import type { NewEvent, TicketEvent } from '../../domain/ticket/events';
import type { Ticket } from '../../domain/ticket/ticket';
import type { Instant } from '../../domain/time/instant';
import { instant } from '../../domain/time/instant';
import { LOG } from '../../sheets/log';
import type { RowOf } from '../../sheets/sheet';
import type { Desk } from '../desk';
import type { LogHead } from '../progress';

type LogRow = RowOf<typeof LOG>;

/** An event to be, of one ticket; its time is the run's unless it says otherwise. */
export interface Draft {
  readonly ticketNo: string;
  readonly event: NewEvent;
  readonly at?: Instant;
}

/** Gives drafts their places in the log. Nothing is written yet. */
export function stamped(desk: Desk, drafts: readonly Draft[]): TicketEvent[] {
  return drafts.map(({ ticketNo, event, at }, index) => ({
    ...event,
    ticketNo,
    seq: desk.progress.head.seq + index + 1,
    at: at ?? desk.now,
    actor: desk.actor.mail,
    cause: desk.cause,
    requestId: desk.requestId,
  }));
}

/** Appends stamped events and moves the head of the log on. One write. */
export function append(desk: Desk, events: readonly TicketEvent[]): void {
  if (events.length === 0) return;
  const { head } = desk.progress;
  let hash = head.hash;
  const rows = events.map((event) => {
    hash = chained(desk, hash, event);
    return rowOf(event, hash);
  });
  desk.ports.table(LOG).append(head.row + 1, rows);
  desk.progress = { ...desk.progress, head: { row: head.row + rows.length, seq: head.seq + rows.length, hash } };
}

/** What a command that was cut off leaves behind is seen in so many rows; of an import that was, all the rest is read too. */
const GLANCED_ROWS = 50;

/**
 * Events that stand in the log beyond the head: written by a run that was cut off before it could finish.
 * One read, as a rule; it also proves that the head stands where the desk left it.
 * @throws {Refusal} LOG_DAMAGED where the row of the head is not the one that was written there
 */
export function unfinished(desk: Desk): { readonly events: TicketEvent[]; readonly head: LogHead } {
  const { head } = desk.progress;
  const first = head.row > 1 ? head.row : 2;
  const table = desk.ports.table(LOG);
  const glanced = table.filled(first, GLANCED_ROWS);
  const rows = glanced.length < GLANCED_ROWS ? glanced : table.filled(first);
  const known = head.row > 1 ? rows[0] : undefined;
  if (head.row > 1 && (known?.seq !== head.seq || known.hash !== head.hash)) {
    throw new Refusal('LOG_DAMAGED', { row: head.row });
  }
  const events: TicketEvent[] = [];
  let last = head;
  for (const row of head.row > 1 ? rows.slice(1) : rows) {
    if (row.seq === null) break;
    events.push(eventOf(row));
    last = { row: last.row + 1, seq: row.seq, hash: row.hash };
  }
  return { events, head: last };
}

/** Whether the log goes on beyond the head: a run is writing, or one was cut off. One read, of one cell; needs no lock. */
export function isLogAhead(desk: Desk): boolean {
  return desk.ports.table(LOG).goesOnBelow(desk.progress.head.row);
}

/** Every event of the log, or those of one ticket. One read of the whole log: for repair and for tickets that have ended. */
export function allEvents(desk: Desk, ticketNo?: string): TicketEvent[] {
  const rows = desk.ports.table(LOG).filled(2);
  return eventsIn(rows.filter((row) => ticketNo === undefined || row.ticketNo === ticketNo));
}

/** The events of places (`after`, `last`], which nothing was taken out from among. One read. */
export function eventsAfter(desk: Desk, after: number, last: number): TicketEvent[] {
  return desk.ports
    .table(LOG)
    .rows(after + 2 - desk.progress.trimmed, last - after)
    .map(eventOf);
}

/** Rows of the log that a ticket's history looks back over at most: 200,000 cells, under a second. */
const HISTORY_ROWS = 20_000;

/** What happened to a ticket lately, oldest first, and whether older events were left out. One read between its first and last row. */
export function recentEvents(
  desk: Desk,
  ticket: Pick<Ticket, 'ticketNo' | 'seq' | 'firstSeq'>,
): { events: TicketEvent[]; cut: boolean } {
  const span = ticket.seq - ticket.firstSeq + 1;
  const count = Math.min(span, HISTORY_ROWS);
  const { trimmed, trimmedTo, trimming } = desk.progress;
  const from = ticket.seq - count + 1;
  const table = desk.ports.table(LOG);
  // Place n stands in row n + 1, as the chain of hashes proves, less the rows that were taken out before it: all of them, as a rule.
  const rows = trimming !== null || from <= trimmedTo ? table.filled(2) : table.rows(from + 1 - trimmed, count);
  return { events: rows.filter((row) => row.ticketNo === ticket.ticketNo).map(eventOf), cut: span > count };
}

/** The events that rows of the log hold; a blank row holds none. */
export function eventsIn(rows: readonly LogRow[]): TicketEvent[] {
  return rows.filter(({ seq }) => seq !== null).map(eventOf);
}

/** Reads back an event from its row. */
export function eventOf(row: LogRow): TicketEvent {
  const { at, ...fields } = JSON.parse(row.fields) as { at: number };
  return {
    seq: row.seq ?? 0,
    ticketNo: row.ticketNo,
    kind: row.kind,
    at: instant(at),
    actor: row.actor,
    cause: row.cause,
    note: row.note,
    requestId: row.requestId,
    fields,
  } as unknown as TicketEvent;
}

/** The row of an event. */
export function rowOf(event: TicketEvent, hash: string): LogRow {
  return {
    seq: event.seq,
    at: event.at,
    ticketNo: event.ticketNo,
    kind: event.kind,
    actor: event.actor,
    cause: event.cause,
    note: event.note,
    fields: JSON.stringify({ at: event.at, ...event.fields }),
    requestId: event.requestId,
    hash,
  };
}

/** The hash of an event that stands in the log below a row with the hash `before`. */
export function chained(desk: Desk, before: string, event: TicketEvent): string {
  const { seq, ticketNo, kind, at, actor, cause, note, requestId, fields } = event;
  return desk.ports.digest(JSON.stringify([before, seq, ticketNo, kind, at, actor, cause, note, requestId, fields]));
}
