/** The desk's configuration as last found valid on its sheets; it stays in force until the sheets are valid again. */
import type { Role } from '../domain/access/role';
import type { ClockDefinition } from '../domain/clocks/clock';
import type { EscalationRung } from '../domain/escalation/escalationRung';
import type { ServiceTerms } from '../domain/servicePlan/serviceTerms';
import type { Facts } from '../domain/refusal';
import type { FindingCode } from '../i18n/findings';
import type { ApprovalLimits, Pack } from '../packs/pack';
import type { Policies } from './policies';
import { targetsOf } from './policies';

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
  /** Categories of either level in which they are experienced; none where it is the same for all. */
  readonly skills?: readonly string[];
  /** Open tickets from which on the matrix gives them no other; null: no limit. */
  readonly mostOpen?: number | null;
}

/** A line of the matrix in the words of its sheet. */
export interface MatrixEntry {
  readonly category1: string;
  readonly category2: string;
  readonly department: string;
  readonly role: 'agent' | 'supervisor';
  readonly collaborators: readonly string[];
}

/** Tells of a cell that does not hold. */
export type Fault = (code: FindingCode, facts: Facts) => void;

export interface DeskConfig extends Policies {
  readonly deskName: string;
  /** Share of a target after which a warning goes out. */
  readonly warnPercent: number;
  readonly verdictReminderDays: number;
  readonly verdictCloseDays: number;
  /** Days after a survey in which the same customer gets no other. */
  readonly surveyCoolDownDays: number;
  /** Days after the close in which a dissatisfied customer's ticket is opened again. */
  readonly reopenDays: number;
  /** Left out by what was kept before there were limits: the pack's hold. */
  readonly approval?: ApprovalLimits;
  readonly staff: readonly StaffMember[];
  readonly matrix: readonly MatrixEntry[];
  /** Kept by desks whose ladder sheet has been read; the pack's holds for others. Open tickets climb the one in force. */
  readonly ladder?: readonly EscalationRung[];
  /** The ladders of processes that the desk had before, by the process: their tickets climb on them to the end. */
  readonly formerLadders?: Readonly<Record<string, readonly EscalationRung[]>>;
  /** Kept by desks that have a sheet of service terms. */
  readonly terms?: readonly ServiceTerms[];
}

/** The pack's clocks with the targets of a policy. */
export function clocksOf(pack: Pack, config: DeskConfig, policy: string): readonly ClockDefinition[] {
  const targets = targetsOf(config, policy);
  const warnAtShare = config.warnPercent / 100;
  return pack.clocks.map((clock) => ({ ...clock, warnAtShare, targets: targets[clock.id] ?? clock.targets }));
}

/** The ladder of a ticket under `own`, where the desk now has the process `pack`. */
export function ladderOf(own: Pack, pack: Pack, config: DeskConfig): readonly EscalationRung[] {
  return own.id === pack.id ? ladderInForce(pack, config) : (config.formerLadders?.[own.id] ?? own.ladder);
}

/** The ladder in force: the sheet's as last read, else the pack's. */
export function ladderInForce(pack: Pack, config: Pick<DeskConfig, 'ladder'> | null): readonly EscalationRung[] {
  return config?.ladder ?? pack.ladder;
}

/** The service terms in force: the sheet's as last read, else the pack's; none where its desks have no such sheet. */
export function termsInForce(pack: Pack, config: Pick<DeskConfig, 'terms'> | null): readonly ServiceTerms[] {
  return pack.sheets?.includes('terms') === true ? (config?.terms ?? pack.terms ?? []) : [];
}
