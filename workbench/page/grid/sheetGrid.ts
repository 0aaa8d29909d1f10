/** Over 250 lines: keys and editing share the selection and the one editor, and each key reads the state that all the others leave. */
import { columnLetters } from '../../../emulator/spreadsheet/a1';
import type { Act, ChartView, SheetTab, SheetWindow } from '../../server/wire';
import type { Texts } from '../texts';
import { a1, a1OfArea, type Area, type Place } from './a1';
import { cellEditor } from './cellEditor';
import { cellNote } from './cellNote';
import { choiceList } from './choiceList';
import { contextMenu } from './contextMenu';
import { gridCharts } from './gridCharts';
import { gridClipboard } from './gridClipboard';
import { gridMouse } from './gridMouse';
import { type GridView, gridView, placeUnder } from './gridView';
import { cellLines, columnLines, rowLines } from './menuLines';
import { type RowWindows, rowWindows } from './rowWindows';
import { at, type Bounds, jump, selectedArea, type Selection, step } from './selection';
import { shownRows } from './shownRows';

const ROWS_A_PAGE = 20;

/** What the grid needs of the page around it. */
export interface GridHost {
  readonly words: () => Texts;
  readonly load: (sheet: string, firstRow: number, rowCount: number) => Promise<SheetWindow>;
  readonly charts: (sheet: string) => Promise<readonly ChartView[]>;
  /** Does it as the acting account, in order. @returns whether it was done; refusals are shown by then */
  readonly act: (act: Act) => Promise<boolean>;
  /** Whether acts are still on their way, and when none is any more. */
  readonly isActing: () => boolean;
  readonly settled: () => Promise<unknown>;
  /** Asks before a warning-protected part is edited. */
  readonly mayEditWarned: (sheet: string) => Promise<boolean>;
  readonly onSelect: (sheet: string, cell: string) => void;
  /** Ctrl+F: the person wants to find something. */
  readonly onFind: () => void;
  readonly onCopied: (rows: number) => void;
  /** A link in a cell was clicked. */
  readonly onLink: (link: string) => void;
}

export interface SheetGrid {
  show(tab: SheetTab): void;
  /** The desk changed: loads what is in view again. */
  refresh(tab: SheetTab): void;
  focus(): void;
  /** The cell that typing goes to. */
  active(): Place;
  /** Selects a cell and scrolls to it; the keyboard stays where it is. */
  choose(place: Place): void;
  destroy(): void;
}

/** @param frame a positioned element that the grid fills */
export function sheetGrid(frame: HTMLElement, host: GridHost): SheetGrid {
  const surface = document.createElement('div');
  surface.className = 'grid-surface';
  frame.append(surface);
  let tab: SheetTab | null = null;
  let windows: RowWindows | null = null;
  let view: GridView | null = null;
  let selection: Selection = at({ row: 1, column: 1 });
  const remembered = new Map<number, { readonly selection: Selection; readonly scrolled: number }>();

  const describe = (): void => {
    const text = windows?.cell(selection.active.row, selection.active.column)?.text ?? '';
    editor.element.setAttribute('aria-label', host.words().cellLabel(a1(selection.active), text));
  };
  const follow = (): void => {
    if (view === null || tab === null) return;
    const { first, last } = view.drawnRows();
    windows?.want(first, last);
    if (tab.frozenRows > 0) windows?.want(1, tab.frozenRows);
    view.paint(selection.active, selectedArea(selection));
    editor.place(view.boxOf(selection.active));
    note.hide();
    charts.follow();
  };
  const select = (next: Selection, isRevealing = true): void => {
    const isMoved = a1(next.active) !== a1(selection.active);
    selection = next;
    if (view === null || tab === null) return;
    if (isRevealing) view.reveal(next.far);
    view.paint(selection.active, selectedArea(selection));
    editor.place(view.boxOf(selection.active));
    describe();
    if (isMoved) host.onSelect(tab.name, a1(next.active));
  };

  /** Asks where part of the area asks before it is edited. Only cells that have been loaded can tell. */
  const mayEdit = async (area: Area): Promise<boolean> => {
    if (windows === null || tab === null) return false;
    const lastRow = Math.min(area.lastRow, area.firstRow + 2000);
    for (let row = area.firstRow; row <= lastRow; row += 1) {
      for (let column = area.firstColumn; column <= area.lastColumn; column += 1) {
        if (windows.cell(row, column)?.protection !== 'warning') continue;
        const may = await host.mayEditWarned(tab.name);
        editor.focus();
        return may;
      }
    }
    return true;
  };
  const act = async (doing: Act, area: Area | null): Promise<void> => {
    const actedOn = windows;
    if (area === null || (await mayEdit(area))) await host.act(doing);
    if (!host.isActing()) actedOn?.settle();
    if (actedOn === windows) reload();
  };
  const reload = (): void => {
    windows?.expire();
    follow();
  };
  const enter = (place: Place, text: string): void => {
    if (tab === null || windows === null) return;
    const known = windows.cell(place.row, place.column);
    if (text === (known?.formula ?? known?.text ?? '')) return;
    windows.pretend(place.row, place.column, text);
    view?.redraw(place.row, place.row);
    const area = { firstRow: place.row, lastRow: place.row, firstColumn: place.column, lastColumn: place.column };
    void act({ kind: 'type', sheet: tab.name, a1: a1(place), text }, area);
  };
  const commit = (chosen?: string): void => {
    const typed = editor.takeText();
    choices.close();
    if (chosen !== undefined) enter(selection.active, chosen);
    else if (typed !== null) enter(selection.active, typed);
    if (view !== null) editor.place(view.boxOf(selection.active));
  };
  const openEditor = (): void => {
    const cell = windows?.cell(selection.active.row, selection.active.column);
    if (cell === undefined || cell.checked !== undefined) return;
    view?.reveal(selection.active);
    if (view !== null) editor.place(view.boxOf(selection.active));
    editor.open(cell.formula ?? cell.text);
    openChoices();
  };
  const openChoices = (): void => {
    const offered = windows?.cell(selection.active.row, selection.active.column)?.choices;
    const box = view?.boxOf(selection.active);
    if (offered === undefined || box === null || box === undefined) return;
    choices.open(offered, { left: box.left, bottom: box.top + box.height, width: box.width });
  };
  const clear = (): void => {
    if (tab === null) return;
    const area = selectedArea(selection);
    void act({ kind: 'clear', sheet: tab.name, a1: a1OfArea(area) }, area);
  };
  const toggle = (place: Place): boolean => {
    const checked = windows?.cell(place.row, place.column)?.checked;
    if (checked === undefined) return false;
    enter(place, checked ? 'FALSE' : 'TRUE');
    return true;
  };
  const followLink = (place: Place): boolean => {
    const link = windows?.cell(place.row, place.column)?.link;
    if (link !== undefined) host.onLink(link);
    return link !== undefined;
  };
  const wholeSheet = (): Selection => ({
    active: { row: 1, column: 1 },
    far: { row: view?.bounds.rows ?? 1, column: view?.bounds.columns ?? 1 },
  });
  const openMenu = (point: { x: number; y: number }, what: 'cells' | 'row' | 'column'): void => {
    if (tab === null) return;
    const t = host.words();
    const area = selectedArea(selection);
    const doing = {
      tab,
      area,
      words: t,
      act: (one: Act) => void act(one, null),
      clear,
      copy: () => void clipboard.copy(),
    };
    const lines = what === 'column' ? columnLines(doing) : what === 'row' ? rowLines(doing) : cellLines(doing);
    const label = what === 'column' ? t.columnMenu(columnLetters(area.firstColumn)) : t.grid(tab.name);
    contextMenu(label, lines, point, () => {
      editor.focus();
    });
  };

  const onKey = (event: KeyboardEvent): boolean => {
    if (view === null) return false;
    const { bounds } = view;
    const isControl = event.ctrlKey || event.metaKey;
    const isEditing = editor.isEditing();
    if (isControl && !event.altKey && event.key.toLowerCase() === 'f') {
      host.onFind();
      return true;
    }
    if (event.altKey && event.key === 'ArrowDown') {
      openChoices();
      return true;
    }
    if (choices.isOpen() && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      choices.move(event.key === 'ArrowDown' ? 1 : -1);
      return true;
    }
    if (event.key === 'Escape') {
      choices.close();
      editor.cancel();
      editor.place(view.boxOf(selection.active));
      return isEditing;
    }
    if (event.key === 'Enter' && event.altKey) return !isEditing && followLink(selection.active);
    if (event.key === 'Enter') {
      const highlighted = choices.highlighted();
      if (highlighted !== null) commit(highlighted);
      else if (isEditing) commit();
      else {
        if (!toggle(selection.active)) openEditor();
        return true;
      }
      select(at(step(selection.active, event.shiftKey ? -1 : 1, 0, bounds)));
      return true;
    }
    if (event.key === 'Tab') {
      const highlighted = choices.highlighted();
      commit(highlighted ?? undefined);
      select(at(step(selection.active, 0, event.shiftKey ? -1 : 1, bounds)));
      return true;
    }
    const direction = DIRECTIONS[event.key];
    if (direction !== undefined) {
      if (isEditing && (!editor.arrowsLeave() || event.shiftKey)) return false;
      commit();
      const from = event.shiftKey ? selection.far : selection.active;
      const to = (isControl ? jump : step)(from, direction[0], direction[1], bounds);
      select(event.shiftKey ? { active: selection.active, far: to } : at(to));
      return true;
    }
    if (isEditing) return false;
    if (event.key === 'Home') select(at({ row: isControl ? 1 : selection.active.row, column: 1 }));
    else if (event.key === 'End')
      select(at({ row: isControl ? bounds.lastRow : selection.active.row, column: lastShown(bounds) }));
    else if (event.key === 'F2') openEditor();
    else if (event.key === 'Delete' || event.key === 'Backspace') clear();
    else if (event.key === ' ' && toggle(selection.active)) return true;
    else if (isControl && event.key.toLowerCase() === 'a') select(wholeSheet(), false);
    else if (event.key === 'ContextMenu' || (event.shiftKey && event.key === 'F10')) {
      const box = editor.element.getBoundingClientRect();
      openMenu({ x: box.left, y: box.bottom }, 'cells');
    } else return false;
    return true;
  };

  const editor = cellEditor(frame, {
    onKey,
    onInput: (text) => {
      view?.reveal(selection.active);
      if (!choices.isOpen()) openChoices();
      if (choices.isOpen() || text !== '') choices.filter(text);
    },
    onBlur: () => {
      commit();
    },
  });
  const choices = choiceList(
    frame,
    () => host.words().choices,
    (activeId) => {
      if (activeId === null) editor.element.removeAttribute('aria-activedescendant');
      else editor.element.setAttribute('aria-activedescendant', activeId);
    },
    (choice) => {
      commit(choice);
    },
  );
  choices.close();
  const note = cellNote(frame);

  const clipboard = gridClipboard(editor.element, {
    selected: () =>
      tab === null || view === null ? null : { sheet: tab.name, area: selectedArea(selection), bounds: view.bounds },
    isEditing: editor.isEditing,
    load: host.load,
    settled: host.settled,
    onCopied: host.onCopied,
    clear,
    paste: (sheet, texts, onto) => {
      const corner = { row: onto.firstRow, column: onto.firstColumn };
      select({ active: corner, far: { row: onto.lastRow, column: onto.lastColumn } }, false);
      void act({ kind: 'paste', sheet, a1: a1(corner), texts }, onto);
    },
  });

  gridMouse(surface, {
    view: () => view,
    selection: () => selection,
    select,
    selectAll: () => {
      select(wholeSheet(), false);
    },
    begin: commit,
    focus: editor.focus,
    toggleGroup: (column) => {
      if (tab !== null) void act({ kind: 'toggleGroup', sheet: tab.name, column }, null);
    },
    toggle,
    followLink,
    openEditor,
    openMenu,
  });
  surface.addEventListener('mouseover', (event) => {
    const under = placeUnder(event.target);
    const cell = under?.row != null && under.column != null ? windows?.cell(under.row, under.column) : undefined;
    const box =
      under?.row != null && under.column != null ? view?.boxOf({ row: under.row, column: under.column }) : null;
    const shown =
      event.target instanceof Element ? event.target.closest('.slick-cell')?.querySelector('.cell-words') : null;
    const isCut =
      shown !== null &&
      shown !== undefined &&
      (shown.scrollWidth > shown.clientWidth || shown.scrollHeight > shown.clientHeight);
    note.show(cell, box ?? null, isCut, host.words());
  });
  surface.addEventListener('mouseleave', note.hide);

  const charts = gridCharts(frame, host.charts, host.words);
  const build = (next: SheetTab, scrolled: number, across: number): void => {
    charts.clear();
    view?.destroy();
    windows?.close();
    tab = next;
    const rows = rowWindows(
      (first, count) => host.load(next.name, first, count),
      (first, last) => {
        if (windows !== rows) return;
        view?.redraw(first, last);
        follow();
        describe();
      },
    );
    windows = rows;
    view = gridView(surface, next, rows, follow);
    if (scrolled > 0) view.scrollTo(scrolled);
    if (across > 0) view.scrollAcross(across);
    select(selection, false);
    follow();
    charts.show(next, view);
  };
  const observer = new ResizeObserver(() => {
    view?.resize();
    follow();
  });
  observer.observe(frame);

  return {
    show: (next) => {
      editor.cancel();
      choices.close();
      if (tab !== null && view !== null) remembered.set(tab.sheetId, { selection, scrolled: view.scrolled() });
      selection = remembered.get(next.sheetId)?.selection ?? at(firstShown(next));
      build(next, remembered.get(next.sheetId)?.scrolled ?? 0, 0);
      host.onSelect(next.name, a1(selection.active));
    },
    refresh: (next) => {
      if (view === null || tab?.name !== next.name || !view.follow(next))
        build(next, view?.scrolled() ?? 0, view?.scrolledAcross() ?? 0);
      tab = next;
      reload();
      if (view !== null) charts.show(next, view);
    },
    focus: editor.focus,
    active: () => selection.active,
    choose: ({ row, column }) => {
      if (tab === null || row > tab.maxRows || column > tab.maxColumns) return;
      commit();
      select(at({ row, column }));
    },
    destroy: () => {
      observer.disconnect();
      charts.clear();
      view?.destroy();
      windows?.close();
      frame.replaceChildren();
    },
  };
}

const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-ROWS_A_PAGE, 0],
  PageDown: [ROWS_A_PAGE, 0],
};

/** The last column with content that is not hidden. */
function lastShown({ lastColumn, isColumnHidden }: Bounds): number {
  let column = lastColumn;
  while (column > 1 && isColumnHidden(column)) column -= 1;
  return column;
}

/** The top left cell that is not hidden. */
function firstShown({ maxRows, hiddenRuns, hiddenColumns }: SheetTab): Place {
  let column = 1;
  while (hiddenColumns.includes(column)) column += 1;
  return { row: shownRows(maxRows, hiddenRuns).rowAt(0), column };
}
