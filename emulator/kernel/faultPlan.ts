import type { World } from './contract';
import type { Faults } from './runtimeContract';

/** Faults that are still to come; part of the saved world. */
export interface FaultPlan {
  killAtCall: number | null;
  pendingOnKill: 'none' | 'all' | number;
  failing: Record<string, number>;
  mailLeft: number | null;
  locksHeldUntil: number;
  clockStoppedUntil: number;
  /** Left out by worlds that were saved before it was known. */
  slowness?: number;
}

/** The world's plan of faults. */
export function faultPlan(world: World): FaultPlan {
  return world.part<FaultPlan>('faults', () => ({
    killAtCall: null,
    pendingOnKill: 'none',
    failing: {},
    mailLeft: null,
    locksHeldUntil: 0,
    clockStoppedUntil: 0,
  }));
}

/** Adds to the plan; members not given stay as planned before. */
export function planFaults(world: World, faults: Faults): void {
  const plan = faultPlan(world);
  if (faults.killAtCall !== undefined) plan.killAtCall = faults.killAtCall;
  if (faults.pendingOnKill !== undefined) plan.pendingOnKill = faults.pendingOnKill;
  if (faults.failing) Object.assign(plan.failing, faults.failing);
  if (faults.mailQuota !== undefined) plan.mailLeft = faults.mailQuota;
  if (faults.holdLockMs !== undefined) plan.locksHeldUntil = world.now() + faults.holdLockMs;
  if (faults.slowness !== undefined) plan.slowness = faults.slowness;
  if (faults.stopClockMs !== undefined) plan.clockStoppedUntil = world.now() + faults.stopClockMs;
}

/** Whether this call is to fail; uses up one of the planned failures. */
export function takeFailure(plan: FaultPlan, method: string): boolean {
  const left = plan.failing[method];
  if (!left) return false;
  if (left > 1) plan.failing[method] = left - 1;
  else delete plan.failing[method];
  return true;
}
