/** Permissions that a person may grant one by one: https://developers.google.com/apps-script/concepts/scopes#handle-granular */
import { Refusal } from '../domain/refusal';
import { builtFeatures } from './builtFeatures';
import { isLackOfGrant } from './lackOfGrant';
import { neededScopes } from './neededScopes';
import { authorisation } from './triggers';

/**
 * The refusal that stands for Google's, with what was not granted and where it can be; null where the error is another. Google names several
 * scopes where one of them would do: what the desk does not ask for is left out.
 */
export function scopeRefusal(error: unknown): Refusal | null {
  if (!isLackOfGrant(error)) return null;
  const [, named] = /Required permissions: (.+)$/.exec(String(error)) ?? [];
  if (named === undefined) return null;
  const all: readonly string[] = named.match(/https:[\w./]+/g) ?? [];
  const { missing, url } = authorisation();
  const lacking = missing.filter((scope) => all.includes(scope) || all.includes(scope.replace('.currentonly', '')));
  return new Refusal('NOT_AUTHORISED', { scopes: (lacking.length > 0 ? lacking : all).join(' '), url });
}

/** Has Google ask the person for what they have not granted: the run ends then, and is to be begun again. */
export function askForScopes(): void {
  ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, [...neededScopes(builtFeatures())]);
}
