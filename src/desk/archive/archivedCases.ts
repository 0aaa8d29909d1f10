/** Tickets that moved to archives, as people look them up: to be read, and no more. */
import { Refusal } from '../../domain/refusal';
import type { TicketEvent } from '../../domain/ticket/events';
import { ticketOf } from '../../domain/ticket/fold';
import type { Ticket } from '../../domain/ticket/ticket';
import { LOG } from '../../sheets/log';
import type { RowOf } from '../../sheets/sheet';
import type { TICKETS } from '../../sheets/tickets';
import type { Desk } from '../desk';
import { eventOf } from '../register/journal';
import { inForce, openArchive } from './archivedBooks';
import { archivedEvents } from './archivedEvents';
import type { Archive } from './archivePort';

/** What is said where a number has no row: the archive that its ticket moved to, or that nobody knows it. One read where there are archives. */
export function whereGone(desk: Desk, ticketNo: string): Refusal {
  const archive = archiveOf(desk, ticketNo);
  return archive === null
    ? new Refusal('TICKET_UNKNOWN', { ticketNo })
    : new Refusal('TICKET_ARCHIVED', { ticketNo, archive: archive.name, url: archive.url });
}

/** The archive that a ticket moved to; null for none. One read where there are archives. */
export function archiveOf(desk: Desk, ticketNo: string): Archive | null {
  const { archives } = desk.progress;
  if (archives.length === 0) return null;
  const event = archivedEvents(ownRows(desk, ticketNo)).get(ticketNo);
  return archives.find(({ name }) => name === event?.fields.archive) ?? null;
}

function ownRows({ ports }: Desk, ticketNo: string): readonly RowOf<typeof LOG>[] {
  return ports
    .table(LOG)
    .filled(2)
    .filter((row) => row.ticketNo === ticketNo);
}

/** A ticket as its archive has it, with what was logged of it here since. */
export interface ArchivedCase {
  readonly ticket: Ticket;
  readonly cells: RowOf<typeof TICKETS>;
  /** The oldest first; the last tells where it lies. */
  readonly events: readonly TicketEvent[];
}

/**
 * Looks a ticket up in its archive. One read here, six calls there.
 * @throws {Refusal} TICKET_UNKNOWN; ARCHIVE_CLOSED or ARCHIVE_NOT_BUILT where it cannot be read
 */
export function archivedCase(desk: Desk, ticketNo: string): ArchivedCase {
  const here = ownRows(desk, ticketNo);
  const name = archivedEvents(here).get(ticketNo)?.fields.archive;
  const archive = desk.progress.archives.find((one) => one.name === name);
  if (!archive) throw new Refusal('TICKET_UNKNOWN', { ticketNo });
  const { tickets, log } = openArchive(desk, archive);
  const at = tickets.column('ticketNo').indexOf(ticketNo);
  const cells = at < 0 ? undefined : tickets.rows(at + 2, 1)[0];
  const numbers = log.column('ticketNo');
  const first = numbers.indexOf(ticketNo);
  const count = numbers.lastIndexOf(ticketNo) - first + 1;
  const events = [...(first < 0 ? [] : log.rows(first + 2, count)), ...here]
    .filter((row) => row.ticketNo === ticketNo)
    .map(eventOf);
  const ticket = ticketOf(events);
  if (cells === undefined || ticket === null) throw new Refusal('TICKET_UNKNOWN', { ticketNo });
  return { ticket, cells, events };
}

/** Rows of the register of all archives, the newest archive first; of one that cannot be opened none, and the log of the run names it. Three calls for each. */
export function archivedRows(desk: Desk): readonly RowOf<typeof TICKETS>[] {
  return [...desk.progress.archives].reverse().flatMap((archive) => {
    try {
      return inForce(openArchive(desk, archive).tickets, archive.rows.tickets);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      desk.ports.say(`archive ${archive.name} is not searched: ${error.message}`);
      return [];
    }
  });
}
