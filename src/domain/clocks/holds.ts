/** When a ticket was on hold: intervals of the ticket, never part of a target, so that a new target keeps them. */
import type { Instant } from '../time/instant';
import { earlierOf } from '../time/instant';
import type { Period } from '../time/period';
import { merge } from '../time/period';
import type { TrailEntry } from './clock';
import { settles } from './clockEvents';

export interface Holds {
  /** Those that are over, in order. */
  readonly past: readonly Period[];
  /** Since when the ticket is on hold, or null. */
  readonly since: Instant | null;
}

/** The holds of a ticket. Whatever ends an attempt or the ticket ends its hold too. */
export function holdsOf(trail: readonly TrailEntry[]): Holds {
  const past: Period[] = [];
  let since: Instant | null = null;
  for (const { kind, at } of trail) {
    if (kind === 'held') {
      since ??= at;
    } else if (since !== null && (kind === 'resumed' || kind === 'rejected' || kind === 'reopened' || settles(kind))) {
      past.push({ start: since, end: at });
      since = null;
    }
  }
  // A hold of no length is none: `merge` leaves it out.
  return { past: merge(past), since };
}

/**
 * The holds up to `at`, a running one included, cut off at `at`: what a clock that stopped there has to do with.
 * A stopped clock is judged by these alone, so that nothing that happens later changes its verdict.
 */
export function holdsUntil({ past, since }: Holds, at: Instant): readonly Period[] {
  const all = since === null ? past : [...past, { start: since, end: at }];
  return all.filter(({ start }) => start < at).map(({ start, end }) => ({ start, end: earlierOf(end, at) }));
}
