import { Refusal } from '../domain/refusal';
import type { RowOf, SheetDeclaration } from '../sheets/sheet';
import { columnKeys } from '../sheets/sheet';
import type { Ports } from './ports';

/** The rows of a sheet that desks from before it have not: null where it is not there, until repair makes it. One read. */
export function rowsIfThere<D extends SheetDeclaration>(ports: Ports, declaration: D): readonly RowOf<D>[] | null {
  try {
    return ports.table(declaration).block(columnKeys(declaration)) as readonly RowOf<D>[];
  } catch (error) {
    if (error instanceof Refusal && error.code === 'SHEET_MISSING') return null;
    throw error;
  }
}
