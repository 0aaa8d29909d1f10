/** Spreadsheets that old tickets move to. */
import type { Instant } from '../../domain/time/instant';
import type { Language, Pack } from '../../packs/pack';
import type { LOG } from '../../sheets/log';
import type { OUTBOX } from '../../sheets/outbox';
import type { TICKETS } from '../../sheets/tickets';
import type { Table } from '../table';

/** A spreadsheet that tickets have moved to, as the desk remembers it. */
export interface Archive {
  /** The year in which its tickets ended, with a number behind it from the second of a year on: '2025', '2025-2'. */
  readonly name: string;
  readonly id: string;
  readonly url: string;
  /** Ids of its sheets. */
  readonly sheets: Readonly<Record<ArchivedSheet, number>>;
  /** Rows in force on each sheet: what stands below them is left of a move that was cut off. */
  readonly rows: Readonly<Record<ArchivedSheet, number>>;
  /** What that will be once the log tells of the move that was begun last. */
  readonly coming: Archive['rows'];
  /** When the last of its tickets ended. */
  readonly lastClosedAt: Instant;
}

/** Sheets that an archive has, declared as those of the desk are. */
export type ArchivedSheet = 'tickets' | 'log' | 'outbox';

export interface ArchiveTables {
  readonly tickets: Table<typeof TICKETS>;
  readonly log: Table<typeof LOG>;
  readonly outbox: Table<typeof OUTBOX>;
}

/** Other spreadsheets that hold what has moved out. */
export interface ArchivePort {
  /** Makes an empty spreadsheet in the desk's zone, which belongs to whoever runs this and is shared with nobody. */
  create(title: string): Pick<Archive, 'id' | 'url'>;
  /** Makes or mends its sheets. @returns their ids @throws {Refusal} ARCHIVE_CLOSED */
  ensure(archive: Pick<Archive, 'name' | 'id' | 'url'>, pack: Pack, language: Language): Archive['sheets'];
  /** Its tables. One call. @throws {Refusal} ARCHIVE_CLOSED */
  open(archive: Archive): ArchiveTables;
  /**
   * What stands in columns of people's own on the desk's register, by row from row 2, each cell with its heading; '' where nothing does. A read
   * for each such column, and two besides.
   */
  besides(): readonly string[];
}
