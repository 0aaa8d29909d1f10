import type { FilterCriterion, GridRange } from '../spreadsheetState';

/** A value that rows are grouped by; a date is its serial number. */
export type GroupValue = string | number | boolean;

export type GroupingRule =
  | { readonly kind: 'dateTime'; readonly type: string }
  | { readonly kind: 'histogram'; readonly min: number; readonly max: number; readonly size: number }
  | {
      readonly kind: 'manual';
      readonly groups: readonly { readonly name: string; readonly members: readonly GroupValue[] }[];
    };

/** One row or column group. Columns are those of the source's tab, counted from 1. */
export interface PivotGroupState {
  readonly id: number;
  column: number;
  /** Null shows the heading of the source. */
  name: string | null;
  showTotals: boolean;
  repeatLabels: boolean;
  ascending: boolean;
  /** Sorted by a value under these labels of the opposite groups, the later for ties; by its total where there are none. */
  sortBy: { readonly valueId: number; readonly opposite: readonly GroupValue[] } | null;
  rule: GroupingRule | null;
}

export interface PivotValueState {
  readonly id: number;
  column: number;
  summarizeBy: string;
  displayType: string;
  name: string | null;
}

export interface PivotFilterState {
  readonly id: number;
  column: number;
  criterion: FilterCriterion;
}

/** A pivot table: what it shows, and which cells its last result filled. */
export interface PivotState {
  readonly id: number;
  /** The top left cell of the result, on the tab that holds the pivot table. */
  row: number;
  column: number;
  source: GridRange;
  rows: PivotGroupState[];
  columns: PivotGroupState[];
  values: PivotValueState[];
  filters: PivotFilterState[];
  valuesAs: 'COLUMNS' | 'ROWS';
  /** Size of the result; a pivot table that shows nothing yet has no cells. */
  shownRows: number;
  shownColumns: number;
  /** Number formats that the result put on cells which had none. */
  formats: {
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
    readonly format: string;
  }[];
}
