import type { Service } from '../kernel/contract';
import { createUser } from './user';

/** Session (G/reference/base/session): whose authority a run has, and who is at the keyboard as far as Google tells. */
export const sessionService: Service = {
  globalName: 'Session',
  create: (context) => {
    const { world, execution } = context;
    return context.strict('Session', {
      getActiveUser: () => createUser(context, execution.activeUser),
      getEffectiveUser: () => createUser(context, execution.effectiveUser),
      getActiveUserLocale: () => (world.locale.startsWith('zh') ? world.locale : world.locale.slice(0, 2)),
      getScriptTimeZone: () => world.scriptTimeZone,
      getTemporaryActiveUserKey: () => `key-${Buffer.from(execution.activeUser).toString('base64url')}`,
    });
  },
};
