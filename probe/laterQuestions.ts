import type { Question } from './question';

/** Answered while the window is open, by executions that run side by side: `probeHolds` and `probeVisits`, called by the page. */
export const SIDE_BY_SIDE = {
  lockWords: {
    id: 'lock-taken',
    asked: 'What does waitLock say where somebody else holds the lock of the document?',
    how: 'waitLock(200) while another execution holds it',
    difference: 'lock-messages',
  },
  unflushed: {
    id: 'lock-released-without-flush',
    asked: 'Does the next holder of a lock see a cell that was written under it and not flushed?',
    how: 'setValue under the lock, release without flush, getValue in another execution that then gets the lock',
    difference: 'release-without-flush',
  },
  unflushedName: {
    id: 'tab-renamed-without-flush',
    asked: 'Does the next holder of a lock see the new name of a tab that was not flushed?',
    how: 'setName under the lock, release without flush, getName in another execution',
    difference: 'structure-at-once',
  },
  failed: {
    id: 'writes-of-the-failed',
    asked: 'Are writes kept of an execution that throws afterwards?',
    how: 'setValue, then an error; read by the next execution',
    difference: 'pending-writes-of-the-failed',
  },
  date: {
    id: 'date-to-page',
    asked: 'What does a page get where a function answers with a Date?',
    how: 'google.script.run of a function that returns a Date',
    difference: 'rpc-date-result',
  },
} as const satisfies Readonly<Record<string, Question>>;

/** Answered by the simple trigger onEdit when the person types what the window asks for. */
export const BY_HAND = {
  date: {
    id: 'edit-of-a-date',
    asked: 'What are value and oldValue of an edit event where dates are typed?',
    how: 'B2 typed over twice by hand, 2026-03-02 and then 2026-03-03; onEdit notes the event of each',
    difference: 'edit-event-date',
  },
  percent: {
    id: 'edit-of-a-percentage',
    asked: 'What is value of an edit event where a percentage is typed, and who is known to onEdit?',
    how: '12% typed into B3 by hand; onEdit notes the event',
    difference: 'edit-event-value',
  },
} as const satisfies Readonly<Record<string, Question>>;

/** Answered by a one-shot trigger that the script makes when it asks, and looked at when the person asks for the answers. */
export const BY_CLOCK = {
  oneShot: {
    id: 'one-shot-trigger',
    asked: 'Does a trigger that fired once stay in the list, what is its event, and is anybody known to it?',
    how: 'after(1000); the function notes its event, the list is read when the answers are shown',
    difference: 'one-shot-triggers-stay',
  },
} as const satisfies Readonly<Record<string, Question>>;
