/** Offsets only change at whole quarters of an hour, so one look-up serves a quarter. */
const QUARTER_MS = 15 * 60_000;
const DAY_MS = 24 * 60 * 60_000;
const CACHED_QUARTERS = 100_000;

interface Zone {
  readonly format: Intl.DateTimeFormat;
  readonly offsets: Map<number, number>;
}

const zones = new Map<string, Zone>();

function zoneOf(timeZone: string): Zone {
  const known = zones.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const zone: Zone = { format, offsets: new Map() };
  zones.set(timeZone, zone);
  return zone;
}

/** Whether this machine knows the IANA zone (or GMT±hh:mm form). */
export function isTimeZone(timeZone: string): boolean {
  try {
    zoneOf(timeZone);
    return true;
  } catch {
    return false;
  }
}

/** Milliseconds that local time in the zone is ahead of UTC at an instant; historical offsets count to the second. */
export function zoneOffsetMs(timeZone: string, epochMs: number): number {
  const zone = zoneOf(timeZone);
  const quarter = Math.floor(epochMs / QUARTER_MS);
  const cached = zone.offsets.get(quarter);
  if (cached !== undefined) return cached;
  const at = quarter * QUARTER_MS;
  const found: Record<string, number> = {};
  let beforeChrist = false;
  for (const { type, value } of zone.format.formatToParts(at)) {
    if (type === 'era') beforeChrist = value.startsWith('B');
    else found[type] = Number(value);
  }
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = found as Partial<Record<string, number>>;
  const local = new Date(0);
  local.setUTCFullYear(beforeChrist ? 1 - year : year, month - 1, day);
  local.setUTCHours(hour, minute, second);
  const offset = local.getTime() - at;
  if (zone.offsets.size > CACHED_QUARTERS) zone.offsets.clear();
  zone.offsets.set(quarter, offset);
  return offset;
}

/**
 * The instant at which clocks in the zone show `localMs` (local fields read as if they were UTC). As in ECMAScript, the earlier one
 * where clocks go back, and in the gap where they go forward the offset before the gap.
 */
export function instantOfLocal(timeZone: string, localMs: number): number {
  if (!Number.isFinite(localMs)) return Number.NaN;
  const before = zoneOffsetMs(timeZone, localMs - DAY_MS);
  if (zoneOffsetMs(timeZone, localMs - before) === before) return localMs - before;
  const after = zoneOffsetMs(timeZone, localMs + DAY_MS);
  return zoneOffsetMs(timeZone, localMs - after) === after ? localMs - after : localMs - before;
}
