import type { LocalDate } from '../time/localDate';

/**
 * Whether somebody is away on a date: the box is ticked, and the last day away, where one is given, is not over.
 * @param awayUntil last day away, '' where it is not known
 * @example isAway({ away: true, awayUntil: '2026-03-06' }, localDate('2026-03-07')) //=> false
 */
export function isAway(
  { away, awayUntil }: { readonly away: boolean; readonly awayUntil: string },
  on: LocalDate,
): boolean {
  return away && (awayUntil === '' || on <= awayUntil);
}
