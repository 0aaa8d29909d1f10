import type { Runtime } from '../../emulator/kernel/runtimeContract';
import type { TourStepId, TourView } from '../tour/tourSteps';
import type { Account, Language } from './wire';

/** Where the workbench gets its runtime from: a new one, or one saved before. */
export interface DeskSource {
  /** A newly set-up desk. @param language of the desk and its sample data; the source’s own when left out */
  fresh(language?: Language): Promise<Runtime>;
  /** The desk that `runtime.save()` wrote. @throws Error where the text is not such a state */
  restore(saved: string): Promise<Runtime>;
  /** Who may act on the desk; the owner comes first. */
  accounts(runtime: Runtime): readonly Account[];
  /** IANA zone in which the desk shows its clock. */
  timeZone(runtime: Runtime): string;
  /** When the next running clock of a ticket falls due, or null. */
  nextDueAt(runtime: Runtime): number | null;
  /** Language of the desk, or null where it has none. */
  language?(runtime: Runtime): Language | null;
  /** Leads through the loop; left out where there is no complaint desk to be led through. */
  readonly tour?: DeskTour;
}

/** The tour of the loop, on whatever desk there is. */
export interface DeskTour {
  /** Reads; changes nothing. @param since as `TourView` has it, null at the beginning */
  view(runtime: Runtime, since: string | null): TourView;
  /** Does one step. @returns lines that explain it, if it has any @throws Error in the desk’s words */
  act(runtime: Runtime, since: string, step: TourStepId): readonly string[];
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
  language(): Language | null;
  readonly tour: DeskTour | null;
  /** Whether nobody has changed anything since the desk was set up. */
  isUntouched(): boolean;
  /**
   * Throws the world away for a new one, after it has been kept aside.
   * @param language of the new one; that of the present one when left out
   * @returns where the old one is kept, or null
   */
  reset(language?: Language): Promise<string | null>;
  /** Takes a new world in this language in place of one that nobody has touched. @returns whether it did */
  begin(language: Language): Promise<boolean>;
  /** @returns a function that ends the subscription */
  onChange(listener: (revision: number) => void): () => void;
}

export interface DeskOptions {
  /** The first runtime was just set up. */
  readonly isFresh?: boolean;
  /** Keeps the state of a world that is about to be thrown away. @returns where */
  readonly keepAside?: (state: string) => Promise<string>;
}

/**
 * Holds the runtime for as long as the server runs.
 * @param first the runtime to begin with, fresh or restored
 */
export function desk(source: DeskSource, first: Runtime, options: DeskOptions = {}): Desk {
  let runtime = first;
  let zone = source.timeZone(first);
  // Beginning at the machine's clock keeps revisions growing over restarts, so that an open page notices one.
  let revision = Date.now();
  const listeners = new Set<(revision: number) => void>();
  let isUntouched = options.isFresh ?? false;
  const languageNow = (): Language | null => source.language?.(runtime) ?? null;
  const replace = async (language: Language | null): Promise<void> => {
    runtime = await (language === null ? source.fresh() : source.fresh(language));
    zone = source.timeZone(runtime);
    isUntouched = true;
    changed();
  };
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
    language: languageNow,
    tour: source.tour ?? null,
    isUntouched: () => isUntouched,
    change: (act) => {
      isUntouched = false;
      try {
        return act(runtime);
      } finally {
        changed();
      }
    },
    reset: async (language) => {
      const kept = (await options.keepAside?.(runtime.save())) ?? null;
      await replace(language ?? languageNow());
      return kept;
    },
    begin: async (language) => {
      if (!isUntouched || languageNow() === language) return false;
      await replace(language);
      return true;
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
