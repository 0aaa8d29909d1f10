/**
 * What every command answers, as plain JSON: an answer or a refusal. What a room’s own commands answer stands there, in `…Answers.ts`. Instants are epoch
 * milliseconds; labels are worded by whoever shows them.
 */
import type { Role } from '../domain/access/role';
import type { Status } from '../domain/ticket/status';
import type { Language } from '../packs/pack';

/** Every command that changes a ticket answers this, and answers it again when the request is repeated. */
export interface Done {
  readonly ticketNo: string;
  readonly status: Status;
}

/** What the sidebar needs before anything else. */
export interface Boot {
  readonly isSetUp: boolean;
  readonly language: Language;
  readonly pack: { readonly id: string; readonly name: string } | null;
  readonly packs: readonly { readonly id: string; readonly name: string; readonly about: string }[];
  readonly me: { readonly mail: string; readonly name: string; readonly role: Role | null };
  readonly categories: readonly { readonly name: string; readonly children: readonly string[] }[];
  readonly departments: readonly string[];
  readonly priorities: readonly { readonly id: string; readonly name: string; readonly help: string }[];
  /** Words of the table that sets the priority; none where the way of working has none. */
  readonly impacts: readonly string[];
  readonly urgencies: readonly string[];
  /** The priority for each impact (rows) and urgency, in words. */
  readonly grades: readonly (readonly string[])[];
  /** What can be named as a further category; none where a complaint falls under one alone. */
  readonly moreCategories: readonly string[];
  /** Whether a time promised to the customer counts. */
  readonly promises: boolean;
  readonly staff: readonly {
    readonly mail: string;
    readonly name: string;
    readonly department: string;
    readonly role: Role;
    readonly away: boolean;
  }[];
  readonly timeZone: string;
  readonly now: number;
}

export interface RefusalAnswer {
  readonly code: string;
  readonly what: string;
  readonly remedy: string;
}

export type ApiAnswer<T> =
  { readonly ok: true; readonly answer: T } | { readonly ok: false; readonly refusal: RefusalAnswer };
