import type { SeedOptions } from './simulatedSeed';
import { simulated } from './simulatedSeed';

/** What the parent sends a worker: a seed to simulate, or nothing more to do. */
export type Order = { readonly seed: number; readonly options: SeedOptions } | { readonly over: true };

/** A worker process of `simulate`: simulates the seeds that its parent sends, until there are none left. @returns the exit code */
export function simulateSeeds(): Promise<number> {
  return new Promise((resolve) => {
    process.on('message', (order: Order) => {
      if ('over' in order) {
        process.disconnect();
        resolve(0);
        return;
      }
      void simulated(order.seed, order.options).then((report) => process.send?.(report));
    });
    process.on('disconnect', () => {
      resolve(0);
    });
  });
}
