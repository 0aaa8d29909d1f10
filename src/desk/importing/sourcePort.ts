/** Tabs that people have of their own, to be imported. */
/** A tab of the spreadsheet that is none of the desk's own. */
export interface SourceTab {
  readonly id: number;
  readonly name: string;
  /** Down to the last that holds anything. */
  readonly rows: number;
}

/** Tables of other tabs. They are read and never written. */
export interface SourcePort {
  /** Cells that the file may still grow by. Two reads a sheet. */
  room(): number;
  /** A read for each. */
  tabs(): readonly SourceTab[];
  /**
   * Rows of a tab as text, down to its last: times as `YYYY-MM-DD HH:mm` of the spreadsheet's zone, and what stands in merged cells in each of
   * them.
   * @returns null where there is no such tab, or it is one of the desk's own
   */
  read(tab: number, firstRow: number, count: number): readonly (readonly string[])[] | null;
}
