/**
 * What the definition of a clock leaves open, in one table: how often its start event starts it, and what else does.
 * Everything that runs ends at `confirmed`, `merged`, `withdrawn` and `closed`, all of an abandoned attempt at `rejected`
 * (or at `reopened`, where the customer came back after the close), and a `resumed` ends what `held` began.
 */
import type { EventKind } from '../ticket/events';
import type { ClockId } from './clock';

export interface ClockRule {
  /**
   * `once`: at its first start event of the ticket. `eachAttempt`: at the first of each attempt. `whenIdle`: at each, unless
   * it runs already. `always`: at each, so that several may run side by side.
   */
  readonly starts: 'once' | 'eachAttempt' | 'whenIdle' | 'always';
  /** Whether a new attempt starts it at `reopened`, without waiting for its start event. */
  readonly startsOnReopen: boolean;
  /** The event that stops a running round and starts the next one. */
  readonly rearmsOn: EventKind | null;
  /** Only an answer with a low score starts it. */
  readonly onlyWhenLow: boolean;
  /** Owed to the customer after the ticket is closed. */
  readonly outlivesClose: boolean;
}

const ONCE: ClockRule = {
  starts: 'once',
  startsOnReopen: false,
  rearmsOn: null,
  onlyWhenLow: false,
  outlivesClose: false,
};
const EACH_ATTEMPT: ClockRule = { ...ONCE, starts: 'eachAttempt' };

export const CLOCK_RULES: Readonly<Record<ClockId, ClockRule>> = {
  register: ONCE,
  respond: ONCE,
  triage: ONCE,
  assign: ONCE,
  acknowledge: EACH_ATTEMPT,
  // A later triage only changes the priority; a new owner restarts it all the same.
  start: ONCE,
  investigate: EACH_ATTEMPT,
  // In a later attempt `improve` takes its place, unless its start event happens again.
  plan: EACH_ATTEMPT,
  resolve: { ...EACH_ATTEMPT, startsOnReopen: true },
  update: { ...EACH_ATTEMPT, startsOnReopen: true, rearmsOn: 'progressed' },
  delayNotice: { ...EACH_ATTEMPT, startsOnReopen: true },
  evaluate: { ...ONCE, starts: 'always' },
  improve: { ...ONCE, starts: 'whenIdle' },
  survey: { ...ONCE, starts: 'whenIdle', outlivesClose: true },
  contact: { ...ONCE, starts: 'whenIdle', onlyWhenLow: true, outlivesClose: true },
};

/** Events after which nobody works on the ticket any more. */
const SETTLED_BY: readonly EventKind[] = ['confirmed', 'merged', 'withdrawn', 'closed'];

/** Whether an event ends what runs for the ticket, whatever attempt it belongs to. */
export function settles(kind: EventKind): boolean {
  return SETTLED_BY.includes(kind);
}
