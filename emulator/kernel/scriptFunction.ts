import type { ScriptRealm } from './realm';

const PATH = /^[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)*$/;

type Callable = (...parts: unknown[]) => unknown;

/** A function of the loaded script by name; `object.method` works for menus and triggers (G/guides/v8-runtime), constants do too. */
export function scriptFunction(realm: ScriptRealm, name: string): Callable | null {
  if (!PATH.test(name)) return null;
  const own = Object.getOwnPropertyDescriptor(realm.global, name)?.value as unknown;
  if (typeof own === 'function') return own as Callable;
  const [head = ''] = name.split('.');
  const found = realm.evaluate(
    `typeof ${head} === 'undefined' ? undefined : typeof ${name} === 'function' ? (...parts) => ${name}(...parts) : undefined`,
  );
  return typeof found === 'function' ? (found as Callable) : null;
}
