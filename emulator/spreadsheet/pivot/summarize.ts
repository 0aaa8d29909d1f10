import type { Result } from '../cellValue';

/** A cell of the source: null where it is empty, an error as the text people see. */
export type SourceValue = Result | null;

const ERRORS = new Set([
  '#N/A',
  '#REF!',
  '#DIV/0!',
  '#VALUE!',
  '#NAME?',
  '#NUM!',
  '#NULL!',
  '#ERROR!',
  '#SPILL!',
  '#CIRC!',
]);

function isError(value: SourceValue): value is string {
  return typeof value === 'string' && ERRORS.has(value);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

function variance(numbers: readonly number[], divisor: number): Result {
  if (divisor < 1) return '#DIV/0!';
  const mean = sum(numbers) / numbers.length;
  return sum(numbers.map((each) => (each - mean) ** 2)) / divisor;
}

function deviation(numbers: readonly number[], divisor: number): Result {
  const found = variance(numbers, divisor);
  return typeof found === 'number' ? Math.sqrt(found) : found;
}

function median(numbers: readonly number[]): Result {
  if (numbers.length === 0) return '#NUM!';
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

/**
 * What one of Google's PivotTableSummarizeFunction gives for the cells of a group: the spreadsheet function of the same name over them,
 * which passes over texts, truth values and empty cells, and gives an error on where it reads one.
 */
export function summarized(summarizeBy: string, cells: readonly SourceValue[]): Result {
  const filled = cells.filter((cell) => cell !== null);
  if (summarizeBy === 'COUNTA') return filled.length;
  if (summarizeBy === 'COUNTUNIQUE') return new Set(filled).size;
  const numbers = filled.filter((cell) => typeof cell === 'number');
  if (summarizeBy === 'COUNT') return numbers.length;
  const error = filled.find(isError);
  if (error !== undefined) return error;
  switch (summarizeBy) {
    case 'SUM':
      return sum(numbers);
    case 'AVERAGE':
      return numbers.length === 0 ? '#DIV/0!' : sum(numbers) / numbers.length;
    case 'MAX':
      return numbers.reduce((found, each) => Math.max(found, each), numbers[0] ?? 0);
    case 'MIN':
      return numbers.reduce((found, each) => Math.min(found, each), numbers[0] ?? 0);
    case 'MEDIAN':
      return median(numbers);
    case 'PRODUCT':
      return numbers.length === 0 ? 0 : numbers.reduce((product, each) => product * each, 1);
    case 'STDEV':
      return deviation(numbers, numbers.length - 1);
    case 'STDEVP':
      return deviation(numbers, numbers.length);
    case 'VAR':
      return variance(numbers, numbers.length - 1);
    case 'VARP':
      return variance(numbers, numbers.length);
    default:
      throw new Error(`There is no function ${summarizeBy}`);
  }
}
