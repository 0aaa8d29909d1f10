/** The desk's configuration as last found valid on its sheets; it stays in force until the sheets are valid again. */
import type { Role } from '../../domain/access/role';
import type { ClockDefinition } from '../../domain/clocks/clock';
import type { EscalationRung } from '../../domain/escalation/escalationRung';
import type { Facts } from '../../domain/refusal';
import type { ServiceTerms } from '../../domain/servicePlan/serviceTerms';
import type { FindingCode } from '../../i18n/findings/findings';
import type { MailWording } from '../../i18n/mails/ownWording';
import { categoriesInWords, solutionsInWords } from '../../packs/inWords';
import type { ApprovalLimits, Language, Pack } from '../../packs/pack';
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

/** A category as its sheet names it. */
export interface CategoryEntry {
  /** Of the pack, 'level 1/level 2'; '' for a category of the team's own. */
  readonly id: string;
  readonly category1: string;
  readonly category2: string;
  /** Offered no more. */
  readonly retired: boolean;
}

/** A kind of solution as its sheet has it. */
export interface SolutionKind {
  /** Of the pack; the name of a kind of the team's own. */
  readonly id: string;
  readonly name: string;
  /** Words of level 1 categories; none for all. */
  readonly categories: readonly string[];
  /** The lowest priority at which it may be offered; '' for any. */
  readonly atLeast: string;
  /** The most that it may grant; null for no limit of its own. */
  readonly most: number | null;
  /** Words to begin from, with placeholders. */
  readonly wording: string;
  readonly retired: boolean;
}

/** The team's own words for mails, by template. */
export type MailWordings = Readonly<Partial<Record<string, MailWording>>>;

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
  /** Days that a measure's figure is looked at, before and after; left out by what was kept before there were any. */
  readonly measureWatchDays?: number;
  /** Days after which a late measure is told of one level higher; left out likewise. */
  readonly measureEscalateDays?: number;
  /** Months without use or check after which knowledge wants a look; left out by what was kept before there was a knowledge base. */
  readonly knowledgeMonths?: number;
  /** Months after the end of a ticket in which its customer is erased by night; left out where they are kept. */
  readonly retentionMonths?: number;
  /** Months after the end of a ticket in which it moves to an archive by night; left out where none does. */
  readonly archiveMonths?: number;
  /** Nights that are kept as backup copies; left out where these are not built in. */
  readonly backupCopies?: number;
  /** 'project.dataset' of BigQuery that the desk exports to by night; left out where it does not. */
  readonly bigQuery?: string;
  /** Whether customers enter complaints themselves; left out where they do not. */
  readonly intakeForm?: true;
  /** Left out by what was kept before there were limits: the pack's hold. */
  readonly approval?: ApprovalLimits;
  readonly staff: readonly StaffMember[];
  readonly matrix: readonly MatrixEntry[];
  /** Kept by desks whose sheet of categories has been read; the pack's hold for others. */
  readonly categories?: readonly CategoryEntry[];
  /** Kept by desks whose sheet of solutions has been read; the pack's hold for others. */
  readonly solutions?: readonly SolutionKind[];
  /** Kept by desks whose ladder sheet has been read; the pack's holds for others. Open tickets climb the one in force. */
  readonly ladder?: readonly EscalationRung[];
  /** The ladders of processes that the desk had before, by the process: their tickets climb on them to the end. */
  readonly formerLadders?: Readonly<Record<string, readonly EscalationRung[]>>;
  /** Kept by desks whose sheet of mail templates has been read: what the team words itself. */
  readonly templates?: MailWordings;
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

/** The categories in force: the sheet's as last read, else the pack's. */
export function categoriesInForce(
  pack: Pack,
  language: Language,
  config: Pick<DeskConfig, 'categories'> | null,
): readonly CategoryEntry[] {
  return config?.categories ?? categoriesInWords(pack, language).map((one) => ({ ...one, retired: false }));
}

/** The kinds of solution in force: the sheet's as last read, else the pack's. */
export function solutionsInForce(
  pack: Pack,
  language: Language,
  config: Pick<DeskConfig, 'solutions'> | null,
): readonly SolutionKind[] {
  return config?.solutions ?? solutionsInWords(pack, language);
}

/** The service terms in force: the sheet's as last read, else the pack's; none where its desks have no such sheet. */
export function termsInForce(pack: Pack, config: Pick<DeskConfig, 'terms'> | null): readonly ServiceTerms[] {
  return pack.sheets?.includes('terms') === true ? (config?.terms ?? pack.terms ?? []) : [];
}
