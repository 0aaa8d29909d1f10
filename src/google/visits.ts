/** Counting visits to the customer page in the script's cache: near enough to slow somebody down, and lost without harm. */

/**
 * Counts one more within a stretch of time.
 * @param name of what is counted
 * @returns how many there were in this stretch, this one among them
 */
export function countVisit(name: string, seconds: number): number {
  const cache = CacheService.getScriptCache();
  const key = `${name}/${Math.floor(Date.now() / (seconds * 1000))}`;
  const count = Number(cache.get(key) ?? '0') + 1;
  cache.put(key, String(count), seconds);
  return count;
}
