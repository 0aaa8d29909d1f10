/** Half-open stretches of time. */
import type { Instant } from './instant';
import { laterOf } from './instant';

/** From `start` up to but not including `end`; never empty, never reversed. */
export interface Period {
  readonly start: Instant;
  readonly end: Instant;
}

/**
 * The same time as periods in order that neither overlap nor touch.
 * @returns `periods` itself where they already are
 */
export function merge(periods: readonly Period[]): readonly Period[] {
  if (areInOrder(periods)) return periods;
  const merged: Period[] = [];
  for (const period of [...periods].sort((a, b) => a.start - b.start)) {
    if (period.start >= period.end) continue;
    const last = merged[merged.length - 1];
    if (last === undefined || period.start > last.end) merged.push(period);
    else merged[merged.length - 1] = { start: last.start, end: laterOf(last.end, period.end) };
  }
  return merged;
}

function areInOrder(periods: readonly Period[]): boolean {
  let end = -Infinity;
  for (const period of periods) {
    if (period.start <= end || period.start >= period.end) return false;
    end = period.end;
  }
  return true;
}
