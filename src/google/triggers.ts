/** The desk's installable triggers: one tick, one form-submit, both of who set the desk up. */
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const MINUTES_BETWEEN_TICKS = 5;

/** Functions that the person's triggers call. Nobody sees the triggers of others. */
export function ownTriggers(): readonly string[] {
  return ScriptApp.getProjectTriggers().map((trigger) => trigger.getHandlerFunction());
}

/**
 * Creates the triggers that are missing. A published add-on may tick once an hour at most, a bound copy every five minutes.
 * @returns the functions that triggers were made for
 */
export function ensureTriggers(spreadsheet: Spreadsheet, deployment: 'bound' | 'addOn'): readonly string[] {
  const present = ownTriggers();
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
