/** What the commands of tickets answer: the card, the list, what is suggested. */
import type { ClockId, ClockStatus } from '../../domain/clocks/clock';
import type { MeasureState } from '../../domain/measures/measure';
import type { ServiceTerms } from '../../domain/servicePlan/serviceTerms';
import type { Cause, EventKind } from '../../domain/ticket/events';
import type { Status } from '../../domain/ticket/status';
import type { KnowledgeHit } from '../knowledge/knowledgeAnswers';
import type { NextStep } from './ticketCommands';

export interface CardClock {
  readonly clock: ClockId;
  readonly status: ClockStatus;
  readonly running: boolean;
  /** null while paused. */
  readonly dueAt: number | null;
  readonly leftMinutes: number | null;
  readonly lateMinutes: number;
  readonly targetMinutes: number | null;
}

export interface HistoryLine {
  readonly at: number;
  readonly kind: EventKind;
  readonly actor: string;
  readonly actorName: string;
  readonly cause: Cause;
  readonly note: string;
  /** Words of the event's own fields that a reader wants: owner's name, priority, solution… */
  readonly facts: Readonly<Record<string, string | number | boolean>>;
}

/** The ticket as the sidebar shows it. */
export interface TicketCard {
  readonly ticketNo: string;
  readonly status: Status;
  readonly priority: { readonly id: string; readonly name: string } | null;
  readonly category1: string;
  readonly category2: string;
  readonly moreCategories: readonly string[];
  readonly description: string;
  readonly customerName: string;
  readonly customerContact: string;
  readonly customerNo: string;
  readonly vip: boolean;
  readonly product: string;
  readonly orderNo: string;
  readonly serialNo: string;
  readonly batch: string;
  readonly owner: { readonly mail: string; readonly name: string } | null;
  readonly department: string;
  readonly collaborators: readonly string[];
  /** Name of who answers for the customer to the end; '' where the way of working leaves that to the owner. */
  readonly firstContact: string;
  readonly receivedAt: number;
  readonly registeredAt: number;
  readonly attempt: number;
  readonly escalationLevel: number;
  readonly solution: string;
  readonly solutionType: string;
  readonly compensation: number | null;
  readonly executor: string;
  readonly completeOn: string;
  /** Kinds of solution that may be offered for this ticket now, by name; none where the way of working has none. */
  readonly solutionTypes: readonly string[];
  /** Words to begin a proposal from, by the name of the kind; '' where there are none. */
  readonly solutionWordings: Readonly<Record<string, string>>;
  readonly verdict: 'satisfied' | 'notSatisfied' | null;
  readonly comment: string;
  readonly satisfaction: number | null;
  /** What the customer answered whom somebody still has to call; for those alone who may. */
  readonly lowAnswer: LowAnswer | null;
  readonly clocks: readonly CardClock[];
  /** What should happen next, and the commands that are possible now for this person, the expected one first. */
  readonly nextStep: NextStep | null;
  readonly possible: readonly NextStep[];
  readonly measures: readonly {
    readonly measureNo: number;
    readonly measure: string;
    readonly owner: string;
    readonly dueOn: string;
    readonly state: MeasureState;
  }[];
  /** What the company grants for the ticket's product; null where the desk has no such terms. */
  readonly terms: ServiceTerms | null;
  /** Earlier complaints about the same unit, newest first; null where the way of working does not ask for them. */
  readonly repairs: RepairHistory | null;
  /** Other tickets about the same batch; null where the ticket names none. */
  readonly sameBatch: BatchScope | null;
  readonly history: readonly HistoryLine[];
  /** Whether events older than `history` exist on the log sheet. */
  readonly historyCut: boolean;
  readonly remark: string;
  /** Number of the ticket about the same matter that was over before this one; '' for most. */
  readonly follows: string;
}

/** A survey answer with a low score. */
export interface LowAnswer {
  readonly scores: readonly {
    readonly question: string;
    /** 1 … 5, and what the survey calls it. */
    readonly score: number;
    readonly label: string;
  }[];
  readonly suggestion: string;
}

/** How far a fault of a batch reaches. */
export interface BatchScope {
  readonly tickets: number;
  /** Other customers than the ticket's. */
  readonly customers: number;
}

interface RepairLine {
  readonly ticketNo: string;
  readonly receivedAt: number | null;
  readonly category: string;
  readonly solution: string;
  readonly status: Status;
}

export interface RepairHistory {
  /** By what they belong together: the serial number, or product and customer where there is none. */
  readonly by: 'serialNo' | 'customer';
  readonly lines: readonly RepairLine[];
  /** How many there are in all. */
  readonly total: number;
}

export interface ListEntry {
  readonly ticketNo: string;
  readonly status: Status;
  readonly priority: string;
  readonly priorityName: string;
  readonly category: string;
  readonly description: string;
  readonly customerName: string;
  readonly ownerName: string;
  readonly escalationLevel: number;
  /** The nearest running due time, and whose. */
  readonly nextDueAt: number | null;
  readonly nextClock: ClockId | null;
  readonly late: boolean;
}

export interface TicketList {
  readonly entries: readonly ListEntry[];
  /** How many match in all. */
  readonly total: number;
}

export interface SimilarCase {
  readonly ticketNo: string;
  readonly status: Status;
  readonly description: string;
  readonly solution: string;
  readonly receivedAt: number;
  readonly sameCustomer: boolean;
  /** Masked. */
  readonly customerName: string;
  readonly category1: string;
  readonly category2: string;
  readonly product: string;
  readonly orderNo: string;
  /** 0 … 1. */
  readonly likeness: number;
}

/** Cases like the one at hand, and what the team knows of such. */
export interface SimilarFound {
  readonly cases: readonly SimilarCase[];
  readonly knowledge: readonly KnowledgeHit[];
}

export interface SuggestedPriority {
  readonly priority: string;
  readonly name: string;
  readonly reasons: readonly string[];
}

export interface ExplainedClock {
  readonly clock: ClockId;
  readonly lines: readonly string[];
}

export interface Suggestion {
  readonly owner: { readonly mail: string; readonly name: string } | null;
  readonly department: string;
  readonly collaborators: readonly string[];
  readonly why: string;
}
