import type { World } from '../../kernel/contract';
import type { Result } from '../cellValue';
import { GENERAL } from '../numberFormat';
import type { SpreadsheetState } from '../spreadsheetState';
import type { Label } from './label';
import { type Line, linesOf } from './lines';
import type { PivotGroupState, PivotState, PivotValueState } from './pivotState';
import { type PivotSource, pivotSource } from './source';
import { type SourceValue, summarized } from './summarize';
import { type PivotWords, pivotWords } from './words';

export interface PivotCell {
  readonly value: Result;
  readonly format?: string;
}

/** The result of a pivot table, from its anchor on. */
export interface PivotLayout {
  readonly cells: readonly (readonly (PivotCell | null)[])[];
  readonly headingRows: number;
  /** Rows of totals, counted from 0. */
  readonly totalRows: ReadonlySet<number>;
}

/** Functions whose result is of the kind that they read, so that it takes on the format of the source. */
const OF_ITS_KIND = new Set(['SUM', 'AVERAGE', 'MAX', 'MIN', 'MEDIAN']);
const PERCENT = '0.00%';

function labelCell({ value, format }: Label): PivotCell | null {
  return value === '' ? null : { value, ...(format === undefined ? {} : { format }) };
}

function groupName(source: PivotSource, words: PivotWords, { name, column, rule }: PivotGroupState): string {
  const { heading } = source.column(column);
  return name ?? (rule?.kind === 'dateTime' ? words.byDate(heading, rule.type) : heading);
}

function valueName(source: PivotSource, words: PivotWords, { name, column, summarizeBy }: PivotValueState): string {
  return name ?? words.value(summarizeBy, source.column(column).heading);
}

/** The labels of a line, each where it is shown: an outer one once for all lines under it, unless it is repeated. */
function shownLabels(
  groups: readonly PivotGroupState[],
  words: PivotWords,
  line: Line,
  before: Line | undefined,
): (PivotCell | null)[] {
  if (groups.length === 0) return [];
  const shown: (PivotCell | null)[] = groups.map((group, level) => {
    const label = line.labels[level];
    // The outermost labels of a total are those of the lines before it.
    if (label === undefined || line.isTotal) return null;
    const isSame =
      before !== undefined &&
      level < groups.length - 1 &&
      line.labels.slice(0, level + 1).every((each, at) => each.value === before.labels[at]?.value);
    return isSame && !group.repeatLabels ? null : labelCell(label);
  });
  if (!line.isTotal) return shown;
  const last = line.labels.at(-1);
  if (last === undefined) shown[0] = { value: words.grandTotal };
  else shown[line.labels.length - 1] = { value: words.total(last.text) };
  return shown;
}

/** Figures of one line of rows under every line of columns. */
function figuresOf(
  source: PivotSource,
  value: PivotValueState,
  line: Line,
  columns: readonly Line[],
  placeOf: Int32Array,
): (Result | null)[] {
  const { values } = source.column(value.column);
  const buckets = new Map<number, number[]>();
  for (const row of line.rows) {
    const place = placeOf[row] ?? 0;
    const bucket = buckets.get(place);
    if (bucket === undefined) buckets.set(place, [row]);
    else bucket.push(row);
  }
  return columns.map(({ from, to }) => {
    const rows: number[] = [];
    for (let place = from; place < to; place += 1) for (const row of buckets.get(place) ?? []) rows.push(row);
    if (rows.length === 0) return null;
    if (to - from > 1) rows.sort((a, b) => a - b);
    return summarized(
      value.summarizeBy,
      rows.map((row): SourceValue => values[row] ?? null),
    );
  });
}

function share(part: Result | null, whole: Result | null): Result | null {
  if (part === null) return null;
  if (typeof part !== 'number') return part;
  if (typeof whole !== 'number') return whole ?? '#DIV/0!';
  return whole === 0 ? '#DIV/0!' : part / whole;
}

/** All figures of a value, shown as they are or as shares, line by line. */
function figures(source: PivotSource, value: PivotValueState, rows: readonly Line[], columns: readonly Line[]) {
  const { displayType, summarizeBy, column } = value;
  const placeOf = new Int32Array(source.column(column).values.length);
  for (const { isTotal, from, rows: held } of columns) if (!isTotal) for (const row of held) placeOf[row] = from;
  const all: Line = { labels: [], isTotal: true, rows: source.rows, from: 0, to: Number.POSITIVE_INFINITY };
  const wholeRow: Line = { ...all, to: columns.reduce((end, { to }) => Math.max(end, to), 0) };
  const format = source.column(column).formats.find((_, row) => typeof source.column(column).values[row] === 'number');
  const plain = OF_ITS_KIND.has(summarizeBy) && format !== undefined && format !== GENERAL ? format : undefined;
  const shown = displayType === 'DEFAULT' ? plain : PERCENT;
  const totals = figuresOf(source, value, all, [...columns, wholeRow], placeOf);
  const grand = totals.at(-1) ?? null;
  return rows.map((line) => {
    const found = figuresOf(source, value, line, [...columns, wholeRow], placeOf);
    const total = found.at(-1) ?? null;
    return columns.map((_, at): PivotCell | null => {
      const part = found[at] ?? null;
      const figure =
        displayType === 'PERCENT_OF_ROW_TOTAL'
          ? share(part, total)
          : displayType === 'PERCENT_OF_COLUMN_TOTAL'
            ? share(part, totals[at] ?? null)
            : displayType === 'PERCENT_OF_GRAND_TOTAL'
              ? share(part, grand)
              : part;
      if (figure === null) return null;
      return { value: figure, ...(shown === undefined || typeof figure !== 'number' ? {} : { format: shown }) };
    });
  });
}

/**
 * Lays a pivot table out as Sheets does: headings, then a line for each combination of row labels with its totals; column labels stand
 * above their figures, under the names of their groups. Null where it shows nothing or its source is gone.
 */
export function pivotLayout(world: World, file: SpreadsheetState, pivot: PivotState): PivotLayout | null {
  const source = pivotSource(world, file, pivot);
  const { rows: rowGroups, columns: columnGroups, values } = pivot;
  if (source === null || rowGroups.length + columnGroups.length + values.length === 0) return null;
  const words = pivotWords(file.locale);
  const rowLines = linesOf(pivot, source, rowGroups, columnGroups);
  const columnLines = linesOf(pivot, source, columnGroups, rowGroups);
  const hasColumns = columnGroups.length > 0;
  const isStacked = pivot.valuesAs === 'ROWS' && values.length > 1;
  const names = values.map((value) => valueName(source, words, value));
  /** Figures stand from this column on. */
  const left = Math.max(rowGroups.length + (isStacked ? 1 : 0), hasColumns ? 1 : 0);
  const besides = isStacked ? 1 : Math.max(values.length, hasColumns ? 1 : 0);
  const named = values.length > 1 && !isStacked;
  const headingRows = hasColumns ? 1 + columnGroups.length + (named ? 1 : 0) : 1;
  const cells: (PivotCell | null)[][] = Array.from({ length: headingRows }, () => []);
  const put = (row: number, column: number, cell: PivotCell | null): void => {
    while (cells.length <= row) cells.push([]);
    if (cell !== null) (cells[row] ??= [])[column] = cell;
  };
  rowGroups.forEach((group, at) => {
    put(headingRows - 1, at, { value: groupName(source, words, group) });
  });
  if (isStacked) put(headingRows - 1, rowGroups.length, { value: words.values });
  if (hasColumns) {
    const [only] = names;
    if (values.length === 1 && only !== undefined && rowGroups.length > 0) put(0, 0, { value: only });
    columnGroups.forEach((group, at) => {
      put(0, left + at, { value: groupName(source, words, group) });
    });
    if (named) put(0, left + columnGroups.length, { value: words.values });
    columnLines.forEach((line, index) => {
      shownLabels(columnGroups, words, line, columnLines[index - 1]).forEach((cell, level) => {
        put(1 + level, left + index * besides, cell);
      });
    });
  }
  if (!isStacked && (named || !hasColumns)) {
    columnLines.forEach((_, index) => {
      names.forEach((name, at) => {
        put(headingRows - 1, left + index * besides + at, { value: name });
      });
    });
  }
  const totalRows = new Set<number>();
  const perLine = isStacked ? values.length : 1;
  const found = values.map((value) => figures(source, value, rowLines, columnLines));
  const body = rowGroups.length === 0 && values.length === 0 ? [] : rowLines;
  body.forEach((line, index) => {
    const first = headingRows + index * perLine;
    shownLabels(rowGroups, words, line, rowLines[index - 1]).forEach((cell, at) => {
      put(first, at, cell);
    });
    if (rowGroups.length === 0 && hasColumns && names.length === 1) put(first, 0, { value: names[0] ?? '' });
    found.forEach((lines, at) => {
      const row = first + (isStacked ? at : 0);
      if (isStacked) put(row, rowGroups.length, { value: names[at] ?? '' });
      if (line.isTotal) totalRows.add(row);
      lines[index]?.forEach((cell, place) => {
        put(row, left + place * besides + (isStacked ? 0 : at), cell);
      });
    });
    // A line of empty cells is a line of the result all the same.
    put(first + perLine - 1, 0, cells[first + perLine - 1]?.[0] ?? null);
  });
  const width = Math.max(left + columnLines.length * besides, ...cells.map((row) => row.length));
  return {
    cells: cells.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? null)),
    headingRows,
    totalRows,
  };
}
