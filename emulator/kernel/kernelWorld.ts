import type { World } from './contract';
import type { Meter } from './meter';
import type { Run } from './run';
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
