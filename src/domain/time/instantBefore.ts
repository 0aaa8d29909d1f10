import type { Instant, Minutes } from './instant';
import { earlierOf, MINUTE_MS } from './instant';
import type { Period } from './period';
import { merge } from './period';
import type { WorkTime } from './workTime';

/**
 * The way back from a due time: the last instant from which `span` of working time passes until `due`, pauses not counted.
 * "One hour before due" is an hour of work before it, over nights and weekends. A span used up exactly at an opening is that opening.
 * @param span not negative
 * @throws {Refusal} CALENDAR_EXHAUSTED where the calendar never had that much working time
 * @example instantBefore(monToFri9to17, instant('2026-03-09T09:30Z'), minutes(60)) //=> 2026-03-06T16:30Z
 */
export function instantBefore(time: WorkTime, due: Instant, span: Minutes, pauses: readonly Period[] = []): Instant {
  if (span < 0) throw new RangeError(`A span is not negative; found ${span} minutes`);
  let left = Math.round(span * MINUTE_MS);
  const cuts = [...merge(pauses)].reverse();
  if (left === 0) return previousWorking(time, due, cuts);
  let to = due;
  for (const { start, end } of cuts) {
    const worked = time.workedMs(to);
    const open = worked - time.workedMs(earlierOf(to, end));
    if (left <= open) return time.lastAt(worked - left);
    left -= open;
    to = earlierOf(to, start);
  }
  return time.lastAt(time.workedMs(to) - left);
}

/** @param cuts the last first */
function previousWorking(time: WorkTime, at: Instant, cuts: readonly Period[]): Instant {
  let to = time.previousClosing(at);
  for (const { start, end } of cuts) {
    if (end < to) break;
    to = time.previousClosing(earlierOf(to, start));
  }
  return to;
}
