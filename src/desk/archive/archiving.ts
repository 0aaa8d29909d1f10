/**
 * Moving tickets that ended long ago to an archive, a portion at a time: copied there, read back, told in the log, and only then taken out here. Over
 * 250 lines since what must be settled before a ticket may go is all said here. A run that is cut off before the log tells of it has moved
 * nothing, and its copies are written over; one that is cut off after is finished by the next run that writes.
 */
import { last } from '../../domain/last';
import { Refusal } from '../../domain/refusal';
import { plusInterval } from '../../domain/servicePlan/interval';
import { ticketsOf } from '../../domain/ticket/byTicket';
import type { EventOf } from '../../domain/ticket/events';
import { hasEnded } from '../../domain/ticket/status';
import type { Ticket } from '../../domain/ticket/ticket';
import { DAY_MS, later } from '../../domain/time/instant';
import type { Instant } from '../../domain/time/instant';
import { instantToLocal, localToInstant } from '../../domain/time/zone';
import { archiveTitle } from '../../i18n/archiveTitle';
import { packOf } from '../../packs/packs';
import { FORM_ANSWERS } from '../../sheets/formAnswers';
import { INBOX } from '../../sheets/inbox';
import { LOG } from '../../sheets/log';
import { LOOP } from '../../sheets/loop';
import { OUTBOX } from '../../sheets/outbox';
import type { RowOf, SheetDeclaration } from '../../sheets/sheet';
import { columnKeys } from '../../sheets/sheet';
import { TICKETS } from '../../sheets/tickets';
import { brokenRows } from '../register/brokenRows';
import type { Desk } from '../desk';
import { removeFrom } from '../importing/finishUndo';
import { WAITING } from '../customerPage/inboxRows';
import { append, eventOf, stamped } from '../register/journal';
import { keepProgress } from '../keepProgress';
import type { Archive, ArchivedSheet } from './archivePort';
import type { Table } from '../table';
import { takeOutArchived } from './takeOutArchived';
import { wake } from '../register/ticketStore';

type LogRow = RowOf<typeof LOG>;
type OutboxRow = RowOf<typeof OUTBOX>;
type RegisterRow = RowOf<typeof TICKETS>;

/** Tickets of one portion; it takes some ten seconds of the six minutes of a run. */
const A_PORTION = 500;
/** Groups of neighbouring rows that a portion takes out of the register: each is a call. People sort. */
const MOST_GROUPS = 40;
/** Rows of the log that a portion copies. */
const MOST_LOG_ROWS = 12_000;
/** Google allows ten million cells in a spreadsheet; what the sheets grow by at once stays free. */
const MOST_CELLS = 9_000_000;
/** States of a message of which nothing can come any more. */
const SETTLED: readonly string[] = ['sent', 'settled'];

const SHEETS = { tickets: TICKETS, log: LOG, outbox: OUTBOX } as const;
const NO_ROWS: Archive['rows'] = { tickets: 0, log: 0, outbox: 0 };

/** A ticket that may go, with the row in which it stands. */
export interface ToArchive {
  readonly ticket: Ticket;
  /** Place in the register, from 0 for row 2. */
  readonly index: number;
  /** Year in which it ended, the desk's time. */
  readonly year: string;
}

/** What is looked at before anything moves. */
export interface ArchiveSources {
  readonly log: readonly LogRow[];
  readonly register: readonly RegisterRow[];
  readonly outbox: readonly OutboxRow[];
}

/** Reads it. A read for each. */
export function archiveSources({ ports }: Desk): ArchiveSources {
  return {
    log: ports.table(LOG).rows(2),
    register: ports.table(TICKETS).rows(2),
    outbox: ports.table(OUTBOX).filled(2),
  };
}

/**
 * Tickets that may go, by the year in which they ended and in the order of the register. What is open in any way stays: a measure that nobody
 * has verified, a survey that is out, a message that may still go, an answer of the customer that waits for somebody, a row that is not as
 * the desk wrote it.
 * @param after months since the end
 * @throws {Refusal} LOG_DAMAGED: a log that does not hold is not carried elsewhere
 */
export function ticketsToArchive(desk: Desk, after: number, sources: ArchiveSources): readonly ToArchive[] {
  const { log, register, outbox } = sources;
  const [broken] = brokenRows(desk, log);
  if (broken !== undefined) throw new Refusal('LOG_DAMAGED', { row: broken });
  const { ports, setUp, config, progress } = desk;
  const zone = ports.zone(setUp.timeZone);
  const before = localToInstant(zone, plusInterval(instantToLocal(zone, desk.now).date, { months: -after }), 0);
  const tickets = ticketsOf(log.filter(({ seq }) => seq !== null).map(eventOf));
  const waiting = waitedFor(desk, outbox);
  const times = new Map<string, number>();
  for (const { ticketNo } of register) times.set(ticketNo, (times.get(ticketNo) ?? 0) + 1);
  const mayGo = (ticket: Ticket, row: RegisterRow): boolean => {
    const { ticketNo, status, closedAt, seq, measures, undoneAt } = ticket;
    return (
      hasEnded(status) &&
      closedAt !== null &&
      closedAt < before &&
      // While a verdict may still open it again it is wanted here.
      later(closedAt, config.reopenDays * DAY_MS) < desk.now &&
      undoneAt === undefined &&
      seq <= progress.followedUp &&
      measures.every(({ effective }) => effective !== null) &&
      !waiting.has(ticketNo) &&
      times.get(ticketNo) === 1 &&
      row.state === '' &&
      (row.wakeAt === null || row.wakeAt > desk.now) &&
      row.status === status &&
      Object.values(row).every((cell) => !Number.isNaN(cell))
    );
  };
  return register
    .flatMap((row, index): readonly ToArchive[] => {
      const ticket = tickets.get(row.ticketNo);
      if (!ticket || !mayGo(ticket, row)) return [];
      return [{ ticket, index, year: instantToLocal(zone, ticket.closedAt ?? desk.now).date.slice(0, 4) }];
    })
    .sort((one, other) => Number(one.year) - Number(other.year) || one.index - other.index);
}

/** Tickets of which something is still to go out or to be looked at. */
function waitedFor({ ports }: Desk, outbox: readonly OutboxRow[]): ReadonlySet<string> {
  const held = ports.workbook.has('formAnswers') ? ports.table(FORM_ANSWERS).rows(2) : [];
  const left = ports.workbook.has('inbox') ? ports.table(INBOX).filled(2) : [];
  return new Set([
    ...outbox.filter(({ state }) => !SETTLED.includes(state)).map(({ ticketNo }) => ticketNo),
    ...held.filter(({ state }) => state === 'held').map(({ ticketNo }) => ticketNo),
    ...left.filter(({ state }) => state.startsWith(WAITING) || state === 'failed').map(({ ticketNo }) => ticketNo),
  ]);
}

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

interface Copies {
  readonly tickets: readonly RegisterRow[];
  readonly log: readonly LogRow[];
  readonly outbox: readonly OutboxRow[];
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

/** The archive of the year that has room, which is made where there is none; what is coming to it is remembered before the log tells of it. */
function archiveFor(desk: Desk, [first]: readonly ToArchive[], rows: Copies): Archive {
  const { ports, setUp, config, progress } = desk;
  const year = first?.year ?? '';
  const ofYear = progress.archives.filter(({ name }) => name.slice(0, 4) === year);
  const known = last(ofYear);
  const isFull = known !== undefined && cellsOf(added(known.rows, rows)) > MOST_CELLS;
  const name = known === undefined ? year : isFull ? `${year}-${ofYear.length + 1}` : known.name;
  const file =
    known !== undefined && !isFull
      ? known
      : { name, ...ports.archive.create(archiveTitle(setUp.language, config.deskName, name)) };
  const pack = packOf(setUp.pack);
  const sheets = 'sheets' in file ? file.sheets : ports.archive.ensure(file, pack, setUp.language);
  const standing = known !== undefined && !isFull ? known.rows : NO_ROWS;
  const endedAt = 'lastClosedAt' in file ? file.lastClosedAt : (0 as Instant);
  const archive: Archive = {
    ...file,
    name,
    sheets,
    rows: standing,
    coming: added(standing, rows),
    lastClosedAt: rows.tickets.reduce(
      (latest, { closedAt }) => ((closedAt ?? 0) > latest ? (closedAt ?? latest) : latest),
      endedAt,
    ),
  };
  keepArchive(desk, archive);
  keepProgress(desk);
  return archive;
}

function keepArchive(desk: Desk, archive: Archive): void {
  const others = desk.progress.archives.filter(({ name }) => name !== archive.name);
  desk.progress = {
    ...desk.progress,
    archives: [...others, archive].sort((one, other) => (one.name < other.name ? -1 : 1)),
  };
}

function added(standing: Archive['rows'], rows: Copies): Archive['rows'] {
  return {
    tickets: standing.tickets + rows.tickets.length,
    log: standing.log + rows.log.length,
    outbox: standing.outbox + rows.outbox.length,
  };
}

/** Cells that so many rows take. */
function cellsOf(rows: Archive['rows']): number {
  return (Object.keys(SHEETS) as ArchivedSheet[]).reduce(
    (sum, id) => sum + rows[id] * columnKeys(SHEETS[id] as SheetDeclaration).length,
    0,
  );
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

/**
 * Takes out here what the log says to have moved. Rows that are gone already are none.
 * @param events as they stand in the log, which the head of the memory has reached
 */
export function finishArchiving(desk: Desk, events: readonly EventOf<'archived'>[]): void {
  const { ports } = desk;
  const gone = new Set(events.map(({ ticketNo }) => ticketNo));
  const named = new Set(events.map(({ fields }) => fields.archive));
  removeFrom(desk, LOOP, gone);
  removeFrom(desk, TICKETS, gone);
  const { archives, outboxNext, trimming } = desk.progress;
  const before = outboxNext > 2 ? ports.table(OUTBOX).rows(outboxNext - 1, 1) : [];
  desk.progress = {
    ...desk.progress,
    archives: archives.map((one) => (named.has(one.name) ? { ...one, rows: one.coming } : one)),
    trimming: trimming ?? { outboxLast: before[0]?.key ?? '' },
    wakeAt: desk.now,
  };
  keepProgress(desk);
  takeOutArchived(desk);
}
