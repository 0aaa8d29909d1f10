import type { Instant } from '../domain/time/instant';

/** The earlier of two instants, where null stands for never. */
export function soonest(one: Instant | null, other: Instant | null): Instant | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}
