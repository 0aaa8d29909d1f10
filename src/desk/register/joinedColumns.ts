/** Writes that a block of rows may cost. */
const MOST_WRITES = 2;

/**
 * Columns to be written, with those between them that save a write: the narrowest gaps are closed first, until there are few enough runs of
 * neighbours or no gap may be closed.
 * @param order columns as they stand on the sheet; null for one that is none of the desk's
 * @param mayJoin whether a column may be written as it was read
 * @example joinedColumns(['a', 'b', 'c', 'd', 'e', 'f'], ['a', 'c', 'f'], () => true) //=> ['a', 'b', 'c', 'f']
 */
export function joinedColumns<K extends string>(
  order: readonly (K | null)[],
  wanted: readonly K[],
  mayJoin: (key: K) => boolean,
): readonly K[] {
  const places = wanted.map((key) => order.indexOf(key)).sort((one, other) => one - other);
  const gaps = places.slice(1).map((place, index) => order.slice((places[index] ?? 0) + 1, place));
  const open = gaps.filter((gap) => gap.length > 0);
  const closed = open
    .flatMap((gap) => (gap.every((key) => key !== null && mayJoin(key)) ? [gap as readonly K[]] : []))
    .sort((one, other) => one.length - other.length)
    .slice(0, Math.max(0, open.length + 1 - MOST_WRITES));
  const written = new Set([...wanted, ...closed.flat()]);
  return order.filter((key): key is K => key !== null && written.has(key));
}
