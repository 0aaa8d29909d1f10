import type { Instant } from '../time/instant';
import { DAY_MS } from '../time/instant';

/** A week looks back seven days: what is quiet for longer than that has passed, and another week of patience lets one that flickers be one. */
export const SURGE_QUIET_DAYS = 14;

/**
 * Whether something noticed is what was noticed before: then nobody is told again, whatever was made of it.
 * @param lastAt when it was last noticed, null where nobody knows
 * @param quietDays of quiet after which it is another; those of a surge where nothing is said
 */
export function isSameAlarm(lastAt: Instant | null, now: Instant, quietDays = SURGE_QUIET_DAYS): boolean {
  return now - (lastAt ?? 0) <= quietDays * DAY_MS;
}
