/** The periods that a review looks at, each with the one before it. */
import type { Span } from '../../domain/review/reviewed';
import type { LocalDate } from '../../domain/time/localDate';
import { dayOf, localDate, plusDays, weekdayOf, WEEKDAYS } from '../../domain/time/localDate';
import type { Zone } from '../../domain/time/zone';
import { localToInstant } from '../../domain/time/zone';

/** Days from the first to the last, both included. */
export interface Days {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

export interface ReviewPeriod extends Days {
  readonly kind: 'week' | 'month' | 'own';
  readonly before: Days;
}

/** The last whole week from Monday to Sunday. */
export function lastWeek(today: LocalDate): ReviewPeriod {
  const monday = plusDays(today, -WEEKDAYS.indexOf(weekdayOf(today)));
  const week = (weeksAgo: number): Days => ({
    from: plusDays(monday, -7 * weeksAgo),
    to: plusDays(monday, -7 * weeksAgo + 6),
  });
  return { kind: 'week', ...week(1), before: week(2) };
}

/** The days of this week that are over, beside the same days of the last; none on a Monday. */
export function thisWeek(today: LocalDate): readonly ReviewPeriod[] {
  const past = WEEKDAYS.indexOf(weekdayOf(today));
  const days = (weeksAgo: number): Days => ({
    from: plusDays(today, -past - 7 * weeksAgo),
    to: plusDays(today, -1 - 7 * weeksAgo),
  });
  return past === 0 ? [] : [{ kind: 'own', ...days(0), before: days(1) }];
}

/** The last whole month of the calendar. */
export function lastMonth(today: LocalDate): ReviewPeriod {
  const first = firstOfMonth(today);
  const of = (last: LocalDate): Days => ({ from: firstOfMonth(last), to: last });
  const month = of(plusDays(first, -1));
  return { kind: 'month', ...month, before: of(plusDays(month.from, -1)) };
}

/** This month as far as it is over, yesterday being its last day; the whole of the last one on the first of a month. */
export function monthSoFar(today: LocalDate): Days {
  const yesterday = plusDays(today, -1);
  return { from: firstOfMonth(yesterday), to: yesterday };
}

/** The days as the month or week that they are, beside the one before; any others beside as many before them. */
export function periodOf(days: Days): ReviewPeriod {
  const after = plusDays(days.to, 1);
  return (
    [lastMonth(after), lastWeek(after)].find(({ from, to }) => from === days.from && to === days.to) ?? ownPeriod(days)
  );
}

/** Any days, beside as many right before them. */
export function ownPeriod({ from, to }: Days): ReviewPeriod {
  const days = dayOf(to) - dayOf(from) + 1;
  return { kind: 'own', from, to, before: { from: plusDays(from, -days), to: plusDays(from, -1) } };
}

/** From the first midnight to the one after the last day, in the desk's zone. */
export function spanOf(zone: Zone, { from, to }: Days): Span {
  return { from: localToInstant(zone, from, 0), until: localToInstant(zone, plusDays(to, 1), 0) };
}

function firstOfMonth(date: LocalDate): LocalDate {
  return localDate(`${date.slice(0, 8)}01`);
}
