/**
 * What must hold of every desk, whatever happened to it. To add one: a function that returns what is wrong in words, none where all is
 * well, and its name in one of the lists.
 */
import type { Evidence, FinalEvidence } from './evidence';
import {
  breachesTrue,
  cardsTellTheClocks,
  escalationsTrue,
  factsRecordedOnce,
  nothingLateOverlooked,
  waitsKept,
  warningsTrue,
} from './invariants/clocks';
import {
  commandsLoggedOnce,
  commandsTimedRight,
  eventsAccountedFor,
  refusalsChangedNothing,
  repetitionsAnsweredAlike,
  wrongCommandsRefused,
} from './invariants/commands';
import {
  mailboxMatchesOutbox,
  messagesQueuedOnce,
  messagesSettled,
  nobodyDisturbed,
  quotasKept,
} from './invariants/messages';
import {
  cardsTellTheStory,
  everyTicketHasItsRow,
  numbersInOrder,
  registerIsTheLogsProjection,
  rejectionsRaisePriority,
} from './invariants/register';
import { healthExplained, logUnbroken, noDefectAnswered, runsEndedWell } from './invariants/soundness';
import { surveysCountedOnce } from './invariants/surveys';

/** Hold at any time: looked at each week. */
export const ALWAYS = {
  commandsLoggedOnce,
  commandsTimedRight,
  eventsAccountedFor,
  repetitionsAnsweredAlike,
  refusalsChangedNothing,
  wrongCommandsRefused,
  numbersInOrder,
  rejectionsRaisePriority,
  logUnbroken,
  factsRecordedOnce,
  messagesQueuedOnce,
  nobodyDisturbed,
  quotasKept,
  runsEndedWell,
  noDefectAnswered,
  waitsKept,
  surveysCountedOnce,
} as const satisfies Readonly<Record<string, (evidence: Evidence) => string[]>>;

/** Hold when everything has come to rest. */
export const AT_THE_END = {
  ...ALWAYS,
  everyTicketHasItsRow,
  registerIsTheLogsProjection,
  cardsTellTheStory,
  breachesTrue,
  warningsTrue,
  escalationsTrue,
  nothingLateOverlooked,
  cardsTellTheClocks,
  mailboxMatchesOutbox,
  messagesSettled,
  healthExplained,
} as const satisfies Readonly<Record<string, (evidence: FinalEvidence) => string[]>>;

/** An invariant that does not hold, with what is wrong in words. */
export interface Violation {
  readonly invariant: string;
  readonly facts: readonly string[];
}

/** Those that do not hold. */
export function violations<E>(
  invariants: Readonly<Record<string, (evidence: E) => string[]>>,
  evidence: E,
): Violation[] {
  return Object.entries(invariants).flatMap(([invariant, broken]) => {
    const facts = broken(evidence);
    return facts.length === 0 ? [] : [{ invariant, facts }];
  });
}
