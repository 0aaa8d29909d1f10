/** What applying the targets and hours in force to open tickets would change. */
export interface TargetsPreview {
  /** Open tickets under targets or hours of before, and those of them whose due times would move. */
  readonly tickets: number;
  readonly moved: number;
  readonly earlier: number;
  readonly later: number;
  /** Tickets that would be late at once, and tickets that would no longer be late. */
  readonly turnLate: number;
  readonly turnTimely: number;
  /** Some of the moves; an instant in epoch milliseconds, null where there is no due time. */
  readonly shown: readonly {
    readonly ticketNo: string;
    readonly clock: string;
    readonly before: number | null;
    readonly after: number | null;
  }[];
}
