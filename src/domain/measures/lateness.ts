/** How far up a measure that is not done is told of: to its owner when it falls due, then level by level. */
import type { LocalDate } from '../time/localDate';
import { dayOf, localDate } from '../time/localDate';

/** Whom each level tells, from level 1 on; level 0 is the owner. */
export const LATE_TO = ['supervisor', 'head', 'director'] as const;

/**
 * The level to which a measure has come by a date: 0 on the day it is due, one more after every so many days; null before.
 * @param everyDays whole days, 1 or more
 * @example lateLevel('2026-03-02', '2026-03-05', 3) //=> 1
 */
export function lateLevel(dueOn: string, today: LocalDate, everyDays: number): number | null {
  const days = dayOf(today) - dayOf(localDate(dueOn));
  return days < 0 ? null : Math.min(Math.floor(days / everyDays), LATE_TO.length);
}
