import type { World } from '../kernel/contract';
import { manifestOf } from './manifest';

interface Grants {
  /** Accounts that refused, or withdrew, the script's authorisation, or single scopes of it; everybody else granted all. */
  readonly refused: Record<string, true | readonly string[]>;
}

function grants(world: World): Grants {
  return world.part<Grants>('authorisation', () => ({ refused: {} }));
}

/** Whether the account has let the script run at all; single scopes may be refused all the same. */
export function hasAuthorised(world: World, mail: string): boolean {
  return grants(world).refused[mail] !== true;
}

/** Grants or refuses for an account. */
export function setAuthorised(world: World, mail: string, granted: boolean): void {
  if (granted) delete grants(world).refused[mail];
  else grants(world).refused[mail] = true;
}

/**
 * Leaves single scopes of the manifest unticked on the screen of consent, and grants the others.
 * Source: https://developers.google.com/apps-script/concepts/scopes#handle-granular
 */
export function refuseScopes(world: World, mail: string, scopes: readonly string[]): void {
  grants(world).refused[mail] = scopes;
}

/** Scopes of the manifest that the account left unticked; none where it has not let the script run at all. */
export function refusedScopes(world: World, mail: string): readonly string[] {
  const refused = grants(world).refused[mail] ?? true;
  return refused === true ? [] : manifestOf(world).oauthScopes.filter((scope) => refused.includes(scope));
}
