import { useEffect, useState } from 'preact/hooks';

/** A value that views follow. */
export interface Store<T> {
  get(): T;
  set(change: Partial<T>): void;
  subscribe(listener: () => void): () => void;
}

/** Holds `initial` and tells its followers of every change. */
export function store<T extends object>(initial: T): Store<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set: (change) => {
      value = { ...value, ...change };
      for (const listener of [...listeners]) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Renders again when the picked part changes (by identity). */
export function useStore<T extends object, P>(source: Store<T>, pick: (value: T) => P): P {
  const [picked, setPicked] = useState(() => pick(source.get()));
  useEffect(() => {
    const follow = (): void => {
      setPicked(() => pick(source.get()));
    };
    follow();
    return source.subscribe(follow);
  }, [source]);
  return picked;
}
