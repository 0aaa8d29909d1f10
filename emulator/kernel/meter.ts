import type { Cost } from './runtimeContract';

interface MeterState {
  calls: number;
  byMethod: Record<string, number>;
  cellsRead: number;
  cellsWritten: number;
  simulatedMs: number;
}

export interface Meter {
  /** One counted call. */
  count(method: string, cellsRead: number, cellsWritten: number): void;
  spend(ms: number): void;
  cost(): Cost;
  reset(): void;
}

/** Counts service calls and simulated time over all executions until reset. */
export function createMeter(): Meter {
  let state: MeterState;
  const reset = (): void => {
    state = { calls: 0, byMethod: {}, cellsRead: 0, cellsWritten: 0, simulatedMs: 0 };
  };
  reset();
  return {
    count: (method, cellsRead, cellsWritten) => {
      state.calls += 1;
      state.byMethod[method] = (state.byMethod[method] ?? 0) + 1;
      state.cellsRead += cellsRead;
      state.cellsWritten += cellsWritten;
    },
    spend: (ms) => {
      state.simulatedMs += ms;
    },
    cost: () => ({ ...state, byMethod: { ...state.byMethod } }),
    reset,
  };
}
