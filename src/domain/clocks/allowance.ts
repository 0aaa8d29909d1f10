/** What a target comes to for one run: until when without pauses, and how much time on which calendar. */
import { addBusinessDays, addCalendarDays } from '../time/businessDays';
import { instantAfter } from '../time/dueAt';
import { elapsedMs } from '../time/elapsed';
import type { Instant } from '../time/instant';
import { earlierOf, laterOf, MINUTE_MS } from '../time/instant';
import type { Period } from '../time/period';
import type { WorkTime } from '../time/workTime';
import type { ClockDefinition, Target, TrailEntry } from './clock';
import type { Run } from './run';

/** The working time of the desk, and that around the clock in the same zone. */
export interface Calendars {
  readonly business: WorkTime;
  readonly always: WorkTime;
}

/** The time that a run may take. */
export interface Allowance {
  /** The calendar that it, and whatever is spent of it, is counted on. */
  readonly time: WorkTime;
  readonly targetMs: number;
  readonly dueAt: Instant;
}

/**
 * The time a run may take under a target, and when that is over.
 * @param pauses what is cut out of it; in order
 * @param trail for the promises made to the customer before the run stopped
 */
export function allowanceOf(
  definition: ClockDefinition,
  target: Target,
  run: Run,
  pauses: readonly Period[],
  trail: readonly TrailEntry[],
  calendars: Calendars,
): Allowance {
  const own = definition.calendar === 'business' ? calendars.business : calendars.always;
  const from = run.startedAt;
  if ('minutes' in target) return ofMinutes(own, from, target.minutes, pauses);
  if ('businessDays' in target) {
    const { business } = calendars;
    return until(business, from, addBusinessDays(business, from, target.businessDays), pauses);
  }
  if ('calendarDays' in target) {
    const { always, business } = calendars;
    return until(always, from, addCalendarDays(business.zone, from, target.calendarDays), pauses);
  }
  return ofPromise(own, target, run, pauses, trail);
}

function ofMinutes(time: WorkTime, from: Instant, minutes: number, pauses: readonly Period[]): Allowance {
  const targetMs = Math.round(minutes * MINUTE_MS);
  return { time, targetMs, dueAt: instantAfter(time, from, targetMs, pauses) };
}

/** An allowance up to an instant, which pauses push out by the working time that they take from it, and never bring forward. */
function until(time: WorkTime, from: Instant, end: Instant, pauses: readonly Period[]): Allowance {
  const targetMs = elapsedMs(time, from, end);
  if (elapsedMs(time, from, end, pauses) === targetMs) return { time, targetMs, dueAt: end };
  return { time, targetMs, dueAt: laterOf(end, instantAfter(time, from, targetMs, pauses)) };
}

/** The promise in force decides; a promise that has passed is broken, and no later one mends it. */
function ofPromise(
  time: WorkTime,
  target: { readonly promisedShare: number; readonly otherwiseMinutes: number },
  run: Run,
  pauses: readonly Period[],
  trail: readonly TrailEntry[],
): Allowance {
  const from = run.startedAt;
  const withoutPromise = ofMinutes(time, from, target.otherwiseMinutes, pauses);
  const under = (promise: Instant): Allowance => {
    if (promise <= from) return withoutPromise;
    if (target.promisedShare === 1) return until(time, from, promise, pauses);
    const shareMs = Math.round(elapsedMs(time, from, promise) * target.promisedShare);
    const due = instantAfter(time, from, shareMs);
    return until(time, from, earlierOf(due, promise), pauses);
  };
  let allowance = withoutPromise;
  for (let i = 0; i < run.stoppedBy; i += 1) {
    const { at, newDueAt, promisedAt } = trail[i] as TrailEntry;
    const promise = newDueAt ?? promisedAt;
    if (promise !== undefined && at <= allowance.dueAt) allowance = under(promise);
  }
  return allowance;
}
