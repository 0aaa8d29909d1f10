/** The time-driven run: hand edits, clocks, messages, in that order. An idle one costs two calls. */
import type { Instant } from '../../domain/time/instant';
import { HOUR_MS, later } from '../../domain/time/instant';
import { isInboxAhead, isInboxsTurn, lookInInbox } from '../customerPage/lookInInbox';
import type { Actor, Desk } from '../desk';
import { DESK_ACTOR, openDesk } from '../desk';
import { isIntakeStale, offerOnIntake } from '../forms/intakeForm';
import { takeInAnswers } from '../forms/takeInAnswer';
import { checkByNight } from '../health/checkByNight';
import { remindMaintenance } from '../maintenance/remindMaintenance';
import { remember } from '../memory';
import { drainOutbox } from '../messages/drainOutbox';
import type { Envelope } from '../messages/foldDigests';
import type { Message } from '../messages/messages';
import { queueAndClaim } from '../messages/outbox';
import type { Ports } from '../ports';
import { catchUp } from '../register/catchUp';
import { isLogAhead } from '../register/journal';
import { openRegister } from '../register/openRegister';
import { reconcileHandEdits } from '../register/reconcileHandEdits';
import { hasRoomAhead, makeRoomAhead } from '../register/roomAhead';
import { wake } from '../register/ticketStore';
import { nextReview, reviewMessages } from '../review/review';
import { wantedReports } from '../review/wantedReports';
import { refreshConfig } from '../rules/refreshConfig';
import { keepSettings } from '../setUp/keepSettings';
import { awaitsUpgrade } from '../setUp/schema';
import { upgrade } from '../setUp/upgrade';
import { soonest } from '../soonest';
import { followUp } from './followUp';
import { isNightDue, nextNight } from './nightly';
import { noteOtherOwner } from './noteOtherOwner';
import { sweepClocks } from './sweepClocks';

export interface TickReport {
  readonly checked: number;
  readonly recorded: number;
  readonly sent: number;
}

/** What falls due while the tick waits for the lock is not left to the next one. */
const WAIT_MS = 1_000;

/** Events and messages from which on a tick leaves to the next one what can wait. */
const MANY = 20;

const NOTHING: TickReport = { checked: 0, recorded: 0, sent: 0 };

/** What a tick has done under the lock, and the messages it has taken on to send after it. */
export interface Prepared {
  readonly desk: Desk;
  readonly claims: readonly Envelope[];
  readonly report: TickReport;
  /** What the nightly look at the whole desk found, in number; null where this was no such run. */
  readonly foundByNight: number | null;
}

/**
 * Whether there is anything for a tick to do: something is due, or a run was cut off before it could finish. Two calls and no lock: what it
 * sees of a run still under way makes the tick ask for the lock, nothing more.
 * @param runsAs the account whose timer this is; '' where Google does not tell
 */
export function isTickWanted(ports: Ports, runsAs = ''): boolean {
  const desk = openDesk(ports, 'trigger', '', DESK_ACTOR);
  noteOtherOwner(desk, runsAs);
  const by = later(desk.now, WAIT_MS);
  return isWorkDue(desk, by) || isNightDue(desk, by) || (isInboxsTurn(desk) ? isInboxAhead(desk) : isLogAhead(desk));
}

/** The part of a tick that needs the lock. Null where nothing is due any more. */
export function prepareTick(ports: Ports, actor: Actor = DESK_ACTOR): Prepared | null {
  const desk = openedAsConfigured(ports, actor);
  if (awaitsUpgrade(desk.setUp)) {
    // Long enough for one run: the next one does the rest.
    upgrade(ports);
    return null;
  }
  catchUp(desk);
  takeInAnswers(desk);
  lookInInbox(desk);
  if (isIntakeStale(desk)) offerOnIntake(desk);
  if (!isWorkDue(desk)) {
    return isNightDue(desk) ? { desk, report: NOTHING, ...checkByNight(desk) } : null;
  }
  const reconcileAt = nextReconcile(desk);
  const isReconciling = reconcileAt !== null && reconcileAt <= desk.now;
  if (isReconciling) reconcileRegister(desk);
  const before = desk.maintenance;
  const register = openRegister(desk);
  const { checked, events } = sweepClocks(desk, register);
  const messages = [
    ...followUp(desk, events, register),
    ...(isMaintenanceDue(desk) ? remindMaintenance(desk) : []),
    ...reviewsDue(desk),
    ...(desk.progress.reports?.length ? wantedReports(desk) : []),
  ];
  const claims = queueAndClaim(desk, messages, (ticketNo) => register.ticket(ticketNo));
  if (events.length + messages.length + claims.length < MANY) makeRoomAhead(desk);
  else if (!hasRoomAhead(desk)) wake(desk, desk.now);
  ports.flush();
  const { progress, maintenance } = desk;
  remember(ports.memory, {
    progress: {
      ...progress,
      tickedAt: desk.now,
      auditAt: progress.auditAt ?? nextNight(desk),
      reviewAt: progress.reviewAt !== null && progress.reviewAt > desk.now ? progress.reviewAt : nextReview(desk),
    },
    ...(maintenance === before ? {} : { maintenance }),
  });
  return { desk, claims, report: { ...NOTHING, checked, recorded: events.length }, foundByNight: null };
}

/** The configuration in force is the one that the sheets show, also where the run that should have read it was cut off. */
function openedAsConfigured(ports: Ports, actor: Actor): Desk {
  const desk = openDesk(ports, 'trigger', '', actor);
  if (!desk.isConfigUnread) return desk;
  refreshConfig(ports, desk.setUp, desk.config);
  keepSettings(ports);
  return openDesk(ports, 'trigger', '', actor);
}

function isWorkDue(desk: Desk, by = desk.now): boolean {
  const { progress, maintenance, isConfigUnread, answers } = desk;
  const at = [progress.wakeAt, progress.outboxAt, progress.reviewAt, maintenance.lookAt, nextReconcile(desk)].reduce(
    soonest,
  );
  return (
    (at !== null && at <= by) ||
    isConfigUnread ||
    answers.length > 0 ||
    isIntakeStale(desk) ||
    awaitsUpgrade(desk.setUp)
  );
}

function reviewsDue(desk: Desk): readonly Message[] {
  const { reviewAt } = desk.progress;
  return reviewAt !== null && reviewAt <= desk.now ? reviewMessages(desk, reviewAt) : [];
}

function isMaintenanceDue({ maintenance: { lookAt }, now }: Desk): boolean {
  return lookAt !== null && lookAt <= now;
}

/** Google drops edits that come fast, so after any the whole register is looked through, once an hour at most: it is the one long read. */
function nextReconcile({ editedAt, progress }: Desk): Instant | null {
  if (editedAt === null || progress.reconciledAt === null) return editedAt;
  if (editedAt < progress.reconciledAt) return null;
  return Math.max(editedAt, progress.reconciledAt + HOUR_MS) as Instant;
}

function reconcileRegister(desk: Desk): void {
  const looking: Desk = { ...desk, cause: 'handEdit' };
  reconcileHandEdits(looking, { firstRow: 2 });
  desk.progress = { ...looking.progress, reconciledAt: desk.now };
}

/** The part that does not: sending takes long, and nobody should have to wait for it. */
export function finishTick({ desk, claims, report }: Prepared): TickReport {
  return { ...report, sent: drainOutbox(desk, claims) };
}
