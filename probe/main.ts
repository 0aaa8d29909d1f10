/** The functions of the probe's own small script: a menu of two entries, what its page calls, and two triggers. */
import { askAll } from './ask';
import { HAND_TAB, handAnswers } from './byHand';
import { SIDE_BY_SIDE } from './laterQuestions';
import { forgetNotes, holdsForeignProperties, keepNotes, keptNotes, type Notes } from './notebook';
import type { Answer } from './question';
import { ASKED_BY_SCRIPT, QUESTIONS } from './questions';
import { noted, prepareMeeting } from './sideBySide';
import { answersPage, askedPage } from './window';
import { wordsHere } from './words';

export { onEdit, probeOnce } from './byHand';
export { probeAfterFailure, probeDate, probeDateSeen, probeFails, probeHolds, probeVisits } from './sideBySide';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export function onOpen(): void {
  const words = wordsHere();
  SpreadsheetApp.getUi()
    .createMenu(words.menu)
    .addItem(words.ask, 'askGoogle')
    .addItem(words.show, 'showAnswers')
    .addToUi();
}

/** Asks everything that a script can ask by itself. Refuses, and changes nothing, where the spreadsheet is not empty. */
export function askGoogle(): void {
  const words = wordsHere();
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  if (keptNotes() !== null) tidy(spreadsheet);
  if (!isEmpty(spreadsheet)) {
    say(words.notEmpty);
    return;
  }
  forgetNotes();
  const begun: Notes = {
    startedAt: new Date().toISOString(),
    locale: spreadsheet.getSpreadsheetLocale(),
    timeZone: spreadsheet.getSpreadsheetTimeZone(),
    formUrl: null,
    answers: {},
  };
  keepNotes(begun);
  spreadsheet.setSpreadsheetLocale('en_US');
  spreadsheet.setSpreadsheetTimeZone('America/New_York');
  SpreadsheetApp.flush();
  keepNotes({ ...begun, ...askAll(spreadsheet) });
  prepareMeeting(spreadsheet);
  const tab = spreadsheet.insertSheet(HAND_TAB);
  tab.getRange('A1:A3').setValues([["'Probe"], ["'2026-03-02, 2026-03-03"], ["'12%"]]);
  ScriptApp.newTrigger('probeOnce').timeBased().after(1000).create();
  show(askedPage(words, ASKED_BY_SCRIPT.length));
}

/** Takes the probe's traces away and hands the answers out; run again it shows them again. */
export function showAnswers(): void {
  const words = wordsHere();
  const notes = keptNotes();
  if (notes === null) {
    say(words.notAsked);
    return;
  }
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const answers = isTidy(spreadsheet) ? notes.answers : { ...notes.answers, ...lateAnswers(), ...handAnswers() };
  keepNotes({ ...notes, answers });
  tidy(spreadsheet);
  const rows = QUESTIONS.map(({ id, asked }) => ({
    id,
    asked,
    answer: answers[id] ?? { unanswered: 'not asked' },
  }));
  const open = rows.filter(({ answer }) => 'unanswered' in answer).map(({ id }) => id);
  const file = { format: 1, askedAt: notes.startedAt, userLocale: Session.getActiveUserLocale(), answers: rows };
  const json = `${JSON.stringify(file, null, 2)}\n`;
  show(answersPage(words, { json, answered: rows.length - open.length, of: rows.length, open }, notes.formUrl));
}

function lateAnswers(): Readonly<Record<string, Answer>> {
  return Object.fromEntries(
    Object.values(SIDE_BY_SIDE).map(({ id }) => [
      id,
      noted(id) ?? { unanswered: 'the window was closed before its executions were done' },
    ]),
  );
}

/** Tabs without content, no form behind any of them, nothing kept by another script. */
function isEmpty(spreadsheet: Spreadsheet): boolean {
  return (
    !holdsForeignProperties() &&
    spreadsheet.getSheets().every((each) => each.getLastRow() === 0 && each.getFormUrl() === null)
  );
}

const isOurs = (tab: GoogleAppsScript.Spreadsheet.Sheet): boolean => /^Probe( |$)/.test(tab.getName());

const isTidy = (spreadsheet: Spreadsheet): boolean => !spreadsheet.getSheets().some(isOurs);

/** Tabs and triggers go, language and time zone of the file are as before. */
function tidy(spreadsheet: Spreadsheet): void {
  for (const trigger of ScriptApp.getProjectTriggers())
    if (trigger.getHandlerFunction() === 'probeOnce') ScriptApp.deleteTrigger(trigger);
  const notes = keptNotes();
  for (const tab of spreadsheet.getSheets()) if (isOurs(tab)) spreadsheet.deleteSheet(tab);
  if (notes) {
    spreadsheet.setSpreadsheetLocale(notes.locale);
    spreadsheet.setSpreadsheetTimeZone(notes.timeZone);
  }
}

function say(words: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(wordsHere().title, words, ui.ButtonSet.OK);
}

function show(html: string): void {
  SpreadsheetApp.getUi().showModalDialog(
    HtmlService.createHtmlOutput(html).setWidth(640).setHeight(480),
    wordsHere().title,
  );
}
