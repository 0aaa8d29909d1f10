/** Time zones as Intl knows them: for Node, browsers and tests. Google gets its own adapter of the same port. */
import type { Instant } from './instant';
import { MINUTE_MS } from './instant';
import { steadyZone } from './steadyZone';
import type { Zone } from './zone';

const known = new Map<string, Zone>();

/**
 * A zone by its IANA name; one object per name, so that its remembered offsets are shared.
 * @throws {RangeError} where Intl knows no such zone
 * @example intlZone('Asia/Shanghai').offsetMinutesAt(instant('2026-03-02T00:00:00Z')) //=> 480
 */
export function intlZone(id: string): Zone {
  let zone = known.get(id);
  if (zone === undefined) {
    zone = steadyZone(id, lookupOf(id));
    known.set(id, zone);
  }
  return zone;
}

/** Whether Intl knows a zone of that name. */
export function isIntlZone(id: string): boolean {
  try {
    intlZone(id);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function lookupOf(id: string): (at: Instant) => number {
  const wall = new Intl.DateTimeFormat('en-US', {
    timeZone: id,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    era: 'short',
  });
  return (at) => {
    const shown: Record<string, string> = {};
    for (const part of wall.formatToParts(at)) shown[part.type] = part.value;
    const read = (name: string): number => Number(shown[name]);
    const year = shown['era'] === 'BC' ? 1 - read('year') : read('year');
    // Full years only: Date.UTC takes the years 0 to 99 for 1900 to 1999.
    const asUtc = new Date(0);
    asUtc.setUTCFullYear(year, read('month') - 1, read('day'));
    asUtc.setUTCHours(read('hour'), read('minute'));
    return Math.round((asUtc.getTime() - Math.floor(at / MINUTE_MS) * MINUTE_MS) / MINUTE_MS);
  };
}
