import { contentColumns, trimEnd } from './cellGrid';
import type { Layer } from './layer';
import { runsOf } from './layer';
import { type Axis, shiftPointers } from './pointerShift';
import { deleteRuns, expandRuns, insertRuns, placeRuns, runAt } from './runs';
import type { RawCell, SheetState, SpreadsheetState } from './spreadsheetState';

function layersOf(sheet: SheetState): Layer<number | string>[] {
  return [sheet.styles, sheet.validations, sheet.notes] as Layer<number | string>[];
}

/**
 * Opens `count` empty lines before line `at`.
 * @param like the line whose formats and validations the new ones take on, counted before the change; null for none
 */
export function insertLines(
  file: SpreadsheetState,
  sheet: SheetState,
  axis: Axis,
  at: number,
  count: number,
  like: number | null,
): void {
  const size = axis === 'row' ? sheet.maxRows : sheet.maxColumns;
  shiftPointers(file, sheet, {
    axis,
    size,
    isAppend: at > size,
    of: (position) => (position < at ? position : position + count),
  });
  if (axis === 'row') {
    sheet.maxRows += count;
    if (at <= sheet.rows.length)
      sheet.rows = [...sheet.rows.slice(0, at - 1), ...new Array<null>(count).fill(null), ...sheet.rows.slice(at - 1)];
    for (const layer of layersOf(sheet)) {
      for (const runs of layer) {
        if (runs === null) continue;
        const taken = like === null || layer === (sheet.notes as unknown) ? undefined : runAt(runs, like);
        insertRuns(runs, at, count, taken);
      }
    }
    return;
  }
  sheet.maxColumns += count;
  for (const cells of sheet.rows)
    if (cells !== null && at <= cells.length) cells.splice(at - 1, 0, ...new Array<RawCell>(count).fill(null));
  for (const layer of layersOf(sheet)) {
    const taken = like === null || layer === (sheet.notes as unknown) ? null : (layer[like - 1] ?? null);
    while (layer.length < at - 1) layer.push(null);
    layer.splice(
      at - 1,
      0,
      ...Array.from({ length: count }, () =>
        taken === null ? null : taken.map((run) => [...run] as [number, number, number | string]),
      ),
    );
  }
  while (sheet.columnDepths.length < at - 1) sheet.columnDepths.push(0);
  // Between two columns of a group, a new one is of the group too.
  const depth = Math.min(sheet.columnDepths[at - 2] ?? 0, sheet.columnDepths[at - 1] ?? 0);
  sheet.columnDepths.splice(at - 1, 0, ...new Array<number>(count).fill(depth));
}

/** Deletes lines `first…first + count - 1`. */
export function deleteLines(file: SpreadsheetState, sheet: SheetState, axis: Axis, first: number, count: number): void {
  const last = first + count - 1;
  const size = axis === 'row' ? sheet.maxRows : sheet.maxColumns;
  shiftPointers(file, sheet, {
    axis,
    size,
    isAppend: false,
    of: (position) => (position < first ? position : position <= last ? null : position - count),
  });
  if (axis === 'row') {
    sheet.maxRows -= count;
    sheet.frozenRows = Math.min(sheet.frozenRows, sheet.maxRows);
    sheet.rows.splice(first - 1, count);
    trimEnd(sheet);
    for (const layer of layersOf(sheet)) for (const runs of layer) if (runs !== null) deleteRuns(runs, first, last);
    return;
  }
  sheet.maxColumns -= count;
  sheet.frozenColumns = Math.min(sheet.frozenColumns, sheet.maxColumns);
  sheet.rows.forEach((cells, index) => {
    if (cells === null) return;
    cells.splice(first - 1, count);
    while (cells.length > 0 && cells.at(-1) === null) cells.pop();
    if (cells.length === 0) sheet.rows[index] = null;
  });
  trimEnd(sheet);
  for (const layer of layersOf(sheet)) layer.splice(first - 1, count);
  sheet.columnDepths.splice(first - 1, count);
}

/** Moves lines `first…first + count - 1` so that they stand before what is line `before` now. */
export function moveLines(
  file: SpreadsheetState,
  sheet: SheetState,
  axis: Axis,
  first: number,
  count: number,
  before: number,
): void {
  const last = first + count - 1;
  if (before >= first && before <= last + 1) return;
  const forward = before > last;
  const target = forward ? before - count : before;
  const size = axis === 'row' ? sheet.maxRows : sheet.maxColumns;
  shiftPointers(file, sheet, {
    axis,
    size,
    isAppend: false,
    of: (position) => {
      if (position >= first && position <= last) return position - first + target;
      if (forward && position > last && position < before) return position - count;
      if (!forward && position >= before && position < first) return position + count;
      return position;
    },
  });
  if (axis === 'row') {
    while (sheet.rows.length < Math.max(last, before - 1)) sheet.rows.push(null);
    sheet.rows.splice(target - 1, 0, ...sheet.rows.splice(first - 1, count));
    trimEnd(sheet);
    for (const layer of layersOf(sheet)) {
      layer.forEach((runs, index) => {
        if (runs === null) return;
        const block = expandRuns(runs, first, last);
        deleteRuns(runs, first, last);
        insertRuns(runs, target, count, undefined);
        placeRuns(runsOf(layer, index + 1), target, block);
      });
    }
    return;
  }
  const width = Math.max(last, before - 1, contentColumns(sheet));
  for (const cells of sheet.rows) {
    if (cells === null) continue;
    while (cells.length < width) cells.push(null);
    cells.splice(target - 1, 0, ...cells.splice(first - 1, count));
    while (cells.length > 0 && cells.at(-1) === null) cells.pop();
  }
  for (const layer of layersOf(sheet)) {
    while (layer.length < width) layer.push(null);
    layer.splice(target - 1, 0, ...layer.splice(first - 1, count));
  }
  while (sheet.columnDepths.length < width) sheet.columnDepths.push(0);
  sheet.columnDepths.splice(target - 1, 0, ...sheet.columnDepths.splice(first - 1, count));
}
