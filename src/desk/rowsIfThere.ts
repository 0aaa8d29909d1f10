import { Refusal } from '../domain/refusal';
import type { RowOf, SheetDeclaration } from '../sheets/sheet';
import type { Ports } from './ports';

/** The rows of a sheet that desks from before it have not: null where it is not there, until repair makes it. One read. */
export function rowsIfThere<D extends SheetDeclaration>(ports: Ports, declaration: D): readonly RowOf<D>[] | null {
  return ifThere(() => ports.table(declaration).rows(2));
}

/** What is read of such a sheet; null where it is not there. */
export function ifThere<Read>(read: () => Read): Read | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof Refusal && error.code === 'SHEET_MISSING') return null;
    throw error;
  }
}
