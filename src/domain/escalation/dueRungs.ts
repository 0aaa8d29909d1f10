/** Which rungs of the ladder a late ticket has reached. */
import type { ClockId, ClockState } from '../clocks/clock';
import { instantAfter } from '../time/dueAt';
import type { Instant } from '../time/instant';
import { MINUTE_MS } from '../time/instant';
import type { WorkTime } from '../time/workTime';
import type { EscalationRung } from './escalationRung';

/** A rung to climb now. */
export interface DueRung {
  readonly clock: ClockId;
  readonly attempt: number;
  readonly round: number;
  readonly level: number;
  readonly to: EscalationRung['to'];
  /** When the rung was reached, whenever it was noticed. */
  readonly at: Instant;
  /** Key under which the escalation is recorded once. */
  readonly fact: string;
  /** Whether this rung's holder gets the message: of several missed rungs only the highest does. */
  readonly tells: boolean;
}

/**
 * The key of an escalation, unique by attempt, clock, round and level.
 * @example escalationFact(1, 'respond', 1, 2) //=> 'escalated/1/respond/1/2'
 */
export function escalationFact(attempt: number, clock: ClockId | 'byHand', round: number, level: number): string {
  return `escalated/${attempt}/${clock}/${round}/${level}`;
}

/** When a rung is reached: so much working time after the due time, and never outside working time. */
export function rungAt({ afterBreachMinutes }: EscalationRung, dueAt: Instant, time: WorkTime): Instant {
  return instantAfter(time, dueAt, afterBreachMinutes * MINUTE_MS);
}

/**
 * The rungs reached at `now` and not yet recorded, clock by clock, lowest level first. Only clocks that still run past their
 * due time climb: one that was met, is paused, has been stopped late or given up does not. After a gap in the sweeps every
 * missed level is recorded, so that the log shows the whole ladder, but only the highest tells somebody: the lower
 * addressees could not act before the higher one is asked anyway.
 * @param facts keys already recorded on the ticket
 * @param time the working time in which this ticket's trouble is handed up; around the clock for a critical one
 */
export function dueRungs(
  ladder: readonly EscalationRung[],
  states: readonly ClockState[],
  facts: readonly string[],
  now: Instant,
  time: WorkTime,
): readonly DueRung[] {
  const recorded = new Set(facts);
  return states.flatMap((state) => {
    const { clock, attempt, round, dueAt } = state;
    if (!state.running || dueAt === null || now <= dueAt) return [];
    const reached = ladder
      .filter((rung) => rung.clock === clock)
      .map((rung) => ({ rung, at: rungAt(rung, dueAt, time) }))
      .filter(({ at }) => at <= now)
      .sort((one, other) => one.rung.level - other.rung.level);
    const highest = reached[reached.length - 1]?.rung.level;
    return reached
      .map(({ rung, at }): DueRung => {
        const fact = escalationFact(attempt, clock, round, rung.level);
        return { clock, attempt, round, level: rung.level, to: rung.to, at, fact, tells: rung.level === highest };
      })
      .filter(({ fact }) => !recorded.has(fact));
  });
}
