import type { Service } from '../kernel/contract';
import { createUser } from './user';

/** Session (G/reference/base/session): whose authority a run has, and who is at the keyboard as far as Google tells. */
export const sessionService: Service = {
  globalName: 'Session',
  create: (context) => {
    const { world, execution } = context;
    /** Simple triggers may ask without a grant, and are told nothing; others are refused where userinfo.email was not granted. */
    const user = (method: string, mail: string): object => {
      if (execution.authMode === 'FULL') context.requireAuth('LIMITED', `Session.${method}`);
      return createUser(context, mail);
    };
    return context.strict('Session', {
      getActiveUser: () => user('getActiveUser', execution.activeUser),
      getEffectiveUser: () => user('getEffectiveUser', execution.effectiveUser),
      getActiveUserLocale: () => (world.locale.startsWith('zh') ? world.locale : world.locale.slice(0, 2)),
      getScriptTimeZone: () => world.scriptTimeZone,
      getTemporaryActiveUserKey: () => `key-${Buffer.from(execution.activeUser).toString('base64url')}`,
    });
  },
};
