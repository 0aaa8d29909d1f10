/** The events of a ticket: the only truth of the desk. Rows, clocks and mails are read off them. */
import type { RootCause } from '../measures/cause';
import type { Judged } from '../measures/effect';
import type { MeasureFigure } from '../measures/figure';
import type { Instant } from '../time/instant';

export const EVENT_KINDS = [
  'received',
  'registered',
  'edited',
  'triaged',
  'assigned',
  'acknowledged',
  'responded',
  'started',
  'progressed',
  'investigated',
  'held',
  'resumed',
  'customerWrote',
  'proposed',
  'approved',
  'returned',
  'informed',
  'reminded',
  'confirmed',
  'rejected',
  'reopened',
  'escalated',
  'evaluated',
  'delayNotified',
  'surveySent',
  'surveySpared',
  'surveyAnswered',
  'contacted',
  'measureOpened',
  'measureDone',
  'measureLate',
  'measureJudged',
  'measureVerified',
  'linked',
  'unlinked',
  'merged',
  'withdrawn',
  'closed',
  'revealed',
  'erased',
  'undone',
  'archived',
  'warned',
  'breached',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** What brought an event about. */
export const CAUSES = ['person', 'trigger', 'form', 'portal', 'handEdit', 'import'] as const;
export type Cause = (typeof CAUSES)[number];

export const CHANNELS = ['phone', 'mail', 'chat', 'web', 'form', 'counter', 'letter', 'social', 'other'] as const;
export type Channel = (typeof CHANNELS)[number];

/** What an entry points at as its proof. */
export type Evidence = {
  /** Web address of a file or page. */
  readonly link?: string;
  /** Who or what it is from. */
  readonly source?: string;
  /** When it was taken or received. */
  readonly takenAt?: Instant;
};

/** Tickets with one cause: each stays a ticket of its customer, with its own clocks, and the incident stands for all of them. */
type Linkage = {
  /** Number of the incident’s own ticket. */
  readonly incident: string;
  readonly tickets: readonly string[];
};

/** What each kind of event carries besides ticket, time, actor, cause and note. Masked data only: the log is open to every editor. */
export interface EventFields {
  readonly received: {
    readonly channel: Channel;
    /** Masked name and contact; the raw ones are in the contacts sheet or the vault. */
    readonly customerName: string;
    readonly customerContact: string;
    readonly customerNo: string;
    /** Salted hash of phone or mail: the same customer has the same key, and nobody can read the contact off it. */
    readonly customerKey: string;
    readonly vip: boolean;
    readonly reachableByMail: boolean;
    readonly description: string;
    /** What the customer wants done; left out where they did not say. */
    readonly request?: string;
    readonly product: string;
    readonly orderNo: string;
    readonly batch: string;
    readonly serialNo: string;
    readonly region: string;
    readonly amount: number | null;
    /** Where an imported row came from, unique per source; '' otherwise. */
    readonly sourceKey: string;
    /** Somebody of the staff complains: not to be asked how satisfied they are with themselves. */
    readonly ofStaff?: true;
  };
  readonly registered: {
    readonly category1: string;
    readonly category2: string;
    readonly policy: string;
    /** Days since the same customer's other open complaints. */
    readonly recent?: readonly number[];
    /** The ticket about the same matter that was over before; left out for most. */
    readonly follows?: string;
  };
  readonly edited: {
    readonly changes: Readonly<Record<string, string | number | boolean | null>>;
    /** Where the ticket comes under another process: which of its priorities each one of before is. */
    readonly priorities?: Readonly<Record<string, string>>;
  };
  readonly triaged: {
    readonly category1: string;
    readonly category2: string;
    readonly priority: string;
    readonly reasons: readonly string[];
    readonly promisedAt: Instant | null;
    /** Further categories it falls under, as 'level 1 / level 2', and the departments that help because of them. */
    readonly more?: readonly string[];
    readonly collaborators?: readonly string[];
  };
  readonly assigned: {
    readonly owner: string;
    readonly ownerName: string;
    readonly department: string;
    readonly collaborators: readonly string[];
    readonly why: string;
  };
  readonly acknowledged: Record<string, never>;
  readonly responded: { readonly channel: Channel };
  readonly started: Record<string, never>;
  readonly progressed: Evidence;
  readonly investigated: Evidence & {
    readonly rootCause: string;
    readonly responsible: string;
    readonly affectedCustomers: number | null;
  };
  readonly held: { readonly waitingFor: 'customer' | 'supplier'; readonly chaseOn: string };
  readonly resumed: Record<string, never>;
  /** The customer added something of their own accord. */
  readonly customerWrote: Record<string, never>;
  readonly proposed: {
    readonly solution: string;
    readonly executor: string;
    readonly completeOn: string;
    readonly compensation: number | null;
    /** Id of the pack's kind of solution; left out where none was named. */
    readonly solutionType?: string;
    /** Number of the knowledge that it was taken from; left out where it was not. */
    readonly knowledge?: string;
  };
  readonly approved: Record<string, never>;
  readonly returned: Record<string, never>;
  readonly informed: {
    readonly channel: Channel;
    /** Another ticket of the same customer whose message tells of this one too; left out for most. */
    readonly with?: string;
  };
  readonly reminded: { readonly what: 'verdict' | 'survey' };
  readonly confirmed: Record<string, never>;
  readonly rejected: Record<string, never>;
  readonly reopened: { readonly priority: string };
  readonly escalated: {
    readonly level: number;
    /** The clock that was late; '' for an escalation by hand. */
    readonly clock: string;
    /** Attempt and round of that clock. */
    readonly attempt: number;
    readonly round: number;
    readonly to: string;
    readonly support: string;
    /** Whether the addressee is told: of several rungs missed at once only the highest tells. */
    readonly tells: boolean;
  };
  readonly evaluated: { readonly decision: string };
  readonly delayNotified: { readonly newDueAt: Instant; readonly channel: Channel };
  readonly surveySent: { readonly cycle: number };
  /** No survey for this cycle: the customer was asked a short while ago, or is one of the staff. */
  readonly surveySpared: { readonly cycle: number; readonly why: 'coolDown' | 'ofStaff' };
  /** `score` is null where the pack's survey is anonymous: what was said is then only on the surveys sheet. */
  readonly surveyAnswered: { readonly cycle: number; readonly low: boolean; readonly score: number | null };
  readonly contacted: { readonly reason: string };
  readonly measureOpened: {
    readonly measureNo: number;
    readonly measure: string;
    readonly rootCause: string;
    /** Left out where nobody chose one. */
    readonly cause?: RootCause;
    readonly owner: string;
    readonly dueOn: string;
    /** What it shall move; left out where nothing was named. */
    readonly figure?: MeasureFigure;
  };
  readonly measureDone: { readonly measureNo: number };
  /** Not done in time: 0 tells the owner on the day it is due, above that the next in line. */
  readonly measureLate: { readonly measureNo: number; readonly level: number; readonly to: string };
  /** What the desk counted once the watch was over. */
  readonly measureJudged: Judged;
  readonly measureVerified: { readonly measureNo: number; readonly effective: boolean };
  /** In the log of the incident with the tickets that came under it, and in that of each of them. */
  readonly linked: Linkage;
  readonly unlinked: Linkage;
  readonly merged: { readonly into: string };
  readonly withdrawn: { readonly spam: boolean };
  /** `elsewhere`: it was over before it was imported. */
  readonly closed: {
    readonly how: 'confirmed' | 'noAnswer' | 'elsewhere';
    /** Whoever closed it wants its solution kept for others; left out where they do not. */
    readonly knowledge?: true;
  };
  readonly revealed: Record<string, never>;
  /**
   * Who the customer is was taken out of events before this one. Each row of theirs keeps the hash of what stood there; the check of the log
   * takes it where this names the row by its place and has the hash of what it holds now.
   */
  readonly erased: { readonly rows: readonly (readonly [seq: number, hash: string])[] };
  /**
   * The import that brought the ticket was taken back: it has no row any more, and its row of the other table, known by `freed`, may be
   * imported again.
   */
  readonly undone: { readonly freed: string };
  /**
   * The ticket has moved to an archive: its row, its messages and its rows of the log stand there and no more here. What runs still have to know
   * of it stays in this event.
   */
  readonly archived: {
    /** Name of the archive. */
    readonly archive: string;
    readonly closedAt: Instant;
    /** Its rows of the log: places from and to, both included, and the hash of the last, from which the chain goes on. */
    readonly rows: readonly (readonly [from: number, to: number, hash: string])[];
    /** As in `received`; left out where it came from no other table. */
    readonly sourceKey?: string;
    /** Whether its customer was erased before. */
    readonly isErased?: true;
    /** The request of the import that brought it. */
    readonly broughtBy?: string;
  };
  /** Facts that the sweep records once per (attempt, clock, round): the times are the clock's, not the sweep's. */
  readonly warned: {
    readonly clock: string;
    readonly attempt: number;
    readonly round: number;
    readonly dueAt: Instant;
  };
  readonly breached: {
    readonly clock: string;
    readonly attempt: number;
    readonly round: number;
    readonly dueAt: Instant;
  };
}

interface EventHead<K extends EventKind> {
  /** Place in the log, from 1, without gaps. */
  readonly seq: number;
  readonly ticketNo: string;
  readonly kind: K;
  readonly at: Instant;
  /** Mail of who did it; '' where Google does not tell, 'desk' for the desk itself, 'customer' for the ticket's customer. */
  readonly actor: string;
  readonly cause: Cause;
  /** Free text of the act: progress, reason, comment, decision. */
  readonly note: string;
  /** The request that brought it, so that a repeated request is recognised. */
  readonly requestId: string;
}

/** One event in the log. */
export type TicketEvent = { [K in EventKind]: EventHead<K> & { readonly fields: EventFields[K] } }[EventKind];

/** An event of one kind. */
export type EventOf<K extends EventKind> = Extract<TicketEvent, { readonly kind: K }>;

/** An event before the log gave it a place, a time and a request. */
export type NewEvent = {
  [K in EventKind]: { readonly kind: K; readonly note: string; readonly fields: EventFields[K] };
}[EventKind];
