/** Points and lengths of time: an instant is epoch milliseconds, working time is counted in minutes. */
declare const brand: unique symbol;

/** A point in time, as milliseconds since 1970-01-01T00:00Z. Zones only come in where people read or write clocks. */
export type Instant = number & { readonly [brand]: 'Instant' };

/** A length of working time. Whole minutes in targets; fractions where a share of a target is taken. */
export type Minutes = number & { readonly [brand]: 'Minutes' };

export const MINUTE_MS = 60_000;
export const HOUR_MS = 3_600_000;
export const DAY_MS = 86_400_000;

/** The last millisecond that a JavaScript date can hold. */
const FURTHEST_MS = 8_640_000_000_000_000;
const ISO = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})$/;

/**
 * An instant from ISO text or epoch milliseconds.
 * @param written ISO 8601 with date, time and either Z or an offset; or whole milliseconds
 * @throws {RangeError} where the text has no offset (the same text means different instants in different zones) or is no real time
 * @example instant('2026-03-02T09:00:00+08:00') //=> 1772413200000
 */
export function instant(written: string | number): Instant {
  if (typeof written === 'number') {
    if (!Number.isInteger(written) || Math.abs(written) > FURTHEST_MS) {
      throw new RangeError(`An instant is whole milliseconds within ±${FURTHEST_MS}; found ${written}`);
    }
    return written as Instant;
  }
  const match = ISO.exec(written);
  if (match !== null && isRealDay(Number(match[1]), Number(match[2]), Number(match[3]))) {
    const ms = Date.parse(written);
    if (!Number.isNaN(ms)) return ms as Instant;
  }
  throw new RangeError(
    `An instant is ISO text with Z or an offset, like 2026-03-02T09:00:00+08:00; found "${written}"`,
  );
}

/** Date.parse takes 30 February for 2 March. */
function isRealDay(year: number, month: number, day: number): boolean {
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/**
 * The ISO text of an instant, in UTC with milliseconds.
 * @example isoOf(instant(0)) //=> '1970-01-01T00:00:00.000Z'
 */
export function isoOf(at: Instant): string {
  return new Date(at).toISOString();
}

/**
 * A length of working time.
 * @throws {RangeError} where `count` is not a finite number
 */
export function minutes(count: number): Minutes {
  if (!Number.isFinite(count)) throw new RangeError(`Minutes are a finite number; found ${count}`);
  return count as Minutes;
}

/** The earlier of two instants. */
export function earlierOf(one: Instant, other: Instant): Instant {
  return Math.min(one, other) as Instant;
}

/** The later of two instants. */
export function laterOf(one: Instant, other: Instant): Instant {
  return Math.max(one, other) as Instant;
}

/** The instant `ms` milliseconds later, or earlier where `ms` is negative. Machine time: no calendar is asked. */
export function later(at: Instant, ms: number): Instant {
  return (at + ms) as Instant;
}
