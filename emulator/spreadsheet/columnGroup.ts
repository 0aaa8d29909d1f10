import type { ColumnGroup } from '../kernel/views';
import type { SheetState } from './spreadsheetState';

/**
 * The groups of a tab's columns, outer ones first. Whether one is collapsed is read off its columns: it is where none of them is shown.
 * Google's button stands on the column before the group unless a sheet says otherwise.
 */
export function columnGroups({ columnDepths, hiddenColumns, maxColumns }: SheetState): readonly ColumnGroup[] {
  const groups: ColumnGroup[] = [];
  const hidden = new Set(hiddenColumns);
  const deepest = columnDepths.reduce((most, depth) => Math.max(most, depth), 0);
  for (let depth = 1; depth <= deepest; depth += 1) {
    for (let first = 1; first <= maxColumns; first += 1) {
      if ((columnDepths[first - 1] ?? 0) < depth) continue;
      let last = first;
      let collapsed = hidden.has(first);
      while ((columnDepths[last] ?? 0) >= depth) {
        last += 1;
        collapsed &&= hidden.has(last);
      }
      groups.push({ first, last, depth, control: first - 1, collapsed });
      first = last;
    }
  }
  return groups;
}

/** Shows or hides the columns of a group. */
export function setCollapsed(sheet: SheetState, { first, last }: ColumnGroup, collapsed: boolean): void {
  const rest = sheet.hiddenColumns.filter((column) => column < first || column > last);
  const own = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  sheet.hiddenColumns = collapsed ? [...rest, ...own].sort((a, b) => a - b) : rest;
}

/**
 * Collapses or expands the groups that lie wholly between two columns; where there is none, the deepest one that reaches in and is not so
 * yet (G/reference/spreadsheet/range#collapsegroups).
 */
export function collapseBetween(sheet: SheetState, first: number, last: number, collapsed: boolean): void {
  const groups = columnGroups(sheet);
  const within = groups.filter((group) => group.first >= first && group.last <= last);
  if (within.length > 0) {
    for (const group of within) setCollapsed(sheet, group, collapsed);
    return;
  }
  const partly = groups.filter((group) => group.first <= last && group.last >= first && group.collapsed !== collapsed);
  const deepest = partly.at(-1);
  if (deepest !== undefined) setCollapsed(sheet, deepest, collapsed);
}
