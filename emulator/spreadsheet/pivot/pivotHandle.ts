import type { SheetHandle, SpreadsheetAccess } from '../access';
import type { PivotState } from './pivotState';
import { pivotsOf } from './refresh';

/** What a PivotTable of a script stands for. */
export interface PivotHandle extends SheetHandle {
  readonly id: number;
}

/** What a PivotGroup, PivotValue or PivotFilter stands for. */
export interface PartHandle extends PivotHandle {
  readonly partId: number;
}

/** The pivot table behind a handle; a removed one makes every further operation an error. */
export function pivotOf(access: SpreadsheetAccess, { id, ...handle }: PivotHandle): PivotState {
  return pivotsOf(access.sheet(handle)).find((pivot) => pivot.id === id) ?? access.fail('The pivot table was removed.');
}

/** Changes a pivot table, where its anchor may be edited; its result follows. */
export function changePivot(
  access: SpreadsheetAccess,
  method: string,
  handle: PivotHandle,
  act: (pivot: PivotState) => void,
): void {
  const { row, column } = pivotOf(access, handle);
  access.guard(handle, { row, column, rows: 1, columns: 1 });
  access.change(method, () => {
    act(pivotOf(access, handle));
    access.file(handle.fileId).revision += 1;
  });
}
