/** Targets in days, which walk dates: "1 day" and "24 hours" are different units. */
import { Refusal } from '../refusal';
import type { Calendar } from './calendar';
import { windowsOfDay } from './calendar';
import type { Instant } from './instant';
import { DAY_MS } from './instant';
import { dateOfDay, dayOf } from './localDate';
import { periodsOfDay } from './workingPeriods';
import type { WorkTime } from './workTime';
import type { Zone } from './zone';
import { instantToLocal, wallToInstant } from './zone';

/**
 * What becomes of a time of day that lies outside the hours. `forward`: counting starts and ends in working time, each moved on to
 * the next opening (how due times are read). `none`: the time of day stays. `endOfDay`: the last closing of the date reached.
 */
export type Clamp = 'none' | 'forward' | 'endOfDay';

/** How many dates are walked for one business day before the calendar counts as exhausted: a hundred years. */
const FURTHEST_DAYS = 36_525;

/**
 * The same time of day on the n-th date with working hours after that of `at`, or before it where `count` is negative.
 * A short day counts as a whole one. A time in hours past midnight belongs to the date on which they opened.
 * @throws {Refusal} CALENDAR_EXHAUSTED where the calendar has no such date within a hundred years
 * @example addBusinessDays(monToFri9to18, instant('2026-03-06T15:00Z'), 1) //=> 2026-03-09T15:00Z
 */
export function addBusinessDays(time: WorkTime, at: Instant, count: number, clamp: Clamp = 'forward'): Instant {
  const { calendar } = time;
  if (calendar === null) return addCalendarDays(time.zone, at, count);
  const { day: first, wallMs } = workingDateOf(calendar, clamp === 'forward' ? time.nextOpening(at) : at);
  const day = walk(calendar, first, count);
  if (clamp === 'endOfDay') {
    const last = periodsOfDay(calendar, day).pop();
    if (last !== undefined) return last.end;
  }
  const reached = wallToInstant(calendar.zone, wallMs + (day - first) * DAY_MS);
  return clamp === 'forward' ? time.nextOpening(reached) : reached;
}

/** The date whose hours an instant belongs to, by number, and what the wall clock shows as milliseconds of UTC. */
function workingDateOf(calendar: Calendar, at: Instant): { day: number; wallMs: number } {
  const { date, msOfDay } = instantToLocal(calendar.zone, at);
  const day = dayOf(date);
  const isOfTheEve = periodsOfDay(calendar, day - 1).some(({ start, end }) => start <= at && at < end);
  return { day: isOfTheEve ? day - 1 : day, wallMs: day * DAY_MS + msOfDay };
}

/** The n-th date with hours after that of number `from`, or before it. */
function walk(calendar: Calendar, from: number, count: number): number {
  const step = Math.sign(count);
  let day = from;
  for (let left = Math.abs(count); left > 0; left -= 1) {
    const next = nextWithHours(calendar, day, step);
    if (next === null) {
      const to = dateOfDay(day + step * FURTHEST_DAYS);
      throw new Refusal('CALENDAR_EXHAUSTED', { from: dateOfDay(from), to });
    }
    day = next;
  }
  return day;
}

function nextWithHours(calendar: Calendar, from: number, step: number): number | null {
  for (let days = 1; days <= FURTHEST_DAYS; days += 1) {
    const day = from + step * days;
    if (windowsOfDay(calendar, day).length > 0) return day;
  }
  return null;
}

/**
 * The same time of day `count` dates later, whatever the calendar says about those dates.
 * @example addCalendarDays(intlZone('Europe/Berlin'), instant('2026-03-28T09:00:00+01:00'), 1) //=> 2026-03-29T09:00:00+02:00
 */
export function addCalendarDays(zone: Zone, at: Instant, count: number): Instant {
  const { date, msOfDay } = instantToLocal(zone, at);
  return wallToInstant(zone, (dayOf(date) + count) * DAY_MS + msOfDay);
}
