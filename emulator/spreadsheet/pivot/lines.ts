import type { Result } from '../cellValue';
import { compareResults } from '../sorting';
import { type Label, labelKey, labelOf } from './label';
import type { PivotGroupState, PivotState } from './pivotState';
import type { PivotSource } from './source';
import { summarized } from './summarize';

/** One line of an axis: a combination of labels, or the total over all of some. */
export interface Line {
  /** Labels from the outermost group in; fewer than groups for a total. */
  readonly labels: readonly Label[];
  readonly isTotal: boolean;
  /** Rows of the source, in their order. */
  readonly rows: readonly number[];
  /** Innermost groups that the line covers: first, and the one after the last. */
  readonly from: number;
  readonly to: number;
}

interface Node {
  readonly label: Label;
  readonly rows: number[];
}

/** Empty labels come first, as the smallest. */
function compareOrder(a: Result, b: Result): number {
  if (a === '' || b === '') return Number(a !== '') - Number(b !== '');
  return compareResults(a, b);
}

function compareLabels(a: Label, b: Label): number {
  const found = compareOrder(a.order, b.order);
  if (found !== 0) return found;
  return labelKey(a) < labelKey(b) ? -1 : Number(labelKey(a) > labelKey(b));
}

/** The rows of each label of a group, in the group's order. */
function nodesOf(
  pivot: PivotState,
  source: PivotSource,
  group: PivotGroupState,
  opposite: PivotGroupState | undefined,
  rows: readonly number[],
): Node[] {
  const column = source.column(group.column);
  const nodes = new Map<Label, Node>();
  for (const row of rows) {
    const label = labelOf(column, row, group.rule);
    const node = nodes.get(label);
    if (node === undefined) nodes.set(label, { label, rows: [row] });
    else node.rows.push(row);
  }
  const sign = group.ascending ? 1 : -1;
  const value = pivot.values.find(({ id }) => id === group.sortBy?.valueId);
  if (value === undefined) return [...nodes.values()].sort((a, b) => sign * compareLabels(a.label, b.label));
  const { values } = source.column(value.column);
  const wanted = opposite === undefined ? [] : (group.sortBy?.opposite ?? []);
  const figures = new Map<Node, readonly Result[]>();
  for (const node of nodes.values()) {
    const parts =
      opposite === undefined || wanted.length === 0
        ? [node.rows]
        : wanted.map((each) =>
            node.rows.filter((row) => {
              const label = labelOf(source.column(opposite.column), row, opposite.rule);
              return label.value === each || label.text === each;
            }),
          );
    figures.set(
      node,
      parts.map((part) =>
        part.length === 0
          ? ''
          : summarized(
              value.summarizeBy,
              part.map((row) => values[row] ?? null),
            ),
      ),
    );
  }
  return [...nodes.values()].sort((a, b) => {
    for (const [index, left] of (figures.get(a) ?? []).entries()) {
      const found = compareOrder(left, figures.get(b)?.[index] ?? '');
      if (found !== 0) return sign * found;
    }
    return compareLabels(a.label, b.label);
  });
}

/**
 * The lines of an axis: every combination that the source has, after each outer label its total where the next inner group shows totals,
 * and the grand total where the outermost does. Without groups all rows make one line.
 */
export function linesOf(
  pivot: PivotState,
  source: PivotSource,
  groups: readonly PivotGroupState[],
  opposite: readonly PivotGroupState[],
): Line[] {
  const lines: Line[] = [];
  let leaves = 0;
  const walk = (level: number, labels: readonly Label[], rows: readonly number[]): void => {
    const group = groups[level];
    const from = leaves;
    if (group === undefined) {
      leaves += 1;
      lines.push({ labels, isTotal: false, rows, from, to: leaves });
      return;
    }
    for (const node of nodesOf(pivot, source, group, opposite[0], rows))
      walk(level + 1, [...labels, node.label], node.rows);
    if (group.showTotals) lines.push({ labels, isTotal: true, rows, from, to: leaves });
  };
  walk(0, [], source.rows);
  return lines;
}
