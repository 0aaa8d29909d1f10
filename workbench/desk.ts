import type { Runtime } from '../emulator/kernel/runtimeContract';
import type { Account } from './wire';

/** Where the workbench gets its runtime from: a new one, or one saved before. */
export interface DeskSource {
  /** A newly set-up desk. */
  fresh(): Promise<Runtime>;
  /** The desk that `runtime.save()` wrote. @throws Error where the text is not such a state */
  restore(saved: string): Promise<Runtime>;
  /** Who may act on the desk; the owner comes first. */
  accounts(runtime: Runtime): readonly Account[];
  /** IANA zone in which the desk shows its clock. */
  timeZone(runtime: Runtime): string;
  /** When the next running clock of a ticket falls due, or null. */
  nextDueAt(runtime: Runtime): number | null;
}

/** The one runtime that the server holds, with a counter that grows by every change. */
export interface Desk {
  runtime(): Runtime;
  revision(): number;
  accounts(): readonly Account[];
  timeZone(): string;
  nextDueAt(): number | null;
  /** Reads or does something that no reader can see. */
  quietly<T>(act: (runtime: Runtime) => T): T;
  /** Changes the world; counts as a change even when it throws, since part of it may have happened. */
  change<T>(act: (runtime: Runtime) => T): T;
  /** Throws the world away for a new one. */
  reset(): Promise<void>;
  /** @returns a function that ends the subscription */
  onChange(listener: (revision: number) => void): () => void;
}

/**
 * Holds the runtime for as long as the server runs.
 * @param first the runtime to begin with, fresh or restored
 */
export function desk(source: DeskSource, first: Runtime): Desk {
  let runtime = first;
  let zone = source.timeZone(first);
  // Beginning at the machine's clock keeps revisions growing over restarts, so that an open page notices one.
  let revision = Date.now();
  const listeners = new Set<(revision: number) => void>();
  const changed = (): void => {
    revision += 1;
    for (const listener of listeners) listener(revision);
  };
  return {
    runtime: () => runtime,
    revision: () => revision,
    accounts: () => source.accounts(runtime),
    timeZone: () => zone,
    nextDueAt: () => source.nextDueAt(runtime),
    quietly: (act) => act(runtime),
    change: (act) => {
      try {
        return act(runtime);
      } finally {
        changed();
      }
    },
    reset: async () => {
      runtime = await source.fresh();
      zone = source.timeZone(runtime);
      changed();
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
