import type { Price } from './contract';
import { faultPlan, takeFailure } from './faultPlan';
import type { KernelWorld } from './kernelWorld';
import { flushMs, priceMs } from './prices';
import { RUN_TIME_MESSAGE } from './quotas';
import { type Run, runNow } from './run';

const SERVICE_ERROR = "We're sorry, a server error occurred. Please wait a bit and try again.";

/** The one way from a script to a service's state: counting, pricing, run time, faults, buffered writes. */
export interface CallGate {
  call<T>(method: string, price: Price, act: () => T): T;
  write(method: string, cells: number, apply: () => void): void;
  together(method: string, cells: number, act: () => void): void;
  applyPending(): void;
  spend(ms: number): void;
  leave(): never;
}

/** The gate of one execution. */
export function createCallGate(kernel: KernelWorld, run: Run): CallGate {
  let isWithinOne = false;
  const spend = (ms: number): void => {
    run.elapsedMs += ms;
    kernel.meter.spend(ms);
    if (run.elapsedMs > run.limitMs) die('timedOut', RUN_TIME_MESSAGE);
  };
  const slowed = (ms: number): number => ms * (faultPlan(kernel.world).slowness ?? 1);
  const die = (status: 'killed' | 'timedOut' | 'left', message: string): never => {
    run.dead ??= { status, error: run.realm.exception(message) };
    throw run.dead.error;
  };
  const applyPending = (): void => {
    if (run.pending.length === 0) return;
    const writes = run.pending.splice(0);
    let cells = 0;
    for (const write of writes) {
      cells += write.cells;
      write.apply();
    }
    spend(slowed(flushMs(cells)));
  };
  /** What every counted call goes through before it acts. */
  const enter = (method: string, price: Price): void => {
    if (run.dead) throw run.dead.error;
    if (price.kind === 'handle' || isWithinOne) return;
    kernel.beforeCall?.();
    run.calls += 1;
    if (run.calls === run.killAtCall)
      die('killed', `The execution was killed at call ${String(run.calls)} (${method})`);
    kernel.meter.count(method, price.kind === 'read' ? price.cells : 0, price.kind === 'write' ? price.cells : 0);
    spend(slowed(priceMs(price)));
    if (takeFailure(faultPlan(kernel.world), method)) throw run.realm.exception(SERVICE_ERROR);
  };
  const inside = <T>(act: () => T): T => {
    if (kernel.running === run) return act();
    const outer = kernel.running;
    kernel.running = run;
    try {
      return act();
    } finally {
      kernel.running = outer;
      if (run.writesAtOnce) kernel.state.busyUntil = Math.max(kernel.state.busyUntil, runNow(run));
    }
  };
  return {
    leave: () => die('left', 'The execution waits for an answer'),
    spend: (ms) => {
      if (run.dead) throw run.dead.error;
      spend(ms);
    },
    applyPending,
    call: (method, price, act) =>
      inside(() => {
        enter(method, price);
        if (price.kind === 'read' || price.kind === 'structure') applyPending();
        if (price.kind === 'flush') {
          if (run.pending.length === 0) spend(slowed(flushMs(0)));
          applyPending();
        }
        return act();
      }),
    together: (method, cells, act) => {
      inside(() => {
        enter(method, { kind: 'write', cells });
        isWithinOne = true;
        try {
          act();
        } finally {
          isWithinOne = false;
        }
      });
    },
    write: (method, cells, apply) => {
      inside(() => {
        enter(method, { kind: 'write', cells });
        if (run.writesAtOnce) apply();
        run.pending.push({ cells, apply: run.writesAtOnce ? nothingLeftToApply : apply });
      });
    },
  };
}

function nothingLeftToApply(): void {
  // The write was applied when it was made; the entry only keeps its cells for the price of the next flush.
}
