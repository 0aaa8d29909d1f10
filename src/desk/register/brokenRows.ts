/** Holding the log against its own chain of hashes. */
import type { EventOf } from '../../domain/ticket/events';
import type { LOG } from '../../sheets/log';
import type { RowOf } from '../../sheets/sheet';
import { goesOnFrom } from '../archive/archivedEvents';
import type { Desk } from '../desk';
import { chained, eventOf } from './journal';

type LogRow = RowOf<typeof LOG>;

/**
 * Places of rows whose hash does not follow from the row before: edited, removed, moved or added by hand. Row numbers as people count.
 * A row whose customer was erased keeps the hash of before, and is sound while it holds what the erasure left in it.
 * @param log its rows, as they stand
 */
export function brokenRows(desk: Desk, log: readonly LogRow[]): readonly number[] {
  const apart: { readonly row: number; readonly seq: number; readonly found: string }[] = [];
  /** By place, where the customer was erased from a row: what an untouched later row says that it holds since. */
  const erased = new Map<number, Set<string>>();
  const bridges = goesOnFrom(log);
  let hash = '';
  let seq = 0;
  log.forEach((row, index) => {
    if (row.seq === null) return;
    // Where rows are missing, an event says which ticket took them along and where the chain goes on.
    const before = row.seq === seq + 1 ? hash : (bridges.get(row.seq - 1) ?? hash);
    seq = row.seq;
    const found = hashOf(desk, before, row);
    if (found !== row.hash) apart.push({ row: index + 2, seq: row.seq, found });
    else if (row.kind === 'erased') noteErased(eventOf(row) as EventOf<'erased'>, erased);
    hash = row.hash;
  });
  return apart.filter(({ seq, found }) => found === '' || !erased.get(seq)?.has(found)).map(({ row }) => row);
}

function noteErased({ seq, fields }: EventOf<'erased'>, erased: Map<number, Set<string>>): void {
  for (const [place, hash] of fields.rows) {
    if (place >= seq) continue;
    const known = erased.get(place) ?? new Set();
    erased.set(place, known.add(hash));
  }
}

/** The hash of what a row holds; '' where what stands in its fields is not even JSON any more. */
function hashOf(desk: Desk, before: string, row: LogRow): string {
  try {
    return chained(desk, before, eventOf(row));
  } catch {
    return '';
  }
}
