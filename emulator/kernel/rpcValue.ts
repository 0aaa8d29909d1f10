import { types } from 'node:util';
import type { Realm } from './contract';

/** A value that google.script.run does not carry. */
class IllegalRpcValue extends Error {
  constructor(path: string) {
    super(`Failed due to illegal value in property: ${path}`);
    this.name = 'TypeError';
  }
}

/** Makes lists and records on the receiving side. */
export interface RpcMaker {
  array(parts: readonly unknown[]): unknown;
  object(record: Readonly<Record<string, unknown>>): unknown;
}

export const DRIVER_SIDE: RpcMaker = { array: (parts) => [...parts], object: (record) => ({ ...record }) };

/** The maker of a script's realm. */
export function scriptSide(realm: Realm): RpcMaker {
  return { array: (parts) => realm.array(parts), object: (record) => realm.object(record) };
}

/**
 * A copy of what google.script.run carries: numbers, booleans, strings, null, plain objects and lists of these
 * (G/guides/html/reference/run). `undefined` becomes null in lists and vanishes from objects.
 * @throws {IllegalRpcValue} for a Date, a function, anything with a class, or a value that contains itself
 */
export function rpcCopy(value: unknown, make: RpcMaker, path = '0', above: readonly object[] = []): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'object' || above.includes(value)) throw new IllegalRpcValue(path);
  const inside = [...above, value];
  if (Array.isArray(value))
    return make.array(value.map((part: unknown, index) => rpcCopy(part, make, `${path}.${String(index)}`, inside)));
  if (!isPlain(value)) throw new IllegalRpcValue(path);
  const copy: Record<string, unknown> = {};
  for (const [key, part] of Object.entries(value)) {
    if (part !== undefined) copy[key] = rpcCopy(part, make, key, inside);
  }
  return make.object(copy);
}

function isPlain(value: object): boolean {
  if (
    types.isDate(value) ||
    types.isMap(value) ||
    types.isSet(value) ||
    types.isRegExp(value) ||
    types.isPromise(value)
  )
    return false;
  const prototype = Object.getPrototypeOf(value) as object | null;
  // Of whichever realm: a plain object's prototype has no prototype of its own.
  return prototype === null || (!types.isProxy(prototype) && Object.getPrototypeOf(prototype) === null);
}
