/** Dates and times as other tables have them: what people typed, what Excel keeps, what programs write. */
import type { Instant } from '../time/instant';
import { instant } from '../time/instant';
import type { LocalDate } from '../time/localDate';
import { dateOfDay, isLocalDate } from '../time/localDate';
import { narrow } from './plainCell';

/** Which of two numbers before the year is the day. */
export const DATE_ORDERS = ['dayFirst', 'monthFirst'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

/** What a wall clock showed where the table was written. */
export interface WallTime {
  readonly date: LocalDate;
  readonly minuteOfDay: number;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';

const INSTANT = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s?(?:Z|[+-]\d{2}:?\d{2})$/;
const SERIAL = /^(\d{5})(?:\.(\d+))?$/;
const DIGITS = /^((?:19|20)\d{2})(\d{2})(\d{2})(?:\s?(\d{2})(\d{2})(?:\d{2})?)?$/;
const YEAR_FIRST = /^(\d{4})\s*[-/.年\s]\s*(\d{1,2})\s*[-/.月\s]\s*(\d{1,2})\s*[日号]?/;
const YEAR_LAST = /^(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4}|\d{2})(?!\d)/;
const DAY_MONTH = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?[\\s-]*(?:of )?${MONTH}[\\s,-]*(\\d{4}|\\d{2})(?!\\d)`, 'i');
const MONTH_DAY = new RegExp(`^${MONTH}\\s*(\\d{1,2})(?:st|nd|rd|th)?[\\s,]+(\\d{4})`, 'i');
const WEEKDAY =
  /[(（]?(?:星期|周)[一二三四五六日天][)）]?|^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+|\s(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*$/gi;
const TIME =
  /^(凌晨|早上|上午|中午|下午|傍晚|晚上|am|pm)?\s*(\d{1,2})(?:\s*[:时点]\s*(?:(\d{1,2})\s*(?:[:分]\s*(?:\d{1,2}(?:\.\d+)?\s*秒?)?)?)?)\s*(am|pm|a\.m\.|p\.m\.)?(?:\s*(?:gmt|utc)?)$/i;
const HOUR_ALONE = /^(\d{1,2})\s*(am|pm|a\.m\.|p\.m\.)$/i;

/** Days that Excel counts from 1899-12-30 on, of 1970-01-01; from there to the end of 2099 a bare number is taken for such a day. */
const SERIAL_OF_EPOCH = 25_569;
const LAST_SERIAL = 73_050;
const DAY_MINUTES = 1_440;

/**
 * The time that a cell tells.
 * @param order of day and month where the year comes last; a number above 12 is a day all the same
 * @returns an instant where the text names its zone; null where it is no date, or no day that exists
 * @example writtenTime('2024年3月5日 14:05', 'dayFirst') //=> { date: '2024-03-05', minuteOfDay: 845 }
 */
export function writtenTime(cell: string, order: DateOrder): WallTime | Instant | null {
  const text = narrow(cell);
  if (INSTANT.test(text)) return instantOf(text);
  const serial = SERIAL.exec(text);
  if (serial) return serialTime(Number(text));
  const digits = DIGITS.exec(text);
  if (digits) return wallTime(digits[1], digits[2], digits[3], `${digits[4] ?? '0'}:${digits[5] ?? '00'}`);
  const plain = text.replace(WEEKDAY, ' ').replace(/\s+/g, ' ').trim();
  const yearFirst = YEAR_FIRST.exec(plain);
  if (yearFirst) return wallTime(yearFirst[1], yearFirst[2], yearFirst[3], plain.slice(yearFirst[0].length));
  const yearLast = YEAR_LAST.exec(plain);
  if (yearLast) {
    const [whole, one = '', two = '', year] = yearLast;
    const isDayFirst = Number(one) > 12 || (order === 'dayFirst' && Number(two) <= 12);
    return wallTime(year, isDayFirst ? two : one, isDayFirst ? one : two, plain.slice(whole.length));
  }
  const dayMonth = DAY_MONTH.exec(plain);
  if (dayMonth) return wallTime(dayMonth[3], monthNo(dayMonth[2]), dayMonth[1], plain.slice(dayMonth[0].length));
  const monthDay = MONTH_DAY.exec(plain);
  if (monthDay) return wallTime(monthDay[3], monthNo(monthDay[1]), monthDay[2], plain.slice(monthDay[0].length));
  return null;
}

/**
 * What two numbers before a year say of their order: 'dayFirst' where the first must be a day, 'monthFirst' where the second must be one,
 * 'either' where both can; null where the cell is no such date.
 */
export function orderTold(cell: string): DateOrder | 'either' | null {
  const found = YEAR_LAST.exec(narrow(cell).replace(WEEKDAY, ' ').trim());
  if (!found) return null;
  const [one, two] = [Number(found[1]), Number(found[2])];
  if (one > 12 && one <= 31 && two <= 12) return 'dayFirst';
  if (two > 12 && two <= 31 && one <= 12) return 'monthFirst';
  return one <= 12 && two <= 12 && one > 0 && two > 0 ? 'either' : null;
}

/** The minute of the day that a cell tells which holds a time and no date; null else. */
export function writtenMinute(cell: string): number | null {
  const minute = minuteOf(narrow(cell));
  return minute === null || minute >= DAY_MINUTES ? null : minute;
}

function instantOf(text: string): Instant | null {
  try {
    const [day, time] = [text.slice(0, 10), text.slice(11).replace(' ', '')];
    return instant(`${day}T${time.replace(/([+-]\d{2})(\d{2})$/, '$1:$2')}`);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function serialTime(serial: number): WallTime | null {
  if (serial < SERIAL_OF_EPOCH || serial >= LAST_SERIAL) return null;
  const minutes = Math.round(serial * DAY_MINUTES);
  const day = Math.floor(minutes / DAY_MINUTES);
  return { date: dateOfDay(day - SERIAL_OF_EPOCH), minuteOfDay: minutes - day * DAY_MINUTES };
}

function wallTime(year = '', month = '', day = '', rest: string): WallTime | null {
  // Two digits are a year of this century up to '69, as spreadsheets have it.
  const whole = year.length === 2 ? String(Number(year) + (Number(year) < 70 ? 2000 : 1900)) : year;
  const date = `${whole}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = rest.replace(/^[T,，\s-]+/i, '').trim();
  const minuteOfDay = time === '' ? 0 : minuteOf(time);
  return isLocalDate(date) && minuteOfDay !== null ? { date, minuteOfDay } : null;
}

function minuteOf(text: string): number | null {
  const alone = HOUR_ALONE.exec(text);
  const found = alone ? [alone[0], '', alone[1], '0', alone[2]] : TIME.exec(text);
  if (!found) return null;
  const half = `${found[1] ?? ''}${found[4] ?? ''}`.toLowerCase();
  const [hour, minute] = [Number(found[2]), Number(found[3] ?? 0)];
  if (hour > 24 || minute > 59) return null;
  return (hour + turned(half, hour)) * 60 + minute;
}

/** Hours to add for the half of the day that is named. */
function turned(half: string, hour: number): number {
  if (/^(?:下午|傍晚|晚上|p)/.test(half) && hour < 12) return 12;
  if (/^(?:中午)/.test(half) && hour < 6) return 12;
  return /^(?:凌晨|上午|早上|a)/.test(half) && hour === 12 ? -12 : 0;
}

function monthNo(name = ''): string {
  return String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);
}
