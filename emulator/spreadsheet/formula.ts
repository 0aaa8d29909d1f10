import type { World } from '../kernel/contract';
import type { Model } from '@ironcalc/wasm';
import { quotedSheetName } from './a1';
import { rawAt } from './cellGrid';
import { closedReference, mapReferences, piecesOf, referenceRect } from './formulaReference';
import { newModel } from './ironCalc';
import { intersection, type Rect } from './rect';
import { serialOf } from './serial';
import { a1Of } from './a1';
import type { RawCell, SheetState, SpreadsheetState } from './spreadsheetState';

type Result = string | number | boolean;

/** A formula to be computed as if it stood in a cell of a tab. */
export interface Question {
  readonly sheet: SheetState;
  readonly formula: string;
}

/** The engine's book of a file, with what it has been told of each cell (a formula's text, or a content as typed). */
interface Book {
  readonly shape: string;
  readonly model: Model;
  readonly loaded: Map<number, string>;
  readonly isVolatile: boolean;
  results: Map<number, Result>;
  revision: number;
  at: number;
}

const cached = new WeakMap<SpreadsheetState, Book>();

/** One number a cell; a tab's index stands above rows and columns. */
function cellKey(tab: number, row: number, column: number): number {
  return (tab * 10_000_000 + row) * 20_000 + column;
}
/** Numbers are read off the engine's display; so many decimals survive. */
const DECIMALS = '0.000000000000';

/** Whether a formula's result changes with the clock. */
function isVolatile(formula: string): boolean {
  return /\b(NOW|TODAY)\s*\(/i.test(formula);
}

/**
 * The formula as the engine takes it: open references closed, NOW and TODAY put in as the simulated clock shows them in the
 * spreadsheet's zone, and '--' before a bracket as a product, since the engine drops it.
 */
function translated(world: World, file: SpreadsheetState, sheet: SheetState, formula: string): string {
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
    return closed === null ? null : `${quotedSheetName(tab.name)}!${closed}`;
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
function loadCells(
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

function bookOf(file: SpreadsheetState): Model {
  const model = newModel();
  // The engine names its first tab by itself; a passing name keeps the order free of clashes.
  file.sheets.forEach((_, index) => {
    if (index > 0) model.newSheet();
    model.renameSheet(index, `tab ${String(index)} in the making`);
  });
  file.sheets.forEach((sheet, index) => {
    model.renameSheet(index, sheet.name);
  });
  for (const { name, range } of file.namedRanges) {
    const tab = file.sheets.find((sheet) => sheet.sheetId === range.sheetId);
    if (tab === undefined) continue;
    const absolute = a1Of(range).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
    model.newDefinedName(name, null, `${quotedSheetName(tab.name)}!${absolute}`);
  }
  return model;
}

/** Two operands with nothing between them: the engine stops there and takes the first, Sheets shows a parse error. */
function isMalformed(formula: string): boolean {
  const bare = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'!/g, 'x');
  return /[\p{L}\p{N})]\s+[\p{L}\p{N}]/u.test(bare);
}

function readResult(model: Model, sheet: number, row: number, column: number): Result {
  const kind = model.getCellType(sheet, row, column);
  const text = model.getFormattedCellValue(sheet, row, column);
  if (kind === 4) return text === 'TRUE';
  if (kind === 1) return text === '' ? 0 : Number(Number(text).toPrecision(15));
  return text;
}

/**
 * Computes formulas that stand in no cell, all at once: those of conditional formats and validations. References without a tab's name
 * are to the tab of the question.
 */
export function answers(world: World, file: SpreadsheetState, questions: readonly Question[]): Result[] {
  if (questions.length === 0) return [];
  const model = bookOf(file);
  loadCells(world, file, model, questions, new Map());
  const scratch = file.sheets.length;
  model.newSheet();
  questions.forEach(({ sheet, formula }, index) => {
    model.setUserInput(
      scratch,
      index + 1,
      1,
      isMalformed(formula) ? '#ERROR!' : translated(world, file, sheet, formula),
    );
  });
  model.updateRangeStyle(
    { sheet: scratch, row: 1, column: 1, width: 1, height: questions.length },
    'num_fmt',
    DECIMALS,
  );
  model.evaluate();
  const results = questions.map((_, index) => readResult(model, scratch, index + 1, 1));
  model.free();
  return results;
}

/** Computes every formula of the file, where anything has changed since the last time; the engine's book is kept and told of changes. */
function resultsOf(world: World, file: SpreadsheetState): Map<number, Result> {
  let held = cached.get(file);
  if (held?.revision === file.revision && (!held.isVolatile || held.at === world.now())) return held.results;
  const cells = formulaCells(file);
  const shape = JSON.stringify([
    file.sheets.map(({ sheetId, name, maxRows, maxColumns }) => [sheetId, name, maxRows, maxColumns]),
    file.namedRanges,
    cells.map(({ index, row, column, formula }) => [index, row, column, formula]),
  ]);
  if (held?.shape !== shape) {
    held?.model.free();
    const fresh = bookOf(file);
    for (const { index, row, column } of cells) {
      fresh.updateRangeStyle({ sheet: index, row, column, width: 1, height: 1 }, 'num_fmt', DECIMALS);
    }
    held = {
      shape,
      model: fresh,
      loaded: new Map(),
      results: new Map(),
      revision: -1,
      isVolatile: cells.some(({ formula }) => isVolatile(formula)),
      at: 0,
    };
    cached.set(file, held);
  }
  const { model, loaded } = held;
  loadCells(world, file, model, cells, loaded);
  for (const { sheet, index, row, column, formula } of cells) {
    const key = cellKey(index, row, column);
    if (loaded.get(key) === formula && !isVolatile(formula)) continue;
    model.setUserInput(index, row, column, translated(world, file, sheet, formula));
    loaded.set(key, formula);
  }
  model.evaluate();
  held.results = new Map();
  for (const { index, row, column, formula } of cells) {
    held.results.set(
      cellKey(index, row, column),
      isMalformed(formula) ? '#ERROR!' : readResult(model, index, row, column),
    );
  }
  held.revision = file.revision;
  held.at = world.now();
  return held.results;
}

function formulaCells(
  file: SpreadsheetState,
): { sheet: SheetState; index: number; row: number; column: number; formula: string }[] {
  const cells: ReturnType<typeof formulaCells> = [];
  file.sheets.forEach((sheet, index) => {
    for (let row = 0; row < sheet.rows.length; row += 1) {
      const held = sheet.rows[row];
      if (held === null || held === undefined) continue;
      for (let column = 0; column < held.length; column += 1) {
        const raw = held[column];
        if (raw !== null && typeof raw === 'object')
          cells.push({ sheet, index, row: row + 1, column: column + 1, formula: raw.f });
      }
    }
  });
  return cells;
}

/** Result of the formula in a cell: an error comes as the text people see ('#REF!', '#NAME?' for a function the engine lacks). */
export function formulaResult(
  world: World,
  file: SpreadsheetState,
  sheet: SheetState,
  row: number,
  column: number,
): Result {
  const raw = rawAt(sheet, row, column);
  if (raw === null || typeof raw !== 'object') return raw ?? '';
  return resultsOf(world, file).get(cellKey(file.sheets.indexOf(sheet), row, column)) ?? '#ERROR!';
}
