import { messageOf } from '../thrown';
import type { Desk } from './desk';
import { writeState } from './stateFile';

export interface StateKeeper {
  /** Writes what is not yet written, then stops keeping. */
  close(): Promise<void>;
}

/** Least time from a change to saving it, and the longest that further changes may put it off. */
const SOON_MS = 1000;
const LATEST_MS = 10_000;
/** Saving halts everything else, so a large world is saved less often: a tenth of the time at most. */
const SHARE = 10;

/**
 * Saves the world to `path` soon after it changed: a second after the last change, ten seconds after the first at most, and later
 * where saving takes long.
 * @param complain hears, once, that saving fails
 */
export function keepState(desk: Desk, path: string, complain: (line: string) => void): StateKeeper {
  let timer: NodeJS.Timeout | null = null;
  let firstChangeAt: number | null = null;
  let writing: Promise<void> = Promise.resolve();
  let hasComplained = false;
  let lastSaveMs = 0;

  const save = (): void => {
    timer = null;
    firstChangeAt = null;
    writing = writing
      .then(async () => {
        const startedAt = Date.now();
        const state = desk.runtime().save();
        lastSaveMs = Date.now() - startedAt;
        await writeState(path, state);
      })
      .catch((error: unknown) => {
        if (!hasComplained) complain(`The desk could not be saved to ${path}: ${messageOf(error)}`);
        hasComplained = true;
      });
  };
  const unsubscribe = desk.onChange(() => {
    firstChangeAt ??= Date.now();
    if (timer !== null) clearTimeout(timer);
    const latestAt = firstChangeAt + LATEST_MS + lastSaveMs * SHARE;
    timer = setTimeout(save, Math.max(0, Math.min(Math.max(SOON_MS, lastSaveMs * SHARE), latestAt - Date.now())));
  });
  return {
    close: async () => {
      unsubscribe();
      if (timer !== null) {
        clearTimeout(timer);
        save();
      }
      await writing;
    },
  };
}
