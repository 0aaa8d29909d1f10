import type { World } from '../kernel/contract';
import { rawAt } from './cellGrid';
import { formulaResult } from './formula';
import { formatNumber, formatText, GENERAL, isDateFormat } from './numberFormat';
import { runAt } from './runs';
import { instantOf, isSerial } from './serial';
import type { RawCell, SheetState, SpreadsheetState } from './spreadsheetState';
import { styleAt } from './styleTable';

/** What a cell evaluates to: a formula's result, or what the cell holds; '' for an empty one. */
export type Result = string | number | boolean;

/** A cell's value as getValue gives it, before a Date is made of an instant. */
export type CellValue = Result | { readonly date: number };

/** What a cell evaluates to. */
export function resultOf(
  world: World,
  file: SpreadsheetState,
  sheet: SheetState,
  row: number,
  column: number,
  raw: RawCell,
): Result {
  if (raw === null) return '';
  if (typeof raw === 'object') return formulaResult(world, file, sheet, row, column);
  return raw;
}

/** The number format of a cell; that of a formula nobody gave one follows what it computes. */
export function shownFormat(file: SpreadsheetState, style: number | undefined, raw: RawCell): string {
  const format = styleAt(file, style).format ?? GENERAL;
  if (format !== GENERAL || raw === null || typeof raw !== 'object') return format;
  return formulaFormat(raw.f);
}

function formulaFormat(formula: string): string {
  if (/^=\s*NOW\s*\(/i.test(formula)) return 'M/d/yyyy H:mm:ss';
  return /^=\s*(TODAY|DATE|EDATE|EOMONTH|WORKDAY)\s*\(/i.test(formula) ? 'M/d/yyyy' : GENERAL;
}

/** A cell's value as a script sees it. */
export function cellValue(
  world: World,
  file: SpreadsheetState,
  sheet: SheetState,
  row: number,
  column: number,
  raw: RawCell,
  style: number | undefined,
): CellValue {
  if (raw === null) return '';
  const result = resultOf(world, file, sheet, row, column, raw);
  if (typeof result !== 'number' || (style === undefined && typeof raw !== 'object')) return result;
  const isDate = isSerial(result) && isDateFormat(shownFormat(file, style, raw));
  return isDate ? { date: instantOf(result, file.timeZone) } : result;
}

/** A cell's text as people see it. */
export function displayText(
  world: World,
  file: SpreadsheetState,
  sheet: SheetState,
  row: number,
  column: number,
  raw: RawCell,
  style: number | undefined,
): string {
  if (raw === null) return '';
  const result = resultOf(world, file, sheet, row, column, raw);
  if (typeof result === 'boolean') return result ? 'TRUE' : 'FALSE';
  const format = shownFormat(file, style, raw);
  if (typeof result === 'string') return formatText(result, format);
  return formatNumber(result, isDateFormat(format) && !isSerial(result) ? GENERAL : format, file.locale);
}

/** The text people see in one cell. */
export function textAt(world: World, file: SpreadsheetState, sheet: SheetState, row: number, column: number): string {
  return displayText(world, file, sheet, row, column, rawAt(sheet, row, column), runAt(sheet.styles[column - 1], row));
}
