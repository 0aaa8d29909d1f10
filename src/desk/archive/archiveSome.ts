/**
 * Moving tickets that ended long ago to an archive, a portion at a time: copied there, read back, told in the log, and only then taken out here. A
 * run that is cut off before the log tells of it has moved nothing, and its copies are written over; one that is cut off after is finished by the
 * next run that writes.
 */
import { last } from '../../domain/last';
import { Refusal } from '../../domain/refusal';
import type { EventOf } from '../../domain/ticket/events';
import type { Ticket } from '../../domain/ticket/ticket';
import type { Instant } from '../../domain/time/instant';
import type { RowOf, SheetDeclaration } from '../../sheets/sheet';
import type { Desk } from '../desk';
import { append, stamped } from '../register/journal';
import { wake } from '../register/ticketStore';
import type { Table } from '../table';
import type { Copies } from './archiveFor';
import { archiveFor } from './archiveFor';
import type { Archive } from './archivePort';
import { finishArchiving } from './finishArchiving';
import type { ArchiveSources, LogRow, ToArchive } from './ticketsToArchive';
import { archiveSources, ticketsToArchive } from './ticketsToArchive';

/** Tickets of one portion; it takes some ten seconds of the six minutes of a run. */
const A_PORTION = 500;

/** Groups of neighbouring rows that a portion takes out of the register: each is a call. People sort. */
const MOST_GROUPS = 40;

/** Rows of the log that a portion copies. */
const MOST_LOG_ROWS = 12_000;

export interface Archived {
  /** Tickets that moved now. */
  readonly moved: number;
  /** Tickets that the next call takes. */
  readonly left: number;
}

/**
 * Moves a portion, all to the archive of one year.
 * @throws {Refusal} LOG_DAMAGED, ARCHIVE_CLOSED, or ARCHIVE_NOT_WRITTEN where what was copied is not what is read there
 */
export function archiveSome(desk: Desk, after: number): Archived {
  const sources = archiveSources(desk);
  const due = ticketsToArchive(desk, after, sources);
  const portion = portionOf(due, sources.log);
  if (portion.length === 0) return { moved: 0, left: 0 };
  const rows = copiesOf(desk, portion, sources);
  const archive = archiveFor(desk, portion, rows);
  copy(desk, archive, rows);
  const events = stamped(
    desk,
    portion.map(({ ticket }) => ({ ticketNo: ticket.ticketNo, event: archivedEvent(archive, ticket, sources.log) })),
  ) as EventOf<'archived'>[];
  append(desk, events);
  finishArchiving(desk, events);
  wake(desk, desk.now);
  return { moved: portion.length, left: due.length - portion.length };
}

/** The first of a year, as many as one run can do. */
function portionOf(due: readonly ToArchive[], log: readonly LogRow[]): readonly ToArchive[] {
  const counts = new Map<string, number>();
  for (const { ticketNo } of log) counts.set(ticketNo, (counts.get(ticketNo) ?? 0) + 1);
  const portion: ToArchive[] = [];
  let [groups, rows] = [0, 0];
  for (const one of due.slice(0, A_PORTION)) {
    const before = last(portion);
    if (before?.index !== one.index - 1) groups += 1;
    rows += counts.get(one.ticket.ticketNo) ?? 0;
    const isTooMuch = groups > MOST_GROUPS || rows > MOST_LOG_ROWS;
    if (before !== undefined && (isTooMuch || before.year !== one.year)) break;
    portion.push(one);
  }
  return portion;
}

/** Rows as they stand. What people wrote in columns of their own goes along in the remark. */
function copiesOf(desk: Desk, portion: readonly ToArchive[], { log, register, outbox }: ArchiveSources): Copies {
  const going = new Set(portion.map(({ ticket }) => ticket.ticketNo));
  const besides = desk.ports.archive.besides();
  const isGoing = ({ ticketNo }: { readonly ticketNo: string }): boolean => going.has(ticketNo);
  return {
    tickets: portion.flatMap(({ index }) => {
      const row = register[index];
      return row
        ? [{ ...row, remark: [row.remark, besides[index] ?? ''].filter((part) => part !== '').join('\n') }]
        : [];
    }),
    log: together(log.filter(isGoing)),
    outbox: together(outbox.filter(isGoing)),
  };
}

/** Rows by ticket: whoever looks one up reads its rows in one piece. */
function together<Row extends { readonly ticketNo: string }>(rows: readonly Row[]): readonly Row[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.ticketNo);
    if (group) group.push(row);
    else groups.set(row.ticketNo, [row]);
  }
  return [...groups.values()].flat();
}

/** Copies, below what is in force there, and reads back. @throws {Refusal} ARCHIVE_NOT_WRITTEN */
function copy({ ports }: Desk, archive: Archive, rows: Copies): void {
  const tables = ports.archive.open(archive);
  const parts = [
    copied(tables.tickets, archive.rows.tickets, rows.tickets),
    copied(tables.log, archive.rows.log, rows.log),
    copied(tables.outbox, archive.rows.outbox, rows.outbox),
  ];
  ports.flush();
  if (!parts.every((isThere) => isThere()))
    throw new Refusal('ARCHIVE_NOT_WRITTEN', { archive: archive.name, url: archive.url, count: rows.tickets.length });
}

/** @returns whether they stand there, and nothing below them */
function copied<D extends SheetDeclaration>(
  table: Table<D>,
  standing: number,
  rows: readonly RowOf<D>[],
): () => boolean {
  const firstRow = standing + 2;
  const after = firstRow + rows.length;
  const leftover = table.lastRow() - after + 1;
  table.append(firstRow, rows);
  if (leftover > 0) table.remove(Array.from({ length: leftover }, (_, index) => after + index));
  return () =>
    table.lastRow() === Math.max(after - 1, 1) &&
    (rows.length === 0 || JSON.stringify(table.rows(firstRow, rows.length)) === JSON.stringify(rows));
}

function archivedEvent(
  { name }: Archive,
  ticket: Ticket,
  log: readonly LogRow[],
): Omit<EventOf<'archived'>, keyof Stamp> {
  const { ticketNo, closedAt, erasedAt, sourceKey } = ticket;
  const runs: [from: number, to: number, hash: string][] = [];
  let broughtBy = '';
  for (const row of log) {
    if (row.ticketNo !== ticketNo || row.seq === null) continue;
    if (row.kind === 'received' && row.requestId.includes('/')) broughtBy = row.requestId;
    const run = last(runs);
    if (run && run[1] + 1 === row.seq) [run[1], run[2]] = [row.seq, row.hash];
    else runs.push([row.seq, row.seq, row.hash]);
  }
  return {
    kind: 'archived',
    note: '',
    fields: {
      archive: name,
      closedAt: closedAt ?? (0 as Instant),
      rows: runs,
      ...((erasedAt ?? 0) >= (closedAt ?? 0) ? { isErased: true as const } : {}),
      ...(sourceKey === '' ? {} : { sourceKey, broughtBy }),
    },
  };
}

type Stamp = Omit<EventOf<'archived'>, 'kind' | 'note' | 'fields'>;
