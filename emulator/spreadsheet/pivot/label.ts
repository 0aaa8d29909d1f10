import type { Result } from '../cellValue';
import { localeFormats } from '../locale';
import { formatNumber, formatText, GENERAL } from '../numberFormat';
import { wallClockOf } from '../serial';
import type { GroupingRule } from './pivotState';
import type { SourceColumn } from './source';
import type { SourceValue } from './summarize';

/** What a group of rows is called, and where it stands among the others. */
export interface Label {
  readonly value: Result;
  readonly text: string;
  /** Compared as Sheets compares cells: numbers before texts before truth values. */
  readonly order: Result;
  readonly format?: string;
}

const BLANK: Label = { value: '', text: '', order: '' };

function plain(column: SourceColumn, row: number): Label {
  const value = column.values[row] ?? '';
  if (value === '') return BLANK;
  if (typeof value === 'boolean') return { value, text: value ? 'TRUE' : 'FALSE', order: value };
  const format = column.formats[row] ?? GENERAL;
  const text = typeof value === 'number' ? formatNumber(value, format, column.locale) : formatText(value, format);
  return { value, text, order: value, ...(format === GENERAL || typeof value === 'string' ? {} : { format }) };
}

const number = (value: number): Label => ({ value, text: String(value), order: value });
const named = (text: string, order: number): Label => ({ value: text, text, order });

const names = new Map<string, readonly string[]>();

/** Twelve months, or seven days from Sunday on; made once, since a source has thousands of dates. */
function namesOf(locale: string, options: Intl.DateTimeFormatOptions, dates: readonly number[]): readonly string[] {
  const { language } = localeFormats(locale);
  const key = `${language} ${JSON.stringify(options)}`;
  let known = names.get(key);
  if (known === undefined) {
    const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
    names.set(key, (known = dates.map((date) => format.format(date))));
  }
  return known;
}

function monthName(locale: string, month: number): string {
  const months = Array.from({ length: 12 }, (_, each) => Date.UTC(2000, each, 1));
  return namesOf(locale, { month: 'short' }, months)[month] ?? '';
}

function dayName(locale: string, day: number): string {
  // 2 January 2000 was a Sunday.
  const days = Array.from({ length: 7 }, (_, each) => Date.UTC(2000, 0, 2 + each));
  return namesOf(locale, { weekday: 'long' }, days)[day] ?? '';
}

/** The bucket of an instant, as the reference page of DateTimeGroupingRuleType shows it. */
function dateLabel(serial: number, type: string, locale: string): Label {
  const wall = wallClockOf(serial);
  const year = wall.getUTCFullYear();
  const month = wall.getUTCMonth();
  const day = wall.getUTCDate();
  const hour = wall.getUTCHours();
  const minute = wall.getUTCMinutes();
  const quarter = Math.floor(month / 3) + 1;
  const pad = (part: number): string => String(part).padStart(2, '0');
  switch (type) {
    case 'SECOND':
      return number(wall.getUTCSeconds());
    case 'MINUTE':
      return number(minute);
    case 'HOUR':
      return number(hour);
    case 'HOUR_MINUTE':
      return named(`${String(hour)}:${pad(minute)}`, hour * 60 + minute);
    case 'HOUR_MINUTE_AMPM':
      return named(`${String(hour % 12 || 12)}:${pad(minute)} ${hour < 12 ? 'AM' : 'PM'}`, hour * 60 + minute);
    case 'DAY_OF_WEEK':
      return named(dayName(locale, wall.getUTCDay()), wall.getUTCDay());
    case 'DAY_OF_YEAR':
      return number(Math.round((Date.UTC(year, month, day) - Date.UTC(year, 0, 1)) / 86_400_000) + 1);
    case 'DAY_OF_MONTH':
      return number(day);
    case 'DAY_MONTH':
      return named(`${String(day)}-${monthName(locale, month)}`, month * 100 + day);
    case 'MONTH':
      return named(monthName(locale, month), month);
    case 'QUARTER':
      return named(`Q${String(quarter)}`, quarter);
    case 'YEAR':
      return number(year);
    case 'YEAR_MONTH':
      return named(`${String(year)}-${monthName(locale, month)}`, year * 100 + month);
    case 'YEAR_QUARTER':
      return named(`${String(year)} Q${String(quarter)}`, year * 10 + quarter);
    case 'YEAR_MONTH_DAY':
      return named(`${String(year)}-${pad(month + 1)}-${pad(day)}`, Math.floor(serial));
    default:
      throw new Error(`There is no grouping by ${type}`);
  }
}

function histogramLabel(value: number, { min, max, size }: Extract<GroupingRule, { kind: 'histogram' }>): Label {
  if (value < min) return named(`< ${String(min)}`, Number.NEGATIVE_INFINITY);
  if (value > max) return named(`> ${String(max)}`, Number.POSITIVE_INFINITY);
  // The highest value is of the last bucket, not of one that would begin there.
  const last = Math.max(0, Math.ceil((max - min) / size) - 1);
  const start = min + Math.min(last, Math.floor((value - min) / size)) * size;
  return named(`${String(start)}-${String(Math.min(start + size, max))}`, start);
}

/** Rules that look at the day alone: what falls on one day has one label. */
const OF_THE_DAY = /^(DAY|MONTH|QUARTER|YEAR)/;

/** Labels of a column: by what stands in a cell, and one object for each label, so that they can be told apart by identity. */
interface Known {
  readonly byCell: Map<SourceValue, Label>;
  readonly byLabel: Map<string, Label>;
}

const known = new WeakMap<SourceColumn, Map<GroupingRule | null, Known>>();

function knownOf(column: SourceColumn, rule: GroupingRule | null): Known {
  let byRule = known.get(column);
  if (byRule === undefined) known.set(column, (byRule = new Map<GroupingRule | null, Known>()));
  let found = byRule.get(rule);
  if (found === undefined)
    byRule.set(rule, (found = { byCell: new Map<SourceValue, Label>(), byLabel: new Map<string, Label>() }));
  return found;
}

/** What tells labels of a column apart. */
export function labelKey({ value }: Label): string {
  return `${typeof value}:${String(value)}`;
}

/**
 * The label a row of the source gets under a grouping rule; what a rule does not speak of is grouped by its value. Equal labels of a
 * column are one object.
 */
export function labelOf(column: SourceColumn, row: number, rule: GroupingRule | null): Label {
  const { byCell, byLabel } = knownOf(column, rule);
  const value = column.values[row] ?? '';
  const isDay = rule?.kind === 'dateTime' && OF_THE_DAY.test(rule.type) && column.isDate[row] === true;
  // A number that is no date must not meet a day of the same serial.
  const cell = isDay
    ? Math.floor(Number(value)) + 0.5
    : rule?.kind === 'dateTime' && typeof value === 'number'
      ? null
      : value;
  const found = cell === null ? undefined : byCell.get(cell);
  if (found !== undefined) return found;
  const fresh = freshLabel(column, row, rule);
  const key = labelKey(fresh);
  const label = byLabel.get(key) ?? fresh;
  byLabel.set(key, label);
  if (cell !== null) byCell.set(cell, label);
  return label;
}

function freshLabel(column: SourceColumn, row: number, rule: GroupingRule | null): Label {
  const value = column.values[row] ?? '';
  if (rule === null || value === '') return plain(column, row);
  if (rule.kind === 'manual') {
    const group = rule.groups.find(({ members }) => members.includes(value));
    return group === undefined ? plain(column, row) : { value: group.name, text: group.name, order: group.name };
  }
  if (typeof value !== 'number') return plain(column, row);
  if (rule.kind === 'histogram') return histogramLabel(value, rule);
  return column.isDate[row] === true ? dateLabel(value, rule.type, column.locale) : plain(column, row);
}
