/** How pack data writes its escalation ladder. */
import type { ClockId } from '../domain/clocks/clock';
import type { EscalationRung } from '../domain/escalation/escalationRung';

/**
 * The default ladder of the given clocks: the supervisor at the breach, the head of department two hours later, the
 * director eight hours after the breach. No published process gives these times; set-up shows them as defaults to edit.
 */
export function defaultLadder(...clocks: readonly ClockId[]): readonly EscalationRung[] {
  return clocks.flatMap((clock): EscalationRung[] => [
    { clock, level: 1, afterBreachMinutes: 0, to: 'supervisor' },
    { clock, level: 2, afterBreachMinutes: 120, to: 'head' },
    { clock, level: 3, afterBreachMinutes: 480, to: 'director' },
  ]);
}

/** The rungs of a clock that is the supervisor's own duty: nobody is told about their own lateness by themselves. */
export function supervisorsLadder(...clocks: readonly ClockId[]): readonly EscalationRung[] {
  return clocks.flatMap((clock): EscalationRung[] => [
    { clock, level: 1, afterBreachMinutes: 0, to: 'head' },
    { clock, level: 2, afterBreachMinutes: 480, to: 'director' },
  ]);
}
