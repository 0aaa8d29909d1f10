/** Which tickets may move to an archive: what must be settled before one goes is all said here. */
import { Refusal } from '../../domain/refusal';
import { plusInterval } from '../../domain/servicePlan/interval';
import { ticketsOf } from '../../domain/ticket/byTicket';
import { hasEnded } from '../../domain/ticket/status';
import type { Ticket } from '../../domain/ticket/ticket';
import { DAY_MS, later } from '../../domain/time/instant';
import { instantToLocal, localToInstant } from '../../domain/time/zone';
import { FORM_ANSWERS } from '../../sheets/formAnswers';
import { INBOX } from '../../sheets/inbox';
import { LOG } from '../../sheets/log';
import { OUTBOX } from '../../sheets/outbox';
import type { RowOf } from '../../sheets/sheet';
import { TICKETS } from '../../sheets/tickets';
import { WAITING } from '../customerPage/inboxRows';
import type { Desk } from '../desk';
import { brokenRows } from '../register/brokenRows';
import { eventsIn } from '../register/journal';

export type LogRow = RowOf<typeof LOG>;
export type OutboxRow = RowOf<typeof OUTBOX>;
export type RegisterRow = RowOf<typeof TICKETS>;

/** States of a message of which nothing can come any more. */
const SETTLED: readonly string[] = ['sent', 'settled'];

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
  const tickets = ticketsOf(eventsIn(log));
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
