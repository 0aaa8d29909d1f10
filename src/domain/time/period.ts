/** Half-open stretches of time and the small algebra that working hours and pauses need. */
import type { Instant } from './instant';
import { earlierOf, laterOf } from './instant';

/** From `start` up to but not including `end`; never empty, never reversed. */
export interface Period {
  readonly start: Instant;
  readonly end: Instant;
}

/** A period, or null where nothing lies between the two instants. */
export function periodOf(start: Instant, end: Instant): Period | null {
  return start < end ? { start, end } : null;
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

/** The time that lies in a period of both lists. */
export function intersect(left: readonly Period[], right: readonly Period[]): readonly Period[] {
  const [ours, theirs] = [merge(left), merge(right)];
  const common: Period[] = [];
  let i = 0;
  let j = 0;
  for (;;) {
    const [mine, yours] = [ours[i], theirs[j]];
    if (mine === undefined || yours === undefined) return common;
    const start = laterOf(mine.start, yours.start);
    const end = earlierOf(mine.end, yours.end);
    if (start < end) common.push({ start, end });
    if (mine.end === end) i += 1;
    if (yours.end === end) j += 1;
  }
}

/** The time of `periods` that lies in none of `cuts`: working time without its pauses. */
export function without(periods: readonly Period[], cuts: readonly Period[]): readonly Period[] {
  const gaps: Period[] = [];
  let from = -Infinity as Instant;
  for (const { start, end } of merge(cuts)) {
    gaps.push({ start: from, end: start });
    from = end;
  }
  gaps.push({ start: from, end: Infinity as Instant });
  return intersect(periods, gaps);
}
