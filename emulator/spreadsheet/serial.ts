import { instantOfLocal, zoneOffsetMs } from '../kernel/zoneOffset';

/** Days between 1899-12-30, where Sheets starts counting, and 1970-01-01. */
const EPOCH_SERIAL = 25569;
const DAY_MS = 86_400_000;

/**
 * The number a date cell stores: days since 1899-12-30 on the wall clock of the spreadsheet's zone.
 * @example serialOf(Date.parse('2026-03-02T09:00:00Z'), 'Asia/Shanghai') //=> 46083.708333333336 (17:00 that day)
 */
export function serialOf(epochMs: number, zone: string): number {
  return (epochMs + zoneOffsetMs(zone, epochMs)) / DAY_MS + EPOCH_SERIAL;
}

/**
 * The instant of a date cell. A wall time that comes twice in autumn is read as its first, one that spring skips with the offset before
 * the gap: the cell has no place for more ([K] unconfirmed which of the two Google takes).
 */
export function instantOf(serial: number, zone: string): number {
  return instantOfLocal(zone, Math.round((serial - EPOCH_SERIAL) * DAY_MS));
}

/** 0000-01-01 and the day after 9999-12-31: the years that Google's DATE takes (support.google.com/docs/answer/3092969). */
const FIRST_DAY = -693_958;
const AFTER_LAST_DAY = 2_958_466;

/** Whether a number is one of a day. What a cell with a date format makes of another one is [K] unconfirmed: it stays a number here. */
export function isSerial(serial: number): boolean {
  return serial >= FIRST_DAY && serial < AFTER_LAST_DAY;
}

/** Serial of a calendar day and time of day (a fraction), or null where the calendar has no such day. */
export function serialOfDay(year: number, month: number, day: number, timeOfDay = 0): number | null {
  const wall = new Date(0);
  wall.setUTCFullYear(year, month - 1, day);
  if (wall.getUTCMonth() !== month - 1 || wall.getUTCDate() !== day) return null;
  return wall.getTime() / DAY_MS + EPOCH_SERIAL + timeOfDay;
}

/** The wall clock a serial shows, as a UTC date to be read with the getUTC methods. */
export function wallClockOf(serial: number): Date {
  return new Date(Math.round((serial - EPOCH_SERIAL) * DAY_MS));
}
