/** Time zones, through one port: Google and Node each know the offsets in their own way. */
import type { Instant } from './instant';
import { DAY_MS, MINUTE_MS } from './instant';
import type { LocalDate } from './localDate';
import { dateOfDay, dayOf } from './localDate';

/** A time zone: what its wall clocks are ahead of UTC at an instant, in minutes (Shanghai 480). */
export interface Zone {
  readonly id: string;
  offsetMinutesAt(at: Instant): number;
}

/** What a wall clock shows. */
export interface LocalTime {
  readonly date: LocalDate;
  /** Milliseconds that the clock face is past midnight: 09:00 is 32,400,000, also on a day of 23 hours. */
  readonly msOfDay: number;
}

/**
 * The instant at which a wall clock shows that time.
 * A time that the clocks skip in spring moves forward by what they skip; of a time that they show twice in autumn it is the earlier one.
 * @param minuteOfDay 0 to 1440 and beyond: 1440 is the midnight that ends the day, 1560 is 02:00 of the next date
 * @example localToInstant(berlin, localDate('2026-03-29'), 150) //=> 02:30 does not exist: 2026-03-29T01:30Z, shown as 03:30
 */
export function localToInstant(zone: Zone, date: LocalDate, minuteOfDay: number): Instant {
  return wallToInstant(zone, dayOf(date) * DAY_MS + minuteOfDay * MINUTE_MS);
}

/**
 * As `localToInstant`, for a wall clock given as the milliseconds that UTC would have when it shows the same.
 * The offset before a change rules in both hard cases: it is the one that carries a skipped time over the gap, and the first of two.
 */
export function wallToInstant(zone: Zone, wallMs: number): Instant {
  const before = zone.offsetMinutesAt((wallMs - DAY_MS) as Instant) * MINUTE_MS;
  const after = zone.offsetMinutesAt((wallMs + DAY_MS) as Instant) * MINUTE_MS;
  const early = (wallMs - before) as Instant;
  if (zone.offsetMinutesAt(early) * MINUTE_MS === before) return early;
  const late = (wallMs - after) as Instant;
  return zone.offsetMinutesAt(late) * MINUTE_MS === after ? late : early;
}

/** What a wall clock of the zone shows at an instant. */
export function instantToLocal(zone: Zone, at: Instant): LocalTime {
  const wallMs = at + zone.offsetMinutesAt(at) * MINUTE_MS;
  const day = Math.floor(wallMs / DAY_MS);
  return { date: dateOfDay(day), msOfDay: wallMs - day * DAY_MS };
}
