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
  'atWork',
  'contactsInSheet',
  'defaults',
  'roleEmpty',
  'maybeSent',
  'dead',
  'moreMessages',
  'headingRenamed',
  'mailUsedUp',
];

/** Events after which a ticket is over. */
const OVER = ['closed', 'merged', 'withdrawn'];

/** The health sheet names nothing but what the plan or an injected fault explains. */
export function healthExplained(evidence: FinalEvidence): string[] {
  const { findings, now, plan } = evidence;
  return findings
    .filter(({ code }) => code !== 'doubleTimer' || !plan.tickedTwice)
    .filter(({ code, what }) => code !== 'rowsApart' || !isEditUnnoticed(evidence, what))
    .filter(({ code, what }) => !EXPECTED.includes(code) && !(code === 'defect' && INJECTED.test(what)))
    .filter(({ code }) => code !== 'noHolidays' || now < HOLIDAYS_END)
    .map(({ code, severity, what }) => `${severity} ${code}: ${what}`);
}

const HOUR_MS = 60 * 60_000;
/** The longest that the simulation holds the lock. */
const HELD_MS = 7 * HOUR_MS;

/**
 * Whether each ticket that the finding names was over when somebody typed into its row and the run that should have looked at the edit was
 * cut off or found the desk busy: settled rows are left to the nightly look, which names them.
 */
function isEditUnnoticed({ diary, log }: FinalEvidence, what: string): boolean {
  const tickets = what.match(/\d{9,}/g) ?? [];
  const isOver = (ticketNo: string, at: number): boolean =>
    log.some((event) => event.ticketNo === ticketNo && OVER.includes(event.kind) && event.at <= at);
  const isMissed = (at: number): boolean =>
    diary.failedRuns.some(
      ({ entryPoint, startedAt }) => entryPoint === 'onEdit' && Math.abs(startedAt - at) < HOUR_MS,
    ) || diary.faults.some((fault) => fault.what.startsWith('lock held') && fault.at <= at && at < fault.at + HELD_MS);
  return tickets.every((ticketNo) =>
    diary.edits.some((edit) => edit.ticketNo === ticketNo && isOver(ticketNo, edit.at) && isMissed(edit.at)),
  );
}
