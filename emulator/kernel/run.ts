import type { Execution } from './contract';
import type { ScriptRealm } from './realm';

/** A buffered write and how many cells its flush is billed for. */
interface PendingWrite {
  readonly cells: number;
  readonly apply: () => void;
}

/** The kernel's book-keeping of one execution while it is alive. */
export interface Run {
  readonly execution: Execution;
  readonly limitMs: number;
  startedAt: number;
  elapsedMs: number;
  calls: number;
  readonly pending: PendingWrite[];
  /** Set when the execution was killed, ran out of time or was left at a question: from then on every service call throws it again. */
  dead: { readonly status: 'killed' | 'timedOut' | 'left'; readonly error: Error } | null;
  readonly logs: string[];
  readonly ends: (() => void)[];
  readonly realm: ScriptRealm;
  /** The editor session of `runtime.globals` writes at once, since it never ends. */
  readonly writesAtOnce: boolean;
  /** The n-th counted call at which it is killed. */
  readonly killAtCall: number | null;
}

/** What the execution's clock shows. */
export function runNow(run: Run): number {
  return run.startedAt + run.elapsedMs;
}
