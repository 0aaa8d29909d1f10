/** What the simulated people did, as they saw it: the plain list that the desk's own sheets are held against. */

/**
 * `accepted`: the desk answered. `refused`: it refused, so nothing may have come of it. `unsure`: the run was cut off or a service
 * failed, so all of it or nothing may have come of it.
 */
type Outcome = 'accepted' | 'refused' | 'unsure';

/** One call of a command. A request that is repeated has an entry for each time. */
export interface Call {
  readonly requestId: string;
  readonly command: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly by: string;
  readonly from: number;
  readonly to: number;
  readonly outcome: Outcome;
  /** Of a refusal. */
  readonly code: string;
  /** What the answer said; '' where there is none. */
  readonly ticketNo: string;
  readonly status: string;
  /** Rows that an import took. */
  readonly taken: number;
  /** Why the desk must refuse it; '' where it need not. */
  readonly mustRefuse: string;
  /** Tabs that a refused call changed, where that was looked at. */
  readonly changed: readonly string[];
}

/** Something typed or pasted into the register by hand. */
interface HandEdit {
  readonly at: number;
  readonly ticketNo: string;
  readonly column: string;
}

/** A survey form sent in. */
interface Submission {
  readonly at: number;
  /** Null where the link's token was made up. */
  readonly token: string | null;
  readonly lowest: number;
}

/**
 * The targets sheet as edited: 'clock/priority' → what stands there. Runs that were let into each other have later times than what
 * is done after them, so the log tells the order.
 */
interface TargetSheet {
  /** Events in the log by then. */
  readonly after: number;
  readonly limits: Readonly<Record<string, string>>;
}

export interface Diary {
  readonly calls: Call[];
  readonly edits: HandEdit[];
  readonly submissions: Submission[];
  readonly targets: TargetSheet[];
  /** Faults brought about, in words. */
  readonly faults: { readonly at: number; readonly what: string }[];
  /** The most that was used of each quota at any time looked at. */
  readonly quotaPeaks: Record<string, { used: number; readonly limit: number }>;
  /** Runs that did not end well. */
  readonly failedRuns: {
    readonly id: number;
    readonly entryPoint: string;
    readonly status: string;
    readonly error: string;
    readonly startedAt: number;
  }[];
}

/** An empty diary. */
export function newDiary(): Diary {
  return { calls: [], edits: [], submissions: [], targets: [], faults: [], quotaPeaks: {}, failedRuns: [] };
}
