import type { World } from './contract';
import type { Meter } from './meter';
import { type Run, runNow } from './run';
import type { WorldState } from './worldState';

/** What the kernel's own files share about one runtime. */
export interface KernelWorld {
  readonly state: WorldState;
  readonly world: World;
  readonly meter: Meter;
  /** The execution whose call is being served; its clock is the world's clock meanwhile. */
  running: Run | null;
  /** Called before every counted call acts: lets other executions in. */
  beforeCall: (() => void) | null;
}

/**
 * What a clock in the world shows: the running execution's time, else no earlier than the last one's end, so that what people do after
 * a script is later than what the script did.
 */
export function worldNow({ running, state }: KernelWorld): number {
  return running ? runNow(running) : Math.max(state.clock, state.busyUntil);
}
