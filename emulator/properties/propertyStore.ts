import type { World } from '../kernel/contract';

/** One value, and one store, hold at most this (G/guides/services/quotas). */
const VALUE_BYTES = 9 * 1024;
const STORE_BYTES = 500 * 1024;

export interface StoreState {
  readonly values: Record<string, string>;
}

/** A store of the world by name: 'document|<file id>', 'script' or 'user|<mail>'. */
export function propertyStore(world: World, name: string): StoreState {
  return world.part<StoreState>(`properties|${name}`, () => ({ values: {} }));
}

function bytes(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}

/** Google's complaint about entries that do not fit into the store, or null. */
export function sizeComplaint(state: StoreState, entries: Readonly<Record<string, string>>): string | null {
  if (Object.values(entries).some((value) => bytes(value) > VALUE_BYTES)) return 'Argument too large: value';
  let total = 0;
  for (const [key, value] of Object.entries({ ...state.values, ...entries })) total += bytes(key) + bytes(value);
  return total > STORE_BYTES
    ? 'You have exceeded the property storage quota. Please remove some properties and try again.'
    : null;
}
