import type { Instant, Minutes } from './instant';
import { earlierOf, laterOf, MINUTE_MS } from './instant';
import type { Period } from './period';
import { merge } from './period';
import type { WorkTime } from './workTime';

/**
 * Whole minutes of working time in [from, to), pauses not counted; what is left of a minute is dropped.
 * @returns 0 where `to` is not after `from`
 * @example elapsed(monToFri9to17, instant('2026-03-06T15:00Z'), instant('2026-03-09T11:00Z')) //=> 240
 */
export function elapsed(time: WorkTime, from: Instant, to: Instant, pauses: readonly Period[] = []): Minutes {
  return Math.floor(elapsedMs(time, from, to, pauses) / MINUTE_MS) as Minutes;
}

/** As `elapsed`, in milliseconds: nothing is dropped, so that parts of an interval add up to the whole. */
export function elapsedMs(time: WorkTime, from: Instant, to: Instant, pauses: readonly Period[] = []): number {
  const until = laterOf(from, to);
  const workedMs = (at: Instant): number => time.workedMs(earlierOf(laterOf(at, from), until));
  // Asked first, because reading begins around what is asked first.
  const before = workedMs(from);
  const held = merge(pauses).reduce((sum, { start, end }) => sum + workedMs(end) - workedMs(start), 0);
  return workedMs(until) - before - held;
}
