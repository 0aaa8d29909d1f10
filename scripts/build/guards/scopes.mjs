import { BuildRefusal } from '../refusal.mjs';

const AUTH = 'https://www.googleapis.com/auth/';

/** What the add-on may ask a person for, with the reason. Anything wider is a decision, not an edit. */
export const ALLOWED_SCOPES = new Map([
  [`${AUTH}spreadsheets.currentonly`, 'the sheets of this desk, and no other file'],
  [`${AUTH}script.container.ui`, 'menu, sidebar and dialogs'],
  [`${AUTH}script.scriptapp`, 'the triggers: tick, edit, form submit'],
  [`${AUTH}script.send_mail`, 'sending mail; no mail is ever read'],
  [`${AUTH}userinfo.email`, 'who clicked, for roles and the log'],
  [`${AUTH}forms`, 'creating the survey and intake forms'],
]);

/**
 * Refuses a manifest that asks for more than the allow-list, lets Google guess the scopes, or runs on another engine than V8.
 * @param {string} manifest text of appsscript.json
 */
export function guardScopes(manifest) {
  const { oauthScopes, runtimeVersion } = /** @type {{ oauthScopes?: string[], runtimeVersion?: string }} */ (
    JSON.parse(manifest)
  );
  if (runtimeVersion !== 'V8') throw new BuildRefusal('appsscript.json: "runtimeVersion" must be "V8"');
  if (!oauthScopes || oauthScopes.length === 0) {
    throw new BuildRefusal('appsscript.json lists no "oauthScopes"; without them Google guesses, and guesses wide');
  }
  const wide = oauthScopes.filter((scope) => !ALLOWED_SCOPES.has(scope));
  if (wide.length > 0)
    throw new BuildRefusal(
      `appsscript.json asks for ${wide.join(', ')}, which is not on the list in scripts/build/guards/scopes.mjs`,
    );
}
