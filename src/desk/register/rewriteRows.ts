import type { RowOf, SheetDeclaration } from '../../sheets/sheet';
import { columnKeys } from '../../sheets/sheet';
import { isEmptyCell } from '../emptyCell';
import type { Table } from '../table';

/** Leaves only these rows in the desk’s columns of a sheet that is written anew every night. One read and one write, where the columns stand side by side. */
export function rewriteRows<D extends SheetDeclaration>(
  table: Table<D>,
  declaration: D,
  rows: readonly RowOf<D>[],
): void {
  const keys = columnKeys(declaration);
  const before = declaration.hidden ? table.lastRow() : lastFilled(table.block(keys), keys);
  const cells: readonly Partial<RowOf<D>>[] = [
    ...rows,
    ...Array.from({ length: Math.max(0, before - 1 - rows.length) }, () => ({})),
  ];
  table.writeBlock(keys, 2, cells);
}

/** The last row with anything in these columns, as people count; 1 where there is none. */
function lastFilled<Key extends string>(rows: readonly Readonly<Record<Key, unknown>>[], keys: readonly Key[]): number {
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    const row = rows[index];
    if (row && !keys.every((key) => isEmptyCell(row[key]))) return index + 2;
  }
  return 1;
}
