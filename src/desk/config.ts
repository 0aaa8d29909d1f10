/** The desk's configuration as last found valid on its sheets; it stays in force until the sheets are valid again. */
import type { Role } from '../domain/access/role';
import type { ClockDefinition, ClockId, Target } from '../domain/clocks/clock';
import type { Instant } from '../domain/time/instant';
import type { Pack } from '../packs/pack';

export interface StaffMember {
  readonly mail: string;
  readonly name: string;
  readonly role: Role;
  readonly department: string;
  readonly away: boolean;
  /** Last day of an absence, '' while open-ended or present. */
  readonly awayUntil: string;
  readonly substitute: string;
  readonly experience: 'novice' | 'experienced';
  readonly csat: number | null;
}

/** A line of the matrix in the words of its sheet. */
export interface MatrixEntry {
  readonly category1: string;
  readonly category2: string;
  readonly department: string;
  readonly role: 'agent' | 'supervisor';
  readonly collaborators: readonly string[];
}

/** Targets by clock and priority. */
export type TargetTable = Readonly<Partial<Record<ClockId, Readonly<Record<string, Target | null>>>>>;

export interface DeskConfig {
  readonly deskName: string;
  readonly verdictReminderDays: number;
  readonly verdictCloseDays: number;
  readonly staff: readonly StaffMember[];
  readonly matrix: readonly MatrixEntry[];
  /** Revision of the targets for tickets registered from now on; a ticket keeps the revision it began with. */
  readonly policy: string;
  readonly policies: Readonly<Record<string, { readonly since: Instant; readonly targets: TargetTable }>>;
}

/** The pack's clocks with the targets of a policy; a revision that is no longer kept falls back to the one in force. */
export function clocksOf(pack: Pack, config: DeskConfig, policy: string): readonly ClockDefinition[] {
  const targets = (config.policies[policy] ?? config.policies[config.policy])?.targets ?? {};
  return pack.clocks.map((clock) => ({ ...clock, targets: targets[clock.id] ?? clock.targets }));
}
