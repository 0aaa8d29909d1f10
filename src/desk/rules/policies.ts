/**
 * What a ticket's due times are read off besides its own events: the targets and the calendar in force when it was registered.
 * A ticket keeps the revision it began with, whatever the sheets say later.
 */
import type { ClockId, Target } from '../../domain/clocks/clock';
import type { Instant } from '../../domain/time/instant';
import type { KeptCalendar } from '../../domain/time/keptCalendar';
import { OFFICE_WEEK } from '../../domain/time/keptCalendar';

/** Targets by clock and priority. */
export type TargetTable = Readonly<Partial<Record<ClockId, Readonly<Record<string, Target | null>>>>>;

/** One revision. */
export interface Policy {
  readonly since: Instant;
  /** The targets, or the revision that keeps the same ones. */
  readonly targets: TargetTable | string;
  /** Which of the calendars. Revisions from before there was a sheet for it name none and mean the office week. */
  readonly calendar?: string;
  /** The process whose clocks and priorities these are; left out by desks that have always had the one. */
  readonly pack?: string;
  /** Last row of the log when it came into force: while that is the last one, no ticket holds on to it. */
  readonly logRow?: number;
}

export interface Policies {
  /** The revision for tickets registered from now on. */
  readonly policy: string;
  readonly policies: Readonly<Record<string, Policy>>;
  /** Calendars by their digest, each once however many revisions name it. */
  readonly calendars?: Readonly<Record<string, KeptCalendar>>;
}

/** The targets of a revision; one that is no longer kept falls back to the one in force. */
export function targetsOf(kept: Policies, policy: string): TargetTable {
  const { targets } = revisionOf(kept, policy) ?? { targets: {} };
  if (typeof targets !== 'string') return targets;
  const same = kept.policies[targets]?.targets;
  return same === undefined || typeof same === 'string' ? {} : same;
}

/** The calendar of a revision; one that is no longer kept falls back to the one in force. */
export function calendarOfPolicy(kept: Policies, policy: string): KeptCalendar {
  return kept.calendars?.[revisionOf(kept, policy)?.calendar ?? ''] ?? OFFICE_WEEK;
}

/** The process of a revision; null where the desk has always had the one that it has. */
export function packOfPolicy(kept: Policies, policy: string): string | null {
  return revisionOf(kept, policy)?.pack ?? null;
}

/** The policies of a desk that is about to take up another process: each says which process it is of. */
export function signedPolicies({ policies }: Policies, pack: string): Policies['policies'] {
  return Object.fromEntries(Object.entries(policies).map(([id, revision]) => [id, { pack, ...revision }]));
}

function revisionOf({ policy: inForce, policies }: Policies, policy: string): Policy | undefined {
  return policies[policy] ?? policies[inForce];
}
