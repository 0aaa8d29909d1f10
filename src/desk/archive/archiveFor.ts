/** The archive that a portion of tickets moves to. */
import { last } from '../../domain/last';
import type { Instant } from '../../domain/time/instant';
import { archiveTitle } from '../../i18n/sheets/archiveTitle';
import { packOf } from '../../packs/packs';
import { LOG } from '../../sheets/log';
import { OUTBOX } from '../../sheets/outbox';
import type { SheetDeclaration } from '../../sheets/sheet';
import { columnKeys } from '../../sheets/sheet';
import { TICKETS } from '../../sheets/tickets';
import type { Desk } from '../desk';
import { keepProgress } from '../keepProgress';
import type { Archive, ArchivedSheet } from './archivePort';
import type { LogRow, OutboxRow, RegisterRow, ToArchive } from './ticketsToArchive';

/** Google allows ten million cells in a spreadsheet; what the sheets grow by at once stays free. */
const MOST_CELLS = 9_000_000;

const SHEETS = { tickets: TICKETS, log: LOG, outbox: OUTBOX } as const;

const NO_ROWS: Archive['rows'] = { tickets: 0, log: 0, outbox: 0 };

export interface Copies {
  readonly tickets: readonly RegisterRow[];
  readonly log: readonly LogRow[];
  readonly outbox: readonly OutboxRow[];
}

/** The archive of the year that has room, which is made where there is none; what is coming to it is remembered before the log tells of it. */
export function archiveFor(desk: Desk, [first]: readonly ToArchive[], rows: Copies): Archive {
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
