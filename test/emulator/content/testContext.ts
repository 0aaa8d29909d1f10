import type { AccountKind, AuthMode, Service, ServiceContext } from '../../../emulator/kernel/contract';
import { createRealm } from '../../../emulator/kernel/realm';

export interface TestContext extends ServiceContext {
  /** Methods counted so far; handles are not. */
  readonly counted: string[];
  /** Use of quotas so far. */
  readonly used: Record<string, number>;
}

interface Options {
  readonly account?: AccountKind;
  readonly authMode?: AuthMode;
  readonly timeZone?: string;
  readonly locale?: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly services?: Readonly<Record<string, object>>;
  readonly emailLeft?: number;
  readonly parts?: Record<string, object>;
}

/** A service context without a kernel: acts at once, counts, and lets every member through. */
export function testContext(options: Options = {}): TestContext {
  const parts = options.parts ?? {};
  const counted: string[] = [];
  const used: Record<string, number> = {};
  const limits: Record<string, number> = { email: options.emailLeft ?? 100 };
  const timeZone = options.timeZone ?? 'Etc/UTC';
  let ids = 0;
  const now = Date.UTC(2026, 2, 2, 9);
  const realm = createRealm({ timeZone, now: () => now, random: () => 0.5 });
  const left = (quota: string): number => (limits[quota] ?? 1000) - (used[quota] ?? 0);
  return {
    counted,
    used,
    realm,
    world: {
      part: <T extends object>(key: string, initial: () => T): T => (parts[key] ??= initial()) as T,
      now: () => now,
      random: () => 0.5,
      newId: () => `id${String((ids += 1)).padStart(42, 'x')}`,
      account: options.account ?? 'consumer',
      deployment: 'bound',
      containerId: 'container',
      owner: 'owner@example.com',
      scriptTimeZone: timeZone,
      locale: options.locale ?? 'en_US',
      editors: [],
      files: options.files ?? {},
    },
    execution: {
      id: 1,
      startedAt: 0,
      entryPoint: 'test',
      authMode: options.authMode ?? 'FULL',
      effectiveUser: 'owner@example.com',
      activeUser: 'owner@example.com',
      trigger: 'editor',
    },
    leave() {
      throw new Error('nobody is asked in this test');
    },
    call<T>(method: string, price: { readonly kind: string }, act: () => T): T {
      if (price.kind !== 'handle') counted.push(method);
      return act();
    },
    write(method, _cells, apply) {
      counted.push(method);
      apply();
    },
    together(method, _cells, act) {
      counted.push(method);
      act();
    },
    applyPending: () => undefined,
    onEnd: () => undefined,
    spend: () => undefined,
    log: () => undefined,
    strict: <T extends object>(_className: string, object: T): T => object,
    requireAuth(needed, method) {
      const rank = { NONE: 0, LIMITED: 1, FULL: 2 };
      if (rank[options.authMode ?? 'FULL'] < rank[needed])
        throw realm.exception(`You do not have permission to call ${method}`);
    },
    useQuota(quota, amount) {
      if (left(quota) < amount) throw realm.exception(`Service invoked too many times for one day: ${quota}.`);
      used[quota] = (used[quota] ?? 0) + amount;
    },
    quotaLeft: left,
    service(name) {
      const found = options.services?.[name];
      if (!found) throw new Error(`no service ${name} in this test`);
      return found;
    },
  };
}

/** The service's global as a script uses it; the members are called by name. */
export function globalOf(service: Service, context: ServiceContext): Caller {
  return caller(service.create(context));
}

/** Anything a script holds, called without types: what is tested is how it meets scripts. */
export interface Caller {
  readonly raw: object;
  do(method: string, ...given: unknown[]): Caller;
  get(method: string, ...given: unknown[]): unknown;
  member(name: string): Caller;
}

function caller(raw: object): Caller {
  const get = (method: string, ...given: unknown[]): unknown => {
    const member = (raw as Record<string, unknown>)[method];
    if (typeof member !== 'function') throw new Error(`${method} is no method here`);
    return (member as (...parameters: unknown[]) => unknown).apply(raw, given);
  };
  return {
    raw,
    get,
    do: (method, ...given) => caller(get(method, ...given) as object),
    member: (name) => caller((raw as Record<string, object>)[name] ?? {}),
  };
}
