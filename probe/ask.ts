import { type Site, wordsOf } from './askedByScript';
import type { Answer } from './question';
import { ASKED_BY_SCRIPT } from './questions';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Google ends an execution after six minutes; what is not asked by then is said to be unanswered. */
const TIME_TO_ASK_MS = 270_000;

/** Asks all questions that the script can ask by itself: none can stop the others. Tabs go; the form, which a script cannot delete, stays. */
export function askAll(spreadsheet: Spreadsheet): {
  readonly answers: Readonly<Record<string, Answer>>;
  readonly formUrl: string | null;
} {
  const began = Date.now();
  let made: GoogleAppsScript.Forms.Form | null = null;
  const form = (): GoogleAppsScript.Forms.Form => (made ??= FormApp.create('Loopdesk platform probe'));
  const answers = ASKED_BY_SCRIPT.map(({ id, ask }, at): [string, Answer] => {
    if (Date.now() - began > TIME_TO_ASK_MS) return [id, { unanswered: 'the time of an execution was used up' }];
    try {
      return [id, { value: onOwnTab(spreadsheet, at, (tab) => ask({ spreadsheet, tab, form })) }];
    } catch (error) {
      return [id, { threw: wordsOf(error) }];
    }
  });
  return { answers: Object.fromEntries(answers), formUrl: leave(spreadsheet, made) };
}

function onOwnTab<Result>(spreadsheet: Spreadsheet, at: number, act: (tab: Site['tab']) => Result): Result {
  const tab = spreadsheet.insertSheet(`Probe ${at + 1}`);
  try {
    return act(tab);
  } finally {
    try {
      spreadsheet.deleteSheet(tab);
    } catch (error) {
      // A write that Google refuses late may surface here; `tidy` takes the tab away at the end.
      console.warn(`Probe ${at + 1}: ${wordsOf(error)}`);
    }
  }
}

/** Lets the form go: closed, and without its tab in the spreadsheet. */
function leave(spreadsheet: Spreadsheet, form: GoogleAppsScript.Forms.Form | null): string | null {
  if (!form) return null;
  try {
    const tab = spreadsheet.getSheets().find((each) => each.getFormUrl() !== null);
    form.removeDestination();
    if (tab) spreadsheet.deleteSheet(tab);
    form.setAcceptingResponses(false);
  } catch (error) {
    console.warn(`the form: ${wordsOf(error)}`);
  }
  return form.getEditUrl();
}
