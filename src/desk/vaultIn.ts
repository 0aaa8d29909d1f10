import type { Vault } from './ports';

/** The vault that values of the memory tell of; null for a desk that never had one. */
export function vaultIn(values: Readonly<Record<string, string>>): Vault | null {
  const kept = values['vault'];
  return kept ? (JSON.parse(kept) as Vault) : null;
}
