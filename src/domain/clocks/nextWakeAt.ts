import type { Instant } from '../time/instant';
import { later } from '../time/instant';
import type { ClockState } from './clock';

/**
 * When something about a ticket's clocks changes next by the mere passing of time: the earliest warning that is still to
 * come, or the first millisecond at which a clock is late (at its due time it is not). Null where nothing will.
 * @param now what the states were read at
 */
export function nextWakeAt(states: readonly ClockState[], now: Instant): Instant | null {
  let next: Instant | null = null;
  for (const { status, warnAt, dueAt } of states) {
    if (status !== 'running') continue;
    for (const at of [warnAt, dueAt === null ? null : later(dueAt, 1)]) {
      if (at !== null && at > now && (next === null || at < next)) next = at;
    }
  }
  return next;
}
