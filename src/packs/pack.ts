/** The shape of a process pack: one published way of handling complaints, as data that the one engine runs. */
import type { MatrixLine } from '../domain/assignment/matrixLine';
import type { AssignmentMode } from '../domain/assignment/suggestAssignee';
import type { ClockDefinition } from '../domain/clocks/clock';
import type { EscalationRung } from '../domain/escalation/escalationRung';
import type { MajorRule } from '../domain/escalation/majorReason';
import type { PriorityRule } from '../domain/priority/priorityRule';
import type { ServiceTerms } from '../domain/servicePlan/serviceTerms';
import type { NumberingRule } from '../domain/ticket/numbering';

/**
 * The published processes.
 * @internal
 */
export const PACK_IDS = [
  'after-sales',
  'service-plan',
  'complaint-toolkit',
  'rapid-response',
  'service-standard',
] as const;
export type PackId = (typeof PACK_IDS)[number];

export const LANGUAGES = ['zh-CN', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A word people see, in every language of the desk. */
export type Words = Readonly<Record<Language, string>>;

export interface Category {
  readonly id: string;
  readonly name: Words;
  readonly children: readonly { readonly id: string; readonly name: Words }[];
}

interface PriorityLevel {
  /** Stored value: 'urgent', 'P1', '1' … */
  readonly id: string;
  readonly name: Words;
  /** When to choose it. */
  readonly help: Words;
}

/** How grave or how pressing something is. */
export interface Grade {
  readonly id: string;
  readonly name: Words;
}

/** A priority read off a table: how far the harm goes, and how much it presses. */
interface Grading {
  /** Gravest first, most pressing first. */
  readonly impacts: readonly Grade[];
  readonly urgencies: readonly Grade[];
  /** Ids of priorities: a row for each impact, a column for each urgency. */
  readonly priorities: readonly (readonly string[])[];
}

/** A kind of solution that may be proposed. */
interface SolutionType {
  readonly id: string;
  readonly name: Words;
  /** Ids of the level 1 categories it is meant for; left out: all. */
  readonly categories?: readonly string[];
  /** The lowest priority at which it may be offered; left out: any. */
  readonly atLeast?: string;
  /** Words to begin a proposal from, with placeholders; ours, no process publishes any. */
  readonly wording?: Words;
}

/** The most that each role may grant a customer; a role left out has no limit. */
export type ApprovalLimits = Readonly<Partial<Record<'supervisor' | 'head' | 'director', number>>>;

/** Who else hears of something that one person is addressed about. */
export interface CopyRule {
  readonly of: CopiedTemplate;
  /** The owner, who registered the complaint where they stay its first contact, or a holder of the role in the ticket's department. */
  readonly to: readonly ('owner' | 'firstContact' | 'supervisor' | 'head' | 'director')[];
  /** A mail of its own as soon as mails go out, or a line in the digest at the next day's opening. */
  readonly how: 'atOnce' | 'digest';
}
export type CopiedTemplate = 'dispatch' | 'warning' | 'breach' | 'escalation' | 'approved';

export interface SurveyQuestion {
  readonly id: string;
  readonly title: Words;
  readonly kind: 'scale' | 'text';
  /** Words for the scores 1 … 5, worst first; for `scale`. */
  readonly scores: readonly Words[];
}

export interface Survey {
  readonly title: Words;
  readonly introduction: Words;
  readonly anonymous: boolean;
  readonly questions: readonly SurveyQuestion[];
  /** An answer with any score at or below this starts the contact clock. */
  readonly lowScore: number;
}

/** Sheets beyond those that every desk has. */
export const EXTRA_SHEETS = ['terms', 'maintenance', 'training', 'kpis'] as const;
export type ExtraSheet = (typeof EXTRA_SHEETS)[number];

/** A figure without source that set-up shows as a default to edit: 'clock/resolve', 'numbering', 'categories', 'ladder' … */
type DefaultMark = string;

export interface Pack {
  /** One of PACK_IDS, or another for a pack of the team's own. */
  readonly id: string;
  readonly name: Words;
  readonly about: Words;
  readonly numbering: NumberingRule;
  readonly categories: readonly Category[];
  readonly departments: readonly { readonly id: string; readonly name: Words }[];
  readonly matrix: readonly MatrixLine[];
  /** Highest first. */
  readonly priorities: readonly PriorityLevel[];
  readonly priorityRules: readonly PriorityRule[];
  /** Where impact and urgency set the priority together with the rules. */
  readonly grading?: Grading;
  /** Whether a complaint may fall under further categories, whose departments then help. */
  readonly severalCategories?: true;
  readonly solutions?: readonly SolutionType[];
  readonly approval?: ApprovalLimits;
  /** Whether who registers a complaint answers for the customer to its end, whoever works on it. */
  readonly firstContactStays?: true;
  /** Departments that work together on every ticket of a priority that is an emergency. */
  readonly emergency?: { readonly priority: string; readonly departments: readonly string[] };
  readonly copies?: readonly CopyRule[];
  readonly clocks: readonly ClockDefinition[];
  readonly ladder: readonly EscalationRung[];
  /** What goes straight to the top of the ladder. */
  readonly major: MajorRule;
  readonly survey: Survey;
  /** Whether registering with category and priority counts as triage, and the matrix's owner is told at once. */
  readonly triageOnRegistration: boolean;
  readonly assignOnRegistration: boolean;
  /** How to choose among several people of the matrix's department and role. */
  readonly assignmentMode: AssignmentMode;
  /** Steps that may be skipped: their event is then implied by the next one. */
  readonly optionalSteps: readonly ('acknowledged' | 'investigated')[];
  /** The registration sheet under the pack's own headings, in its order; columns not named follow under the desk's own. */
  readonly registration: readonly { readonly column: string; readonly heading: Words }[];
  readonly loop: readonly { readonly column: string; readonly heading: Words }[];
  /** Sheets of its own that the desk has besides. */
  readonly sheets?: readonly ExtraSheet[];
  /** First lines of the sheet of service terms. */
  readonly terms?: readonly ServiceTerms[];
  /** Whether the card of a ticket shows earlier complaints about the same unit. */
  readonly showsRepairs?: true;
  readonly defaults: readonly DefaultMark[];
}
