/** The clocks of a ticket: which deadlines exist, what a target is, and how a clock stands at an instant. */
import type { EventKind } from '../ticket/events';
import type { Instant } from '../time/instant';

export const CLOCK_IDS = [
  'register',
  'respond',
  'triage',
  'assign',
  'acknowledge',
  'start',
  'investigate',
  'plan',
  'resolve',
  'update',
  'delayNotice',
  'evaluate',
  'improve',
  'survey',
  'contact',
] as const;
export type ClockId = (typeof CLOCK_IDS)[number];

/**
 * How long a clock may run. Minutes are working time on the clock's calendar; business days walk dates, so that
 * "1 day" from Friday 15:00 is Monday 15:00 and not 24 hours; calendar days are the same time of day that many dates on.
 * `promisedShare` is a share of the time from the start to the instant promised to the customer, 1 for the promise itself.
 */
export type Target =
  | { readonly minutes: number }
  | { readonly businessDays: number }
  | { readonly calendarDays: number }
  | { readonly promisedShare: number; readonly otherwiseMinutes: number };

export interface ClockDefinition {
  readonly id: ClockId;
  readonly startsOn: EventKind;
  readonly stopsOn: readonly EventKind[];
  readonly calendar: '24x7' | 'business';
  readonly pausesOnHold: boolean;
  /** When to warn, as a share of the target: 0.75. */
  readonly warnAtShare: number;
  /** By priority id; null or absent: no clock at this priority. */
  readonly targets: Readonly<Record<string, Target | null>>;
  /** Restarts for the new owner on re-assignment (acknowledge, start). */
  readonly internal: boolean;
  readonly audience: 'customer' | 'internal';
}

/** @internal */
export const CLOCK_STATUSES = ['running', 'paused', 'met', 'breached', 'ended'] as const;
/**
 * `breached`: the due time has passed, whether the clock still runs or was stopped late. `ended`: given up before its due
 * time because the attempt was rejected, the owner changed, or the ticket was merged, withdrawn or closed.
 */
export type ClockStatus = (typeof CLOCK_STATUSES)[number];

export interface ClockState {
  readonly clock: ClockId;
  readonly attempt: number;
  /** 1 for the first run of this clock in its attempt; one more at each re-arming, hand-over or escalation. */
  readonly round: number;
  readonly startedAt: Instant;
  readonly stoppedAt: Instant | null;
  /** Null while paused. */
  readonly dueAt: Instant | null;
  /** Null while paused before the warning was due. */
  readonly warnAt: Instant | null;
  readonly status: ClockStatus;
  readonly running: boolean;
  /** Working minutes between start and due without pauses. */
  readonly targetMinutes: number | null;
  /** Whole working minutes used up. */
  readonly spentMinutes: number;
  readonly leftMinutes: number | null;
  /** Whole working minutes past the due time. */
  readonly lateMinutes: number;
}

/** What the clocks need of an event. */
export interface TrailEntry {
  readonly kind: EventKind;
  readonly at: Instant;
  readonly attempt: number;
  /** In force from this event on; '' until triaged. */
  readonly priority: string;
  readonly promisedAt?: Instant;
  readonly newDueAt?: Instant;
  /** Of `surveyAnswered`: whether a score is at or below the pack's limit. */
  readonly low?: boolean;
  /** Of `escalated`: whether nobody owes an evaluation for it: it passes on that an earlier one is late, or the ticket is settled. */
  readonly tellsOnly?: boolean;
}
