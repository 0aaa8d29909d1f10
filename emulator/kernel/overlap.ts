import type { KernelWorld } from './kernelWorld';
import { nextRandom, seededStream } from './random';
import type { Outcome } from './runtimeContract';

/** What an execution came to. */
function outcomeOf(act: () => unknown): Outcome {
  try {
    return { value: act() };
  } catch (thrown) {
    return { error: thrown instanceof Error ? thrown : new Error(String(thrown)) };
  }
}

/**
 * Runs `second` to its end inside the n-th counted call of `first`, before that call acts. The two share the world but not their
 * pending writes; locks that the first holds stay held.
 * @returns `second` is null when `first` made fewer calls
 */
export function overlapAt(
  kernel: KernelWorld,
  first: () => unknown,
  atCall: number,
  second: () => unknown,
): { first: Outcome; second: Outcome | null } {
  let left = atCall;
  let inner: Outcome | null = null;
  const outer = kernel.beforeCall;
  const hook = (): void => {
    left -= 1;
    if (left !== 0) return;
    kernel.beforeCall = null;
    inner = outcomeOf(second);
    kernel.beforeCall = hook;
  };
  kernel.beforeCall = hook;
  try {
    return { first: outcomeOf(first), second: inner };
  } finally {
    kernel.beforeCall = outer;
  }
}

/**
 * Runs all, letting each further one in at a random counted call of those already running; what was not let in runs afterwards.
 * @param likelihood of letting one in at a call, 0 to 1
 */
export function interleaved(
  kernel: KernelWorld,
  acts: readonly (() => unknown)[],
  seed: number,
  likelihood: number,
): readonly Outcome[] {
  const random = seededStream(seed, 'interleave');
  const outcomes: Outcome[] = [];
  let next = 0;
  const runNext = (): void => {
    const index = next;
    next += 1;
    const act = acts[index];
    if (act) outcomes[index] = outcomeOf(act);
  };
  const outer = kernel.beforeCall;
  kernel.beforeCall = () => {
    if (next < acts.length && nextRandom(random) < likelihood) runNext();
  };
  try {
    while (next < acts.length) runNext();
  } finally {
    kernel.beforeCall = outer;
  }
  return outcomes;
}

/** Runs `act`, looking at the world before each counted call. */
export function watched(kernel: KernelWorld, act: () => unknown, look: (pendingWrites: number) => void): Outcome {
  const outer = kernel.beforeCall;
  kernel.beforeCall = () => {
    look(kernel.running?.pending.length ?? 0);
  };
  try {
    return outcomeOf(act);
  } finally {
    kernel.beforeCall = outer;
  }
}
