/** Offsets remembered by the week, because asking Google or Intl for one costs thousands of times what adding it does. */
import type { Instant } from './instant';
import { DAY_MS, MINUTE_MS } from './instant';
import type { Zone } from './zone';

const WEEK_MS = 7 * DAY_MS;

/** A week's offset before and, where the clocks change in it, after that instant. */
interface Week {
  readonly before: number;
  readonly changesAt: number;
  readonly after: number;
}

/**
 * A zone over a costly lookup, which is asked once a week of time, and some fifteen times more where the clocks change in that week.
 * Not modelled: two changes within one week (no zone has had them since 1970 but for years of civil war), and offsets of odd seconds.
 * @param lookup minutes ahead of UTC at an instant
 */
export function steadyZone(id: string, lookup: (at: Instant) => number): Zone {
  const weeks = new Map<number, Week>();
  const edges = new Map<number, number>();

  const edge = (week: number): number => {
    const known = edges.get(week);
    if (known !== undefined) return known;
    const offset = lookup((week * WEEK_MS) as Instant);
    edges.set(week, offset);
    return offset;
  };

  const read = (week: number): Week => {
    const before = edge(week);
    const after = edge(week + 1);
    return { before, changesAt: before === after ? Infinity : changeWithin(week * WEEK_MS, before, lookup), after };
  };

  return {
    id,
    offsetMinutesAt(at) {
      const number = Math.floor(at / WEEK_MS);
      let week = weeks.get(number);
      if (week === undefined) {
        week = read(number);
        weeks.set(number, week);
      }
      return at < week.changesAt ? week.before : week.after;
    },
  };
}

/** The first minute of the week from `start` whose offset is no longer `before`. */
function changeWithin(start: number, before: number, lookup: (at: Instant) => number): number {
  let same = 0;
  let changed = WEEK_MS / MINUTE_MS;
  while (changed - same > 1) {
    const middle = Math.floor((same + changed) / 2);
    if (lookup((start + middle * MINUTE_MS) as Instant) === before) same = middle;
    else changed = middle;
  }
  return start + changed * MINUTE_MS;
}
