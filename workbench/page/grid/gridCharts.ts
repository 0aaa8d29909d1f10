import type { ChartView, SheetTab } from '../../server/wire';
import type { DrawnChart } from '../charts/drawnChart';
import type { Texts } from '../texts';
import type { Place } from './a1';
import type { GridView } from './gridView';

/** The charts of the sheet in view, drawn over its cells. What draws them is loaded when a sheet has the first one. */
export interface GridCharts {
  /** Asks for the charts of a tab and puts them where they stand; those that were drawn already are kept. */
  show(tab: SheetTab, view: GridView): void;
  /** The cells were scrolled or the window changed: the charts go with them. */
  follow(): void;
  clear(): void;
}

/** What lies over one pane of the grid, and moves as the pane scrolls. A grid may hold nothing but cells, so charts lie beside it. */
interface Cover {
  readonly clip: HTMLElement;
  readonly moved: HTMLElement;
}

/** @param frame the element that holds the grid, to which places on the screen are counted */
export function gridCharts(
  frame: HTMLElement,
  load: (sheet: string) => Promise<readonly ChartView[]>,
  words: () => Texts,
): GridCharts {
  const drawn = new Map<number, DrawnChart>();
  const covers = new Map<HTMLElement, Cover>();
  let asked = 0;
  let sheetId = -1;
  const follow = (): void => {
    const outer = frame.getBoundingClientRect();
    for (const [pane, { clip, moved }] of covers) {
      const box = pane.getBoundingClientRect();
      clip.style.left = `${String(box.left - outer.left)}px`;
      clip.style.top = `${String(box.top - outer.top)}px`;
      clip.style.width = `${String(pane.clientWidth)}px`;
      clip.style.height = `${String(pane.clientHeight)}px`;
      moved.style.transform = `translate(${String(-pane.scrollLeft)}px, ${String(-pane.scrollTop)}px)`;
    }
  };
  const coverOf = (pane: HTMLElement): Cover => {
    const known = covers.get(pane);
    if (known !== undefined) return known;
    const clip = document.createElement('div');
    clip.className = 'chart-pane';
    const moved = document.createElement('div');
    clip.append(moved);
    // A chart that gets the focus is brought into view by the grid, never by the pane that cuts it off.
    clip.addEventListener('scroll', () => {
      clip.scrollTo(0, 0);
    });
    clip.addEventListener('wheel', (event) => {
      if (event.target instanceof Element && event.target.closest('.chart-figures:not(.unseen)') !== null) return;
      event.preventDefault();
      pane.dispatchEvent(new WheelEvent('wheel', event));
    });
    frame.append(clip);
    covers.set(pane, { clip, moved });
    return { clip, moved };
  };
  const clear = (): void => {
    asked += 1;
    for (const chart of drawn.values()) chart.destroy();
    drawn.clear();
    for (const { clip } of covers.values()) clip.remove();
    covers.clear();
  };
  const place = async (tab: SheetTab, view: GridView, turn: number): Promise<void> => {
    const [charts, { drawnChart }] = await Promise.all([load(tab.name), import('../charts/drawnChart')]);
    if (turn !== asked) return;
    for (const [id, chart] of drawn) {
      if (charts.some((each) => each.id === id)) continue;
      chart.destroy();
      drawn.delete(id);
    }
    for (const chart of charts) {
      const cell: Place = { row: chart.row, column: chart.column };
      const { pane, left, top } = view.placeOf(cell);
      const known = drawn.get(chart.id) ?? drawnChart();
      drawn.set(chart.id, known);
      known.element.style.left = `${String(left + chart.offsetX)}px`;
      known.element.style.top = `${String(top + chart.offsetY)}px`;
      known.onFocus = () => {
        view.reveal(cell);
      };
      const { moved } = coverOf(pane);
      if (known.element.parentElement !== moved) moved.append(known.element);
      known.update(chart, words());
    }
    follow();
  };
  return {
    show: (tab, view) => {
      if (tab.sheetId !== sheetId || tab.charts === undefined) clear();
      sheetId = tab.sheetId;
      if (tab.charts === undefined) return;
      asked += 1;
      // The page shows elsewhere that the server is out of reach; the next change of the desk asks again.
      place(tab, view, asked).catch(() => null);
    },
    follow,
    clear,
  };
}
