import type { RowOf, SheetDeclaration } from '../../sheets/sheet';
import { columnKeys } from '../../sheets/sheet';
import { isEmptyCell } from '../emptyCell';
import type { Table } from '../table';
import { usedRows } from '../usedRows';

/** Leaves only these rows in the desk’s columns of a sheet that is written anew every night. One read and one write, where the columns stand side by side. */
export function rewriteRows<D extends SheetDeclaration>(
  table: Table<D>,
  declaration: D,
  rows: readonly RowOf<D>[],
): void {
  const keys = columnKeys(declaration);
  const before = declaration.hidden
    ? table.lastRow()
    : usedRows(table.block(keys), (row) => !keys.every((key) => isEmptyCell(row[key]))) + 1;
  const cells: readonly Partial<RowOf<D>>[] = [
    ...rows,
    ...Array.from({ length: Math.max(0, before - 1 - rows.length) }, () => ({})),
  ];
  table.writeBlock(keys, 2, cells);
}
