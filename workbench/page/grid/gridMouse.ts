import type { Area, Place } from './a1';
import { type GridView, groupUnder, placeUnder } from './gridView';
import { at, type Bounds, selectedArea, type Selection, step } from './selection';

interface MouseHost {
  readonly view: () => GridView | null;
  readonly selection: () => Selection;
  readonly select: (next: Selection, isRevealing?: boolean) => void;
  readonly selectAll: () => void;
  /** A button went down: what was being typed is done. */
  readonly begin: () => void;
  readonly focus: () => void;
  readonly toggleGroup: (firstColumn: number) => void;
  readonly toggle: (place: Place) => void;
  readonly followLink: (place: Place) => void;
  readonly openEditor: () => void;
  readonly openMenu: (point: { x: number; y: number }, what: 'cells' | 'row' | 'column') => void;
}

/** What the mouse does on the grid: selects and drags, ticks, follows links, opens the editor and menus. */
export function gridMouse(surface: HTMLElement, host: MouseHost): void {
  surface.addEventListener('mousedown', (event) => {
    if (event.target instanceof Element && event.target.closest('.slick-resizable-handle') !== null) return;
    const under = placeUnder(event.target);
    const view = host.view();
    if (under === null || view === null) return;
    event.preventDefault();
    host.begin();
    const selection = host.selection();
    const group = groupUnder(event.target);
    if (group !== null && event.button === 0) {
      host.toggleGroup(group);
      return;
    }
    host.focus();
    const { bounds } = view;
    const isInside = event.button === 2 && holds(selectedArea(selection), under, bounds);
    if (isInside) return;
    if (under.row !== null && under.column !== null) {
      const place = { row: under.row, column: under.column };
      host.select(event.shiftKey ? { active: selection.active, far: place } : at(place), false);
      if (event.button === 0 && !event.shiftKey) clickedInside(event, place);
    } else if (under.row !== null) {
      const firstRow = event.shiftKey ? selection.active.row : under.row;
      host.select({ active: { row: firstRow, column: 1 }, far: { row: under.row, column: bounds.columns } }, false);
    } else if (under.column !== null) {
      const firstColumn = event.shiftKey ? selection.active.column : under.column;
      host.select({ active: { row: 1, column: firstColumn }, far: { row: bounds.rows, column: under.column } }, false);
    } else host.selectAll();
    if (event.button === 0) drag();
  });
  const clickedInside = (event: MouseEvent, place: Place): void => {
    const target = event.target as Element;
    if (target.closest('.check') !== null) host.toggle(place);
    if (target.closest('.cell-link') !== null) host.followLink(place);
    const cell = target.closest('.cell-choices');
    // The arrow of a drop-down is drawn in the last 18 pixels of its cell.
    if (cell !== null && event.clientX > cell.getBoundingClientRect().right - 18) host.openEditor();
  };
  const drag = (): void => {
    const move = (event: MouseEvent): void => {
      const under = placeUnder(document.elementFromPoint(event.clientX, event.clientY));
      const view = host.view();
      const selection = host.selection();
      const { far } = selection;
      const box = surface.getBoundingClientRect();
      if (view !== null && event.clientY > box.bottom - 12)
        host.select({ ...selection, far: step(far, 1, 0, view.bounds) });
      else if (view !== null && event.clientX > box.right - 12)
        host.select({ ...selection, far: step(far, 0, 1, view.bounds) });
      else if (under?.row != null && under.column != null)
        host.select({ ...selection, far: { row: under.row, column: under.column } }, false);
      else if (under?.row != null) host.select({ ...selection, far: { row: under.row, column: far.column } }, false);
      else if (under?.column != null && far.row === view?.bounds.rows)
        host.select({ ...selection, far: { row: far.row, column: under.column } }, false);
    };
    const stop = (): void => {
      document.removeEventListener('mousemove', move);
      document.removeEventListener('mouseup', stop);
    };
    document.addEventListener('mousemove', move);
    document.addEventListener('mouseup', stop);
  };
  // SlickGrid answers a click by taking the focus to a place of its own.
  surface.addEventListener(
    'click',
    (event) => {
      event.stopPropagation();
    },
    true,
  );
  surface.addEventListener('dblclick', (event) => {
    if (event.target instanceof Element && event.target.closest('.cell') !== null) host.openEditor();
  });
  surface.addEventListener('contextmenu', (event) => {
    const under = placeUnder(event.target);
    if (under === null) return;
    event.preventDefault();
    host.openMenu(
      { x: event.clientX, y: event.clientY },
      under.row === null ? 'column' : under.column === null ? 'row' : 'cells',
    );
  });
}

/** Whether a menu opened there is about the whole selection; a heading stands for all of its row or column. */
function holds(
  area: Area,
  under: { readonly row: number | null; readonly column: number | null },
  bounds: Bounds,
): boolean {
  const isRowIn =
    under.row === null
      ? area.lastRow - area.firstRow + 1 >= bounds.rows
      : under.row >= area.firstRow && under.row <= area.lastRow;
  const isColumnIn =
    under.column === null
      ? area.lastColumn - area.firstColumn + 1 >= bounds.columns
      : under.column >= area.firstColumn && under.column <= area.lastColumn;
  return isRowIn && isColumnIn;
}
