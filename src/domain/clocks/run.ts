/** When a clock was started and stopped, read off the trail alone: no calendar, no target, no priority. */
import type { EventKind } from '../ticket/events';
import type { Instant } from '../time/instant';
import type { ClockDefinition, TrailEntry } from './clock';
import type { ClockRule } from './clockEvents';
import { CLOCK_RULES, settles } from './clockEvents';

/** One run of a clock from its start to its stop, its abandonment, or now. */
export interface Run {
  readonly attempt: number;
  readonly round: number;
  readonly startedAt: Instant;
  /** Place in the trail of the entry that started it. */
  readonly startedBy: number;
  readonly stoppedAt: Instant | null;
  /** Place in the trail of the entry that stopped or ended it; the length of the trail while it runs. */
  readonly stoppedBy: number;
  /** Whether it came to an end without its stop event. */
  readonly abandoned: boolean;
}

/**
 * All runs of one clock, in the order of their starts.
 * @param trail of one ticket, in order
 */
export function runsOf(definition: ClockDefinition, trail: readonly TrailEntry[]): Run[] {
  const rule = CLOCK_RULES[definition.id];
  const runs: Run[] = [];
  let wasAssigned = false;

  trail.forEach((entry, i) => {
    const { kind } = entry;
    const isRearmed = kind === rule.rearmsOn && runs.some(isRunning);
    const isHandedOver = definition.internal && kind === 'assigned' && wasAssigned;
    wasAssigned ||= kind === 'assigned';

    if (isRearmed || definition.stopsOn.includes(kind)) stop(runs, entry, i, Infinity, false);
    if (isHandedOver) stop(runs, entry, i, Infinity, true);
    stop(runs, entry, i, abandonedBelow(entry, rule), true);

    const isStarted = kind === definition.startsOn && mayStart(rule, entry, runs);
    const isRestarted = kind === 'reopened' && rule.startsOnReopen && !runs.some(isRunning);
    if (isRearmed || isHandedOver || isStarted || isRestarted) runs.push(started(runs, entry, i, trail.length));
  });
  return runs;
}

function isRunning(run: Run): boolean {
  return run.stoppedAt === null;
}

/** The attempt below which an event ends what runs: what belongs to an attempt before its own is over. */
function abandonedBelow(entry: TrailEntry, rule: ClockRule): number {
  if (settles(entry.kind)) return entry.kind === 'closed' && rule.outlivesClose ? 0 : Infinity;
  return attemptBegunBy(entry);
}

/** The attempt that a run started by this entry belongs to: a rejection already belongs to the attempt that follows it. */
function attemptBegunBy({ kind, attempt }: TrailEntry): number {
  return kind === 'rejected' ? attempt + 1 : attempt;
}

function mayStart(rule: ClockRule, entry: TrailEntry, runs: readonly Run[]): boolean {
  if (rule.onlyWhenLow && entry.low !== true) return false;
  // The evaluation that is late stays owed: a clock for each reminder of it would breach and remind anew, without end.
  if (entry.tellsOnly === true) return false;
  switch (rule.starts) {
    case 'once':
      return runs.length === 0;
    case 'eachAttempt':
      return !runs.some((run) => run.attempt === attemptBegunBy(entry));
    case 'whenIdle':
      return !runs.some(isRunning);
    case 'always':
      return true;
  }
}

function started(runs: readonly Run[], entry: TrailEntry, at: number, length: number): Run {
  const attempt = attemptBegunBy(entry);
  return {
    attempt,
    round: 1 + runs.filter((run) => run.attempt === attempt).length,
    startedAt: entry.at,
    startedBy: at,
    stoppedAt: null,
    stoppedBy: length,
    abandoned: false,
  };
}

function stop(runs: Run[], entry: TrailEntry, at: number, below: number, abandoned: boolean): void {
  runs.forEach((run, i) => {
    if (isRunning(run) && run.attempt < below) runs[i] = { ...run, stoppedAt: entry.at, stoppedBy: at, abandoned };
  });
}

/** The kind of the entry that stopped or ended a run, or null while it runs. */
export function stoppedByKind(run: Run, trail: readonly TrailEntry[]): EventKind | null {
  return trail[run.stoppedBy]?.kind ?? null;
}
