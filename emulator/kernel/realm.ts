import { types } from 'node:util';
import { constants, type Context, createContext, Script } from 'node:vm';
import type { Realm } from './contract';
import { ignoreLostRejections, SCRIPT_PROMISE } from './lostRejections';
import { REALM_PRELUDE } from './realmPrelude';
import { instantOfLocal, zoneOffsetMs } from './zoneOffset';

/** A script's realm together with what only the kernel may do to it. */
export interface ScriptRealm extends Realm {
  /** The script's global object. */
  readonly global: Record<string, unknown>;
  /** Follows a promise of this realm; null for any other value. */
  watch(value: unknown): { readonly state: 'pending' | 'fulfilled' | 'rejected'; readonly value: unknown } | null;
  /** Runs what promises have queued, since the realm has a queue of its own. */
  drain(): void;
  /** Loads a compiled file into the global scope. */
  load(script: Script): unknown;
}

export interface RealmHost {
  readonly timeZone: string;
  now(): number;
  random(): number;
}

interface Made extends Omit<ScriptRealm, 'isDate' | 'evaluate' | 'load' | 'drain' | 'array' | 'grid' | 'list'> {
  /** The realm's own Array. */
  readonly Array: ArrayConstructor;
}

type Prelude = (host: object) => Made;

let prelude: Script | undefined;
let nothing: Script | undefined;

/** A context whose global object is an ordinary object where this Node has that, since an interposed one makes globals slow. */
function freshContext(): Context {
  // Typed for an object only; the constant is the documented way to ask for an ordinary global.
  return createContext((constants as { DONT_CONTEXTIFY?: unknown }).DONT_CONTEXTIFY as Context | undefined, {
    // Promise jobs run when the kernel says so, not after the execution has long ended.
    microtaskMode: 'afterEvaluate',
  });
}

function zoneName(timeZone: string, epochMs: number): string {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'long' }).formatToParts(epochMs);
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? timeZone;
}

/**
 * A fresh set of JavaScript globals for one execution. It has what a bare V8 context has: no timers, fetch, URL, TextEncoder, Buffer,
 * process, crypto or modules, as Apps Script (G/guides/v8-runtime#limitations). Not a security border: run only sources you trust.
 */
export function createRealm(host: RealmHost): ScriptRealm {
  ignoreLostRejections();
  const context = freshContext();
  prelude ??= new Script(REALM_PRELUDE, { filename: 'realmPrelude.js' });
  // The prelude is this project's own source; its shape is the type.
  const { Array: OwnArray, ...made } = (prelude.runInContext(context) as Prelude)({
    zone: host.timeZone,
    promiseMark: SCRIPT_PROMISE,
    now: () => Math.floor(host.now()),
    random: () => host.random(),
    offset: (epochMs: number) => zoneOffsetMs(host.timeZone, epochMs),
    instant: (localMs: number) => instantOfLocal(host.timeZone, localMs),
    zoneName: (epochMs: number) => zoneName(host.timeZone, epochMs),
  });
  // Filled out here: the realm's own functions are new in every execution and run cold, which long tables would pay for.
  const list = <T>(length: number): T[] => new OwnArray<T>(length);
  const array = <T>(items: readonly T[]): T[] => {
    const copy = list<T>(items.length);
    for (let index = 0; index < items.length; index += 1) copy[index] = items[index] as T;
    return copy;
  };
  return {
    ...made,
    list,
    array,
    grid: (rows) => array(rows.map(array)),
    isDate: (value: unknown): value is Date => types.isDate(value),
    evaluate: (source: string): unknown => new Script(source).runInContext(context) as unknown,
    drain: () => {
      nothing ??= new Script('0');
      nothing.runInContext(context);
    },
    load: (script: Script): unknown => script.runInContext(context) as unknown,
  };
}
