/** Working time in order, read off a calendar date by date and kept, so that no question walks it twice. */
import { Refusal } from '../refusal';
import type { Calendar } from './calendar';
import { windowsOfDay } from './calendar';
import type { Instant } from './instant';
import { DAY_MS, MINUTE_MS } from './instant';
import { dateOfDay } from './localDate';
import type { Period } from './period';
import { wallToInstant } from './zone';

/** How many dates are read at once. */
const STRIDE_DAYS = 128;
/** How far from the first question dates are read before the calendar counts as exhausted: a hundred years. */
const FURTHEST_DAYS = 36_525;
/** Dates known around an instant before it is answered for: its own in any zone, and an eve whose hours run past midnight. */
const MARGIN_DAYS = 3;

/**
 * The working time of one date, given by its day number: its hours as instants, so that a day of 23 hours is short by one.
 * Hours past midnight belong to the date on which they open, also where the next date is a holiday.
 */
export function periodsOfDay(calendar: Calendar, day: number): Period[] {
  const wallAt = (minute: number): Instant => wallToInstant(calendar.zone, day * DAY_MS + minute * MINUTE_MS);
  const periods: Period[] = [];
  for (const { opens, closes } of windowsOfDay(calendar, day)) {
    const [start, end] = [wallAt(opens), wallAt(closes)];
    // Hours that lie in the gap of spring may come out empty or reversed.
    if (start < end) periods.push({ start, end });
  }
  return periods;
}

/**
 * Working time in order of time: period i runs from opens[i] to closes[i], and workedMs[i] has passed before it.
 * Only differences of workedMs mean anything. The arrays grow; who has asked for a stretch finds it there.
 */
export interface WorkingPeriods {
  readonly opens: readonly number[];
  readonly closes: readonly number[];
  readonly workedMs: readonly number[];
  /** Makes sure that all working time up to `at`, and that around it, is there. */
  cover(at: Instant): void;
  /** @throws {Refusal} CALENDAR_EXHAUSTED where a hundred years have been read */
  readLater(): void;
  /** @throws {Refusal} CALENDAR_EXHAUSTED where a hundred years have been read */
  readEarlier(): void;
}

/**
 * The working periods of a calendar, beginning with the dates around `near`.
 * @param near any instant; only where to begin
 */
export function workingPeriods(calendar: Calendar, near: Instant): WorkingPeriods {
  const origin = Math.floor(near / DAY_MS);
  let firstDay = origin - MARGIN_DAYS;
  let endDay = firstDay;
  const opens: number[] = [];
  const closes: number[] = [];
  const workedMs: number[] = [];

  const exhausted = (day: number): Refusal =>
    new Refusal('CALENDAR_EXHAUSTED', { from: dateOfDay(origin), to: dateOfDay(day) });

  const readLater = (): void => {
    if (endDay - origin > FURTHEST_DAYS) throw exhausted(endDay);
    for (const { start, end } of strideFrom(calendar, endDay)) {
      const last = opens.length - 1;
      if (start <= (closes[last] as number)) {
        closes[last] = Math.max(closes[last] as number, end);
      } else {
        workedMs.push(last < 0 ? 0 : workedUpTo(last));
        opens.push(start);
        closes.push(end);
      }
    }
    endDay += STRIDE_DAYS;
  };

  const readEarlier = (): void => {
    if (origin - firstDay > FURTHEST_DAYS) throw exhausted(firstDay);
    const total = opens.length === 0 ? 0 : workedUpTo(opens.length - 1);
    const known = opens.map((start, i) => ({ start, end: closes[i] as number }));
    const all = joined([...strideFrom(calendar, firstDay - STRIDE_DAYS), ...known]);
    // Counted from the end backwards: what was worked before an instant already asked about must not change.
    let before = total;
    for (let i = all.length - 1; i >= 0; i -= 1) {
      const { start, end } = all[i] as { start: number; end: number };
      before -= end - start;
      [opens[i], closes[i], workedMs[i]] = [start, end, before];
    }
    firstDay -= STRIDE_DAYS;
  };

  const workedUpTo = (i: number): number => (workedMs[i] as number) + (closes[i] as number) - (opens[i] as number);

  const cover = (at: Instant): void => {
    const day = Math.floor(at / DAY_MS);
    while (day + MARGIN_DAYS > endDay) readLater();
    while (day - MARGIN_DAYS < firstDay) readEarlier();
  };

  cover(near);
  return { opens, closes, workedMs, cover, readLater, readEarlier };
}

/** The working time of as many dates as are read at once. */
function strideFrom(calendar: Calendar, day: number): Period[] {
  return Array.from({ length: STRIDE_DAYS }, (_, i) => periodsOfDay(calendar, day + i)).flat();
}

/** Periods in order of their start, made to neither overlap nor touch. */
function joined(periods: readonly { start: number; end: number }[]): { start: number; end: number }[] {
  const whole: { start: number; end: number }[] = [];
  for (const { start, end } of periods) {
    const last = whole[whole.length - 1];
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else whole.push({ start, end });
  }
  return whole;
}
