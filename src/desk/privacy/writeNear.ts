import type { RowOf, SheetDeclaration } from '../../sheets/sheet';
import type { Table } from '../table';

/** Rows that lie nearer than this are written in one call, with those between as they stand. */
const NEAR = 400;

/**
 * Writes changed rows of a sheet that only the desk fills, each group of near ones in one call.
 * @param standing from row 2 down
 * @param changed by their place among those
 */
export function writeNear<D extends SheetDeclaration>(
  table: Table<D>,
  keys: readonly Extract<keyof D['columns'], string>[],
  standing: readonly RowOf<D>[],
  changed: ReadonlyMap<number, RowOf<D>>,
): void {
  const places = [...changed.keys()].sort((one, other) => one - other);
  if (places.length === 0) return;
  let from = 0;
  places.forEach((place, at) => {
    const next = places[at + 1];
    if (next !== undefined && next - place < NEAR) return;
    const first = places[from] ?? place;
    const rows = Array.from({ length: place - first + 1 }, (_, offset) => {
      const index = first + offset;
      return (changed.get(index) ?? standing[index]) as RowOf<D>;
    });
    table.writeBlock(keys, first + 2, rows);
    from = at + 1;
  });
}
