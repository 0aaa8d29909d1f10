import type { World } from '../kernel/contract';
import type { SpreadsheetAccess } from './access';
import { rawAt } from './cellGrid';
import { type Result, resultOf, shownFormat, textAt } from './cellValue';
import { todayOf } from './entry';
import { enumMember, enumMemberOf } from './enumeration';
import { answers } from './formula';
import { isDateFormat } from './numberFormat';
import { gridRange } from './protection';
import { runAt } from './runs';
import { serialOf, serialOfDay, wallClockOf } from './serial';
import type { CriterionValue, SheetState, SpreadsheetState } from './spreadsheetState';

export type CriterionParameters = readonly unknown[];

/** A parameter of a rule as the state keeps it. */
export function criterionValue(access: SpreadsheetAccess, value: unknown): CriterionValue {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (access.context.realm.isDate(value)) return { date: value.getTime() };
  const member = enumMemberOf(value);
  if (member !== null) return { relative: member.name };
  return { range: gridRange(access.objects.rangeOf(value)) };
}

/** A parameter of a rule as the script gets it back. */
export function shownCriterionValue(access: SpreadsheetAccess, fileId: string, value: CriterionValue): unknown {
  if (typeof value !== 'object') return value;
  if ('date' in value) return access.context.realm.date(value.date);
  if ('relative' in value) return enumMember('RelativeDate', value.relative);
  return access.objects.range({ ...value.range, fileId });
}

/** The day a rule compares with, as a serial. */
function dayOf(world: World, file: SpreadsheetState, value: CriterionValue | undefined): number {
  if (typeof value === 'number') return Math.floor(value);
  if (typeof value !== 'object') return Number.NaN;
  if ('date' in value) return Math.floor(serialOf(value.date, file.timeZone));
  if (!('relative' in value)) return Number.NaN;
  const today = todayOf(world, file);
  const wall = wallClockOf(today);
  switch (value.relative) {
    case 'TOMORROW':
      return today + 1;
    case 'YESTERDAY':
      return today - 1;
    case 'PAST_WEEK':
      return today - 7;
    case 'PAST_MONTH':
      return serialOfDay(wall.getUTCFullYear(), wall.getUTCMonth(), wall.getUTCDate()) ?? today - 30;
    case 'PAST_YEAR':
      return serialOfDay(wall.getUTCFullYear() - 1, wall.getUTCMonth() + 1, wall.getUTCDate()) ?? today - 365;
    default:
      return today;
  }
}

/** Whether a condition of a filter or a conditional format holds for a cell; custom formulas are asked as they stand. */
export function conditionHolds(
  world: World,
  file: SpreadsheetState,
  sheet: SheetState,
  row: number,
  column: number,
  criteria: string,
  values: readonly CriterionValue[],
): boolean {
  if (criteria === 'CUSTOM_FORMULA') {
    const [answer] = answers(world, file, [{ sheet, formula: String(values[0]) }]);
    return isTrue(answer);
  }
  const raw = rawAt(sheet, row, column);
  const value = resultOf(world, file, sheet, row, column, raw);
  const isDate =
    typeof value === 'number' && isDateFormat(shownFormat(file, runAt(sheet.styles[column - 1], row), raw));
  return compares(criteria, value, isDate, textAt(world, file, sheet, row, column), values, (each) =>
    dayOf(world, file, each),
  );
}

/** Whether a formula's answer counts as true. */
export function isTrue(answer: Result | undefined): boolean {
  return answer === true || (typeof answer === 'number' && answer !== 0);
}

function compares(
  criteria: string,
  value: Result,
  isDate: boolean,
  shown: string,
  values: readonly CriterionValue[],
  day: (value: CriterionValue | undefined) => number,
): boolean {
  const [first, second] = values;
  const number = typeof value === 'number' ? value : Number.NaN;
  const low = Number(first);
  const high = Number(second);
  const text = shown.toLowerCase();
  const wanted = String(first ?? '').toLowerCase();
  switch (criteria.replace(/_RELATIVE$/, '')) {
    case 'CELL_EMPTY':
      return value === '';
    case 'CELL_NOT_EMPTY':
      return value !== '';
    case 'DATE_AFTER':
      return isDate && Math.floor(number) > day(first);
    case 'DATE_BEFORE':
      return isDate && Math.floor(number) < day(first);
    case 'DATE_EQUAL_TO':
      return isDate && Math.floor(number) === day(first);
    case 'NUMBER_BETWEEN':
      return number >= low && number <= high;
    case 'NUMBER_NOT_BETWEEN':
      return number < low || number > high;
    case 'NUMBER_EQUAL_TO':
      return number === low;
    case 'NUMBER_NOT_EQUAL_TO':
      return !Number.isNaN(number) && number !== low;
    case 'NUMBER_GREATER_THAN':
      return number > low;
    case 'NUMBER_GREATER_THAN_OR_EQUAL_TO':
      return number >= low;
    case 'NUMBER_LESS_THAN':
      return number < low;
    case 'NUMBER_LESS_THAN_OR_EQUAL_TO':
      return number <= low;
    case 'TEXT_CONTAINS':
      return text.includes(wanted);
    case 'TEXT_DOES_NOT_CONTAIN':
      return !text.includes(wanted);
    case 'TEXT_EQUAL_TO':
      return text === wanted;
    case 'TEXT_NOT_EQUAL_TO':
      return text !== wanted;
    case 'TEXT_STARTS_WITH':
      return text.startsWith(wanted);
    case 'TEXT_ENDS_WITH':
      return text.endsWith(wanted);
    default:
      return false;
  }
}
