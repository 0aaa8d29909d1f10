/** The desk’s sheets as plain cells, and the spreadsheets that hold copies of them. */
import type { SheetId } from '../../sheets/sheets';

/** What a cell holds, as the spreadsheet gives it. */
export type Cell = string | number | boolean | Date;

export type Cells = readonly (readonly Cell[])[];

/** A sheet of the desk as it stands, columns of people's own included. Rows are counted from 0, below the headings. */
export interface StandingSheet {
  readonly id: SheetId;
  readonly title: string;
  /** Of each column that holds anything; '' for one of people's own. */
  readonly keys: readonly string[];
  readonly headings: readonly string[];
  readonly rows: number;
  /** Values, where there are formulas too. One read. */
  read(from: number, count: number): Cells;
  /** Writes rows over what stands there, text as text. @param cells as wide as `keys` */
  write(from: number, cells: Cells): void;
  /** Leaves only these rows below the headings. One write, so that a run that is cut off leaves the ones or the others. */
  replace(cells: Cells): void;
}

/** A spreadsheet that holds a copy. Rows are counted from 0 from the first of a tab on. */
export interface CopyBook {
  /** The page that says what it is. */
  readAbout(): Cells;
  /** Writes it; what stood there goes. */
  writeAbout(cells: Cells): void;
  /** Empties a tab, or makes it. */
  begin(tab: string): void;
  write(tab: string, from: number, cells: Cells): void;
  /** Rows of a tab; all where `count` is left out, none where there is no such tab. */
  read(tab: string, from?: number, count?: number): Cells;
  /** Takes away every other tab but the page that says what it is. */
  keepOnly(tabs: readonly string[]): void;
}

/** Copies of the desk's sheets in spreadsheets of their own. */
export interface BackupPort {
  /** Makes an empty spreadsheet in the desk's zone, which belongs to whoever runs this and is shared with nobody. */
  create(title: string): { readonly id: string; readonly url: string };
  /** One call. @throws {Refusal} BACKUP_CLOSED */
  open(book: { readonly id: string; readonly url: string }): CopyBook;
  /** Sheets of the desk that stand, of these. Four reads each. */
  standing(ids: readonly SheetId[]): readonly StandingSheet[];
}
