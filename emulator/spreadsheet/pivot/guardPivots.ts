import type { SheetHandle, SpreadsheetAccess } from '../access';
import { contains, intersects, type Rect } from '../rect';
import type { SheetState, SpreadsheetState } from '../spreadsheetState';
import { clearResult, pivotRect, pivotsOf } from './refresh';

/** The emulator's own refusal; what Google says is unconfirmed ([K]). */
export const PART_OF_PIVOT = "You can't change part of a pivot table. Change its definition, or clear all of it.";

/**
 * Whether a rectangle cuts into a pivot table.
 * @param whole counts one that lies in it altogether too, since sorting or merging it has no meaning
 */
export function partOfPivot(sheet: SheetState, rect: Rect, whole: boolean): boolean {
  return pivotsOf(sheet).some((pivot) => {
    const own = pivotRect(pivot);
    return intersects(own, rect) && (whole || !contains(rect, own));
  });
}

/** Refuses a change of cells that a pivot table shows, unless it replaces all of it. */
export function guardPivots(
  access: SpreadsheetAccess,
  handle: SheetHandle,
  rect: Rect,
  how: 'part' | 'whole' = 'part',
): void {
  if (pivotsOf(access.sheet(handle)).length === 0) return;
  // How far it reaches may hang on writes that are not applied yet.
  access.context.applyPending();
  if (partOfPivot(access.sheet(handle), rect, how === 'whole')) access.fail(PART_OF_PIVOT);
}

/** Removes the pivot tables that lie in a rectangle altogether: what is written there replaces them. */
export function dropPivots(file: SpreadsheetState, sheet: SheetState, rect: Rect): void {
  for (const pivot of pivotsOf(sheet)) if (contains(rect, pivotRect(pivot))) removePivot(file, sheet, pivot.id);
}

/** Removes a pivot table and the cells it shows. */
export function removePivot(file: SpreadsheetState, sheet: SheetState, id: number): void {
  const pivot = pivotsOf(sheet).find((each) => each.id === id);
  if (pivot === undefined) return;
  clearResult(file, sheet, pivot);
  sheet.pivots = pivotsOf(sheet).filter((each) => each !== pivot);
}
