import { instantAfter } from '../time/dueAt';
import { elapsedMs } from '../time/elapsed';
import type { Instant } from '../time/instant';
import { earlierOf, MINUTE_MS } from '../time/instant';
import type { Period } from '../time/period';
import type { Allowance, Calendars } from './allowance';
import { allowanceOf } from './allowance';
import type { ClockDefinition, ClockState, ClockStatus, TrailEntry } from './clock';
import type { Holds } from './holds';
import { holdsOf, holdsUntil } from './holds';
import type { Run } from './run';
import { runsOf } from './run';
import { priorityOfRun, targetAt } from './targetOf';

const NO_PAUSES: readonly Period[] = [];

/**
 * How the clocks of one ticket stand at `now`: every run of every clock, those that are over included, in the order of
 * the definitions and then of their starts. Read off times alone: whether and when anybody looked changes nothing.
 * A clock without target at the ticket's priority is left out; one whose target nobody knows before triage runs without due time.
 * @param trail the ticket's clock-relevant events, in order, none later than `now`
 */
export function clockStates(
  definitions: readonly ClockDefinition[],
  trail: readonly TrailEntry[],
  calendars: Calendars,
  now: Instant,
): ClockState[] {
  const holds = holdsOf(trail);
  const states: ClockState[] = [];
  for (const definition of definitions) {
    for (const run of runsOf(definition, trail)) {
      const state = stateOf(definition, run, trail, holds, calendars, now);
      if (state !== null) states.push(state);
    }
  }
  return states;
}

/** How one run of a clock stands at `now`; null where the ticket's priority has no such clock. */
export function stateOf(
  definition: ClockDefinition,
  run: Run,
  trail: readonly TrailEntry[],
  holds: Holds,
  calendars: Calendars,
  now: Instant,
): ClockState | null {
  const target = targetAt(definition, priorityOfRun(run, trail));
  if (target === null) return null;
  if (target === 'unknown') return withoutTarget(definition, run, calendars, now);

  const running = run.stoppedAt === null;
  const until = run.stoppedAt ?? now;
  const cuts = definition.pausesOnHold ? holdsUntil(holds, until) : NO_PAUSES;
  const heldSince = running && definition.pausesOnHold ? holds.since : null;
  const allowance = allowanceOf(definition, target, run, cuts, trail, calendars);
  const { time, targetMs, dueAt } = allowance;
  // How long a running hold will last is not known: a due time stands only where it came before the hold.
  const paused = heldSince !== null && dueAt > heldSince;
  const late = !paused && until > dueAt;
  const warnAt = warnAtOf(definition, run, allowance, cuts);
  const spentMs = elapsedMs(time, run.startedAt, until, cuts);

  return {
    clock: definition.id,
    attempt: run.attempt,
    round: run.round,
    startedAt: run.startedAt,
    stoppedAt: run.stoppedAt,
    dueAt: paused ? null : dueAt,
    warnAt: paused && warnAt > heldSince ? null : warnAt,
    status: statusOf(paused, late, running, run.abandoned),
    running,
    targetMinutes: Math.round(targetMs / MINUTE_MS),
    spentMinutes: Math.floor(spentMs / MINUTE_MS),
    leftMinutes: Math.max(0, Math.ceil((targetMs - spentMs) / MINUTE_MS)),
    lateMinutes: Math.floor(elapsedMs(time, dueAt, until, cuts) / MINUTE_MS),
  };
}

function warnAtOf(
  definition: ClockDefinition,
  run: Run,
  { time, targetMs, dueAt }: Allowance,
  cuts: readonly Period[],
): Instant {
  const warnAt = instantAfter(time, run.startedAt, Math.round(targetMs * definition.warnAtShare), cuts);
  return earlierOf(warnAt, dueAt);
}

function statusOf(paused: boolean, late: boolean, running: boolean, abandoned: boolean): ClockStatus {
  if (paused) return 'paused';
  if (late) return 'breached';
  if (running) return 'running';
  return abandoned ? 'ended' : 'met';
}

function withoutTarget(definition: ClockDefinition, run: Run, calendars: Calendars, now: Instant): ClockState {
  const time = definition.calendar === 'business' ? calendars.business : calendars.always;
  return {
    clock: definition.id,
    attempt: run.attempt,
    round: run.round,
    startedAt: run.startedAt,
    stoppedAt: run.stoppedAt,
    dueAt: null,
    warnAt: null,
    status: run.stoppedAt === null ? 'running' : 'ended',
    running: run.stoppedAt === null,
    targetMinutes: null,
    spentMinutes: Math.floor(elapsedMs(time, run.startedAt, run.stoppedAt ?? now) / MINUTE_MS),
    leftMinutes: null,
    lateMinutes: 0,
  };
}
