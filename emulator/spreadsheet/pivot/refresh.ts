import type { World } from '../../kernel/contract';
import { clearRaw, rawRect, setRaw } from '../cellGrid';
import { isVolatile } from '../formulaEngine';
import { GENERAL } from '../numberFormat';
import { contains, intersects, lastColumnOf, lastRowOf, type Rect } from '../rect';
import type { RawCell, SheetState, SpreadsheetState } from '../spreadsheetState';
import { changeStyles, withTrait } from '../styleTable';
import { type PivotCell, type PivotLayout, pivotLayout } from './layout';
import type { PivotState } from './pivotState';
import { isRelative, readsFormulas, sourceRect } from './source';

/** Google's refusal to lay a result out over what stands there is a reference error in the anchor; its wording is not shown. */
const BLOCKED: PivotLayout = { cells: [[{ value: '#REF!' }]], headingRows: 0, totalRows: new Set() };

/** Up to which revision results are good; until when, where a source may change with the clock. */
const upToDate = new WeakMap<SpreadsheetState, { revision: number; at: number | null }>();
const layouts = new WeakMap<PivotState, PivotLayout>();
const busy = new WeakSet<SpreadsheetState>();

/** The pivot tables of a tab; worlds saved before there were any have no list. */
export function pivotsOf(sheet: SheetState): PivotState[] {
  return sheet.pivots ?? [];
}

/** The cells that belong to a pivot table: those of its result, the anchor at least. */
export function pivotRect({ row, column, shownRows, shownColumns }: PivotState): Rect {
  return { row, column, rows: Math.max(1, shownRows), columns: Math.max(1, shownColumns) };
}

/** Whether a cell is a heading or part of a total of a pivot table, which Sheets shows bold. */
export function isStrongInPivot(sheet: SheetState, row: number, column: number): boolean {
  for (const pivot of pivotsOf(sheet)) {
    if (!contains(pivotRect(pivot), { row, column, rows: 1, columns: 1 })) continue;
    const layout = layouts.get(pivot);
    const at = row - pivot.row;
    return layout !== undefined && (at < layout.headingRows || layout.totalRows.has(at));
  }
  return false;
}

/** Takes the cells of a result away, with the number formats it brought. */
export function clearResult(file: SpreadsheetState, sheet: SheetState, pivot: PivotState): void {
  if (pivot.shownRows > 0) clearRaw(sheet, pivotRect(pivot));
  for (const { format, ...rect } of pivot.formats) {
    changeStyles(file, sheet, rect, (style) => (style.format === format ? withTrait(style, 'format', null) : style));
  }
  pivot.shownRows = 0;
  pivot.shownColumns = 0;
  pivot.formats = [];
  file.revision += 1;
}

function rawOf(cell: PivotCell | null): RawCell {
  if (cell === null || cell.value === '') return null;
  return typeof cell.value === 'number' && !Number.isFinite(cell.value) ? '#NUM!' : cell.value;
}

/** Columns of equal formats, as rectangles on the tab. */
function formatsOf(pivot: PivotState, { cells }: PivotLayout): PivotState['formats'] {
  const formats: { row: number; column: number; rows: number; columns: number; format: string }[] = [];
  for (let column = 0; column < (cells[0]?.length ?? 0); column += 1) {
    for (let row = 0; row < cells.length; row += 1) {
      const format = cells[row]?.[column]?.format;
      if (format === undefined) continue;
      const last = formats.at(-1);
      if (last?.column === pivot.column + column && last.row + last.rows === pivot.row + row && last.format === format)
        last.rows += 1;
      else formats.push({ row: pivot.row + row, column: pivot.column + column, rows: 1, columns: 1, format });
    }
  }
  return formats;
}

/** Whether the result would lie on anything but itself: content, another pivot table, its own source, beyond the grid. */
function isBlocked(file: SpreadsheetState, sheet: SheetState, pivot: PivotState, rect: Rect): boolean {
  if (lastRowOf(rect) > sheet.maxRows || lastColumnOf(rect) > sheet.maxColumns) return true;
  if (pivotsOf(sheet).some((other) => other !== pivot && intersects(pivotRect(other), rect))) return true;
  const source = sourceRect(file, pivot);
  if (source?.sheet === sheet && intersects(source.rect, rect)) return true;
  const own = pivotRect(pivot);
  return rawRect(sheet, rect).some((cells, row) =>
    cells.some(
      (raw, column) =>
        raw !== null && !contains(own, { row: rect.row + row, column: rect.column + column, rows: 1, columns: 1 }),
    ),
  );
}

/** Lays one result out anew; says whether any cell has changed. */
function render(world: World, file: SpreadsheetState, sheet: SheetState, pivot: PivotState): boolean {
  const shows = pivot.rows.length + pivot.columns.length + pivot.values.length > 0;
  const wanted = shows ? (pivotLayout(world, file, pivot) ?? BLOCKED) : null;
  const rect = { ...pivotRect(pivot), rows: wanted?.cells.length ?? 0, columns: wanted?.cells[0]?.length ?? 0 };
  const layout = wanted !== null && isBlocked(file, sheet, pivot, rect) ? BLOCKED : wanted;
  if (layout === null) {
    if (pivot.shownRows === 0) return false;
    clearResult(file, sheet, pivot);
    return true;
  }
  layouts.set(pivot, layout);
  const rows = layout.cells.length;
  const columns = layout.cells[0]?.length ?? 0;
  const raws = layout.cells.map((cells) => cells.map(rawOf));
  const formats = formatsOf(pivot, layout);
  const isSame =
    rows === pivot.shownRows &&
    columns === pivot.shownColumns &&
    JSON.stringify(formats) === JSON.stringify(pivot.formats) &&
    rawRect(sheet, pivotRect(pivot)).every((cells, row) => cells.every((raw, at) => raw === raws[row]?.[at]));
  if (isSame) return false;
  clearResult(file, sheet, pivot);
  raws.forEach((cells, row) => {
    cells.forEach((raw, column) => {
      setRaw(sheet, pivot.row + row, pivot.column + column, raw);
    });
  });
  for (const { format, ...place } of formats) {
    changeStyles(file, sheet, place, (style) =>
      (style.format ?? GENERAL) === GENERAL ? withTrait(style, 'format', format) : style,
    );
  }
  pivot.shownRows = rows;
  pivot.shownColumns = columns;
  pivot.formats = formats;
  return true;
}

/** Whether any formula of a file changes with the clock, so that those which read it do. */
function hasVolatile(file: SpreadsheetState): boolean {
  return file.sheets.some(({ rows }) =>
    rows.some((cells) => cells?.some((raw) => raw !== null && typeof raw === 'object' && isVolatile(raw.f)) === true),
  );
}

/**
 * Brings the results of all pivot tables of a file up to date, where anything has changed since the last time. One may read what another
 * shows, so they are gone through until nothing changes.
 */
export function refreshPivots(world: World, file: SpreadsheetState): void {
  const tabs = file.sheets.filter((sheet) => pivotsOf(sheet).length > 0);
  if (tabs.length === 0 || busy.has(file)) return;
  const known = upToDate.get(file);
  if (known?.revision === file.revision && (known.at === null || known.at === world.now())) return;
  busy.add(file);
  try {
    const all = tabs.flatMap(pivotsOf);
    const computed = all.some((pivot) => readsFormulas(file, pivot));
    const clocked = all.some(isRelative) || (computed && hasVolatile(file));
    const chained = computed || all.some(({ source }) => tabs.some(({ sheetId }) => sheetId === source.sheetId));
    for (let pass = 0; pass <= all.length; pass += 1) {
      const changed = tabs.flatMap((sheet) => pivotsOf(sheet).filter((pivot) => render(world, file, sheet, pivot)));
      if (changed.length === 0 || !chained) break;
    }
    upToDate.set(file, { revision: file.revision, at: clocked ? world.now() : null });
  } finally {
    busy.delete(file);
  }
}
