/** How a due time came about, line by line, as data that i18n puts into words. */
import type { EventKind } from '../ticket/events';
import { exceptionOn } from '../time/calendar';
import { elapsedMs } from '../time/elapsed';
import type { Instant } from '../time/instant';
import { laterOf, MINUTE_MS } from '../time/instant';
import type { LocalDate } from '../time/localDate';
import { dateOfDay, dayOf } from '../time/localDate';
import type { Period } from '../time/period';
import type { WorkTime } from '../time/workTime';
import { instantToLocal, localToInstant } from '../time/zone';
import type { Calendars } from './allowance';
import { allowanceOf } from './allowance';
import type { ClockDefinition, ClockState, Target, TrailEntry } from './clock';
import { stateOf } from './clockStates';
import { holdsOf, holdsUntil } from './holds';
import { runsOf, stoppedByKind } from './run';
import { priorityOfRun, targetAt } from './targetOf';

/**
 * One line of an explanation. `minutes` of a window is what it counts without its pauses, of a pause what it cut out;
 * both on the clock's calendar. Dates are local to the desk.
 */
export type ClockLine =
  | { readonly kind: 'start'; readonly at: Instant; readonly event: EventKind }
  | { readonly kind: 'target'; readonly priority: string; readonly target: Target; readonly minutes: number }
  | { readonly kind: 'targetUnknown' }
  | {
      readonly kind: 'window';
      readonly from: Instant;
      readonly to: Instant;
      readonly date: LocalDate;
      readonly minutes: number;
    }
  | { readonly kind: 'pause'; readonly from: Instant; readonly to: Instant | null; readonly minutes: number }
  | { readonly kind: 'holiday' | 'makeUpDay' | 'specialHours'; readonly date: LocalDate }
  | { readonly kind: 'warn' | 'due'; readonly at: Instant }
  | { readonly kind: 'paused'; readonly since: Instant; readonly leftMinutes: number }
  | { readonly kind: 'stop'; readonly at: Instant; readonly event: EventKind; readonly status: ClockState['status'] };

/**
 * How the due time of one run of a clock came about: its start, its target, each window counted, each pause cut, each
 * date that is not like its day of the week, then warning, due time and what stopped it.
 * @param which attempt and round; without it the latest run
 * @returns no lines where the clock never started or has no target at the ticket's priority
 */
export function explainClock(
  definition: ClockDefinition,
  trail: readonly TrailEntry[],
  calendars: Calendars,
  now: Instant,
  which?: { readonly attempt: number; readonly round: number },
): ClockLine[] {
  const runs = runsOf(definition, trail);
  const run = which
    ? runs.find((one) => one.attempt === which.attempt && one.round === which.round)
    : runs[runs.length - 1];
  if (run === undefined) return [];
  const holds = holdsOf(trail);
  const priority = priorityOfRun(run, trail);
  const target = targetAt(definition, priority);
  if (target === null) return [];
  // Where there is a target, there is a state.
  const state = stateOf(definition, run, trail, holds, calendars, now) as ClockState;

  const start: ClockLine = { kind: 'start', at: run.startedAt, event: (trail[run.startedBy] as TrailEntry).kind };
  const event = stoppedByKind(run, trail);
  const stop: ClockLine[] =
    event === null ? [] : [{ kind: 'stop', at: run.stoppedAt ?? now, event, status: state.status }];
  if (target === 'unknown') return [start, { kind: 'targetUnknown' }, ...stop];

  const cuts = definition.pausesOnHold ? holdsUntil(holds, run.stoppedAt ?? now) : [];
  const { time } = allowanceOf(definition, target, run, cuts, trail, calendars);
  const since = state.status === 'paused' ? holds.since : null;
  const until = state.dueAt ?? since ?? now;
  const walk = [
    ...windows(time, run.startedAt, until, cuts),
    ...pauses(time, run.startedAt, since === null ? until : now, cuts, since),
    ...exceptions(time, run.startedAt, until),
  ].sort((a, b) => a.order - b.order);

  return [
    start,
    { kind: 'target', priority, target, minutes: state.targetMinutes ?? 0 },
    ...walk.map(({ line }) => line),
    ...(state.warnAt === null ? [] : [{ kind: 'warn', at: state.warnAt } as const]),
    ...(state.dueAt === null ? [] : [{ kind: 'due', at: state.dueAt } as const]),
    ...(since === null ? [] : [{ kind: 'paused', since, leftMinutes: state.leftMinutes ?? 0 } as const]),
    ...stop,
  ];
}

interface Placed {
  readonly order: number;
  readonly line: ClockLine;
}

function windows(time: WorkTime, from: Instant, until: Instant, cuts: readonly Period[]): Placed[] {
  return time.periods(from, until).map(({ start, end }) => ({
    order: start,
    line: {
      kind: 'window',
      from: start,
      to: end,
      date: instantToLocal(time.zone, start).date,
      minutes: Math.floor(elapsedMs(time, start, end, cuts) / MINUTE_MS),
    },
  }));
}

function pauses(
  time: WorkTime,
  from: Instant,
  until: Instant,
  cuts: readonly Period[],
  openSince: Instant | null,
): Placed[] {
  return cuts
    .filter(({ start, end }) => start < until && end > from)
    .map(({ start, end }) => ({
      order: start,
      line: {
        kind: 'pause',
        from: start,
        to: start === openSince ? null : end,
        minutes: Math.floor(elapsedMs(time, laterOf(start, from), end) / MINUTE_MS),
      },
    }));
}

/** Dates between the two instants that are not like their day of the week. */
function exceptions(time: WorkTime, from: Instant, until: Instant): Placed[] {
  const { calendar, zone } = time;
  if (calendar === null) return [];
  const placed: Placed[] = [];
  const last = dayOf(instantToLocal(zone, until).date);
  for (let day = dayOf(instantToLocal(zone, from).date); day <= last; day += 1) {
    const kind = exceptionOn(calendar, day);
    if (kind === null) continue;
    const date = dateOfDay(day);
    placed.push({ order: localToInstant(zone, date, 0), line: { kind, date } });
  }
  return placed;
}
