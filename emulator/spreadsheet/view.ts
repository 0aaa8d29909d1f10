import type { World } from '../kernel/contract';
import type { CellView, SheetTab } from '../kernel/views';
import { bandingColor } from './banding';
import { contentColumns, contentRows } from './cellGrid';
import { displayText, resultOf } from './cellValue';
import { columnGroups } from './columnGroup';
import { conditionalLooks, type Look } from './conditionalLook';
import { isHiddenByFilter } from './filter';
import { isStrongInPivot } from './pivot/refresh';
import { liveRect, protectionAgainst } from './protectionRule';
import { runAt, runReader } from './runs';
import type { RawCell, SheetState, SpreadsheetState } from './spreadsheetState';
import { styleAt } from './styleTable';
import { choicesOf } from './validationRule';

const DEFAULT_WIDTH = 100;
/** The hyperlink colour of Google's standard theme. */
const LINK_COLOR = '#1155cc';

/** Tabs in order, hidden ones included, with rows a filter hides among the hidden. */
export function sheetTabs(world: World, file: SpreadsheetState): readonly SheetTab[] {
  // Rows are many: they are counted where somebody asks.
  return file.sheets.map((sheet) => ({
    sheetId: sheet.sheetId,
    name: sheet.name,
    hidden: sheet.hidden,
    tabColor: sheet.tabColor,
    maxRows: sheet.maxRows,
    maxColumns: sheet.maxColumns,
    lastRow: contentRows(sheet),
    lastColumn: contentColumns(sheet),
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    columnWidths: Array.from(
      { length: sheet.maxColumns },
      (_, index) => sheet.columnWidths[String(index + 1)] ?? DEFAULT_WIDTH,
    ),
    get rowHeights() {
      return heightRuns(sheet);
    },
    hiddenGridlines: sheet.hiddenGridlines,
    columnGroups: columnGroups(sheet),
    hiddenColumns: sheet.hiddenColumns,
    get hiddenRows() {
      return hiddenRows(world, file, sheet);
    },
    ...(sheet.charts === undefined || sheet.charts.length === 0 ? {} : { charts: sheet.charts.length }),
  }));
}

/** Heights as runs, since thousands of rows have one. */
function heightRuns(sheet: SheetState): SheetTab['rowHeights'] {
  const runs: { first: number; last: number; height: number }[] = [];
  for (const [key, height] of Object.entries(sheet.rowHeights)) {
    const row = Number(key);
    const run = runs.at(-1);
    if (row > sheet.maxRows) continue;
    if (run?.last === row - 1 && run.height === height) run.last = row;
    else runs.push({ first: row, last: row, height });
  }
  return runs;
}

/** Rows that nobody sees, in order: those hidden by hand or script and those that the filter takes out. */
export function hiddenRows(world: World, file: SpreadsheetState, sheet: SheetState): readonly number[] {
  if (sheet.filter === null || Object.keys(sheet.filter.criteria).length === 0) return sheet.hiddenRows;
  const rect = liveRect(file, sheet.filter.range);
  const rows = new Set(sheet.hiddenRows);
  for (let row = rect.row; row < rect.row + rect.rows; row += 1)
    if (isHiddenByFilter(world, file, sheet, row)) rows.add(row);
  return [...rows].sort((a, b) => a - b);
}

/** What every person sees alike of a cell: traits of its style under its conditional formats and bandings. */
function looks(
  file: SpreadsheetState,
  sheet: SheetState,
  row: number,
  column: number,
  style: number | undefined,
  look: Look | undefined,
): Partial<CellView> {
  const { background, color, weight, slant, horizontal, vertical, wrap, link, line, size } = styleAt(file, style);
  const shade = look?.background ?? background ?? bandingColor(sheet.bandings, row, column) ?? undefined;
  const ink = look?.color ?? color ?? (link === undefined ? undefined : LINK_COLOR);
  const bold = look?.bold ?? (weight === 'bold' || isStrongInPivot(sheet, row, column));
  const italic = look?.italic ?? slant === 'italic';
  return {
    ...(shade === undefined || shade === '#ffffff' ? {} : { background: shade }),
    ...(ink === undefined || ink === '#000000' ? {} : { color: ink }),
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(horizontal === 'left' || horizontal === 'center' || horizontal === 'right' ? { align: horizontal } : {}),
    ...(vertical === 'top' || vertical === 'middle' ? { vertical } : {}),
    ...(size === undefined ? {} : { size }),
    ...(line === 'underline' ? { underline: true } : {}),
    ...(wrap === 'WRAP' ? { wrap: true } : {}),
  };
}

/** Numbers and dates stand at the right unless their cell says otherwise. */
function numberLook(format: string | undefined): Pick<CellView, 'align' | 'format'> {
  return { align: 'right', ...(format === undefined ? {} : { format }) };
}

/**
 * Rows as a person sees them, all columns of the grid. Choices of a drop-down are computed once a rule, custom formulas of conditional
 * formats all at once for the rows asked for.
 * @param mail whose locks are shown
 */
export function sheetView(
  world: World,
  file: SpreadsheetState,
  sheet: SheetState,
  firstRow: number,
  rowCount: number,
  mail: string,
): readonly (readonly CellView[])[] {
  const first = Math.max(1, firstRow);
  const last = Math.min(sheet.maxRows, firstRow + rowCount - 1);
  if (last < first) return [];
  const window = { row: first, column: 1, rows: last - first + 1, columns: sheet.maxColumns };
  const conditional = conditionalLooks(world, file, sheet, window);
  const choices = new Map<number, readonly string[] | null>();
  const touched = file.protections.some(({ sheetId }) => sheetId === sheet.sheetId);
  const styles = Array.from({ length: sheet.maxColumns }, (_, index) => runReader(sheet.styles[index], first));
  const rows: CellView[][] = [];
  for (let row = first; row <= last; row += 1) {
    const cells = sheet.rows[row - 1];
    const out: CellView[] = [];
    for (let column = 1; column <= sheet.maxColumns; column += 1) {
      const raw: RawCell = cells?.[column - 1] ?? null;
      const style = styles[column - 1]?.(row);
      const text = displayText(world, file, sheet, row, column, raw, style);
      const link = text === '' ? undefined : styleAt(file, style).link;
      const note = runAt(sheet.notes[column - 1], row);
      const ruleIndex = runAt(sheet.validations[column - 1], row);
      const rule = ruleIndex === undefined ? undefined : file.validations[ruleIndex];
      if (rule !== undefined && ruleIndex !== undefined && !choices.has(ruleIndex))
        choices.set(ruleIndex, choicesOf(world, file, rule));
      const list = ruleIndex === undefined ? null : (choices.get(ruleIndex) ?? null);
      const result = raw === null ? '' : resultOf(world, file, sheet, row, column, raw);
      const protection = touched
        ? protectionAgainst(file, sheet.sheetId, { row, column, rows: 1, columns: 1 }, mail)
        : null;
      out.push({
        text,
        ...(raw !== null && typeof raw === 'object' ? { formula: raw.f } : {}),
        ...(typeof result === 'number' ? numberLook(styleAt(file, style).format) : {}),
        ...looks(file, sheet, row, column, style, conditional.get(row * 100_000 + column)),
        ...(link === undefined ? {} : { link }),
        ...(note === undefined ? {} : { note }),
        ...(list === null ? {} : { choices: list }),
        ...(rule?.criteria === 'CHECKBOX' ? { checked: result === (rule.values[0] ?? true) } : {}),
        ...(rule?.help === null || rule === undefined ? {} : { validationHelp: rule.help }),
        ...(protection === null ? {} : { protection }),
      });
    }
    rows.push(out);
  }
  return rows;
}
