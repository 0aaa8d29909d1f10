import type { Model } from '@ironcalc/wasm';
import type { World } from '../kernel/contract';
import { rawAt } from './cellGrid';
import {
  bookOf,
  cellKey,
  DECIMALS,
  isMalformed,
  isVolatile,
  loadCells,
  type Question,
  readResult,
  type Result,
  translated,
} from './formulaEngine';
import { refreshPivots } from './pivot/refresh';
import type { SheetState, SpreadsheetState } from './spreadsheetState';

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

/**
 * Computes formulas that stand in no cell, all at once: those of conditional formats and validations. References without a tab's name
 * are to the tab of the question.
 */
export function answers(world: World, file: SpreadsheetState, questions: readonly Question[]): Result[] {
  if (questions.length === 0) return [];
  refreshPivots(world, file);
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
  // Formulas may read what a pivot table shows.
  refreshPivots(world, file);
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
