import type { Script } from 'node:vm';
import { hasAuthorised, refusedScopes } from '../script/authorisation';
import { manifestOf } from '../script/manifest';
import { createCallGate } from './callGate';
import type { AuthMode, Execution, Service, ServiceContext } from './contract';
import { recordExecution } from './executionLog';
import { faultPlan } from './faultPlan';
import type { KernelWorld } from './kernelWorld';
import { allows, lacksScope, needsOneOf, permissionMessage } from './permission';
import { PRICES } from './prices';
import { addToQuota, quotaLeft, takeQuota } from './quotaBook';
import { DAILY_QUOTAS, RUN_TIME_MS } from './quotas';
import { nextRandom, seededStream } from './random';
import { createRealm, type ScriptRealm } from './realm';
import { type Run, runNow } from './run';
import { ScriptError } from './scriptError';
import { scriptFunction } from './scriptFunction';
import { knownGlobals, strict } from './strict';

/** What is to run, by whom and why. */
export interface ExecutionRequest {
  readonly entryPoint: string;
  readonly trigger: Execution['trigger'];
  readonly authMode: AuthMode;
  readonly effectiveUser: string;
  readonly activeUser: string;
  /** Not before this instant; the clock when left out. */
  readonly notBefore?: number;
  /** The arguments, minted for the execution; none when left out. */
  readonly parameters?: (context: ServiceContext) => readonly unknown[];
  /** Turns the function's result into what the driver gets, still inside the execution; as it is when left out. */
  readonly result?: (value: unknown, context: ServiceContext) => unknown;
}

export interface Executor {
  /** Runs a top-level function to its end and returns its result. @throws {ScriptError} whatever the script did not catch */
  execute(request: ExecutionRequest): unknown;
  /** The globals of an editor session that never ends. */
  session(): Record<string, unknown>;
}

/** Runs scripts: one fresh realm an execution, services made when first named. */
export function createExecutor(kernel: KernelWorld, services: readonly Service[], files: readonly Script[]): Executor {
  const begin = (request: ExecutionRequest, writesAtOnce: boolean): { run: Run; context: ServiceContext } => {
    const { state } = kernel;
    const id = state.nextExecutionId;
    state.nextExecutionId += 1;
    const random = seededStream(state.settings.seed, `execution ${String(id)}`);
    const plan = faultPlan(kernel.world);
    const startedAt = kernel.running
      ? runNow(kernel.running)
      : Math.max(state.clock, state.busyUntil, request.notBefore ?? 0);
    const run: Run = {
      execution: {
        id,
        startedAt,
        entryPoint: request.entryPoint,
        authMode: request.authMode,
        effectiveUser: request.effectiveUser,
        activeUser: request.activeUser,
        trigger: request.trigger,
      },
      limitMs: writesAtOnce
        ? Number.POSITIVE_INFINITY
        : request.trigger === 'simple'
          ? RUN_TIME_MS.simple
          : RUN_TIME_MS.other,
      startedAt,
      elapsedMs: 0,
      calls: 0,
      pending: [],
      dead: null,
      logs: [],
      ends: [],
      realm: createRealm({
        timeZone: state.settings.timeZone,
        now: () => (writesAtOnce ? Math.max(runNow(run), state.clock) : runNow(run)),
        random: () => nextRandom(random),
      }),
      writesAtOnce,
      killAtCall: writesAtOnce ? null : plan.killAtCall,
    };
    if (!writesAtOnce) plan.killAtCall = null;
    const context = contextOf(kernel, run, services);
    offerGlobals(run.realm, context, services);
    return { run, context };
  };

  const settle = (run: Run, request: ExecutionRequest, failure: unknown): ScriptError | null => {
    const plan = faultPlan(kernel.world);
    const { dead } = run;
    if (dead) {
      const kept =
        plan.pendingOnKill === 'all' ? run.pending.length : plan.pendingOnKill === 'none' ? 0 : plan.pendingOnKill;
      for (const write of run.pending.splice(0).slice(0, kept)) write.apply();
    }
    for (const end of run.ends) end();
    kernel.state.busyUntil = Math.max(kernel.state.busyUntil, runNow(run));
    if (request.trigger === 'installable') {
      addToQuota(kernel.world, run.execution.effectiveUser, 'triggerRuntime', Math.round(run.elapsedMs));
    }
    const error = dead
      ? new ScriptError(dead.error, dead.status === 'left' ? 'killed' : dead.status)
      : failure === undefined
        ? null
        : new ScriptError(failure, 'failed');
    if (dead?.status !== 'left') recordExecution(kernel.world, run, error);
    return error;
  };

  const execute = (request: ExecutionRequest): unknown => {
    const { run, context } = begin(request, false);
    const outer = kernel.running;
    kernel.running = run;
    let failure: unknown;
    let value: unknown;
    try {
      context.spend(PRICES.executionStart);
      if (request.trigger === 'installable' && quotaLeft(kernel.world, request.effectiveUser, 'triggerRuntime') <= 0) {
        throw run.realm.exception(DAILY_QUOTAS.triggerRuntime.message);
      }
      for (const file of files) run.realm.load(file);
      const found = scriptFunction(run.realm, request.entryPoint);
      if (!found) throw run.realm.exception(`Script function not found: ${request.entryPoint}`);
      value = settledValue(run.realm, found(...(request.parameters?.(context) ?? [])));
      if (request.result) value = request.result(value, context);
    } catch (thrown) {
      failure = thrown ?? new Error(String(thrown));
    }
    try {
      if (!run.dead) context.applyPending();
    } catch (thrown) {
      failure ??= thrown;
    }
    kernel.running = outer;
    const error = settle(run, request, failure);
    if (error) throw error;
    return value;
  };

  let session: Run | undefined;
  return {
    execute,
    session: () => {
      if (!session) {
        const { owner } = kernel.world;
        const request = {
          entryPoint: 'editor',
          trigger: 'editor',
          authMode: 'FULL',
          effectiveUser: owner,
          activeUser: owner,
        } as const;
        session = begin(request, true).run;
      }
      if (runNow(session) < kernel.state.clock) {
        session.startedAt = kernel.state.clock;
        session.elapsedMs = 0;
      }
      return session.realm.global;
    },
  };
}

/** The result of a function, that of its promise where it is async; a promise that never settles gives nothing. */
function settledValue(realm: ScriptRealm, value: unknown): unknown {
  const watched = realm.watch(value);
  realm.drain();
  if (!watched) return value;
  if (watched.state === 'rejected') throw watched.value;
  return watched.value;
}

function contextOf(kernel: KernelWorld, run: Run, services: readonly Service[]): ServiceContext {
  const { world } = kernel;
  const { execution, realm } = run;
  const gate = createCallGate(kernel, run);
  const made = new Map<string, object>();
  const context: ServiceContext = {
    world,
    execution,
    realm,
    call: gate.call,
    write: gate.write,
    together: gate.together,
    applyPending: gate.applyPending,
    spend: gate.spend,
    leave: gate.leave,
    strict,
    requireAuth: (needed, method) => {
      // A trigger goes on firing when its creator has withdrawn the authorisation, until it reaches what needs it.
      const isRefused = needed === 'FULL' && !hasAuthorised(world, execution.effectiveUser);
      const isLacking =
        execution.authMode === 'FULL' && needsOneOf(refusedScopes(world, execution.effectiveUser), method);
      if (
        isRefused ||
        isLacking ||
        !allows(execution.authMode, needed) ||
        lacksScope(manifestOf(world).oauthScopes, method)
      )
        throw realm.exception(permissionMessage(method));
    },
    useQuota: (quota, amount) => {
      if (!takeQuota(world, execution.effectiveUser, quota, amount)) throw realm.exception(DAILY_QUOTAS[quota].message);
    },
    quotaLeft: (quota) => quotaLeft(world, execution.effectiveUser, quota),
    service: (globalName) => {
      const known = made.get(globalName);
      if (known) return known;
      const service = services.find((one) => one.globalName === globalName);
      if (!service) throw new Error(`${globalName} is not emulated yet`);
      const created = service.create(context);
      made.set(globalName, created);
      return created;
    },
    onEnd: (act) => {
      run.ends.push(act);
    },
    log: (line) => {
      if (!run.dead) run.logs.push(line);
    },
  };
  return context;
}

/** Puts the services on the global object as accessors that make them on first use. */
function offerGlobals(realm: ScriptRealm, context: ServiceContext, services: readonly Service[]): void {
  const offer = (name: string, make: () => object): void => {
    Object.defineProperty(realm.global, name, {
      configurable: true,
      enumerable: false,
      get: () => {
        const value = make();
        Object.defineProperty(realm.global, name, { configurable: true, enumerable: false, writable: true, value });
        return value;
      },
      set: (value: unknown) => {
        Object.defineProperty(realm.global, name, { configurable: true, enumerable: true, writable: true, value });
      },
    });
  };
  const { advancedServices } = manifestOf(context.world);
  const emulated = new Set(
    services
      .filter(({ serviceId }) => serviceId === undefined || advancedServices.includes(serviceId))
      .map((service) => service.globalName),
  );
  for (const name of emulated) offer(name, () => context.service(name));
  for (const name of knownGlobals()) if (!emulated.has(name)) offer(name, () => strict(name, {}));
}
