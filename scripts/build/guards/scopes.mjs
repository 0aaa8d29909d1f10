import { FEATURE_NAMES, FEATURES } from '../features.mjs';
import { BuildRefusal } from '../refusal.mjs';

const AUTH = 'https://www.googleapis.com/auth/';

/** What the add-on may ask a person for, with the reason. Anything wider is a decision, not an edit; features add theirs in scripts/build/features.mjs. */
const ALLOWED_SCOPES = new Map([
  [`${AUTH}spreadsheets.currentonly`, 'the sheets of this desk, and no other file'],
  [`${AUTH}script.container.ui`, 'menu, sidebar and dialogs'],
  [`${AUTH}script.scriptapp`, 'the triggers: tick, edit, form submit'],
  [`${AUTH}script.send_mail`, 'sending mail; no mail is ever read'],
  [`${AUTH}userinfo.email`, 'who clicked, for roles and the log'],
  [`${AUTH}forms`, 'creating the survey and intake forms'],
]);

/** @typedef {{ oauthScopes?: string[], runtimeVersion?: string, webapp?: unknown, urlFetchWhitelist?: string[], dependencies?: unknown }} Manifest */

/**
 * Refuses a manifest that asks for more than the allow-list and its features need, that lacks what a feature needs, lets Google guess the
 * scopes, or runs on another engine than V8.
 * @param {string} manifest text of appsscript.json
 * @param {readonly import('../features.mjs').Feature[]} [features] what is built in
 */
export function guardScopes(manifest, features = []) {
  const asked = /** @type {Manifest} */ (JSON.parse(manifest));
  const { oauthScopes, runtimeVersion } = asked;
  if (runtimeVersion !== 'V8') throw new BuildRefusal('appsscript.json: "runtimeVersion" must be "V8"');
  if (!oauthScopes || oauthScopes.length === 0) {
    throw new BuildRefusal('appsscript.json lists no "oauthScopes"; without them Google guesses, and guesses wide');
  }
  const added = scopesOf(features);
  const ofFeatures = scopesOf(FEATURE_NAMES);
  const wide = oauthScopes.filter((scope) => !ALLOWED_SCOPES.has(scope) && !ofFeatures.includes(scope));
  if (wide.length > 0)
    throw new BuildRefusal(
      `appsscript.json asks for ${wide.join(', ')}, which is not on the list in scripts/build/guards/scopes.mjs`,
    );
  const unneeded = oauthScopes.filter((scope) => ofFeatures.includes(scope) && !added.includes(scope));
  if (unneeded.length > 0)
    throw new BuildRefusal(
      `appsscript.json asks for ${unneeded.join(', ')}, which no feature needs that is built in (${features.join(', ') || 'none'})`,
    );
  const lacking = added.filter((scope) => !oauthScopes.includes(scope));
  if (lacking.length > 0)
    throw new BuildRefusal(
      `appsscript.json does not ask for ${lacking.join(', ')}, which ${features.join(', ')} needs`,
    );
  guardEntries(asked, features);
}

/**
 * Entries of the manifest that only features bring: the page that anybody may open, the addresses that may be fetched, and Google's APIs as
 * globals.
 * @param {Manifest} asked
 * @param {readonly import('../features.mjs').Feature[]} features
 */
function guardEntries({ webapp, urlFetchWhitelist, dependencies }, features) {
  const needs = features.map((name) => FEATURES[name]);
  const page = needs.find((each) => each.webapp)?.webapp;
  if (JSON.stringify(webapp) !== JSON.stringify(page))
    throw new BuildRefusal(
      `appsscript.json ${page ? 'does not declare the web app' : 'declares a web app'} of scripts/build/features.mjs`,
    );
  const fetched = needs.flatMap((each) => each.urlFetchWhitelist ?? []);
  if (JSON.stringify(urlFetchWhitelist ?? []) !== JSON.stringify(fetched))
    throw new BuildRefusal('appsscript.json: "urlFetchWhitelist" is not that of the features that are built in');
  const enabled = needs.flatMap((each) => each.advancedServices ?? []);
  const wanted = enabled.length > 0 ? { enabledAdvancedServices: enabled } : undefined;
  if (JSON.stringify(dependencies) !== JSON.stringify(wanted))
    throw new BuildRefusal('appsscript.json: "dependencies" are not those of the features that are built in');
}

/**
 * @param {readonly import('../features.mjs').Feature[]} features
 */
function scopesOf(features) {
  return features
    .map((name) => FEATURES[name])
    .flatMap((each) => [...(each.scopes ?? []), ...Object.values(each.inPlaceOf ?? {})]);
}
