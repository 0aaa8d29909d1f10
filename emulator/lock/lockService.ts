import type { Service, ServiceContext, World } from '../kernel/contract';
import { faultPlan } from '../kernel/faultPlan';
import { PRICES } from '../kernel/prices';

const LOCK_MESSAGE = 'Lock timeout: another process was holding the lock for too long.';

interface Locks {
  /** Lock name → id of the execution that holds it. Empty between executions, since an ending execution lets go. */
  readonly holders: Record<string, number>;
}

function locks(world: World): Locks {
  return world.part<Locks>('locks', () => ({ holders: {} }));
}

/**
 * LockService (G/reference/lock): document, script and user locks that other executions hold or that a fault holds; an execution that
 * waits spends its time. Locks are let go when the execution ends.
 */
export const lockService: Service = {
  globalName: 'LockService',
  create: (context) => {
    const made = new Map<string, object>();
    const lock = (name: string): object => {
      const known = made.get(name);
      if (known) return known;
      const created = createLock(context, name);
      made.set(name, created);
      return created;
    };
    const { world, execution } = context;
    context.onEnd(() => {
      for (const [name, holder] of Object.entries(locks(world).holders)) {
        if (holder === execution.id) delete locks(world).holders[name];
      }
    });
    return context.strict('LockService', {
      getDocumentLock: () => {
        context.requireAuth('LIMITED', 'LockService.getDocumentLock');
        return hasContainer(context) ? lock('document') : null;
      },
      getScriptLock: () => lock('script'),
      getUserLock: () => lock(`user|${execution.effectiveUser}`),
    });
  },
};

/** Whether the execution runs inside a file: a web app and a standalone script do not (G/reference/lock/lock-service). */
function hasContainer(context: ServiceContext): boolean {
  return context.world.containerId !== null && context.execution.trigger !== 'webApp';
}

function createLock(context: ServiceContext, name: string): object {
  const { world, execution } = context;
  const holds = (): boolean => locks(world).holders[name] === execution.id;
  const tryFor = (method: string, waitMs: unknown): boolean => {
    if (typeof waitMs !== 'number' || !Number.isFinite(waitMs) || waitMs < 0) {
      throw context.realm.exception(
        `The parameters (${typeof waitMs}) don't match the method signature for LockService.Lock.${method}.`,
      );
    }
    return context.call(`Lock.${method}`, { kind: 'fixed', ms: PRICES.tryLock }, () => {
      if (holds()) return true;
      const { holders } = locks(world);
      const faultUntil = name.startsWith('user|') ? 0 : faultPlan(world).locksHeldUntil;
      // Another execution that holds the lock goes on only when this one has ended, so waiting for it never helps.
      const freeIn = holders[name] === undefined ? Math.max(0, faultUntil - world.now()) : Number.POSITIVE_INFINITY;
      context.spend(Math.min(freeIn, waitMs));
      if (freeIn > waitMs) return false;
      holders[name] = execution.id;
      return true;
    });
  };
  return context.strict('Lock', {
    tryLock: (timeoutMs: unknown) => tryFor('tryLock', timeoutMs),
    waitLock: (timeoutMs: unknown) => {
      if (!tryFor('waitLock', timeoutMs)) throw context.realm.exception(LOCK_MESSAGE);
    },
    hasLock: () => context.call('Lock.hasLock', { kind: 'handle' }, holds),
    releaseLock: () => {
      context.call('Lock.releaseLock', { kind: 'fixed', ms: PRICES.tryLock }, () => {
        if (holds()) delete locks(world).holders[name];
      });
    },
  });
}
