import type { ServiceContext } from '../kernel/contract';

/** A User (G/reference/base/user); the address is '' where Google hides it. */
export function createUser(context: ServiceContext, mail: string): object {
  return context.strict('User', {
    getEmail: () => {
      // Without any authorisation Google names nobody.
      return context.execution.authMode === 'NONE' ? '' : mail;
    },
    toString: () => mail,
  });
}
