import type { Zone } from '../../../src/domain/time/zone';

/** A zone that never changes its clocks. */
export function fixedZone(offsetMinutes: number, id = `fixed ${offsetMinutes}`): Zone {
  return { id, offsetMinutesAt: () => offsetMinutes };
}

export const UTC = fixedZone(0, 'UTC');
