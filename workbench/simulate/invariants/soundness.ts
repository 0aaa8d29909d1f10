/** What the desk says about itself. */
import type { Evidence, FinalEvidence } from '../evidence';

/** Places in the log follow each other, and times do, but for those of a receipt and of another table. */
export function logUnbroken({ log }: Evidence): string[] {
  return log.filter(({ seq }, at) => seq !== at + 1).map(({ seq }, at) => `place ${at + 1} of the log holds ${seq}`);
}

const INJECTED = /was killed at call|server error occurred/;
/** What a form-submit or an edit of the configuration is told where somebody else has held the lock for too long. */
const HELD = 'DESK_BUSY';

/** No run failed but by an injected fault. */
export function runsEndedWell({ diary }: Evidence): string[] {
  const wasHeld = diary.faults.some(({ what }) => what.startsWith('lock held') || what.startsWith('several runs'));
  return diary.failedRuns
    .filter(({ error }) => !INJECTED.test(error) && !(wasHeld && error.includes(HELD)))
    .map(
      ({ id, entryPoint, status, error, startedAt }) =>
        `run ${id} (${entryPoint}) ${status} at ${new Date(startedAt).toISOString()}: ${error}`,
    );
}

/** A command never ends in a defect but by an injected fault. */
export function noDefectAnswered({ diary }: Evidence): string[] {
  return diary.calls
    .filter(({ outcome, code }) => outcome === 'unsure' && !INJECTED.test(code))
    .map(({ requestId, command, code }) => `${requestId} (${command}): ${code}`);
}

/** From when on the desk has to say that it knows no days off of the year to come: its preset ends with 2026. */
const HOLIDAYS_END = Date.parse('2026-11-30T00:00:00Z');
const EXPECTED = [
  'allWell',
  'contactsInSheet',
  'defaults',
  'roleEmpty',
  'maybeSent',
  'dead',
  'moreMessages',
  'headingRenamed',
  'mailUsedUp',
];

/** The health sheet names nothing but what the plan or an injected fault explains. */
export function healthExplained({ findings, now }: FinalEvidence): string[] {
  return findings
    .filter(({ code, what }) => !EXPECTED.includes(code) && !(code === 'defect' && INJECTED.test(what)))
    .filter(({ code }) => code !== 'noHolidays' || now < HOLIDAYS_END)
    .map(({ code, severity, what }) => `${severity} ${code}: ${what}`);
}
