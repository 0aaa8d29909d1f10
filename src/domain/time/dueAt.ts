import type { Instant, Minutes } from './instant';
import { laterOf, MINUTE_MS } from './instant';
import type { Period } from './period';
import { merge } from './period';
import type { WorkTime } from './workTime';

/**
 * When a target falls due: the first instant at which `target` of working time has passed since `startedAt`, pauses not counted.
 * A target used up exactly at closing time is due at the closing instant; one of nothing is due as soon as work goes on.
 * Costs the same for a target of eight hours and of eight hundred.
 * @param target not negative; see `instantBefore` for the way back
 * @param pauses in any order; nothing inside one counts
 * @throws {Refusal} CALENDAR_EXHAUSTED where the calendar never has that much working time
 * @example dueAt(monToFri9to17, instant('2026-03-06T15:00Z'), minutes(240)) //=> 2026-03-09T11:00Z
 */
export function dueAt(time: WorkTime, startedAt: Instant, target: Minutes, pauses: readonly Period[] = []): Instant {
  if (target < 0) throw new RangeError(`A target is not negative; found ${target} minutes`);
  return instantAfter(time, startedAt, Math.round(target * MINUTE_MS), pauses);
}

/** As `dueAt`, in whole milliseconds. */
export function instantAfter(
  time: WorkTime,
  startedAt: Instant,
  targetMs: number,
  pauses: readonly Period[] = [],
): Instant {
  if (targetMs === 0) return nextWorking(time, startedAt, pauses);
  let left = targetMs;
  let from = startedAt;
  for (const { start, end } of merge(pauses)) {
    const worked = time.workedMs(from);
    const open = time.workedMs(laterOf(from, start)) - worked;
    if (left <= open) return time.firstAt(worked + left);
    left -= open;
    from = laterOf(from, end);
  }
  return time.firstAt(time.workedMs(from) + left);
}

/**
 * The first instant from `at` on at which work goes on and no pause does.
 * @internal
 */
export function nextWorking(time: WorkTime, at: Instant, pauses: readonly Period[] = []): Instant {
  let from = time.nextOpening(at);
  for (const { start, end } of merge(pauses)) {
    if (start > from) break;
    from = time.nextOpening(laterOf(from, end));
  }
  return from;
}
