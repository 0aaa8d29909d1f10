import type { Progress } from '../progress';

/**
 * Where the first message that may go out by itself stands, and the row behind the last. Sorted or put back by hand, what waits may lie anywhere.
 * @param states of the messages, row by row from the top
 */
export function outboxPlaces(states: readonly string[]): Pick<Progress, 'outboxFrom' | 'outboxNext'> {
  const open = states.findIndex(isUnsent);
  return { outboxFrom: (open < 0 ? states.length : open) + 2, outboxNext: states.length + 2 };
}

/** Whether a message in this state may go out by itself: it waits, or a run has taken it up. */
export function isUnsent(state: string): boolean {
  return state === 'waiting' || state === 'sending';
}
