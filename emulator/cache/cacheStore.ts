import type { World } from '../kernel/contract';

/** Google keeps about so many entries, then drops those nearest to their end (G/reference/cache/cache). */
const KEPT_ENTRIES = 1000;
const AFTER_DROPPING = 900;

interface Entry {
  readonly value: string;
  readonly until: number;
}

export interface CacheState {
  readonly entries: Record<string, Entry>;
}

/** A cache of the world by name: 'document|<file id>', 'script' or 'user|<mail>'. */
export function cacheStore(world: World, name: string): CacheState {
  return world.part<CacheState>(`cache|${name}`, () => ({ entries: {} }));
}

/** What is kept under a key and has not run out, or null. */
export function liveEntry(cache: CacheState, key: string, now: number): string | null {
  const entry = Object.hasOwn(cache.entries, key) ? cache.entries[key] : undefined;
  return entry && entry.until > now ? entry.value : null;
}

/** Keeps an entry; above 1,000 only the 900 that last longest stay. */
export function storeEntry(cache: CacheState, key: string, entry: Entry): void {
  cache.entries[key] = entry;
  const all = Object.entries(cache.entries);
  if (all.length <= KEPT_ENTRIES) return;
  all.sort(([, a], [, b]) => b.until - a.until);
  for (const [dropped] of all.slice(AFTER_DROPPING)) delete cache.entries[dropped];
}
