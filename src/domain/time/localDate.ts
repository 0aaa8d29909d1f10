/** Dates as people write them. A date is text and never a JavaScript Date: a bare day has no instant until a zone is named. */
declare const brand: unique symbol;

/** A day on somebody's wall calendar: 'YYYY-MM-DD', years 0001 to 9999. */
export type LocalDate = string & { readonly [brand]: 'LocalDate' };

/** Days in the order of ISO 8601. */
export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** The number of 0001-01-01. */
const FIRST_DAY = -719_162;

/** Whether `text` is a day that exists, written YYYY-MM-DD. */
export function isLocalDate(text: string): text is LocalDate {
  const day = dayOf(text as LocalDate);
  // Whatever is no date has no number, or that of a date written otherwise.
  return day >= FIRST_DAY && dateOfDay(day) === text;
}

/**
 * A local date from its text.
 * @throws {RangeError} where the text is not YYYY-MM-DD or the day does not exist
 * @example localDate('2024-02-29')
 */
export function localDate(text: string): LocalDate {
  if (!isLocalDate(text)) throw new RangeError(`A date is written YYYY-MM-DD and must exist; found "${text}"`);
  return text;
}

/**
 * The number of a date in an unbroken count of days; 1970-01-01 is 0.
 * The count runs through eras of 400 years (146,097 days) that begin on 1 March, so that the leap day comes last.
 */
export function dayOf(date: LocalDate): number {
  const month = Number(date.slice(5, 7));
  const year = Number(date.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + Number(date.slice(8, 10)) - 1;
  return (
    era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
  );
}

/** The date with that number; the inverse of `dayOf`. */
export function dateOfDay(day: number): LocalDate {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const leapDays = Math.floor(dayOfEra / 1_460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1, 2)}` as LocalDate;
}

function padded(value: number, digits: number): string {
  return String(value).padStart(digits, '0');
}

/**
 * The date `days` later, or earlier where `days` is negative.
 * @example plusDays(localDate('2024-02-28'), 2) //=> '2024-03-01'
 */
export function plusDays(date: LocalDate, days: number): LocalDate {
  return dateOfDay(dayOf(date) + days);
}

/**
 * The day of the week of a date.
 * @example weekdayOf(localDate('2026-03-02')) //=> 'mon'
 */
export function weekdayOf(date: LocalDate): Weekday {
  return weekdayOfDay(dayOf(date));
}

/** The day of the week of a day number: day 0 was a Thursday. */
function weekdayOfDay(day: number): Weekday {
  return WEEKDAYS[(((day + 3) % 7) + 7) % 7] as Weekday;
}
