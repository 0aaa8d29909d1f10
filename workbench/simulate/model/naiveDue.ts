/** Due times by brute force: working time is walked through minute by minute, everything else is added up. */
import { dateAfter, localTime } from './localTime';

export interface Span {
  readonly from: number;
  readonly to: number;
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** When so much time has passed since `start`, around the clock, holds not counted. */
export function dueAfter(start: number, lengthMs: number, holds: readonly Span[]): number {
  let due = start + lengthMs;
  for (const { from, to } of holds) if (to > start && from < due) due += to - Math.max(from, start);
  return due;
}

/** An instant, moved on by what holds took from the time before it. */
export function dueAtLeast(start: number, end: number, holds: readonly Span[]): number {
  return dueAfter(start, end - start, holds);
}

/** The same time of day so many dates later. */
export function daysLater(timeZone: string, start: number, days: number): number {
  const wanted = localTime(timeZone, start);
  const date = dateAfter(wanted.date, days);
  // Clocks are changed by two hours at most: the same wall time lies within three of it.
  for (let shift = -3 * HOUR_MS; shift <= 3 * HOUR_MS; shift += 30 * MINUTE_MS) {
    const at = start + days * DAY_MS + shift;
    const local = localTime(timeZone, at);
    if (local.date === date && local.hour === wanted.hour && local.minute === wanted.minute) return at;
  }
  // A time that the change of clocks leaves out: as much later as they are put forward.
  return start + days * DAY_MS;
}

/** Dates that are not like their day of the week: whether people work on them. */
export type OddDates = Readonly<Record<string, boolean>>;

const NO_DATES: OddDates = {};

/** Whether people work at an instant: Monday to Friday and on make-up days, but for days off, nine to six. */
export function isOpen(timeZone: string, at: number, dates: OddDates = NO_DATES): boolean {
  // No zone is off the quarter of an hour: within one nothing opens or closes. Intl is too slow to be asked every minute.
  const quarter = `${timeZone} ${Math.floor(at / QUARTER_MS)}`;
  const quarters = openQuarters.get(dates) ?? new Map<string, boolean>();
  openQuarters.set(dates, quarters);
  const known = quarters.get(quarter);
  if (known !== undefined) return known;
  const { date, weekday, hour } = localTime(timeZone, at);
  const open = (dates[date] ?? (weekday >= 1 && weekday <= 5)) && hour >= 9 && hour < 18;
  quarters.set(quarter, open);
  return open;
}

const QUARTER_MS = 15 * MINUTE_MS;
const openQuarters = new WeakMap<OddDates, Map<string, boolean>>();

/** When so much working time has passed since `start`; nothing: when people work next. */
export function workedAfter(timeZone: string, start: number, lengthMs: number, dates: OddDates): number {
  let at = start;
  while (!isOpen(timeZone, at, dates)) at = nextMinute(at);
  for (let left = lengthMs; left > 0;) {
    const next = nextMinute(at);
    if (isOpen(timeZone, at, dates)) {
      if (next - at >= left) return at + left;
      left -= next - at;
    }
    at = next;
  }
  return at;
}

/** The same working time of the next working day, moved on by the working time that holds took. */
export function nextWorkingDay(
  timeZone: string,
  start: number,
  holds: readonly Span[],
  dates: OddDates = NO_DATES,
): number {
  let opened = start;
  while (!isOpen(timeZone, opened, dates)) opened = nextMinute(opened);
  let end = opened;
  do end = daysLater(timeZone, end, 1);
  while (!isOpen(timeZone, end, dates));
  let left = walked(timeZone, start, end, [], dates).worked;
  const taken = left - walked(timeZone, start, end, holds, dates).worked;
  if (taken === 0) return end;
  let at = start;
  while (left > 0) {
    const next = Math.min(nextMinute(at), nextEdge(at, holds));
    if (isOpen(timeZone, at, dates) && !isHeld(at, holds)) {
      if (next - at >= left) return Math.max(end, at + left);
      left -= next - at;
    }
    at = next;
  }
  return at;
}

function walked(
  timeZone: string,
  from: number,
  to: number,
  holds: readonly Span[],
  dates: OddDates,
): { worked: number } {
  let worked = 0;
  for (let at = from; at < to;) {
    const next = Math.min(nextMinute(at), nextEdge(at, holds), to);
    if (isOpen(timeZone, at, dates) && !isHeld(at, holds)) worked += next - at;
    at = next;
  }
  return { worked };
}

function nextMinute(at: number): number {
  return (Math.floor(at / MINUTE_MS) + 1) * MINUTE_MS;
}

function nextEdge(at: number, holds: readonly Span[]): number {
  return Math.min(Infinity, ...holds.flatMap(({ from, to }) => [from, to]).filter((edge) => edge > at));
}

function isHeld(at: number, holds: readonly Span[]): boolean {
  return holds.some(({ from, to }) => from <= at && at < to);
}
