import type { AccountKind, Deployment, World } from './contract';
import { nextRandom, randomId, type RandomStream, seededStream } from './random';

/** Everything that is saved: plain JSON. */
export interface WorldState {
  readonly version: 1;
  readonly settings: WorldSettings;
  /** Where `advance` has brought the clock. */
  clock: number;
  /** When the last execution ended; the next one starts no earlier, so that what scripts record is in order. */
  busyUntil: number;
  nextExecutionId: number;
  readonly random: RandomStream;
  readonly ids: RandomStream;
  readonly parts: Record<string, object>;
}

export interface WorldSettings {
  readonly account: AccountKind;
  readonly deployment: Deployment;
  readonly containerId: string | null;
  readonly owner: string;
  readonly editors: readonly string[];
  readonly timeZone: string;
  readonly locale: string;
  readonly seed: number;
}

/** A world before anything has happened in it. */
export function newWorldState(settings: Omit<WorldSettings, 'containerId'>, startAt: number): WorldState {
  const ids = seededStream(settings.seed, 'ids');
  const hasContainer = settings.deployment === 'bound' || settings.deployment === 'addOn';
  return {
    version: 1,
    settings: { ...settings, containerId: hasContainer ? randomId(ids) : null },
    clock: startAt,
    busyUntil: startAt,
    nextExecutionId: 1,
    random: seededStream(settings.seed, 'random'),
    ids,
    parts: {},
  };
}

/**
 * The world as services see it.
 * @param now what a clock in the world shows
 */
export function worldOf(state: WorldState, files: Readonly<Record<string, string>>, now: () => number): World {
  const { settings } = state;
  return {
    part: <T extends object>(key: string, initial: () => T): T => (state.parts[key] ??= initial()) as T,
    now,
    random: () => nextRandom(state.random),
    newId: () => randomId(state.ids),
    account: settings.account,
    deployment: settings.deployment,
    containerId: settings.containerId,
    owner: settings.owner,
    scriptTimeZone: settings.timeZone,
    locale: settings.locale,
    editors: settings.editors,
    files,
  };
}

/** Reads what `save` wrote. */
export function loadedState(json: string): WorldState {
  const state = JSON.parse(json) as Partial<WorldState>;
  if (state.version !== 1) throw new Error(`This is not a saved world of version 1: ${json.slice(0, 60)}`);
  return state as WorldState;
}
