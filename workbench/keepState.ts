import type { Desk } from './desk';
import { messageOf } from './refused';
import { writeState } from './stateFile';

export interface StateKeeper {
  /** Writes what is not yet written, then stops keeping. */
  close(): Promise<void>;
}

/**
 * Saves the world to `path` soon after it changed: a second after the last change, ten seconds after the first at most.
 * @param complain hears, once, that saving fails
 */
export function keepState(desk: Desk, path: string, complain: (line: string) => void): StateKeeper {
  let timer: NodeJS.Timeout | null = null;
  let firstChangeAt: number | null = null;
  let writing: Promise<void> = Promise.resolve();
  let hasComplained = false;

  const save = (): void => {
    timer = null;
    firstChangeAt = null;
    writing = writing
      .then(() => writeState(path, desk.runtime().save()))
      .catch((error: unknown) => {
        if (!hasComplained) complain(`The desk could not be saved to ${path}: ${messageOf(error)}`);
        hasComplained = true;
      });
  };
  const unsubscribe = desk.onChange(() => {
    firstChangeAt ??= Date.now();
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(save, Math.max(0, Math.min(1000, firstChangeAt + 10_000 - Date.now())));
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
