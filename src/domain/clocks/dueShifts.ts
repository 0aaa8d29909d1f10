import type { Instant } from '../time/instant';
import type { ClockId, ClockState } from './clock';

/** A running clock whose due time is another under another policy; null: no such clock, or paused. */
export interface DueShift {
  readonly clock: ClockId;
  readonly before: Instant | null;
  readonly after: Instant | null;
  /** Whether it is late under the other policy and is not now, or the other way round. */
  readonly turnsLate: boolean;
  readonly turnsTimely: boolean;
}

/**
 * What another policy changes about a ticket's running clocks, in the order of the clocks.
 * @param before the states under the ticket's own policy
 * @param after the states of the same trail at the same instant under the other
 */
export function dueShifts(before: readonly ClockState[], after: readonly ClockState[]): readonly DueShift[] {
  const old = runningByRun(before);
  const fresh = runningByRun(after);
  const shifts: DueShift[] = [];
  for (const run of new Set([...old.keys(), ...fresh.keys()])) {
    const [was, is] = [old.get(run), fresh.get(run)];
    const clock = (was ?? is)?.clock;
    if (clock === undefined) continue;
    const [isLateNow, isLateThen] = [was?.status === 'breached', is?.status === 'breached'];
    const shift: DueShift = {
      clock,
      before: was?.dueAt ?? null,
      after: is?.dueAt ?? null,
      turnsLate: isLateThen && !isLateNow,
      turnsTimely: isLateNow && !isLateThen,
    };
    if (shift.before !== shift.after) shifts.push(shift);
  }
  return shifts;
}

function runningByRun(states: readonly ClockState[]): ReadonlyMap<string, ClockState> {
  return new Map(
    states
      .filter((state) => state.running)
      .map((state) => [`${state.clock}/${state.attempt}/${state.round}`, state] as const),
  );
}
