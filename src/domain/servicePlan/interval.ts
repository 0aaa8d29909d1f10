import type { LocalDate } from '../time/localDate';
import { dateOfDay, dayOf, localDate, plusDays } from '../time/localDate';

/** How long after one maintenance the next is due. */
export type Interval = { readonly months: number } | { readonly days: number };

const UNITS: readonly (readonly [pattern: RegExp, interval: (count: number) => Interval])[] = [
  [/^(?:m|mo|months?|个?月)$/i, (months) => ({ months })],
  [/^(?:y|yrs?|years?|年)$/i, (years) => ({ months: years * 12 })],
  [/^(?:d|days?|天|日)$/i, (days) => ({ days })],
  [/^(?:w|wks?|weeks?|周|个?星期)$/i, (weeks) => ({ days: weeks * 7 })],
];

/** Beyond this a typing error is likelier than a plan. */
const MOST_DAYS = 3_660;
const MOST_MONTHS = 120;

/**
 * The interval that a cell names, in English or Chinese; null where it names none.
 * @example parseInterval('6 个月') //=> { months: 6 }
 * @example parseInterval('90 days') //=> { days: 90 }
 */
export function parseInterval(written: string): Interval | null {
  const match = /^(\d+)\s*(\S.*)$/.exec(written.normalize('NFKC').trim());
  const count = Number(match?.[1]);
  const unit = UNITS.find(([pattern]) => pattern.test(String(match?.[2])));
  const interval = unit && count > 0 ? unit[1](count) : null;
  const isTooLong =
    interval !== null && ('months' in interval ? interval.months > MOST_MONTHS : interval.days > MOST_DAYS);
  return isTooLong ? null : interval;
}

/**
 * The date an interval after another. Months keep the day of the month, or end with the month where it is shorter.
 * @example plusInterval('2026-08-31', { months: 6 }) //=> '2027-02-28'
 */
export function plusInterval(from: LocalDate, interval: Interval): LocalDate {
  if ('days' in interval) return plusDays(from, interval.days);
  const months = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1 + interval.months;
  const first = firstOfMonth(months);
  const last = dateOfDay(dayOf(firstOfMonth(months + 1)) - 1);
  return plusDays(first, Math.min(Number(from.slice(8, 10)), Number(last.slice(8, 10))) - 1);
}

/** @param months counted from year 0 */
function firstOfMonth(months: number): LocalDate {
  const year = String(Math.floor(months / 12)).padStart(4, '0');
  return localDate(`${year}-${String((months % 12) + 1).padStart(2, '0')}-01`);
}
