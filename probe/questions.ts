import type { AskedByScript } from './askedByScript';
import { BY_CLOCK, BY_HAND, SIDE_BY_SIDE } from './laterQuestions';
import type { Question } from './question';
import { CELL_QUESTIONS } from './questions/cells';
import { FORM_QUESTIONS } from './questions/forms';
import { PAGE_QUESTIONS } from './questions/pages';
import { PIVOT_QUESTIONS } from './questions/pivots';
import { PLATFORM_QUESTIONS } from './questions/platform';
import { SHEET_QUESTIONS } from './questions/sheets';

/** What the script asks by itself, in this order. */
export const ASKED_BY_SCRIPT: readonly AskedByScript[] = [
  ...CELL_QUESTIONS,
  ...SHEET_QUESTIONS,
  ...PIVOT_QUESTIONS,
  ...PLATFORM_QUESTIONS,
  ...PAGE_QUESTIONS,
  ...FORM_QUESTIONS,
];

/** All questions of the probe, in the order of its answers. */
export const QUESTIONS: readonly Question[] = [
  ...ASKED_BY_SCRIPT,
  ...Object.values(SIDE_BY_SIDE),
  ...Object.values(BY_HAND),
  ...Object.values(BY_CLOCK),
];

/** What cannot be asked with few scopes, in two minutes or of one account, and why; docs/probe.md lists it. */
export const NOT_ASKED: readonly { readonly what: string; readonly why: string }[] = [
  {
    what: 'What the sheet event holds when a respondent edits a sent response',
    why: 'needs a respondent who edits, and the emulator lets nobody edit a sent response yet',
  },
  {
    what: 'Mail, fetched addresses, Drive, Gmail and BigQuery',
    why: 'would need further scopes, and would send or bill something',
  },
  { what: 'SpreadsheetApp.openById of files that are gone', why: 'needs access to all spreadsheets' },
  { what: 'Add-on deployments: a second trigger of a type, triggers of other files', why: 'needs a published add-on' },
  { what: 'A full property store, a day’s quotas, runs past six minutes', why: 'would use up what the account has' },
  { what: 'Who is known to a trigger when another account acts', why: 'needs two accounts' },
  { what: 'Dragging rows, hiding, filtering by hand', why: 'takes longer by hand than two minutes' },
];
