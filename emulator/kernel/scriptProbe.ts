import type { Script } from 'node:vm';
import { createRealm } from './realm';
import { scriptFunction } from './scriptFunction';

/**
 * Tells which top-level functions the script has, without running an execution: loaded once where every service is missing. Hoisted
 * functions are found even when loading fails there.
 */
export function createScriptProbe(files: readonly Script[], timeZone: string): (name: string) => boolean {
  let realm: ReturnType<typeof createRealm> | undefined;
  const known = new Map<string, boolean>();
  return (name) => {
    const answer = known.get(name);
    if (answer !== undefined) return answer;
    if (!realm) {
      realm = createRealm({ timeZone, now: () => 0, random: () => 0 });
      for (const file of files) {
        try {
          realm.load(file);
        } catch {
          // A file that needs services while loading fails in earnest when it is executed.
        }
      }
    }
    const isThere = scriptFunction(realm, name) !== null;
    known.set(name, isThere);
    return isThere;
  };
}
