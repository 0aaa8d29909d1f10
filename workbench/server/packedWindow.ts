/** Rows on their way to the page: how a cell looks is written once for all cells that look so, since a hundred rows of the register are full of the same drop-downs and colours. */
import type { CellView } from '../../emulator/kernel/views';
import type { PackedCell, PackedWindow, SheetWindow } from './wire';

/** @returns the same rows with every look once */
export function packedWindow({ revision, firstRow, rows }: SheetWindow): PackedWindow {
  const looks: Omit<CellView, 'text'>[] = [];
  const places = new Map<string, number>();
  const packed = ({ text, ...look }: CellView): PackedCell => {
    const key = JSON.stringify(look);
    if (key === '{}') return text;
    let place = places.get(key);
    if (place === undefined) {
      place = looks.push(look) - 1;
      places.set(key, place);
    }
    return [text, place];
  };
  return { revision, firstRow, looks, rows: rows.map((row) => row.map(packed)) };
}

/** The rows as they were packed. */
export function unpackedWindow({ revision, firstRow, looks, rows }: PackedWindow): SheetWindow {
  const cell = (packed: PackedCell): CellView =>
    typeof packed === 'string' ? { text: packed } : { ...looks[packed[1]], text: packed[0] };
  return { revision, firstRow, rows: rows.map((row) => row.map(cell)) };
}
