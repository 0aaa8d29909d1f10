/** One level up, for a complaint that comes back. */

/**
 * The next higher priority; the highest stays. A priority that is no level of the process (an older policy's) stays too.
 * @param levels ids of the priorities, highest first
 * @example raisePriority(['P1', 'P2', 'P3'], 'P3') //=> 'P2'
 */
export function raisePriority(levels: readonly string[], priority: string): string {
  return levels[levels.indexOf(priority) - 1] ?? priority;
}
