import type { ChartOption } from '../../kernel/views';
import type { GridRange } from '../spreadsheetState';

/** The options of a chart as a tree: 'hAxis.title' stands under 'hAxis'. */
export interface OptionTree {
  readonly [name: string]: ChartOption;
}

/** A chart as it stands on a tab, or as a builder has it so far. */
export interface ChartState {
  /** Unique in the spreadsheet; null as long as the chart stands nowhere. */
  readonly id: number | null;
  readonly type: string;
  readonly ranges: readonly GridRange[];
  /** The cell it hangs at, and how far from its corner. */
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
  /** Rows of the data that are headings; null leaves it to a guess. */
  readonly headers: number | null;
  readonly merge: string;
  readonly hidden: string;
  readonly transposed: boolean;
  readonly options: OptionTree;
}

export const NEW_CHART: ChartState = {
  id: null,
  type: 'COLUMN',
  ranges: [],
  row: 1,
  column: 1,
  offsetX: 0,
  offsetY: 0,
  headers: null,
  merge: 'MERGE_COLUMNS',
  hidden: 'IGNORE_ROWS',
  transposed: false,
  options: {},
};
