import { createContext, Script } from 'node:vm';
import { GOOGLE_SERVICES } from '../googleServices.mjs';
import { BuildRefusal } from '../refusal.mjs';

/**
 * Loads a script where every Google service throws when touched. A published add-on opens with `AuthMode.NONE`, global code
 * included, so a bundle that asks a service while loading has no menu
 * (developers.google.com/workspace/add-ons/concepts/addon-authorization).
 * @param {string} file its name, for the message
 * @param {string} source
 * @returns the functions that are global after loading, by name
 */
export function guardSilentLoading(file, source) {
  const context = createContext({ console: { log() {}, info() {}, warn() {}, error() {} } });
  for (const name of GOOGLE_SERVICES)
    Object.defineProperty(context, name, { value: untouchable(file, name), configurable: true });
  try {
    new Script(source, { filename: file }).runInContext(context, { timeout: 10_000 });
  } catch (error) {
    if (error instanceof BuildRefusal) throw error;
    throw new BuildRefusal(`${file} fails while loading: ${String(error)}`);
  }
  return new Map(
    Object.entries(context).flatMap(([name, value]) =>
      typeof value === 'function' && !GOOGLE_SERVICES.includes(name) ? [[name, String(value)]] : [],
    ),
  );
}

/**
 * A stand-in for a service that refuses every use; a function, so that a call is caught too.
 * @param {string} file
 * @param {string} name
 */
function untouchable(file, name) {
  const refuse = (/** @type {string} */ what) => {
    throw new BuildRefusal(
      `${file} touches ${name}${what} while loading; do it inside a function (an add-on without authorisation loads without services)`,
    );
  };
  return new Proxy(function service() {}, {
    get: (_target, key) => refuse(`.${String(key)}`),
    has: (_target, key) => refuse(`.${String(key)}`),
    set: (_target, key) => refuse(`.${String(key)}`),
    apply: () => refuse('()'),
    construct: () => refuse('()'),
    ownKeys: () => refuse(''),
    getPrototypeOf: () => refuse(''),
  });
}
