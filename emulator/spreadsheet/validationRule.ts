import type { World } from '../kernel/contract';
import { a1Of } from './a1';
import { contentRows, rawAt } from './cellGrid';
import { resultOf, textAt } from './cellValue';
import { answers } from './formula';
import { movedFormula } from './formulaReference';
import { GENERAL, isDateFormat } from './numberFormat';
import { liveRect } from './protectionRule';
import { runAt } from './runs';
import { serialOf } from './serial';
import {
  type CriterionValue,
  type RawCell,
  sheetById,
  type SheetState,
  type SpreadsheetState,
  type ValidationRule,
} from './spreadsheetState';
import { styleAt } from './styleTable';

const choiceCache = new WeakMap<ValidationRule, { readonly revision: number; readonly choices: string[] }>();

/** The texts a drop-down offers, or null for a rule without a list. */
export function choicesOf(world: World, file: SpreadsheetState, rule: ValidationRule): string[] | null {
  if (rule.criteria === 'VALUE_IN_LIST') return rule.values.filter((value) => typeof value !== 'object').map(String);
  if (rule.criteria !== 'VALUE_IN_RANGE') return null;
  const held = choiceCache.get(rule);
  if (held?.revision === file.revision) return held.choices;
  const source = rule.values[0];
  if (source === undefined || typeof source !== 'object' || !('range' in source)) return [];
  const sheet = sheetById(file, source.range.sheetId);
  if (sheet === null) return [];
  const rect = liveRect(file, source.range);
  const texts = new Set<string>();
  for (let row = rect.row; row < rect.row + rect.rows && row <= contentRows(sheet); row += 1) {
    for (let column = rect.column; column < rect.column + rect.columns; column += 1) {
      const text = textAt(world, file, sheet, row, column);
      if (text !== '') texts.add(text);
    }
  }
  const choices = [...texts];
  choiceCache.set(rule, { revision: file.revision, choices });
  return choices;
}

/** The rule that stands on a cell, or null. */
export function ruleAt(file: SpreadsheetState, sheet: SheetState, row: number, column: number): ValidationRule | null {
  const index = runAt(sheet.validations[column - 1], row);
  return index === undefined ? null : (file.validations[index] ?? null);
}

/** Index of a rule in the file's table, entered where it is new. */
export function ruleIndex(file: SpreadsheetState, rule: ValidationRule): number {
  const key = JSON.stringify(rule);
  const found = file.validations.findIndex((each) => each === rule || JSON.stringify(each) === key);
  return found >= 0 ? found : file.validations.push(rule) - 1;
}

/** What a cell would hold, in the terms a rule asks in. */
interface Candidate {
  readonly sheet: SheetState;
  readonly row: number;
  readonly column: number;
  readonly raw: RawCell;
  readonly format: string;
}

/**
 * Whether a rule allows a content. Empty cells are always allowed; a formula is judged by what it computes only where it already stands.
 */
function isAllowed(
  world: World,
  file: SpreadsheetState,
  rule: ValidationRule,
  { sheet, row, column, raw, format }: Candidate,
): boolean {
  if (raw === null) return true;
  const value =
    typeof raw === 'object'
      ? rawAt(sheet, row, column) === raw
        ? resultOf(world, file, sheet, row, column, raw)
        : null
      : raw;
  if (value === null) return true;
  const numbers = rule.values.map((each) => numberOf(file, each));
  const [low = Number.NaN, high = Number.NaN] = numbers;
  const text = String(value).toLowerCase();
  const wanted = String(rule.values[0] ?? '').toLowerCase();
  const isNumber = typeof value === 'number';
  const isDate = isNumber && isDateFormat(format === GENERAL ? 'yyyy-mm-dd' : format);
  const day = isNumber ? Math.floor(value) : Number.NaN;
  switch (rule.criteria) {
    case 'VALUE_IN_LIST':
    case 'VALUE_IN_RANGE': {
      const shown = typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
      return (
        choicesOf(world, file, rule)?.some((choice) => choice === shown || (isNumber && Number(choice) === value)) ??
        true
      );
    }
    case 'CHECKBOX': {
      const [checked = true, unchecked = rule.values.length === 1 ? '' : false] = rule.values;
      return value === checked || value === unchecked;
    }
    case 'NUMBER_BETWEEN':
      return isNumber && value >= low && value <= high;
    case 'NUMBER_NOT_BETWEEN':
      return isNumber && (value < low || value > high);
    case 'NUMBER_EQUAL_TO':
      return isNumber && value === low;
    case 'NUMBER_NOT_EQUAL_TO':
      return isNumber && value !== low;
    case 'NUMBER_GREATER_THAN':
      return isNumber && value > low;
    case 'NUMBER_GREATER_THAN_OR_EQUAL_TO':
      return isNumber && value >= low;
    case 'NUMBER_LESS_THAN':
      return isNumber && value < low;
    case 'NUMBER_LESS_THAN_OR_EQUAL_TO':
      return isNumber && value <= low;
    case 'DATE_IS_VALID_DATE':
      return isDate;
    case 'DATE_AFTER':
      return isDate && day > low;
    case 'DATE_BEFORE':
      return isDate && day < low;
    case 'DATE_EQUAL_TO':
      return isDate && day === low;
    case 'DATE_ON_OR_AFTER':
      return isDate && day >= low;
    case 'DATE_ON_OR_BEFORE':
      return isDate && day <= low;
    case 'DATE_BETWEEN':
      return isDate && day >= low && day <= high;
    case 'DATE_NOT_BETWEEN':
      return isDate && (day < low || day > high);
    case 'TEXT_CONTAINS':
      return text.includes(wanted);
    case 'TEXT_DOES_NOT_CONTAIN':
      return !text.includes(wanted);
    case 'TEXT_EQUAL_TO':
      return text === wanted;
    case 'TEXT_IS_VALID_EMAIL':
      return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(String(value));
    case 'TEXT_IS_VALID_URL':
      return /^(https?:\/\/|mailto:|ftp:\/\/)?[\w-]+(\.[\w-]+)+\S*$/i.test(String(value));
    case 'CUSTOM_FORMULA':
      return formulaAllows(world, file, rule, sheet, row, column, raw);
    default:
      return true;
  }
}

function numberOf(file: SpreadsheetState, value: CriterionValue): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'object' && 'date' in value) return Math.floor(serialOf(value.date, file.timeZone));
  return Number.NaN;
}

/** A custom formula is asked as if the content already stood in the cell. */
function formulaAllows(
  world: World,
  file: SpreadsheetState,
  rule: ValidationRule,
  sheet: SheetState,
  row: number,
  column: number,
  raw: RawCell,
): boolean {
  const formula = rule.values[0];
  if (typeof formula !== 'string') return true;
  const first = firstCellOf(file, sheet, rule);
  const cells = (sheet.rows[row - 1] ??= []);
  const before = cells[column - 1] ?? null;
  while (cells.length < column) cells.push(null);
  cells[column - 1] = raw;
  const [answer] = answers(world, file, [
    { sheet, formula: movedFormula(formula, row - first.row, column - first.column) },
  ]);
  cells[column - 1] = before;
  while (cells.length > 0 && cells.at(-1) === null) cells.pop();
  if (cells.length === 0) sheet.rows[row - 1] = null;
  while (sheet.rows.length > 0 && sheet.rows.at(-1) === null) sheet.rows.pop();
  return answer === true || (typeof answer === 'number' && answer !== 0);
}

/** A custom formula is written for the first cell of the rule's cells. */
function firstCellOf(
  file: SpreadsheetState,
  sheet: SheetState,
  rule: ValidationRule,
): { readonly row: number; readonly column: number } {
  const index = file.validations.indexOf(rule);
  const column = sheet.validations.findIndex((runs) => runs?.some(([, , held]) => held === index) ?? false);
  const run = sheet.validations[column]?.find(([, , held]) => held === index);
  return { row: run?.[0] ?? 1, column: column < 0 ? 1 : column + 1 };
}

/**
 * Google's refusal where a strict rule forbids a content, or null.
 * @param rule the rule to go by where one is about to be set; else the one on the cell
 */
export function violation(
  world: World,
  file: SpreadsheetState,
  candidate: Candidate,
  rule: ValidationRule | null,
): string | null {
  if (rule === null || rule.allowInvalid || isAllowed(world, file, rule, candidate)) return null;
  const cell = a1Of({ row: candidate.row, column: candidate.column, rows: 1, columns: 1 });
  const choices = choicesOf(world, file, rule);
  const hint = choices === null ? '' : ` Please enter one of the following values: ${choices.join(', ')}.`;
  return `The data you entered in cell ${cell} violates the data validation rules set on this cell.${hint}`;
}

/** The violation an entry would be, by the format and rule that stand on the cell. */
export function formatAt(file: SpreadsheetState, sheet: SheetState, row: number, column: number): string {
  return styleAt(file, runAt(sheet.styles[column - 1], row)).format ?? GENERAL;
}
