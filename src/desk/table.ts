import type { RowOf, SheetDeclaration } from '../sheets/sheet';

type Key<D extends SheetDeclaration> = Extract<keyof D['columns'], string>;

/** One sheet as a table: rows are numbered as people count them (headings are row 1), columns are found by heading. */
export interface Table<D extends SheetDeclaration> {
  /** One column from row 2 down to the last row of the grid, empty cells included. One read. */
  column<K extends Key<D>>(key: K): readonly RowOf<D>[K][];
  /** Rows from `firstRow`, `count` of them or all that the grid has. One read. */
  rows(firstRow: number, count?: number): readonly RowOf<D>[];
  /** Whether the row below `row`, which must be there, has a key. One read, of that cell. */
  goesOnBelow(row: number): boolean;
  /**
   * Rows from `firstRow` down to the first without a key: for sheets that only the desk fills. One read.
   * @param most rows that are asked for; all where there is no such number
   */
  filled(firstRow: number, most?: number): readonly RowOf<D>[];
  /** Neighbouring columns from row 2 down, read with their headings in one call. */
  block<K extends Key<D>>(keys: readonly K[]): readonly Pick<RowOf<D>, K>[];
  /** @param rows what is left out of one is emptied */
  writeBlock<K extends Key<D>>(keys: readonly K[], firstRow: number, rows: readonly Partial<Pick<RowOf<D>, K>>[]): void;
  /**
   * Writes some cells of one row; one call for each run of neighbouring columns.
   * @param known the row as it was read; a run in which nothing differs from it is left out
   */
  write(row: number, cells: Partial<RowOf<D>>, known?: RowOf<D>): void;
  /** The same value into one column of many rows that are there. One write. */
  fill<K extends Key<D>>(rows: readonly number[], key: K, value: RowOf<D>[K]): void;
  /** Whether many rows may be added below `row` before the grid has to grow. No call. */
  hasRoom(row: number): boolean;
  /** Lets the grid grow, so that it has. */
  makeRoom(row: number): void;
  /**
   * Turns formulas that people typed into the desk's own columns of text back into the text they typed; on the register also in every column
   * that the desk fills. One read where there are none.
   */
  formulasToText(firstRow: number, count: number): void;
  /** Makes sure that every column stands, before anything is written that a missing one would leave half done. @throws {Refusal} HEADING_MISSING */
  demandColumns(): void;
  /** A cell as people see it. One read. */
  shown(row: number, key: Key<D>): string;
  /** The desk's columns among `count` columns of the sheet from `first` on. */
  keysWithin(first: number, count: number): readonly Key<D>[];
  /** Last row with any content, 1 where there are only headings. One read. */
  lastRow(): number;
  /** Writes whole rows below each other, growing the sheet where it ends. */
  append(firstRow: number, rows: readonly RowOf<D>[]): void;
  /** Adds one row below all content, wherever that ends by then. */
  appendBelow(row: RowOf<D>): void;
  /** Takes whole rows out of the sheet, whatever else stands in them. One call for each run of neighbouring rows. */
  remove(rows: readonly number[]): void;
  /** Leaves only these rows below the headings. */
  replace(rows: readonly RowOf<D>[]): void;
  /** Notes why a cell was put back, and takes away the number format that typing brought: a number under a date's format is read as a date. */
  note(row: number, key: Key<D>, text: string): void;
}
