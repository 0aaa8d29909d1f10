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

const cached = new WeakMap<SpreadsheetState, { revision: number; minute: number; results: Map<string, Result> }>();
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
    const tab = sheetName === null ? sheet : file.sheets.find((each) => each.name.toLowerCase() === sheetName.toLowerCase());
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
function reads(file: SpreadsheetState, sheet: SheetState, formula: string): { readonly sheet: SheetState; readonly rect: Rect }[] {
  const found: { sheet: SheetState; rect: Rect }[] = [];
  for (const piece of piecesOf(formula)) {
    if (!piece.reference) continue;
    const tab = piece.sheetName === null ? sheet : file.sheets.find((each) => each.name.toLowerCase() === piece.sheetName?.toLowerCase());
    const rect = tab === undefined ? null : referenceRect(piece.cells, tab.maxRows, tab.maxColumns);
    if (tab !== undefined && rect !== null) found.push({ sheet: tab, rect });
  }
  for (const { name, range } of file.namedRanges) {
    const tab = file.sheets.find((each) => each.sheetId === range.sheetId);
    if (tab !== undefined && formula.toLowerCase().includes(name.toLowerCase())) found.push({ sheet: tab, rect: range });
  }
  return found;
}

function inputOf(raw: RawCell): string {
  if (typeof raw === 'string') return `'${raw}`;
  if (typeof raw === 'boolean') return raw ? 'TRUE' : 'FALSE';
  return String(raw);
}

/** Loads only what the formulas read, formulas among it followed, and nothing twice. */
function loadCells(world: World, file: SpreadsheetState, model: Model, questions: readonly Question[]): void {
  const done = new Set<string>();
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
        const key = `${String(index)}:${String(row)}:${String(column)}`;
        if (done.has(key)) continue;
        done.add(key);
        if (typeof raw === 'object') {
          model.setUserInput(index, row, column, translated(world, file, sheet, raw.f));
          queue.push(...reads(file, sheet, raw.f));
        } else model.setUserInput(index, row, column, inputOf(raw));
      }
    }
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
  loadCells(world, file, model, questions);
  const scratch = file.sheets.length;
  model.newSheet();
  questions.forEach(({ sheet, formula }, index) => {
    model.setUserInput(scratch, index + 1, 1, isMalformed(formula) ? '#ERROR!' : translated(world, file, sheet, formula));
  });
  model.updateRangeStyle({ sheet: scratch, row: 1, column: 1, width: 1, height: questions.length }, 'num_fmt', DECIMALS);
  model.evaluate();
  const results = questions.map((_, index) => readResult(model, scratch, index + 1, 1));
  model.free();
  return results;
}

/** Computes every formula of the file, where anything has changed since the last time. */
function resultsOf(world: World, file: SpreadsheetState): Map<string, Result> {
  const held = cached.get(file);
  if (held?.revision === file.revision && (held.minute < 0 || held.minute === world.now())) return held.results;
  const cells: { sheet: SheetState; index: number; row: number; column: number; formula: string }[] = [];
  file.sheets.forEach((sheet, index) => {
    sheet.rows.forEach((row, rowIndex) => {
      row?.forEach((raw, columnIndex) => {
        if (raw !== null && typeof raw === 'object') cells.push({ sheet, index, row: rowIndex + 1, column: columnIndex + 1, formula: raw.f });
      });
    });
  });
  const model = bookOf(file);
  loadCells(world, file, model, cells);
  for (const { sheet, index, row, column, formula } of cells) {
    model.setUserInput(index, row, column, translated(world, file, sheet, formula));
    model.updateRangeStyle({ sheet: index, row, column, width: 1, height: 1 }, 'num_fmt', DECIMALS);
  }
  model.evaluate();
  const results = new Map<string, Result>();
  for (const { sheet, index, row, column, formula } of cells) {
    results.set(`${String(sheet.sheetId)}:${String(row)}:${String(column)}`, isMalformed(formula) ? '#ERROR!' : readResult(model, index, row, column));
  }
  model.free();
  const minute = cells.some(({ formula }) => isVolatile(formula)) ? world.now() : -1;
  cached.set(file, { revision: file.revision, minute, results });
  return results;
}

/** Result of the formula in a cell: an error comes as the text people see ('#REF!', '#NAME?' for a function the engine lacks). */
export function formulaResult(world: World, file: SpreadsheetState, sheet: SheetState, row: number, column: number): Result {
  const raw = rawAt(sheet, row, column);
  if (raw === null || typeof raw !== 'object') return raw ?? '';
  return resultsOf(world, file).get(`${String(sheet.sheetId)}:${String(row)}:${String(column)}`) ?? '#ERROR!';
}
