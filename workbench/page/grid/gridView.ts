/**
 * One file, though long: everything that asks SlickGrid what it drew or tells it what to draw is here, so that its quirks and its
 * protected members are met in one place and no other file of the page depends on its version.
 */
import { type Column, type GridOption, SlickGrid } from 'slickgrid';
import { columnLetters } from '../../../emulator/spreadsheet/a1';
import type { SheetTab } from '../../server/wire';
import type { Area, Place } from './a1';
import { cellElement } from './cellElement';
import type { RowWindows } from './rowWindows';
import type { Bounds } from './selection';
import { shownRows } from './shownRows';

/** Sheets' usual row has 21 pixels in a smaller letter. */
const ROW_HEIGHT = 26;
const ROW_NUMBERS = 'rowNumbers';
const LINE_HEIGHT = 18;
const DEFAULT_WIDTH = 100;

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What is drawn of one sheet: SlickGrid places rows, columns and freezes; keys, mouse and editing are not its concern. */
export interface GridView {
  readonly bounds: Bounds;
  /** Sheet rows that are drawn or nearly so. */
  drawnRows(): { readonly first: number; readonly last: number };
  redraw(firstRow: number, lastRow: number): void;
  /** Takes over a tab's new size. @returns false when its layout changed, so that it must be built anew */
  follow(tab: SheetTab): boolean;
  paint(active: Place, area: Area): void;
  reveal(place: Place): void;
  /** Where a drawn cell is, relative to `container`; null when it is not drawn. */
  boxOf(place: Place): Box | null;
  /** Where the corner of a cell is in the pane that holds it, drawn or not, counted from where the pane begins unscrolled. */
  placeOf(place: Place): { readonly pane: HTMLElement; readonly left: number; readonly top: number };
  /** How far down the sheet is scrolled, for `scrollTo`. */
  scrolled(): number;
  scrollTo(position: number): void;
  /** Pixels that the columns are scrolled to the left, for `scrollAcross`. */
  scrolledAcross(): number;
  scrollAcross(pixels: number): void;
  resize(): void;
  destroy(): void;
}

/** SlickGrid wants a field to read from; cells are read from the row windows instead. */
interface RowItem {
  readonly cells: string;
}

/** @param onScroll hears that other rows may be in view */
export function gridView(container: HTMLElement, first: SheetTab, windows: RowWindows, onScroll: () => void): GridView {
  let tab = first;
  let shown = shownRows(tab.maxRows, tab.hiddenRuns);
  const rowCount = (): number => shown.count;
  const rowAt = (index: number): number => shown.rowAt(index);
  const indexOf = (row: number): number => shown.placeOf(row);
  const bounds: Bounds = {
    get rows() {
      return tab.maxRows;
    },
    get columns() {
      return tab.maxColumns;
    },
    get lastRow() {
      return Math.max(1, tab.lastRow);
    },
    get lastColumn() {
      return Math.max(1, tab.lastColumn);
    },
    isRowHidden: (row) => shown.isHidden(row),
    isColumnHidden: (column) => tab.hiddenColumns.includes(column),
  };

  const columns = gridColumns(tab, windows, rowAt);
  const frozen = frozenLayout(tab, container.clientWidth);
  container.style.setProperty('--row-height', `${String(rowHeight(tab))}px`);
  container.style.setProperty('--lines', String(Math.floor((rowHeight(tab) - 6) / LINE_HEIGHT)));
  container.classList.toggle('tall-rows', rowHeight(tab) > ROW_HEIGHT);
  container.classList.toggle('no-lines', tab.hiddenGridlines);
  const options: GridOption<Column<RowItem>> = {
    // Text of cells must never become HTML, whatever people type.
    enableHtmlRendering: false,
    enableCellNavigation: false,
    enableColumnReorder: false,
    enableTextSelectionOnCells: true,
    enableMouseWheelScrollHandler: false,
    rowHeight: rowHeight(tab),
    headerRowHeight: ROW_HEIGHT,
    defaultColumnWidth: DEFAULT_WIDTH,
    frozenColumn: frozen.columns,
    ...(frozen.rows > 0 ? { frozenRow: frozen.rows } : {}),
    skipFreezeColumnValidation: true,
    // Rows are ready within a frame; waiting longer shows white while scrolling.
    scrollRenderThrottling: 10,
    minRowBuffer: 8,
  };
  const source = { getLength: rowCount, getItem: (): RowItem => EMPTY, getItemMetadata: () => null };
  const grid = new SlickGrid<RowItem, Column<RowItem>>(container, source, columns, options);
  // The editor beside the grid is the one stop for the Tab key.
  for (const stop of container.querySelectorAll('[tabindex]')) stop.removeAttribute('tabindex');
  grid.onViewportChanged.subscribe(onScroll);
  grid.onScroll.subscribe(onScroll);
  const wheel = forwardWheel(container);

  return {
    bounds,
    drawnRows: () => {
      const range = grid.getRenderedRange();
      const frozenEnd = frozen.rows;
      return {
        first: rowAt(Math.max(0, range.top - frozenEnd)),
        last: rowAt(Math.min(rowCount() - 1, range.bottom + frozenEnd)),
      };
    },
    redraw: (firstRow, lastRow) => {
      const range = grid.getRenderedRange();
      const from = indexOf(firstRow);
      const to = Math.min(rowCount() - 1, indexOf(lastRow));
      const indexes: number[] = [];
      for (let index = from; index <= to; index += 1) {
        if (index < frozen.rows || (index >= range.top - frozen.rows - 20 && index <= range.bottom + frozen.rows + 20))
          indexes.push(index);
      }
      if (indexes.length === 0) return;
      grid.invalidateRows(indexes);
      grid.render();
    },
    follow: (next) => {
      if (layoutOf(next) !== layoutOf(tab)) return false;
      const hadRows = rowCount();
      const hadHidden = tab.hiddenRuns.join();
      tab = next;
      shown = shownRows(tab.maxRows, tab.hiddenRuns);
      const isOtherHidden = hadHidden !== tab.hiddenRuns.join();
      if (isOtherHidden) grid.invalidateAllRows();
      if (isOtherHidden || hadRows !== rowCount()) {
        grid.updateRowCount();
        grid.render();
      }
      return true;
    },
    paint: (active, area) => {
      const range = grid.getRenderedRange();
      const picked: Record<number, Record<string, string>> = {};
      const isOne = area.firstRow === area.lastRow && area.firstColumn === area.lastColumn;
      const columnIds: Record<string, string> = {};
      for (let column = area.firstColumn; column <= area.lastColumn; column += 1) columnIds[idOf(column)] = 'picked';
      // A whole column has as many rows as the sheet; only those near the view are painted, and again after scrolling.
      const from = Math.max(indexOf(area.firstRow), 0);
      const to = Math.min(indexOf(area.lastRow), rowCount() - 1);
      for (let index = from; index <= to; index += 1) {
        if (index >= frozen.rows && index < range.top - 40) index = Math.max(index, range.top - 40);
        if (index > range.bottom + frozen.rows + 40) break;
        picked[index] = isOne ? { [ROW_NUMBERS]: 'picked-number' } : { ...columnIds, [ROW_NUMBERS]: 'picked-number' };
      }
      grid.setCellCssStyles('picked', picked);
      grid.setCellCssStyles('active', { [indexOf(active.row)]: { [idOf(active.column)]: 'active-cell' } });
      for (const header of container.querySelectorAll<HTMLElement>('.slick-header-column')) {
        const column = Number(header.dataset['id']?.slice(1));
        header.classList.toggle('picked-letter', column >= area.firstColumn && column <= area.lastColumn);
      }
    },
    reveal: (place) => {
      const cell = grid.getColumnIndex(idOf(place.column));
      // A frozen row is always in view, so SlickGrid would leave the others where they are; Ctrl+Home means the top.
      if (place.row <= frozen.rows) grid.scrollRowToTop(0);
      if (!bounds.isColumnHidden(place.column)) grid.scrollCellIntoView(indexOf(place.row), cell, false);
    },
    boxOf: (place) => {
      const cell = container.querySelector(
        `.cell[data-row="${String(place.row)}"][data-column="${String(place.column)}"]`,
      )?.parentElement;
      if (cell === null || cell === undefined) return null;
      const inner = cell.getBoundingClientRect();
      const outer = container.getBoundingClientRect();
      return { left: inner.left - outer.left, top: inner.top - outer.top, width: inner.width, height: inner.height };
    },
    placeOf: (place) => {
      const drawn = grid.getColumns();
      let column = place.column;
      while (column < tab.maxColumns && bounds.isColumnHidden(column)) column += 1;
      const cell = Math.max(1, grid.getColumnIndex(idOf(column)));
      const index = indexOf(place.row);
      const isRight = cell > frozen.columns;
      const isBottom = frozen.rows > 0 && index >= frozen.rows;
      // Top left, top right, bottom left, bottom right; without frozen rows all is in the upper two.
      const canvas = grid.getCanvases()[(isBottom ? 2 : 0) + (isRight ? 1 : 0)];
      const before = drawn.slice(isRight ? frozen.columns + 1 : 0, cell);
      return {
        pane: canvas?.parentElement ?? container,
        left: before.reduce((sum, { width }) => sum + (width ?? DEFAULT_WIDTH), 0),
        top: (index - (isBottom ? frozen.rows : 0)) * rowHeight(tab),
      };
    },
    scrolled: () => grid.getViewport().top,
    scrollTo: (position) => {
      grid.scrollRowToTop(position);
    },
    scrolledAcross: () => acrossOf(container)?.scrollLeft ?? 0,
    scrollAcross: (pixels) => {
      const across = acrossOf(container);
      if (across !== undefined) across.scrollLeft = pixels;
    },
    resize: () => {
      grid.resizeCanvas();
    },
    destroy: () => {
      wheel.stop();
      grid.destroy(true);
      container.replaceChildren();
    },
  };
}

const EMPTY: RowItem = { cells: '' };

function idOf(column: number): string {
  return `c${String(column)}`;
}

/** Everything that makes SlickGrid build its columns and panes anew. */
function layoutOf(tab: SheetTab): string {
  return JSON.stringify([
    tab.sheetId,
    tab.maxColumns,
    tab.frozenRows,
    tab.frozenColumns,
    tab.columnWidths,
    tab.hiddenColumns,
    tab.columnGroups,
    tab.hiddenGridlines,
    rowHeight(tab),
  ]);
}

/** SlickGrid knows one height for all rows: that of the first row below the headings. */
function rowHeight(tab: SheetTab): number {
  const row = tab.frozenRows + 1;
  const run = tab.rowHeights.find(({ first, last }) => first <= row && row <= last);
  return run?.height ?? ROW_HEIGHT;
}

/** Freezes are kept only as far as they leave room to scroll: a narrow window would show nothing but frozen columns. */
function frozenLayout(tab: SheetTab, width: number): { readonly columns: number; readonly rows: number } {
  let frozenWidth = numbersWidth(tab);
  let shown = 0;
  for (let column = 1; column <= tab.frozenColumns; column += 1) {
    if (tab.hiddenColumns.includes(column)) continue;
    frozenWidth += tab.columnWidths[column - 1] ?? DEFAULT_WIDTH;
    if (frozenWidth > width * 0.6) break;
    shown += 1;
  }
  return { columns: shown, rows: tab.frozenRows };
}

function numbersWidth(tab: SheetTab): number {
  return Math.max(44, 18 + String(tab.maxRows).length * 8);
}

function gridColumns(tab: SheetTab, windows: RowWindows, rowAt: (index: number) => number): Column<RowItem>[] {
  const numbers: Column<RowItem> = {
    id: ROW_NUMBERS,
    field: 'cells',
    name: headElement(tab, 0),
    width: numbersWidth(tab),
    resizable: false,
    cssClass: 'row-number',
    headerCssClass: 'corner',
    formatter: (index) => rowNumberElement(rowAt(index)),
  };
  const columns: Column<RowItem>[] = [numbers];
  for (let column = 1; column <= tab.maxColumns; column += 1) {
    if (tab.hiddenColumns.includes(column)) continue;
    columns.push({
      id: idOf(column),
      field: 'cells',
      name: headElement(tab, column),
      ...(isGrouped(tab, column) ? { headerCssClass: 'grouped' } : {}),
      width: Math.max(24, tab.columnWidths[column - 1] ?? DEFAULT_WIDTH),
      resizable: true,
      formatter: (index) => {
        const place = { row: rowAt(index), column };
        return cellElement(windows.cell(place.row, column), place);
      },
    });
  }
  return columns;
}

function isGrouped(tab: SheetTab, column: number): boolean {
  return tab.columnGroups.some(({ first, last }) => first <= column && column <= last);
}

/** A column's letter, or # above the row numbers, with the button of the group that begins after it. */
function headElement(tab: SheetTab, column: number): HTMLElement {
  const element = document.createElement('span');
  element.className = 'column-head';
  element.textContent = column === 0 ? '#' : columnLetters(column);
  const group = tab.columnGroups.filter(({ control }) => control === column).at(-1);
  if (group === undefined) return element;
  const button = document.createElement('span');
  button.className = 'group-toggle';
  button.dataset['group'] = String(group.first);
  button.textContent = group.collapsed ? '+' : '−';
  element.append(button);
  return element;
}

function rowNumberElement(row: number): HTMLElement {
  const element = document.createElement('div');
  element.className = 'row-head';
  element.dataset['rowHead'] = String(row);
  element.textContent = String(row);
  return element;
}

/** The pane whose columns scroll. */
function acrossOf(container: HTMLElement): HTMLElement | undefined {
  const views = [...container.querySelectorAll<HTMLElement>('.slick-viewport')];
  return views.filter((view) => view.scrollWidth > view.clientWidth + 1).at(-1);
}

/** The wheel moves by pixels wherever the pointer is; SlickGrid's own steps by rows, and frozen panes do not scroll. */
function forwardWheel(container: HTMLElement): { stop(): void } {
  const turn = (event: WheelEvent): void => {
    if (event.ctrlKey) return;
    const views = [...container.querySelectorAll<HTMLElement>('.slick-viewport')];
    const down = views.filter((view) => view.scrollHeight > view.clientHeight + 1).at(-1);
    const across = acrossOf(container);
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? ROW_HEIGHT : 1;
    const deltaX = (event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX) * unit;
    const deltaY = (event.shiftKey ? 0 : event.deltaY) * unit;
    if (down !== undefined) down.scrollTop += deltaY;
    if (across !== undefined) across.scrollLeft += deltaX;
    event.preventDefault();
  };
  container.addEventListener('wheel', turn, { passive: false });
  return {
    stop: () => {
      container.removeEventListener('wheel', turn);
    },
  };
}

/** The first column of the group whose button is there, or null. */
export function groupUnder(target: EventTarget | null): number | null {
  const button = target instanceof Element ? target.closest<HTMLElement>('.group-toggle') : null;
  return button === null ? null : Number(button.dataset['group']);
}

/** The row or column that a heading stands for, and the cell under a point of the page. */
export function placeUnder(
  target: EventTarget | null,
): { readonly row: number | null; readonly column: number | null } | null {
  if (!(target instanceof Element)) return null;
  const cell =
    target.closest<HTMLElement>('.cell') ?? target.closest('.slick-cell')?.querySelector<HTMLElement>('.cell');
  if (cell !== null && cell !== undefined)
    return { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) };
  const rowHead =
    target.closest<HTMLElement>('.row-head') ?? target.closest('.row-number')?.querySelector<HTMLElement>('.row-head');
  if (rowHead !== null && rowHead !== undefined) return { row: Number(rowHead.dataset['rowHead']), column: null };
  const header = target.closest<HTMLElement>('.slick-header-column');
  if (header !== null) {
    const id = header.dataset['id'] ?? '';
    return { row: null, column: id === ROW_NUMBERS ? null : Number(id.slice(1)) };
  }
  return null;
}
