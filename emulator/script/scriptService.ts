import type { Service, ServiceContext } from '../kernel/contract';
import { PRICES } from '../kernel/prices';
import { allTriggers, removeTrigger } from '../kernel/triggerBook';
import { hasAuthorised, refusedScopes } from './authorisation';
import { createClockTriggerBuilder } from './clockTriggerBuilder';
import { createDocumentTriggerBuilder } from './documentTriggerBuilder';
import { manifestOf } from './manifest';
import { SCRIPT_ENUMS } from './scriptEnums';
import { createTriggerObject } from './triggerObject';
import { scriptId, webAppUrl } from './webAppUrl';

/** Stands for the scopes that Google finds by itself where a manifest lists none. */
const NO_SCOPE = '';
const AUTHORISATION_NEEDED = 'Authorization is required to perform that action.';

/** ScriptApp (G/reference/script/script-app): triggers of the current user, authorisation, the web app's address, enumerations. */
export const scriptService: Service = {
  globalName: 'ScriptApp',
  create: (context) => {
    const { world, execution, realm } = context;
    const asked = (): readonly string[] => manifestOf(world).oauthScopes;
    /** Of these scopes, those not granted; where the account has not let the script run at all, there is always one. */
    const lacking = (scopes: readonly string[]): readonly string[] => {
      if (!hasAuthorised(world, execution.effectiveUser)) return scopes.length > 0 ? scopes : [NO_SCOPE];
      const refused = refusedScopes(world, execution.effectiveUser);
      return scopes.filter((scope) => refused.includes(scope));
    };
    const require = (scopes: readonly string[]): void => {
      if (lacking(scopes).length > 0) throw realm.exception(AUTHORISATION_NEEDED);
    };
    return context.strict('ScriptApp', {
      ...SCRIPT_ENUMS,
      newTrigger: (handler: unknown) => createTriggerBuilder(context, String(handler)),
      getProjectTriggers: () => ownTriggers(context, 'getProjectTriggers', () => true),
      getScriptTriggers: () => ownTriggers(context, 'getScriptTriggers', () => true),
      getUserTriggers: (file: { getId(): string }) => {
        const id = file.getId();
        return ownTriggers(
          context,
          'getUserTriggers',
          (sourceId) => sourceId === id || (sourceId === '' && id === world.containerId),
        );
      },
      deleteTrigger: (trigger: { getUniqueId(): string }) => {
        context.requireAuth('FULL', 'ScriptApp.deleteTrigger');
        context.call('ScriptApp.deleteTrigger', { kind: 'structure' }, () => {
          if (!removeTrigger(world, trigger.getUniqueId()))
            throw realm.exception(
              'Unexpected error while getting the method or property deleteTrigger on object ScriptApp.',
            );
        });
      },
      getAuthorizationInfo: (mode: unknown, scopes?: readonly string[]) =>
        context.call('ScriptApp.getAuthorizationInfo', { kind: 'fixed', ms: PRICES.read }, () => {
          const wanted = scopes === undefined ? asked() : [...scopes];
          const missing = lacking(wanted);
          const needed = mode === SCRIPT_ENUMS.AuthMode.FULL && missing.length > 0;
          return context.strict('AuthorizationInfo', {
            getAuthorizationStatus: () => SCRIPT_ENUMS.AuthorizationStatus[needed ? 'REQUIRED' : 'NOT_REQUIRED'],
            getAuthorizationUrl: () =>
              needed ? `https://script.google.com/macros/d/${scriptId(world)}/authorize` : null,
            getAuthorizedScopes: () => realm.array(wanted.filter((scope) => !missing.includes(scope))),
          });
        }),
      requireAllScopes: () => require(asked()),
      requireScopes: (_mode: unknown, scopes: readonly string[]) => require([...scopes]),
      getInstallationSource: () =>
        SCRIPT_ENUMS.InstallationSource[world.deployment === 'addOn' ? 'WEB_STORE_ADD_ON' : 'NONE'],
      getScriptId: () => scriptId(world),
      getService: () =>
        context.strict('Service', {
          getUrl: () => webAppUrl(world),
          isEnabled: () => webAppUrl(world) !== null,
        }),
      getOAuthToken: () => `ya29.${scriptId(world)}`,
      invalidateAuth: () => undefined,
    });
  },
};

function createTriggerBuilder(context: ServiceContext, handler: string): object {
  return context.strict('TriggerBuilder', {
    timeBased: () => createClockTriggerBuilder(context, handler),
    forSpreadsheet: (source: unknown) =>
      createDocumentTriggerBuilder(context, 'SpreadsheetTriggerBuilder', handler, source),
    forForm: (source: unknown) => createDocumentTriggerBuilder(context, 'FormTriggerBuilder', handler, source),
  });
}

/** Triggers of the account the run acts as: those of others are invisible (G/reference/script/script-app#getProjectTriggers). */
function ownTriggers(context: ServiceContext, method: string, isWanted: (sourceId: string) => boolean): object[] {
  context.requireAuth('FULL', `ScriptApp.${method}`);
  return context.call(`ScriptApp.${method}`, { kind: 'fixed', ms: PRICES.read }, () =>
    context.realm.array(
      allTriggers(context.world)
        .filter((trigger) => trigger.creator === context.execution.effectiveUser && isWanted(trigger.sourceId))
        .map((trigger) => createTriggerObject(context, trigger)),
    ),
  );
}
