/** Working time as one running count, so that due times and elapsed times are differences, whatever their length. */
import type { Calendar } from './calendar';
import type { Instant } from './instant';
import type { Period } from './period';
import type { WorkingPeriods } from './workingPeriods';
import { workingPeriods } from './workingPeriods';
import type { Zone } from './zone';

/**
 * The working time of one calendar. Make one per calendar and keep it: it remembers the dates it has read.
 * Every method throws the Refusal CALENDAR_EXHAUSTED where a hundred years of dates hold no answer.
 */
export interface WorkTime {
  readonly zone: Zone;
  /** Null where every instant is working time. */
  readonly calendar: Calendar | null;
  /** Working milliseconds before `at`, counted from an arbitrary beginning: only differences mean anything. */
  workedMs(at: Instant): number;
  /** The first instant at which the count stands at `worked`: a count reached at closing time is the closing instant. */
  firstAt(worked: number): Instant;
  /** The last instant at which the count stands at `worked`: a count held over night is the next opening. */
  lastAt(worked: number): Instant;
  /** `at` itself while work goes on, else the next opening. At closing time work no longer goes on. */
  nextOpening(at: Instant): Instant;
  /** `at` itself where work goes on just before it, else the last closing. */
  previousClosing(at: Instant): Instant;
  /** Working time between two instants, in order. */
  periods(from: Instant, to: Instant): Period[];
}

/** Working time around the clock. The zone is for targets in days. */
export function alwaysTime(zone: Zone): WorkTime {
  return {
    zone,
    calendar: null,
    workedMs: (at) => at,
    firstAt: (worked) => worked as Instant,
    lastAt: (worked) => worked as Instant,
    nextOpening: (at) => at,
    previousClosing: (at) => at,
    periods: (from, to) => (from < to ? [{ start: from, end: to }] : []),
  };
}

/** The working time of a calendar. Nothing is read before the first question. */
export function workTime(calendar: Calendar): WorkTime {
  let read: WorkingPeriods | null = null;
  const around = (at: Instant): WorkingPeriods => {
    if (read === null) read = workingPeriods(calendar, at);
    else read.cover(at);
    return read;
  };
  const known = (): WorkingPeriods => {
    if (read === null) throw new Error('A count of working time was used before any instant was counted');
    return read;
  };

  return {
    zone: calendar.zone,
    calendar,
    workedMs(at) {
      const { opens, closes, workedMs } = around(at);
      const i = lastAtMost(opens, at);
      if (i < 0) return workedMs[0] ?? 0;
      return (workedMs[i] as number) + Math.min(at, closes[i] as number) - (opens[i] as number);
    },
    firstAt(worked) {
      const { opens, closes, workedMs, readLater, readEarlier } = known();
      for (;;) {
        const i = lastAtMost(workedMs, worked, true);
        const at = (opens[i] as number) + worked - (workedMs[i] as number);
        if (at <= (closes[i] as number)) return at as Instant;
        if (worked <= (workedMs[0] as number)) readEarlier();
        else readLater();
      }
    },
    lastAt(worked) {
      const { opens, closes, workedMs, readLater, readEarlier } = known();
      for (;;) {
        const i = lastAtMost(workedMs, worked);
        const at = (opens[i] as number) + worked - (workedMs[i] as number);
        if (at < (closes[i] as number)) return at as Instant;
        if (i < 0) readEarlier();
        else readLater();
      }
    },
    nextOpening(at) {
      const { opens, closes, readLater } = around(at);
      const i = lastAtMost(opens, at);
      if (at < (closes[i] as number)) return at;
      while (opens.length === i + 1) readLater();
      return opens[i + 1] as Instant;
    },
    previousClosing(at) {
      const { opens, closes, readEarlier } = around(at);
      while (!((opens[0] as number) < at)) readEarlier();
      return Math.min(at, closes[lastAtMost(opens, at, true)] as number) as Instant;
    },
    periods(from, to) {
      const { opens, closes, cover } = around(from);
      cover(to);
      return opens
        .map((opened, i) => ({
          start: Math.max(opened, from) as Instant,
          end: Math.min(closes[i] as number, to) as Instant,
        }))
        .filter(({ start, end }) => start < end);
    },
  };
}

/**
 * The last place of a rising list whose value is at most `limit`, or below it where `strictly`; -1 where there is none.
 * What a list holds at -1 is no number, and no comparison with it is true: who compares need not ask first.
 */
function lastAtMost(values: readonly number[], limit: number, strictly = false): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const value = values[middle] as number;
    if (value < limit || (value === limit && !strictly)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
