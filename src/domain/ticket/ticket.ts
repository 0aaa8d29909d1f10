/** The ticket as folded from its events: what the desk needs to act on it, kept in one hidden cell while it is open. */
import type { TrailEntry } from '../clocks/clock';
import type { Measure } from '../measures/measure';
import type { Instant } from '../time/instant';
import type { EventFields } from './events';
import type { Status } from './status';

type Received = EventFields['received'];

interface Escalation {
  readonly level: number;
  readonly clock: string;
  readonly at: Instant;
  readonly to: string;
  readonly reason: string;
  readonly evaluatedAt: Instant | null;
}

/** One survey per resolution cycle. */
export interface SurveyState {
  readonly cycle: number;
  readonly sentAt: Instant;
  readonly remindedAt: Instant | null;
  readonly answeredAt: Instant | null;
  readonly low: boolean;
  readonly score: number | null;
  readonly contactedAt: Instant | null;
}

/** What was received as it was, and what became of it. */
export interface Ticket extends Received {
  readonly ticketNo: string;
  /** Place in the log of the last event folded in. */
  readonly seq: number;
  /** Place in the log of its first event. */
  readonly firstSeq: number;
  readonly status: Status;
  /** 1 for the first try at a solution, one more at each reopening. */
  readonly attempt: number;
  readonly receivedAt: Instant;
  readonly registeredAt: Instant;
  readonly registeredBy: string;
  /** When its customer was erased. */
  readonly erasedAt?: Instant;
  /** When the import that brought it was taken back: it has no row since. */
  readonly undoneAt?: Instant;
  /** When it moved to an archive: it has no row here since. */
  readonly archivedAt?: Instant;
  readonly category1: string;
  readonly category2: string;
  /** Further categories it falls under, as 'level 1 / level 2'. */
  readonly more?: readonly string[];
  /** Days since the same customer's other complaints that were open when this one was registered. */
  readonly recent?: readonly number[];
  /** The ticket about the same matter that was over before this one. */
  readonly follows?: string;
  /** '' until triaged. */
  readonly priority: string;
  readonly reasons: readonly string[];
  readonly promisedAt: Instant | null;
  /** Revision of the targets that was in force when the ticket was registered. */
  readonly policy: string;
  readonly department: string;
  readonly owner: string;
  readonly ownerName: string;
  readonly collaborators: readonly string[];
  readonly respondedAt: Instant | null;
  readonly rootCause: string;
  readonly lastProgress: string;
  readonly heldSince: Instant | null;
  readonly waitingFor: 'customer' | 'supplier' | null;
  readonly solution: string;
  /** Id of the pack's kind of solution. */
  readonly solutionType?: string;
  /** What the solution proposed last grants the customer. */
  readonly compensation?: number | null;
  readonly executor: string;
  readonly completeOn: string;
  readonly proposedBy: string;
  readonly approvedAt: Instant | null;
  readonly informedAt: Instant | null;
  readonly verdict: 'satisfied' | 'notSatisfied' | null;
  readonly verdictAt: Instant | null;
  readonly comment: string;
  readonly escalationLevel: number;
  readonly escalations: readonly Escalation[];
  readonly survey: SurveyState | null;
  readonly measures: readonly Measure[];
  /** The incident that it is linked to; '' once it no longer is. */
  readonly incident?: string;
  /** Of an incident: the tickets that are linked to it. */
  readonly linked?: readonly string[];
  readonly mergedInto: string;
  readonly closedAt: Instant | null;
  readonly closedHow: 'confirmed' | 'noAnswer' | 'elsewhere' | null;
  /** Clock-relevant events in order. */
  readonly trail: readonly TrailEntry[];
  /** Keys of the facts already recorded: 'warned/1/respond/1', 'breached/…', 'escalated/1/respond/1/2', 'reminded/verdict/1', 'surveySpared/1'. */
  readonly facts: readonly string[];
}
