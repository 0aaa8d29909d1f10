/**
 * Taking the rows of archived tickets out of log and outbox. Rows move up behind those that go, so that places in the memory are right again only
 * at the end; a run that is cut off leaves every row that stays there, once, and the next run that writes begins with this again.
 */
import { Refusal } from '../../domain/refusal';
import { LOG } from '../../sheets/log';
import { OUTBOX } from '../../sheets/outbox';
import type { RowOf } from '../../sheets/sheet';
import { columnKeys } from '../../sheets/sheet';
import type { Desk } from '../desk';
import { remember } from '../memory';
import { isUnsent, outboxPlaces } from '../messages/outboxPlaces';
import type { Table } from '../table';
import { archivedEvents } from './archivedEvents';

/** Rows that go and lie nearer than this are taken out together. */
const NEAR = 400;
/** Rows that are written anew at once. */
const MOST = 5_000;

/**
 * Takes them out and keeps where log and outbox end by then. The outbox is left as it is while somebody is sending, who knows messages by their
 * rows; what stays there goes the next time.
 * @param isRepair whether the log may be damaged: where it ends is found out by the repair then
 * @throws {Refusal} LOG_DAMAGED where the row is gone that the desk wrote last
 */
export function takeOutArchived(desk: Desk, isRepair = false): void {
  const { ports } = desk;
  const log = ports.table(LOG).rows(2);
  const archived = archivedEvents(log);
  const isGone = ({ ticketNo, seq }: RowOf<typeof LOG>): boolean =>
    (seq ?? Infinity) < (archived.get(ticketNo)?.seq ?? 0);
  const { head } = desk.progress;
  const stays = log.filter((row) => !isGone(row));
  const at = stays.findIndex(({ seq, hash }) => seq === head.seq && hash === head.hash);
  if (at < 0 && !isRepair) throw new Refusal('LOG_DAMAGED', { row: head.row });
  takeOut(desk, ports.table(LOG), columnKeys(LOG), log, isGone);
  const outbox = outboxWithout(desk, archived);
  const last = Math.max(0, ...[...archived.values()].flatMap(({ fields }) => fields.rows.map(([, to]) => to)));
  ports.flush();
  desk.progress = {
    ...desk.progress,
    ...outbox,
    head: at < 0 ? head : { ...head, row: at + 2 },
    // Also where somebody took rows out by hand: repair has counted anew by then.
    trimmed: at < 0 ? desk.progress.trimmed : head.seq - at - 1,
    trimmedTo: last,
    trimming: null,
  };
  remember(ports.memory, { progress: desk.progress });
}

/** @returns what changes in the progress */
function outboxWithout(
  desk: Desk,
  archived: ReadonlyMap<string, unknown>,
): Partial<Pick<Desk['progress'], 'outboxFrom' | 'outboxNext'>> {
  const outboxLast = desk.progress.trimming?.outboxLast ?? '';
  const table = desk.ports.table(OUTBOX);
  const rows = table.filled(2);
  const isGone = ({ key, ticketNo, state }: RowOf<typeof OUTBOX>): boolean =>
    key !== outboxLast && archived.has(ticketNo) && !isUnsent(state);
  const isSending = rows.some(({ state }) => state === 'sending');
  if (!isSending) takeOut(desk, table, columnKeys(OUTBOX), rows, isGone);
  const stays = isSending ? rows : rows.filter((row) => !isGone(row));
  const next = stays.findIndex(({ key }) => key === outboxLast) + 1;
  return outboxPlaces(stays.slice(0, next).map(({ state }) => state));
}

/** From below, so that what lies above stays where it is. In each part those that go are brought together first, in the same write with those that stay. */
function takeOut<Row>(
  { ports }: Desk,
  table: Pick<Table<never>, 'remove'> & {
    writeBlock(keys: readonly never[], firstRow: number, rows: readonly Row[]): void;
  },
  keys: readonly string[],
  rows: readonly Row[],
  isGone: (row: Row) => boolean,
): void {
  const places = rows.flatMap((row, index) => (isGone(row) ? [index] : []));
  for (const [from, to] of partsOf(places).reverse()) {
    const part = rows.slice(from, to + 1);
    const gone = part.filter(isGone);
    if (gone.length < part.length) {
      table.writeBlock(keys as readonly never[], from + 2, [...gone, ...part.filter((row) => !isGone(row))]);
      ports.flush();
    }
    table.remove(gone.map((_, index) => from + 2 + index));
    ports.flush();
  }
}

/** Places from and to, both included. */
function partsOf(places: readonly number[]): [from: number, to: number][] {
  const parts: [number, number][] = [];
  for (const place of places) {
    const part = parts[parts.length - 1];
    if (part && place - part[1] < NEAR && place - part[0] < MOST) part[1] = place;
    else parts.push([place, place]);
  }
  return parts;
}
