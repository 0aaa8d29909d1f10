/** The desk's installable triggers: one tick, one form-submit, both of who set the desk up. */
import type { Authorisation } from '../desk/setUp/workbookPort';
import { builtFeatures } from './builtFeatures';
import { neededScopes } from './neededScopes';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const MINUTES_BETWEEN_TICKS = 5;
const HANDLERS = ['tick', 'onFormSubmit'];

/** Functions that the person's triggers call, one entry a trigger. Nobody sees the triggers of others. */
export function ownTriggers(): readonly string[] {
  return ScriptApp.getProjectTriggers().map((trigger) => trigger.getHandlerFunction());
}

/**
 * Creates the triggers that are missing and takes away those that are there twice. A published add-on may tick once an hour at most, a bound
 * copy every five minutes.
 * @param isOtherPace whether a tick that is there has another pace: it is made anew then
 * @returns the functions that triggers were made for
 */
export function ensureTriggers(
  spreadsheet: Spreadsheet,
  deployment: 'bound' | 'addOn',
  isOtherPace = false,
): readonly string[] {
  const present: string[] = [];
  for (const trigger of ScriptApp.getProjectTriggers()) {
    const handler = trigger.getHandlerFunction();
    if (!HANDLERS.includes(handler)) continue;
    if (present.includes(handler) || (isOtherPace && handler === 'tick')) ScriptApp.deleteTrigger(trigger);
    else present.push(handler);
  }
  const made: string[] = [];
  if (!present.includes('tick')) {
    const clock = ScriptApp.newTrigger('tick').timeBased();
    if (deployment === 'bound') clock.everyMinutes(MINUTES_BETWEEN_TICKS).create();
    else clock.everyHours(1).create();
    made.push('tick');
  }
  if (!present.includes('onFormSubmit')) {
    ScriptApp.newTrigger('onFormSubmit').forSpreadsheet(spreadsheet).onFormSubmit().create();
    made.push('onFormSubmit');
  }
  return made;
}

/**
 * Takes away the person's own triggers of the desk: it belongs to somebody else's.
 * @returns the functions that they called
 */
export function dropTriggers(): readonly string[] {
  const own = ScriptApp.getProjectTriggers().filter((trigger) => HANDLERS.includes(trigger.getHandlerFunction()));
  for (const trigger of own) ScriptApp.deleteTrigger(trigger);
  return own.map((trigger) => trigger.getHandlerFunction());
}

/** What the person has not granted of that which the script asks for, and the page where they may. */
export function authorisation(): Authorisation {
  const found = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
  if (found.getAuthorizationStatus() !== ScriptApp.AuthorizationStatus.REQUIRED)
    return { missing: [], isNothingGranted: false, url: '' };
  const granted = found.getAuthorizedScopes() ?? [];
  const missing = neededScopes(builtFeatures()).filter((scope) => !granted.includes(scope));
  // Google wants something that no scope of the manifest stands for: nothing can be relied on.
  return { missing, isNothingGranted: granted.length === 0 || missing.length === 0, url: found.getAuthorizationUrl() };
}
