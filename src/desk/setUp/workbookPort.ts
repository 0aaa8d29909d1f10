/** The desk’s spreadsheet as a whole: its sheets, how they look, its timers. */
import type { Language, Pack } from '../../packs/pack';
import type { Extents } from '../../sheets/reviewTables';
import type { SheetId } from '../../sheets/sheets';
import type { KpiLine } from '../review/kpiLines';

/** What was missing and stands again. */
export interface EnsuredSheets {
  /** Titles of sheets. */
  readonly created: readonly string[];
  /** Headings, each with its sheet. */
  readonly repaired: readonly string[];
  /** Columns that are empty so far, by sheet: all of a sheet that was created. */
  readonly fresh: ReadonlyMap<SheetId, readonly string[]>;
}

/** What of the desk's sheets is not as set-up left it. */
interface SheetsLookedOver {
  readonly missing: readonly string[];
  /** Columns that are found by their mark, since their heading says something else. */
  readonly renamed: readonly { readonly found: string; readonly wanted: string }[];
}

/** What a person has granted the script. They may grant single scopes, and withdraw them. */
export interface Authorisation {
  /** Scopes that the script asks for and the person has not granted; empty where all is granted. */
  readonly missing: readonly string[];
  /** Whether Google lets them do nothing at all that needs a grant. */
  readonly isNothingGranted: boolean;
  /** The page where they may grant; '' where there is nothing to grant. */
  readonly url: string;
}

/** The spreadsheet as a thing that set-up builds and repair mends. */
export interface WorkbookPort {
  /**
   * Creates what is missing and mends what was broken, leaving everything else as people made it.
   * @param isAnotherPack whether the sheets still bear the headings of another one
   */
  ensure(pack: Pack, language: Language, isAnotherPack?: boolean): EnsuredSheets;
  /**
   * Looks at headings that somebody edited: one that belongs to another column is taken away again, with a note that says why.
   * @param first column of the sheet, as people count
   */
  keepHeadings(sheet: SheetId, first: number, count: number): void;
  /** Whether a sheet stands, under whatever name. */
  has(sheet: SheetId): boolean;
  /** Sheets and headings that are missing, by title, and headings that people renamed. Changes nothing. */
  lookOver(pack: Pack, language: Language): SheetsLookedOver;
  /** Copies sheets as they stand, under names made from theirs; a copy is no sheet of the desk. Answers the names. */
  setAside(ids: readonly string[], titled: (title: string) => string): readonly string[];
  /** A title that no tab has, made from that of each sheet; by the sheets' ids, without those that are not there. */
  freeTitles(ids: readonly SheetId[], titled: (title: string) => string): Readonly<Record<string, string>>;
  /** Copies sheets into hidden tabs under these titles, unless a tab has the title already. Answers the titles of copies made now. */
  keepCopies(titles: Readonly<Record<string, string>>): readonly string[];
  /** Deletes the tabs of these titles, as far as there are any. */
  dropTabs(titles: readonly string[]): void;
  /**
   * Writes a line of the start sheet that leads to a web address, below the desk's line `after`; takes its words away where that is ''.
   */
  linkOnStart(
    line: { readonly id: string; readonly after: string; readonly topic: string; readonly about: string },
    url: string,
  ): void;
  setZone(zone: string): void;
  /** Writes the figures of the staff anew, where the desk has a sheet for them. */
  writeKpis(pack: Pack, language: Language, lines: readonly KpiLine[]): void;
  /** Lets the charts of the review that still bear the desk's title reach as far as what they draw. One read, a write for each that did not. */
  fitCharts(extents: Extents, most: number): void;
  /** Lets the staff sheet and the matrix offer these departments; others may be typed all the same. */
  offerDepartments(names: readonly string[]): void;
  /**
   * Makes the one tick trigger and the form trigger of this owner, and leaves no second of either.
   * @param isOtherPace whether a tick that is there was made for another deployment
   */
  ensureTriggers(deployment: 'bound' | 'addOn', isOtherPace?: boolean): readonly string[];
  /** Names of the trigger functions that this person owns, one entry a trigger. */
  ownTriggers(): readonly string[];
  /** Takes away this person's triggers of the desk, and names what they called. */
  dropTriggers(): readonly string[];
  authorisation(): Authorisation;
}
