import type { CellView } from '../../server/wire';
import type { Texts } from '../texts';
import type { Box } from './gridView';

/** The small card beside a cell: its note, what it takes, and whether it is locked. */
export interface CellNote {
  /** @param isCut whether the cell is too narrow for its text */
  show(cell: CellView | undefined, box: Box | null, isCut: boolean, words: Texts): void;
  hide(): void;
}

export function cellNote(parent: HTMLElement): CellNote {
  const element = document.createElement('div');
  element.className = 'note-card';
  element.setAttribute('role', 'tooltip');
  element.hidden = true;
  parent.append(element);
  return {
    show: (cell, box, isCut, words) => {
      const lines = cell === undefined ? [] : linesOf(cell, isCut, words);
      element.hidden = lines.length === 0 || box === null;
      if (element.hidden || box === null) return;
      element.replaceChildren(
        ...lines.map(({ kind, text }) => {
          const line = document.createElement('p');
          line.className = kind;
          line.textContent = text;
          return line;
        }),
      );
      const fitsRight = box.left + box.width + element.offsetWidth + 8 < parent.clientWidth;
      element.style.left = `${String(fitsRight ? box.left + box.width + 4 : Math.max(4, box.left - element.offsetWidth - 4))}px`;
      element.style.top = `${String(Math.max(4, Math.min(box.top, parent.clientHeight - element.offsetHeight - 8)))}px`;
    },
    hide: () => {
      element.hidden = true;
    },
  };
}

function linesOf(cell: CellView, isCut: boolean, words: Texts): { readonly kind: string; readonly text: string }[] {
  const lines: { kind: string; text: string }[] = [];
  if (isCut) lines.push({ kind: 'note-whole', text: cell.text });
  if (cell.note !== undefined && cell.note !== '') lines.push({ kind: 'note-text', text: cell.note });
  if (cell.validationHelp !== undefined && cell.validationHelp !== '')
    lines.push({ kind: 'note-help', text: cell.validationHelp });
  if (cell.protection === 'locked') lines.push({ kind: 'note-lock', text: words.locked });
  // The warning alone would follow the pointer over every computed cell; it stands with other lines only.
  if (cell.protection === 'warning' && lines.length > 0) lines.push({ kind: 'note-lock', text: words.warned });
  return lines;
}
