import type { Vault } from './vaultPort';

/** The vault that values of the memory tell of; null for a desk that never had one. */
export function vaultIn(values: Readonly<Record<string, string>>): Vault | null {
  const kept = values['vault'];
  return kept ? (JSON.parse(kept) as Vault) : null;
}

/** Whether contacts lie in the vault, or some may while they are moved: the desk's own sheet does not tell of all then. */
export function holdsContacts(vault: Vault | null): boolean {
  return vault !== null && (vault.isInForce || vault.isMoving);
}
