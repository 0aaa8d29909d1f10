/** How far the desk has come: where its log and its messages end, what is awaited when. */
import type { Instant } from '../domain/time/instant';
import type { Done } from './answers';
import type { Archive } from './archive/archivePort';

/** Where the log ends, as far as rows were projected from it. */
export interface LogHead {
  readonly row: number;
  readonly seq: number;
  readonly hash: string;
}

/** As it is stored at the end of a run, and moves on while one writes. */
export interface Progress {
  readonly head: LogHead;
  /** Last number given in the running period. */
  readonly period: string;
  readonly count: number;
  /** Requests answered lately, oldest first: a repeated one gets its first answer. */
  readonly requests: readonly (readonly [requestId: string, answer: Done])[];
  /** Open tickets of each owner, for sharing out new ones; counted anew by repair. */
  readonly loads: Readonly<Record<string, number>>;
  /** Last event whose messages, loop and survey rows were made. */
  readonly followedUp: number;
  /** First row of the outbox that is not settled yet, and its first free row. */
  readonly outboxFrom: number;
  readonly outboxNext: number;
  /** When a waiting message may go out, or a claimed one is overdue; null where nothing waits. */
  readonly outboxAt: Instant | null;
  /** The most recipients that a day ever allowed: what is scarce is judged by it. */
  readonly mailQuota: number;
  /** Until when the forms' own tabs were looked through for answers that no run took; null where they never were. */
  readonly formsSeenAt: Instant | null;
  /** First row of the inbox that is not taken in yet. */
  readonly inboxFrom: number;
  /** When the whole register was last held against the log. */
  readonly reconciledAt: Instant | null;
  /** When the tick has to look again; null when nothing is awaited. */
  readonly wakeAt: Instant | null;
  /** When the desk holds its rows against its log next, by itself; null where nobody has said. */
  readonly auditAt: Instant | null;
  /** When supervisors and directors are told of a week or a month next; null where nobody has said. */
  readonly reviewAt: Instant | null;
  /** Where tickets have moved to, the oldest first. */
  readonly archives: readonly Archive[];
  /** Rows that were taken out of the log since, and the last place among them: behind it rows and places go in step. */
  readonly trimmed: number;
  readonly trimmedTo: number;
  /**
   * Set while rows of archived tickets are taken out of log and outbox, which are not where this says until that is done: the key in the last row
   * of the outbox that is in force.
   */
  readonly trimming: { readonly outboxLast: string } | null;
  /** The last event `erased`: copies of before are emptied by night. Left out where nobody was erased. */
  readonly erasedTo?: number;
  /** When a tick last had something to do. */
  readonly tickedAt?: Instant;
  /** How far the export to BigQuery has come; left out by desks that never had one. */
  readonly exported?: Exported;
  /** Reports that somebody made, and whom the next tick is to send them; left out by desks of before. */
  readonly reports?: readonly WantedReport[];
}

/** An export, as far as it has come. */
export interface Exported {
  /** 'project.dataset' */
  readonly to: string;
  /** The last event that has arrived. */
  readonly seq: number;
  /** When that was; null while nothing has. */
  readonly at: Instant | null;
  /** What the last try failed with; '' where it did not. */
  readonly fault: string;
}

/** A report to be sent. */
interface WantedReport {
  readonly reportNo: string;
  readonly readers: readonly string[];
  /** Whether it goes out at any hour. */
  readonly isUrgent: boolean;
}

/** Of a desk that was set up just now. */
export const START: Progress = {
  head: { row: 1, seq: 0, hash: '' },
  period: '',
  count: 0,
  requests: [],
  loads: {},
  followedUp: 0,
  outboxFrom: 2,
  outboxNext: 2,
  outboxAt: null,
  mailQuota: 0,
  formsSeenAt: null,
  inboxFrom: 2,
  reconciledAt: null,
  wakeAt: null,
  auditAt: null,
  reviewAt: null,
  archives: [],
  trimmed: 0,
  trimmedTo: 0,
  trimming: null,
};
