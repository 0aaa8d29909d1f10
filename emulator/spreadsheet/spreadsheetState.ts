/** Over 250 lines: the whole of what is saved, declared in one place. */
import type { World } from '../kernel/contract';
import type { ChartState } from './chart/chartState';
import type { PivotState } from './pivot/pivotState';
import type { Rect } from './rect';
import type { Runs } from './runs';

/** What a cell holds: nothing, a text, a number (dates are numbers with a date format), a truth value or a formula. */
export type RawCell = null | string | number | boolean | { readonly f: string };

/** How a cell looks; what is absent is Sheets' default. */
export interface CellStyle {
  readonly format?: string;
  readonly background?: string;
  readonly color?: string;
  readonly weight?: string;
  readonly slant?: string;
  readonly size?: number;
  readonly family?: string;
  readonly line?: string;
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly wrap?: string;
  readonly border?: string;
  readonly link?: string;
}

/** A rectangle on a tab, with ends that grow with the tab where they are open. */
export interface GridRange extends Rect {
  readonly sheetId: number;
  readonly openRows?: boolean;
  readonly openColumns?: boolean;
}

export type CriterionValue =
  string | number | boolean | { readonly date: number } | { readonly range: GridRange } | { readonly relative: string };

export interface ValidationRule {
  readonly criteria: string;
  readonly values: readonly CriterionValue[];
  readonly allowInvalid: boolean;
  readonly help: string | null;
}

export interface ConditionalFormat {
  readonly ranges: readonly GridRange[];
  readonly criteria: string | null;
  readonly values: readonly CriterionValue[];
  readonly format: {
    readonly background?: string;
    readonly color?: string;
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly underline?: boolean;
    readonly strikethrough?: boolean;
  };
  readonly gradient:
    readonly { readonly point: string; readonly color: string; readonly type: string; readonly value: string }[] | null;
}

export interface ProtectionState {
  readonly id: number;
  readonly sheetId: number;
  readonly kind: 'RANGE' | 'SHEET';
  range: GridRange | null;
  rangeName: string | null;
  unprotected: GridRange[];
  description: string;
  warningOnly: boolean;
  /** Null mirrors who may edit the file, as Google does until the list is changed. */
  editors: string[] | null;
  domainEdit: boolean;
}

export interface MetadataState {
  readonly id: number;
  key: string;
  value: string | null;
  visibility: string;
  sheetId: number | null;
  row: number | null;
  column: number | null;
}

export interface BandingState {
  readonly id: number;
  range: GridRange;
  readonly byRows: boolean;
  colors: Record<string, string | null>;
}

export interface FilterCriterion {
  readonly criteria: string | null;
  readonly values: readonly CriterionValue[];
  readonly hidden: readonly string[] | null;
  readonly visible: readonly string[] | null;
}

export interface SheetState {
  readonly sheetId: number;
  name: string;
  hidden: boolean;
  tabColor: string | null;
  maxRows: number;
  maxColumns: number;
  frozenRows: number;
  frozenColumns: number;
  hiddenGridlines: boolean;
  rightToLeft: boolean;
  formUrl: string | null;
  /** Row n stands at n - 1. Empty cells at a row's end and empty rows at the end are not kept. */
  rows: (RawCell[] | null)[];
  /** Layers, column n at n - 1: indexes into the file's `styles` and `validations`, and notes. */
  styles: (Runs<number> | null)[];
  validations: (Runs<number> | null)[];
  notes: (Runs<string> | null)[];
  columnWidths: Record<string, number>;
  rowHeights: Record<string, number>;
  hiddenRows: number[];
  hiddenColumns: number[];
  columnDepths: number[];
  rowDepths: Record<string, number>;
  merges: GridRange[];
  conditionalFormats: ConditionalFormat[];
  filter: { range: GridRange; criteria: Record<string, FilterCriterion> } | null;
  bandings: BandingState[];
  /** Absent where the tab never had any. */
  pivots?: PivotState[];
  /** As `pivots`. */
  charts?: (ChartState & { readonly id: number })[];
}

interface Selection {
  sheetId: number;
  /** Last selected cells of each tab, by its id. */
  ranges: Record<string, Rect>;
}

export interface SpreadsheetState {
  readonly id: string;
  name: string;
  locale: string;
  timeZone: string;
  readonly owner: string;
  editors: string[];
  viewers: string[];
  /** In its owner's bin. */
  trashed?: true;
  sheets: SheetState[];
  styles: CellStyle[];
  validations: ValidationRule[];
  namedRanges: { name: string; range: GridRange }[];
  protections: ProtectionState[];
  metadata: MetadataState[];
  selections: Record<string, Selection>;
  recalculation: string;
  /** Grows with every id given to a tab, a protection, a piece of metadata. */
  lastId: number;
  /** Grows with every change of what cells hold: results of formulas are good for one revision. */
  revision: number;
}

export interface SpreadsheetsPart {
  files: Record<string, SpreadsheetState>;
}

/** The spreadsheets of a world. */
export function spreadsheetsOf(world: World): SpreadsheetsPart {
  return world.part('spreadsheets', () => ({ files: {} }));
}

/** A tab as Sheets makes it: 1,000 rows of 26 columns, nothing in them. */
export function emptySheet(sheetId: number, name: string, rows = 1000, columns = 26): SheetState {
  return {
    sheetId,
    name,
    hidden: false,
    tabColor: null,
    maxRows: rows,
    maxColumns: columns,
    frozenRows: 0,
    frozenColumns: 0,
    hiddenGridlines: false,
    rightToLeft: false,
    formUrl: null,
    rows: [],
    styles: [],
    validations: [],
    notes: [],
    columnWidths: {},
    rowHeights: {},
    hiddenRows: [],
    hiddenColumns: [],
    columnDepths: [],
    rowDepths: {},
    merges: [],
    conditionalFormats: [],
    filter: null,
    bandings: [],
  };
}

export interface NewSpreadsheet {
  /** A fresh id where left out. */
  readonly id?: string;
  readonly name: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly owner: string;
  readonly editors: readonly string[];
  readonly rows?: number;
  readonly columns?: number;
}

/** Makes a spreadsheet with one empty tab, whose id is 0 and whose name follows the locale, as a new file of Google's has. */
export function addSpreadsheet(world: World, made: NewSpreadsheet): SpreadsheetState {
  const file: SpreadsheetState = {
    id: made.id ?? world.newId(),
    name: made.name,
    locale: made.locale,
    timeZone: made.timeZone,
    owner: made.owner,
    editors: [...made.editors],
    viewers: [],
    sheets: [emptySheet(0, sheetWord(made.locale) + '1', made.rows, made.columns)],
    styles: [{}],
    validations: [],
    namedRanges: [],
    protections: [],
    metadata: [],
    selections: {},
    recalculation: 'ON_CHANGE',
    lastId: 0,
    revision: 0,
  };
  spreadsheetsOf(world).files[file.id] = file;
  return file;
}

/** What a locale calls a tab, as new ones are named after it. */
export function sheetWord(locale: string): string {
  return locale.startsWith('zh') ? '工作表' : 'Sheet';
}

/** A fresh id for a tab: not a position, never given twice. */
export function freshSheetId(world: World, file: SpreadsheetState): number {
  for (;;) {
    const id = Math.floor(world.random() * 2_000_000_000) + 1;
    if (!file.sheets.some((sheet) => sheet.sheetId === id)) return id;
  }
}

/** A fresh id for a protection, a piece of metadata or a banding. */
export function freshId(file: SpreadsheetState): number {
  file.lastId += 1;
  return file.lastId;
}

/** The tab with an id, or null. */
export function sheetById(file: SpreadsheetState, sheetId: number): SheetState | null {
  return file.sheets.find((sheet) => sheet.sheetId === sheetId) ?? null;
}

/** The tab with a name, or null; Sheets compares without case when it refuses a name, but finds by the exact one. */
export function sheetByName(file: SpreadsheetState, name: string): SheetState | null {
  return file.sheets.find((sheet) => sheet.name === name) ?? null;
}
