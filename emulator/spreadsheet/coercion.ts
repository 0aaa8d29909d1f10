import { localeFormats } from './locale';
import { isTextFormat } from './numberFormat';
import { serialOfDay, wallClockOf } from './serial';
import type { RawCell } from './spreadsheetState';

/** What a typed text becomes, and the number format it brings to a cell that has none. */
export interface Typed {
  readonly raw: RawCell;
  readonly format?: string;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Nothing that Sheets turns into something else starts with another letter than these. */
const MAY_CHANGE = /^[\s\d'=+\-.,$¥￥£€(（tfTFjJaAsSoOnNdDmMTF上下]/;

/**
 * What Sheets makes of a text that is typed, or given to setValue as a string: '007' becomes 7, '12%' 0.12 in a percent format, a date of
 * the locale a serial with a date format, TRUE a truth value, a leading = (or + or - before what is no number) a formula; a leading '
 * keeps the rest as text. A cell whose format is plain text keeps everything.
 * @param format number format of the cell before
 * @param today serial of the day on which it is typed, for dates without a year
 */
export function typed(text: string, format: string, locale: string, today: number): Typed {
  if (text === '') return { raw: null };
  if (text.startsWith("'")) return { raw: text === "'" ? null : text.slice(1) };
  if (isTextFormat(format) || !MAY_CHANGE.test(text)) return { raw: text };
  if (text.startsWith('=') && text.length > 1) return { raw: { f: text } };
  const trimmed = text.trim();
  if (/^true$/i.test(trimmed)) return { raw: true };
  if (/^false$/i.test(trimmed)) return { raw: false };
  const found = typedNumber(trimmed, locale) ?? typedDate(trimmed, locale, today);
  if (found !== null) return found;
  if (/^[+-]./.test(text)) return { raw: { f: `=${text}` } };
  return { raw: text };
}

function typedNumber(text: string, locale: string): Typed | null {
  const { currency } = localeFormats(locale);
  const match =
    /^([+-])?\s*(\()?\s*([$¥￥£€])?\s*([+-])?\s*((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(e[+-]?\d{1,3})?\s*(%)?\s*(\))?$/i.exec(
      text,
    );
  if (match === null) return null;
  const [, sign, open, money, innerSign, digits = '', exponent, percent, close] = match;
  if ((open === undefined) !== (close === undefined) || (sign !== undefined && innerSign !== undefined)) return null;
  if (money !== undefined && money !== currency && !(money === '￥' && currency === '¥')) return null;
  const size = Number(digits.replaceAll(',', '') + (exponent ?? ''));
  if (!Number.isFinite(size)) return null;
  const value = sign === '-' || innerSign === '-' || open !== undefined ? -size : size;
  const hasFraction = digits.includes('.');
  if (percent !== undefined)
    return { raw: Number((value / 100).toPrecision(15)), format: hasFraction ? '0.00%' : '0%' };
  if (money !== undefined) return { raw: value, format: `"${currency}"#,##0${hasFraction ? '.00' : ''}` };
  if (exponent !== undefined) return { raw: value, format: '0.00E+00' };
  if (digits.includes(',')) return { raw: value, format: hasFraction ? '#,##0.00' : '#,##0' };
  return { raw: value };
}

const TIME = /(?:^|\s+|(?<=日))(上午|下午)?(\d{1,4}):(\d{2})(?::(\d{2})(\.\d{1,3})?)?\s*(am|pm)?$/i;

function timeOf(
  text: string,
): { readonly rest: string; readonly days: number; readonly long: boolean; readonly seconds: boolean } | null {
  const match = TIME.exec(text);
  if (match === null) return null;
  const [, chineseHalf, hourText, minuteText, secondText, fraction, half] = match;
  let hours = Number(hourText);
  const minutes = Number(minuteText);
  const seconds = Number(secondText ?? 0);
  if (minutes > 59 || seconds > 59) return null;
  const afternoon = chineseHalf === '下午' || half?.toLowerCase() === 'pm';
  if (afternoon || chineseHalf === '上午' || half !== undefined) {
    if (hours < 1 || hours > 12) return null;
    hours = (hours % 12) + (afternoon ? 12 : 0);
  }
  return {
    rest: text.slice(0, match.index),
    days: (hours * 3600 + minutes * 60 + seconds + Number(fraction ?? 0)) / 86_400,
    long: hours > 23,
    seconds: secondText !== undefined,
  };
}

function typedDate(text: string, locale: string, today: number): Typed | null {
  if (!/[\d]/.test(text)) return null;
  const formats = localeFormats(locale);
  const time = timeOf(text);
  if (time !== null && time.rest === '') {
    return {
      raw: time.days,
      format: time.long ? '[h]:mm:ss' : time.seconds || formats.order !== 'mdy' ? formats.time : 'h:mm am/pm',
    };
  }
  if (time?.long === true) return null;
  const day = dayOf(time === null ? text : time.rest.trim(), locale, today);
  if (day === null) return null;
  if (time !== null) return { raw: day.serial + time.days, format: formats.dateTime };
  return { raw: day.serial, format: day.format ?? formats.date };
}

function yearOf(text: string): number {
  const year = Number(text);
  return text.length > 2 ? year : year + (year < 30 ? 2000 : 1900);
}

function dayOf(
  text: string,
  locale: string,
  today: number,
): { readonly serial: number; readonly format?: string } | null {
  const { order } = localeFormats(locale);
  const thisYear = wallClockOf(today).getUTCFullYear();
  const made = (
    year: number,
    month: number,
    day: number,
    format?: string,
  ): { serial: number; format?: string } | null => {
    const serial = serialOfDay(year, month, day);
    return serial === null ? null : { serial, ...(format === undefined ? {} : { format }) };
  };
  let match = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (match !== null)
    return made(Number(match[1]), Number(match[3]), Number(match[4]), match[2] === '-' ? 'yyyy-mm-dd' : undefined);
  match = /^(?:(\d{4})年)?(\d{1,2})月(\d{1,2})[日号]$/.exec(text);
  if (match !== null) {
    const year = match[1];
    return made(
      year === undefined ? thisYear : Number(year),
      Number(match[2]),
      Number(match[3]),
      year === undefined ? 'm"月"d"日"' : 'yyyy"年"m"月"d"日"',
    );
  }
  match = /^(\d{1,2})([-/])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  if (match !== null) {
    const [, first = '', , second = '', third = ''] = match;
    if (order === 'ymd')
      return third.length === 4
        ? made(Number(third), Number(first), Number(second))
        : made(yearOf(first), Number(second), Number(third));
    if (order === 'dmy') return made(yearOf(third), Number(second), Number(first));
    return made(yearOf(third), Number(first), Number(second)) ?? null;
  }
  match = /^(\d{1,2})([-/])(\d{1,2})$/.exec(text);
  if (match !== null) {
    const first = Number(match[1]);
    const second = Number(match[3]);
    return order === 'dmy'
      ? made(thisYear, second, first, 'd/m')
      : made(thisYear, first, second, match[2] === '-' ? 'm-d' : 'm/d');
  }
  match = /^(\d{4})[-/](\d{1,2})$/.exec(text);
  if (match !== null) return made(Number(match[1]), Number(match[2]), 1, 'yyyy-mm');
  match = /^(\d{1,2})[-/](\d{4})$/.exec(text);
  if (match !== null) return made(Number(match[2]), Number(match[1]), 1, 'm/yyyy');
  return namedMonth(text, thisYear, made);
}

function namedMonth(
  text: string,
  thisYear: number,
  made: (year: number, month: number, day: number, format?: string) => { serial: number; format?: string } | null,
): { serial: number; format?: string } | null {
  const monthOf = (word: string): number => {
    const index = MONTHS.indexOf(word.slice(0, 3).toLowerCase());
    const whole = [
      'january',
      'february',
      'march',
      'april',
      'may',
      'june',
      'july',
      'august',
      'september',
      'october',
      'november',
      'december',
    ][index];
    return whole?.startsWith(word.toLowerCase()) === true ? index + 1 : 0;
  };
  let match = /^([a-z]{3,9})\.?[ -](\d{1,2})(?:(?:st|nd|rd|th)?,?[ -]+(\d{4}))?$/i.exec(text);
  if (match !== null) {
    const month = monthOf(match[1] ?? '');
    if (month > 0)
      return made(
        match[3] === undefined ? thisYear : Number(match[3]),
        month,
        Number(match[2]),
        match[3] === undefined ? 'mmm d' : 'mmm d, yyyy',
      );
  }
  match = /^(\d{1,2})[ -]([a-z]{3,9})\.?(?:[ -](\d{4}|\d{2}))?$/i.exec(text);
  if (match !== null) {
    const month = monthOf(match[2] ?? '');
    if (month > 0)
      return made(
        match[3] === undefined ? thisYear : yearOf(match[3]),
        month,
        Number(match[1]),
        match[3] === undefined ? 'd-mmm' : 'd-mmm-yyyy',
      );
  }
  match = /^([a-z]{3,9}) (\d{4})$/i.exec(text);
  const month = match === null ? 0 : monthOf(match[1] ?? '');
  return match !== null && month > 0 ? made(Number(match[2]), month, 1, 'mmmm yyyy') : null;
}
