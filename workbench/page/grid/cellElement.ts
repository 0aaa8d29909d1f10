import type { CellView } from '../../server/wire';
import type { Place } from './a1';

/** Draws a cell by building elements, never by HTML text: what people type must stay text. It carries its place as data. */
export function cellElement(cell: CellView | undefined, place: Place): HTMLElement {
  const element = document.createElement('div');
  element.className = 'cell';
  element.dataset['row'] = String(place.row);
  element.dataset['column'] = String(place.column);
  if (cell === undefined) {
    element.classList.add('cell-loading');
    return element;
  }
  const { style, classList } = element;
  if (cell.background !== undefined) style.backgroundColor = cell.background;
  if (cell.color !== undefined) style.color = cell.color;
  if (cell.bold === true) style.fontWeight = '600';
  if (cell.italic === true) style.fontStyle = 'italic';
  if (cell.underline === true) style.textDecoration = 'underline';
  // Sheets counts points, the page draws a size of 10 at 13 pixels.
  if (cell.size !== undefined) style.fontSize = `${String(Math.round(cell.size * 1.3))}px`;
  if (cell.vertical !== undefined) classList.add(`cell-${cell.vertical}`);
  style.textAlign = cell.align ?? 'left';
  if (cell.wrap === true) classList.add('cell-wrap');
  if (cell.note !== undefined && cell.note !== '') classList.add('cell-note');
  if (cell.checked !== undefined) {
    classList.add('cell-check');
    const box = document.createElement('span');
    box.className = cell.checked ? 'check check-on' : 'check';
    box.textContent = cell.checked ? '✓' : '';
    element.append(box);
    return element;
  }
  if (cell.choices !== undefined) classList.add('cell-choices');
  const words = document.createElement('span');
  words.className = 'cell-words';
  words.textContent = cell.text;
  if (cell.link !== undefined) words.classList.add('cell-link');
  element.append(words);
  return element;
}
