import type { World } from '../kernel/contract';

interface Grants {
  /** Accounts that refused, or withdrew, the script's authorisation; everybody else granted it. */
  readonly refused: Record<string, true>;
}

function grants(world: World): Grants {
  return world.part<Grants>('authorisation', () => ({ refused: {} }));
}

/** Whether the account has granted the script what it asks for. */
export function hasAuthorised(world: World, mail: string): boolean {
  return grants(world).refused[mail] === undefined;
}

/** Grants or refuses for an account. */
export function setAuthorised(world: World, mail: string, granted: boolean): void {
  if (granted) delete grants(world).refused[mail];
  else grants(world).refused[mail] = true;
}
