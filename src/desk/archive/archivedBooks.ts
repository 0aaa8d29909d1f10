/** What stands in archives, for what has to reach into them. */
import { Refusal } from '../../domain/refusal';
import type { LOG } from '../../sheets/log';
import type { OUTBOX } from '../../sheets/outbox';
import type { RowOf, SheetDeclaration } from '../../sheets/sheet';
import type { TICKETS } from '../../sheets/tickets';
import type { Desk } from '../desk';
import type { Table } from '../table';
import type { Archive, ArchiveTables } from './archivePort';

type LogRow = RowOf<typeof LOG>;

/** An archive that was read: each sheet from row 2 down, as far as it is in force. */
export interface ArchivedBook {
  readonly archive: Archive;
  readonly tables: ArchiveTables;
  readonly log: readonly LogRow[];
  readonly register: readonly RowOf<typeof TICKETS>[];
  readonly outbox: readonly RowOf<typeof OUTBOX>[];
}

/** Opens an archive. One call. @throws {Refusal} ARCHIVE_CLOSED, ARCHIVE_NOT_BUILT */
export function openArchive({ ports }: Desk, archive: Archive): ArchiveTables {
  if (!ports.features.includes('archive')) throw new Refusal('ARCHIVE_NOT_BUILT', { url: archive.url });
  return ports.archive.open(archive);
}

/**
 * Reads archives. Five calls for each.
 * @throws {Refusal} ARCHIVE_CLOSED or ARCHIVE_NOT_BUILT: what must reach everywhere does not begin where it cannot
 */
export function archivedBooks(desk: Desk, archives = desk.progress.archives): readonly ArchivedBook[] {
  return archives.map((archive) => {
    const tables = openArchive(desk, archive);
    return {
      archive,
      tables,
      log: inForce(tables.log, archive.rows.log),
      register: inForce(tables.tickets, archive.rows.tickets),
      outbox: inForce(tables.outbox, archive.rows.outbox),
    };
  });
}

/** Rows as far as they are in force. One read, none where there are none. */
export function inForce<D extends SheetDeclaration>(table: Table<D>, count: number): readonly RowOf<D>[] {
  return count === 0 ? [] : table.rows(2, count);
}

/** The log with what of it lies in archives, in the order in which it was written. */
export function wholeLog(log: readonly LogRow[], books: readonly Pick<ArchivedBook, 'log'>[]): readonly LogRow[] {
  if (books.length === 0) return log;
  return [...log, ...books.flatMap((book) => book.log)]
    .filter(({ seq }) => seq !== null)
    .sort((one, other) => (one.seq ?? 0) - (other.seq ?? 0));
}
