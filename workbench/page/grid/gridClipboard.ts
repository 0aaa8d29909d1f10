import type { Area } from './a1';
import { cellsOf, textOf } from './clipboardText';
import type { Bounds } from './selection';
import type { GridHost } from './sheetGrid';

interface ClipboardHost extends Pick<GridHost, 'load' | 'settled' | 'onCopied'> {
  /** What is selected, null while no sheet is shown. */
  readonly selected: () => { readonly sheet: string; readonly area: Area; readonly bounds: Bounds } | null;
  readonly isEditing: () => boolean;
  readonly clear: () => void;
  readonly paste: (sheet: string, texts: readonly (readonly string[])[], onto: Area) => void;
}

/** Copies, cuts and pastes what is selected on the grid; inside an open editor the browser does so itself. */
export function gridClipboard(element: HTMLElement, host: ClipboardHost): { copy(): Promise<void> } {
  /** From the server, once it has done what was asked before: what is drawn may be older, or not be there at all. */
  const texts = async (): Promise<string[][]> => {
    const selected = host.selected();
    if (selected === null) return [];
    const { sheet, area, bounds } = selected;
    // Of whole rows and columns only the filled part is worth copying.
    const lastRow = area.lastRow >= bounds.rows ? Math.max(bounds.lastRow, area.firstRow) : area.lastRow;
    const lastColumn =
      area.lastColumn >= bounds.columns ? Math.max(bounds.lastColumn, area.firstColumn) : area.lastColumn;
    await host.settled();
    const rows: string[][] = [];
    while (rows.length < lastRow - area.firstRow + 1) {
      const firstRow = area.firstRow + rows.length;
      const { rows: loaded } = await host.load(sheet, firstRow, lastRow - firstRow + 1);
      if (loaded.length === 0) break;
      for (const cells of loaded)
        rows.push(range(area.firstColumn, lastColumn).map((column) => cells[column - 1]?.text ?? ''));
    }
    return rows;
  };
  const copy = async (): Promise<void> => {
    const rows = await texts();
    await navigator.clipboard.writeText(textOf(rows));
    if (rows.length > 1) host.onCopied(rows.length);
  };
  element.addEventListener('copy', (event) => {
    if (host.isEditing()) return;
    event.preventDefault();
    void copy();
  });
  element.addEventListener('cut', (event) => {
    if (host.isEditing()) return;
    event.preventDefault();
    void copy().then(host.clear);
  });
  element.addEventListener('paste', (event) => {
    const selected = host.selected();
    if (host.isEditing() || selected === null) return;
    event.preventDefault();
    const pasted = cellsOf((event.clipboardData?.getData('text/plain') ?? '').replace(/\0/g, ''));
    const { sheet, area } = selected;
    const block = pasted.length === 1 && pasted[0]?.length === 1 ? filled(pasted[0][0] ?? '', area) : pasted;
    const { firstRow, firstColumn } = area;
    const lastRow = firstRow + block.length - 1;
    const lastColumn = firstColumn + (block[0]?.length ?? 1) - 1;
    host.paste(sheet, block, { firstRow, firstColumn, lastRow, lastColumn });
  });
  return { copy };
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** One copied cell fills the whole selection, as far as that stays a reasonable block. */
function filled(text: string, area: Area): string[][] {
  const rows = Math.min(area.lastRow - area.firstRow + 1, 5000);
  return Array.from({ length: rows }, () => range(area.firstColumn, area.lastColumn).map(() => text));
}
