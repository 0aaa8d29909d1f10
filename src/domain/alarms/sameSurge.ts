import { DAY_MS } from '../time/instant';
import type { Instant } from '../time/instant';

/** A week looks back seven days: what is quiet for longer than that has passed, and another week of patience lets one that flickers be one. */
export const SURGE_QUIET_DAYS = 14;

/**
 * Whether a surge is the one that was seen before: then nobody is told again, whatever was made of it.
 * @param lastAt when it was last seen to surge
 */
export function isSameSurge(lastAt: Instant, now: Instant): boolean {
  return now - lastAt <= SURGE_QUIET_DAYS * DAY_MS;
}
