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
/** Saving a large world takes processor time, so it is saved less often: a tenth of the time at most. */
const SHARE = 10;

/** The world has changed while it was being written: what was written so far belongs to no moment. */
class Outdated extends Error {}

/**
 * Saves the world to `path` soon after it changed: a second after the last change, ten seconds after the first at most, and later
 * where saving takes long. Requests are answered between two pieces of what is written; a change begins it anew, and once it has
 * been put off for long enough it is written without a pause.
 * @param complain hears, once, that saving fails
 */
export function keepState(desk: Desk, path: string, complain: (line: string) => void): StateKeeper {
  let timer: NodeJS.Timeout | null = null;
  let firstChangeAt: number | null = null;
  let writing: Promise<void> = Promise.resolve();
  let hasComplained = false;
  let lastSaveMs = 0;
  let isClosing = false;

  const latestAt = (): number => (firstChangeAt ?? Date.now()) + LATEST_MS + lastSaveMs * SHARE;
  const saved = async (): Promise<void> => {
    const startedAt = Date.now();
    const isUrgent = isClosing || startedAt >= latestAt();
    const since = firstChangeAt;
    firstChangeAt = null;
    const pieces = desk.runtime().savedPieces();
    try {
      await writeState(path, isUrgent ? [...pieces] : whileUnchanged(desk, pieces));
      lastSaveMs = Date.now() - startedAt;
    } catch (error) {
      // Whatever changed it has set the timer again.
      if (error instanceof Outdated) firstChangeAt = since;
      else if (!hasComplained) {
        complain(`The desk could not be saved to ${path}: ${messageOf(error)}`);
        hasComplained = true;
      }
    }
  };
  const save = (): void => {
    timer = null;
    writing = writing.then(saved);
  };
  const unsubscribe = desk.onChange(() => {
    firstChangeAt ??= Date.now();
    if (timer !== null) clearTimeout(timer);
    const soonAt = Date.now() + Math.max(SOON_MS, lastSaveMs * SHARE);
    timer = setTimeout(save, Math.max(0, Math.min(soonAt, latestAt()) - Date.now()));
  });
  return {
    close: async () => {
      unsubscribe();
      isClosing = true;
      await writing;
      if (timer === null) return;
      clearTimeout(timer);
      save();
      await writing;
    },
  };
}

/** @throws Outdated as soon as the world has changed */
function* whileUnchanged(desk: Desk, pieces: Iterable<string>): Generator<string> {
  const revision = desk.revision();
  for (const piece of pieces) {
    yield piece;
    if (desk.revision() !== revision) throw new Outdated();
  }
}
