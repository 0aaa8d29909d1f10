/** Who has how many open tickets, and for how long. */
import type { Instant } from '../time/instant';
import type { ReviewedTicket } from './reviewed';

/** Open tickets of one person. */
export interface Workload {
  /** '' for nobody. */
  readonly owner: string;
  readonly open: number;
  /** Open tickets in each of `AGES`, the youngest first. */
  readonly byAge: readonly number[];
  /** Days since the oldest was received. */
  readonly oldestDays: number;
}

/** From how many days on a ticket counts in each group of ages. */
export const AGES = [0, 4, 8, 15, 31] as const;

const DAY_MS = 24 * 60 * 60_000;

/** Whole days of 24 hours since a ticket was received. */
export function daysSince(receivedAt: Instant, at: Instant): number {
  return Math.floor((at - receivedAt) / DAY_MS);
}

/**
 * Which of `AGES` so many days fall into.
 * @example ageOf(7) //=> 1
 */
export function ageOf(days: number): number {
  return AGES.filter((from) => days >= from).length - 1;
}

/** The open tickets of each person at an instant, most first; of equals by name. */
export function workloadOf(tickets: readonly ReviewedTicket[], at: Instant): readonly Workload[] {
  const days = new Map<string, number[]>();
  for (const { owner, receivedAt, endedAt } of tickets) {
    if (receivedAt >= at || (endedAt !== null && endedAt < at)) continue;
    days.set(owner, [...(days.get(owner) ?? []), daysSince(receivedAt, at)]);
  }
  return [...days]
    .map(([owner, ages]): Workload => ({
      owner,
      open: ages.length,
      byAge: AGES.map((_, index) => ages.filter((age) => ageOf(age) === index).length),
      oldestDays: Math.max(...ages),
    }))
    .sort((one, other) => other.open - one.open || (one.owner < other.owner ? -1 : 1));
}
