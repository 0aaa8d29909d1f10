/** How pack data writes the targets of a clock. */
import type { Target } from '../domain/clocks/clock';

/**
 * One target per priority, in the order of the priorities; null where that priority has none.
 * @throws RangeError where the two lists differ in length, so that no figure slips to another priority.
 * @example perPriority(['P1', 'P2'], [hours(4), null]) //=> { P1: { minutes: 240 }, P2: null }
 */
export function perPriority(
  priorities: readonly string[],
  targets: readonly (Target | null)[],
): Readonly<Record<string, Target | null>> {
  if (targets.length !== priorities.length) {
    throw new RangeError(`${targets.length} targets for ${priorities.length} priorities (${priorities.join(', ')})`);
  }
  const byPriority: Record<string, Target | null> = {};
  priorities.forEach((priority, at) => {
    byPriority[priority] = targets[at] ?? null;
  });
  return byPriority;
}

/** The same target for every priority. */
export function forAll(priorities: readonly string[], target: Target): Readonly<Record<string, Target | null>> {
  return perPriority(
    priorities,
    priorities.map(() => target),
  );
}

/** So many minutes of the clock's calendar. */
export function minutes(count: number): Target {
  return { minutes: count };
}

/** So many hours of the clock's calendar; 24 hours are not "1 day". */
export function hours(count: number): Target {
  return { minutes: count * 60 };
}
