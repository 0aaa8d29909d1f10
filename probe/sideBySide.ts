import { outcome, plain } from './askedByScript';
import { SIDE_BY_SIDE } from './laterQuestions';
import { leaveWord, wordLeft } from './notebook';
import type { Answer } from './question';

/** Where executions meet; its name changes while they do. */
const MEETING_TAB = 'Probe meeting';
const RENAMED = 'Probe renamed';
const PATIENCE_MS = 15_000;

/** Makes the tab that `probeHolds` writes to. */
export function prepareMeeting(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): void {
  leaveWord('meeting', String(spreadsheet.insertSheet(MEETING_TAB).getSheetId()));
  leaveWord('phase', '');
  leaveWord('visited', '');
}

/** Holds the lock of the document until a visitor was there, or writes under it, lets it go without flush and stays. */
export function probeHolds(round: unknown): void {
  const lock = LockService.getDocumentLock();
  lock.waitLock(5000);
  if (round === 'released') {
    const tab = meetingTab();
    // In this order: a new name may bring pending writes along.
    tab.setName(RENAMED);
    tab.getRange('A1').setValue('written');
    lock.releaseLock();
  }
  leaveWord('phase', String(round));
  waitFor('visited', String(round));
  lock.releaseLock();
}

/** Tries the lock while it is held, or looks at the tab once it was let go. */
export function probeVisits(round: unknown): void {
  waitFor('phase', String(round));
  const lock = LockService.getDocumentLock();
  if (round === 'held') {
    note(SIDE_BY_SIDE.lockWords.id, {
      value: outcome(() => {
        lock.waitLock(200);
      }),
    });
  } else {
    lock.waitLock(5000);
    const tab = meetingTab();
    note(SIDE_BY_SIDE.unflushedName.id, { value: tab.getName() === RENAMED });
    note(SIDE_BY_SIDE.unflushed.id, { value: plain(tab.getRange('A1').getValue()) });
  }
  lock.releaseLock();
  leaveWord('visited', String(round));
}

/** Writes, then throws. */
export function probeFails(): void {
  meetingTab().getRange('B1').setValue('written');
  throw new Error('on purpose');
}

/** Looks at what `probeFails` left. */
export function probeAfterFailure(): void {
  note(SIDE_BY_SIDE.failed.id, { value: plain(meetingTab().getRange('B1').getValue()) });
}

/** Answers with what no page can be sent. */
export function probeDate(): Date {
  return new Date(0);
}

/** Takes down what the page got from `probeDate`. */
export function probeDateSeen(seen: unknown): void {
  note(SIDE_BY_SIDE.date.id, { value: String(seen).slice(0, 500) });
}

/** The answer that an execution left for a question, or null. */
export function noted(id: string): Answer | null {
  const word = wordLeft(`answer:${id}`);
  return word === null ? null : (JSON.parse(word) as Answer);
}

function note(id: string, answer: Answer): void {
  leaveWord(`answer:${id}`, JSON.stringify(answer));
}

function meetingTab(): GoogleAppsScript.Spreadsheet.Sheet {
  const id = Number(wordLeft('meeting'));
  const tab = SpreadsheetApp.getActiveSpreadsheet()
    .getSheets()
    .find((each) => each.getSheetId() === id);
  if (!tab) throw new Error(`There is no tab “${MEETING_TAB}”: run “1. Ask Google” first.`);
  return tab;
}

function waitFor(name: string, word: string): void {
  const began = Date.now();
  while (wordLeft(name) !== word) {
    if (Date.now() - began > PATIENCE_MS) throw new Error(`nobody came (${name} ${word})`);
    Utilities.sleep(200);
  }
}
