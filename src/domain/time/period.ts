/** Half-open stretches of time and the small algebra that working hours and pauses need. */
import type { Instant } from './instant';

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
    else if (period.end > last.end) merged[merged.length - 1] = { start: last.start, end: period.end };
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
    const start = mine.start > yours.start ? mine.start : yours.start;
    const end = mine.end < yours.end ? mine.end : yours.end;
    if (start < end) common.push({ start, end });
    if (mine.end <= yours.end) i += 1;
    else j += 1;
  }
}

/** The time of `periods` that lies in none of `cuts`: working time without its pauses. */
export function without(periods: readonly Period[], cuts: readonly Period[]): readonly Period[] {
  const gaps = merge(cuts);
  const left: Period[] = [];
  let first = 0;
  for (const { start, end } of merge(periods)) {
    let at = start;
    while (first < gaps.length && (gaps[first] as Period).end <= at) first += 1;
    for (let i = first; i < gaps.length; i += 1) {
      const gap = gaps[i] as Period;
      if (gap.start >= end) break;
      if (gap.start > at) left.push({ start: at, end: gap.start });
      at = gap.end;
    }
    if (at < end) left.push({ start: at, end });
  }
  return left;
}
