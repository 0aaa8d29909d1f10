/** The escalation ladder: whom lateness is told to, level by level. */
import type { ClockId } from '../clocks/clock';

/** One rung: `afterBreachMinutes` of working time past the due time of `clock`, to the holder of a role. */
export interface EscalationRung {
  readonly clock: ClockId;
  readonly level: number;
  readonly afterBreachMinutes: number;
  readonly to: 'supervisor' | 'head' | 'director';
}
