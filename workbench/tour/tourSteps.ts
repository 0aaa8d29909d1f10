/** The steps of the tour, in the order of the loop, and what the page hears of them. */
export const TOUR_STEPS = [
  'register',
  'assign',
  'clock',
  'warning',
  'escalation',
  'solve',
  'inform',
  'survey',
  'answer',
  'followUp',
  'measure',
  'review',
] as const;
export type TourStepId = (typeof TOUR_STEPS)[number];

/** Where on the page one sees it: a cell of a tab, or a mail by its place in the mailbox. */
export type TourPlace =
  | { readonly sheet: string; readonly row: number; readonly column: number }
  | { readonly mail: number; readonly link: string | null };

export interface TourStep {
  readonly id: TourStepId;
  /** Whether the desk’s own log, outbox or sheets say that it happened. */
  readonly isDone: boolean;
  /** When, in epoch milliseconds; null where it did not or has no instant of its own. */
  readonly at: number | null;
  /** Who did it or was told, a due time, a score: what the page puts into its sentence. */
  readonly facts: Readonly<Record<string, string | number | boolean>>;
  readonly places: readonly TourPlace[];
}

/** Why the tour cannot go on with its complaint, if it cannot. */
type TourTrouble = 'ended' | 'spared' | 'sheetMissing';

export interface TourView {
  /** Number of the newest complaint before the tour: the first one after it is the tour’s. */
  readonly since: string;
  /** null until there is a complaint to follow. */
  readonly ticketNo: string | null;
  readonly trouble: TourTrouble | null;
  /** The complaint’s row of the register, from which its card is opened. */
  readonly card: TourPlace | null;
  readonly steps: readonly TourStep[];
}
