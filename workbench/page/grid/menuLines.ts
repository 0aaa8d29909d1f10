/** What the menus of columns, rows and cells offer. */
import type { Act, SheetTab } from '../../server/wire';
import type { Texts } from '../texts';
import { a1OfArea, type Area } from './a1';
import type { MenuLine } from './contextMenu';

export interface Doing {
  readonly tab: SheetTab;
  readonly area: Area;
  readonly words: Texts;
  readonly act: (act: Act) => void;
  readonly clear: () => void;
  readonly copy: () => void;
}

export function columnLines(doing: Doing): (MenuLine | null)[] {
  const { tab, area, words: t, act } = doing;
  const sheet = tab.name;
  const column = area.firstColumn;
  const count = area.lastColumn - column + 1;
  const sorted = a1OfArea({
    firstRow: tab.frozenRows + 1,
    firstColumn: 1,
    lastRow: Math.max(tab.frozenRows + 1, tab.lastRow),
    lastColumn: Math.max(1, tab.lastColumn),
  });
  const isSortable = tab.lastRow > tab.frozenRows + 1 && column <= tab.lastColumn;
  return [
    {
      label: t.sortAscending,
      isOff: !isSortable,
      act: () => {
        act({ kind: 'sort', sheet, a1: sorted, column, ascending: true });
      },
    },
    {
      label: t.sortDescending,
      isOff: !isSortable,
      act: () => {
        act({ kind: 'sort', sheet, a1: sorted, column, ascending: false });
      },
    },
    null,
    {
      label: t.insertLeft,
      act: () => {
        act({ kind: 'insertColumns', sheet, at: column, count: 1 });
      },
    },
    {
      label: t.insertRight,
      act: () => {
        act({ kind: 'insertColumns', sheet, at: area.lastColumn + 1, count: 1 });
      },
    },
    {
      label: t.moveLeft,
      isOff: column === 1,
      act: () => {
        act({ kind: 'moveColumns', sheet, at: column, count, before: column - 1 });
      },
    },
    {
      label: t.moveRight,
      isOff: area.lastColumn >= tab.maxColumns,
      act: () => {
        act({ kind: 'moveColumns', sheet, at: column, count, before: area.lastColumn + 2 });
      },
    },
    {
      label: t.deleteColumn,
      isOff: count >= tab.maxColumns,
      act: () => {
        act({ kind: 'deleteColumns', sheet, at: column, count });
      },
    },
    ...groupLines(doing),
    null,
    { label: t.copy, act: doing.copy },
    { label: t.clear, act: doing.clear },
  ];
}

/** The group that the columns are in, or that begins after them. */
function groupLines({ tab, area, words: t, act }: Doing): MenuLine[] {
  const group = tab.columnGroups
    .filter(
      ({ first, last, control }) =>
        first <= area.lastColumn + 1 && control <= area.lastColumn && last >= area.firstColumn,
    )
    .at(-1);
  if (group === undefined) return [];
  return [
    {
      label: group.collapsed ? t.expandGroup : t.collapseGroup,
      act: () => {
        act({ kind: 'toggleGroup', sheet: tab.name, column: group.first });
      },
    },
  ];
}

export function rowLines(doing: Doing): (MenuLine | null)[] {
  const { tab, area, words: t, act } = doing;
  const sheet = tab.name;
  const count = area.lastRow - area.firstRow + 1;
  return [
    {
      label: t.insertAbove,
      act: () => {
        act({ kind: 'insertRows', sheet, at: area.firstRow, count: 1 });
      },
    },
    {
      label: t.insertBelow,
      act: () => {
        act({ kind: 'insertRows', sheet, at: area.lastRow + 1, count: 1 });
      },
    },
    {
      label: count === 1 ? t.deleteRow : t.deleteRows(count),
      isOff: count >= tab.maxRows,
      act: () => {
        act({ kind: 'deleteRows', sheet, at: area.firstRow, count });
      },
    },
    null,
    { label: t.copy, act: doing.copy },
    { label: t.clear, act: doing.clear },
  ];
}

export function cellLines(doing: Doing): (MenuLine | null)[] {
  const [copy, clear] = rowLines(doing).slice(-2);
  return [
    copy ?? null,
    clear ?? null,
    null,
    ...rowLines(doing).slice(0, 3),
    null,
    ...columnLines(doing).slice(0, 5),
    null,
    columnLines(doing)[7] ?? null,
  ];
}
