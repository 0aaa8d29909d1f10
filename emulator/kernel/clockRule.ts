import { instantOfLocal, zoneOffsetMs } from './zoneOffset';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** When a clock trigger fires. `hour` and `minute` were settled on creation: Google draws them once and then keeps them. */
export type ClockRule =
  | { readonly every: 'minutes' | 'hours'; readonly count: number }
  | {
      readonly every: 'days';
      readonly count: number;
      readonly hour: number;
      readonly minute: number;
      readonly timeZone: string;
    }
  | {
      readonly every: 'weeks';
      readonly count: number;
      /** 0 = Sunday. */
      readonly weekday: number;
      readonly hour: number;
      readonly minute: number;
      readonly timeZone: string;
    }
  | {
      readonly every: 'month';
      readonly day: number;
      readonly hour: number;
      readonly minute: number;
      readonly timeZone: string;
    }
  | { readonly every: 'once'; readonly at: number };

/**
 * The first instant after `after` at which the rule fires, or null when it never does again.
 * Rules in minutes and hours count from the whole minute of `phase`; Google's own phase is arbitrary.
 * @param phase where counting in minutes and hours begins, not after `after`
 * @param isFirst whether the trigger was just created: then days and weeks need not wait their count
 */
export function nextFiring(rule: ClockRule, after: number, isFirst: boolean, phase = after): number | null {
  switch (rule.every) {
    case 'once':
      return isFirst ? rule.at : null;
    case 'minutes':
      return nextInStep(phase, after, rule.count * MINUTE_MS);
    case 'hours':
      return nextInStep(phase, after, rule.count * 60 * MINUTE_MS);
    case 'days':
      return nextLocalDay(
        rule,
        after,
        (date) => isFirst || dayNumber(date) - localDay(rule.timeZone, after) >= rule.count,
      );
    case 'weeks':
      return nextLocalDay(
        rule,
        after,
        (date) =>
          date.getUTCDay() === rule.weekday &&
          (isFirst || dayNumber(date) - localDay(rule.timeZone, after) >= rule.count * 7),
      );
    case 'month':
      return nextLocalDay(rule, after, (date) => date.getUTCDate() === rule.day);
  }
}

/** The first instant after `after` that lies a whole number of steps behind the whole minute of `phase`. */
function nextInStep(phase: number, after: number, stepMs: number): number {
  const start = wholeMinute(phase);
  return start + (Math.floor((after - start) / stepMs) + 1) * stepMs;
}

function wholeMinute(at: number): number {
  return Math.floor(at / MINUTE_MS) * MINUTE_MS;
}

function dayNumber(date: Date): number {
  return Math.floor(date.getTime() / DAY_MS);
}

function localDay(timeZone: string, at: number): number {
  return Math.floor((at + zoneOffsetMs(timeZone, at)) / DAY_MS);
}

interface TimeOfDay {
  readonly hour: number;
  readonly minute: number;
  readonly timeZone: string;
}

/** No rule waits longer than this: a day of the month comes within 62 days, `everyWeeks` within its count. */
const DAYS_AHEAD = 800;

function nextLocalDay(rule: TimeOfDay, after: number, isDay: (date: Date) => boolean): number | null {
  const first = localDay(rule.timeZone, after);
  for (let day = first; day < first + DAYS_AHEAD; day += 1) {
    const date = new Date(day * DAY_MS);
    if (!isDay(date)) continue;
    const at = instantOfLocal(rule.timeZone, date.getTime() + (rule.hour * 60 + rule.minute) * MINUTE_MS);
    if (at > after) return at;
  }
  return null;
}
