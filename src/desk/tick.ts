/** The time-driven run: hand edits, clocks, messages, in that order. An idle one costs two calls. */
import type { Actor, Desk } from './desk';
import { DESK_ACTOR, openDesk } from './desk';
import { catchUp } from './catchUp';
import { drainOutbox } from './drainOutbox';
import { followUp } from './followUp';
import { remember } from './memory';
import { openRegister } from './openRegister';
import { queueAndClaim } from './outbox';
import type { Claim } from './outbox';
import type { Ports } from './ports';
import { soonest } from './soonest';
import { sweepClocks } from './sweepClocks';

export interface TickReport {
  readonly checked: number;
  readonly recorded: number;
  readonly sent: number;
}

const NOTHING: TickReport = { checked: 0, recorded: 0, sent: 0 };

/** What a tick has done under the lock, and the messages it has taken on to send after it. */
export interface Prepared {
  readonly desk: Desk;
  readonly claims: readonly Claim[];
  readonly report: TickReport;
}

/** The part of a tick that needs the lock. Null where nothing is due. */
export function prepareTick(ports: Ports, actor: Actor = DESK_ACTOR): Prepared | null {
  const desk = openDesk(ports, 'trigger', '', actor);
  const wakeAt = soonest(desk.progress.wakeAt, desk.progress.outboxAt);
  if (wakeAt === null || wakeAt > desk.now) return null;
  catchUp(desk);
  const register = openRegister(desk);
  const { checked, events } = sweepClocks(desk, register);
  const claims = queueAndClaim(desk, followUp(desk, events, register));
  ports.flush();
  remember(ports.memory, { progress: desk.progress });
  return { desk, claims, report: { ...NOTHING, checked, recorded: events.length } };
}

/** The part that does not: sending takes long, and nobody should have to wait for it. */
export function finishTick({ desk, claims, report }: Prepared): TickReport {
  return { ...report, sent: drainOutbox(desk, claims) };
}
