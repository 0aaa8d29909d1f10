import type { Model } from '@ironcalc/wasm';
import type { World } from '../kernel/contract';
import { quotedSheetName } from './a1';
import { a1Of } from './a1';
import { rawAt } from './cellGrid';
import { closedReference, mapReferences, piecesOf, referenceRect } from './formulaReference';
import { newModel } from './ironCalc';
import { intersection, type Rect } from './rect';
import { serialOf } from './serial';
import type { RawCell, SheetState, SpreadsheetState } from './spreadsheetState';

/** What a formula computes: an error comes as its text. */
export type Result = string | number | boolean;

/** A formula to be computed as if it stood in a cell of a tab. */
export interface Question {
  readonly sheet: SheetState;
  readonly formula: string;
}

/** One number a cell; a tab's index stands above rows and columns. */
export function cellKey(tab: number, row: number, column: number): number {
  return (tab * 10_000_000 + row) * 20_000 + column;
}

/** Numbers are read off the engine's display; so many decimals survive. */
export const DECIMALS = '0.000000000000';

/** Whether a formula's result changes with the clock. */
export function isVolatile(formula: string): boolean {
  return /\b(NOW|TODAY)\s*\(/i.test(formula);
}

/**
 * The formula as the engine takes it: open references closed, NOW and TODAY put in as the simulated clock shows them in the
 * spreadsheet's zone, and '--' before a bracket as a product, since the engine drops it.
 */
export function translated(world: World, file: SpreadsheetState, sheet: SheetState, formula: string): string {
  const now = serialOf(world.now(), file.timeZone);
  const clocked = mapText(formula, (text) =>
    text
      .replace(/\bNOW\s*\(\s*\)/gi, String(now))
      .replace(/\bTODAY\s*\(\s*\)/gi, String(Math.floor(now)))
      .replace(/--(?=\()/g, '1*'),
  );
  return mapReferences(clocked, ({ sheetName, cells }) => {
    const tab =
      sheetName === null ? sheet : file.sheets.find((each) => each.name.toLowerCase() === sheetName.toLowerCase());
    if (tab === undefined) return null;
    const closed = closedReference(cells, tab.maxRows, tab.maxColumns);
    return closed === null ? null : `${quotedSheetName(engineName(file, tab))}!${closed}`;
  });
}

function mapText(formula: string, change: (text: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join('');
}

/** The cells that a formula reads, by tab. */
function reads(
  file: SpreadsheetState,
  sheet: SheetState,
  formula: string,
): { readonly sheet: SheetState; readonly rect: Rect }[] {
  const found: { sheet: SheetState; rect: Rect }[] = [];
  for (const piece of piecesOf(formula)) {
    if (!piece.reference) continue;
    const tab =
      piece.sheetName === null
        ? sheet
        : file.sheets.find((each) => each.name.toLowerCase() === piece.sheetName?.toLowerCase());
    const rect = tab === undefined ? null : referenceRect(piece.cells, tab.maxRows, tab.maxColumns);
    if (tab !== undefined && rect !== null) found.push({ sheet: tab, rect });
  }
  for (const { name, range } of file.namedRanges) {
    const tab = file.sheets.find((each) => each.sheetId === range.sheetId);
    if (tab !== undefined && formula.toLowerCase().includes(name.toLowerCase()))
      found.push({ sheet: tab, rect: range });
  }
  return found;
}

function inputOf(raw: RawCell): string {
  if (typeof raw === 'string') return `'${raw}`;
  if (typeof raw === 'boolean') return raw ? 'TRUE' : 'FALSE';
  return String(raw);
}

/**
 * Tells the engine of all that the formulas read, formulas among it followed, as far as it does not know it yet.
 * @param loaded what it has been told before; cells no longer there are emptied
 */
export function loadCells(
  world: World,
  file: SpreadsheetState,
  model: Model,
  questions: readonly Question[],
  loaded: Map<number, string>,
): void {
  const seen = new Set<number>();
  const areas = new Set<string>();
  const queue = questions.flatMap(({ sheet, formula }) => reads(file, sheet, formula));
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const { sheet } = next;
    const index = file.sheets.indexOf(sheet);
    const area = `${String(index)}!${a1Of(next.rect)}`;
    const rect = intersection(next.rect, { row: 1, column: 1, rows: sheet.rows.length, columns: sheet.maxColumns });
    if (rect === null || areas.has(area)) continue;
    areas.add(area);
    for (let row = rect.row; row < rect.row + rect.rows; row += 1) {
      const cells = sheet.rows[row - 1];
      if (cells === null || cells === undefined) continue;
      const last = Math.min(rect.column + rect.columns - 1, cells.length);
      for (let column = rect.column; column <= last; column += 1) {
        const raw = cells[column - 1] ?? null;
        if (raw === null) continue;
        const key = cellKey(index, row, column);
        if (seen.has(key)) continue;
        seen.add(key);
        const told = typeof raw === 'object' ? raw.f : inputOf(raw);
        if (typeof raw === 'object') queue.push(...reads(file, sheet, raw.f));
        if (loaded.get(key) === told && !(typeof raw === 'object' && isVolatile(told))) continue;
        loaded.set(key, told);
        model.setUserInput(index, row, column, typeof raw === 'object' ? translated(world, file, sheet, raw.f) : told);
      }
    }
  }
  for (const [key, told] of loaded) {
    if (told === '' || seen.has(key)) continue;
    const column = key % 20_000;
    const row = ((key - column) / 20_000) % 10_000_000;
    const index = Math.floor(key / 20_000 / 10_000_000);
    const tab = file.sheets[index];
    const raw = tab === undefined ? null : rawAt(tab, row, column);
    if (raw !== null) continue;
    loaded.set(key, '');
    model.setUserInput(index, row, column, '');
  }
}

/** Longest name of a tab, and characters in it, that the engine takes as Excel does; Sheets takes up to 100 characters of any kind. */
const LONGEST_NAME = 31;
const REFUSED_IN_NAMES = /[\\/?*:[\]]/;

/** What the engine calls a tab: its name, or where it does not take that, its place. */
function engineName(file: SpreadsheetState, tab: SheetState): string {
  const isTaken = tab.name.length <= LONGEST_NAME && !REFUSED_IN_NAMES.test(tab.name) && !/^'|'$/.test(tab.name);
  return isTaken ? tab.name : `tab at ${String(file.sheets.indexOf(tab))}`;
}

/** A fresh book of the engine with the file's tabs and names and nothing in them. */
export function bookOf(file: SpreadsheetState): Model {
  const model = newModel();
  // The engine names its first tab by itself; a passing name keeps the order free of clashes.
  file.sheets.forEach((_, index) => {
    if (index > 0) model.newSheet();
    model.renameSheet(index, `tab ${String(index)} in the making`);
  });
  file.sheets.forEach((sheet, index) => {
    model.renameSheet(index, engineName(file, sheet));
  });
  for (const { name, range } of file.namedRanges) {
    const tab = file.sheets.find((sheet) => sheet.sheetId === range.sheetId);
    if (tab === undefined) continue;
    const absolute = a1Of(range).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
    model.newDefinedName(name, null, `${quotedSheetName(engineName(file, tab))}!${absolute}`);
  }
  return model;
}

/** Two operands with nothing between them: the engine stops there and takes the first, Sheets shows a parse error. */
export function isMalformed(formula: string): boolean {
  const bare = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'!/g, 'x');
  return /[\p{L}\p{N})]\s+[\p{L}\p{N}]/u.test(bare);
}

/** What the engine computed for a cell; numbers must be shown with DECIMALS. */
export function readResult(model: Model, sheet: number, row: number, column: number): Result {
  const kind = model.getCellType(sheet, row, column);
  const text = model.getFormattedCellValue(sheet, row, column);
  if (kind === 4) return text === 'TRUE';
  if (kind === 1) return text === '' ? 0 : Number(Number(text).toPrecision(15));
  return text;
}
