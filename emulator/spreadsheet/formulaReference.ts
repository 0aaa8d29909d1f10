import { a1Of, columnLetters, columnNumber, parseA1, quotedSheetName } from './a1';
import type { Rect } from './rect';

/** A piece of a formula: text that is passed over, or a reference to cells. */
export type Piece =
  | { readonly text: string; readonly reference: false }
  | { readonly text: string; readonly reference: true; readonly sheetName: string | null; readonly cells: string };

const SCANNER =
  /"(?:[^"]|"")*"|(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Za-z]{1,3}\$?\d+(?::(?:\$?[A-Za-z]{1,3}\$?\d+|\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_(])|\$?\d+))?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_(])|\$?\d+:\$?\d+)(?![\p{L}\p{N}_(!])|[\p{L}_][\p{L}\p{N}_.]*/gu;

/** Cuts a formula at its references ('A1', '$B2:B', "'My tab'!C:C"); texts in quotes and names of functions are left alone. */
export function piecesOf(formula: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of formula.matchAll(SCANNER)) {
    const [text, tab, cells] = match;
    if (cells === undefined) continue;
    if (match.index > end) pieces.push({ text: formula.slice(end, match.index), reference: false });
    const sheetName = tab === undefined ? null : tab.startsWith("'") ? tab.slice(1, -1).replaceAll("''", "'") : tab;
    pieces.push({ text, reference: true, sheetName, cells });
    end = match.index + text.length;
  }
  if (end < formula.length) pieces.push({ text: formula.slice(end), reference: false });
  return pieces;
}

/** Writes pieces back with each reference replaced; null from `change` gives #REF!. */
export function mapReferences(
  formula: string,
  change: (piece: Extract<Piece, { reference: true }>) => string | null,
): string {
  return piecesOf(formula)
    .map((piece) => (piece.reference ? (change(piece) ?? '#REF!') : piece.text))
    .join('');
}

/** One corner or side of a reference: an optional $ before letters, an optional $ before digits. */
const LINE = /(\$?)([A-Za-z]{1,3})(?=\$?\d|:|$)|(\$?)(\d+)/g;

/** The cells of a reference moved along, or null where that leads off the grid. */
function movedCells(cells: string, rows: number, columns: number): string | null {
  const moved = cells.replace(
    LINE,
    (text, fixedColumn?: string, letters?: string, fixedRow?: string, digits?: string) => {
      if (letters !== undefined)
        return fixedColumn === '$' ? text : positive(columnNumber(letters) + columns, columnLetters);
      return fixedRow === '$' ? text : positive(Number(digits) + rows, String);
    },
  );
  return moved.includes('?') ? null : moved;
}

function positive(line: number, shown: (line: number) => string): string {
  return line < 1 ? '?' : shown(line);
}

/** The formula as it stands when copied `rows` down and `columns` to the right: what has no $ moves along. */
export function movedFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return mapReferences(formula, ({ sheetName, cells }) => {
    const moved = movedCells(cells, rows, columns);
    return moved === null ? null : (sheetName === null ? '' : `${quotedSheetName(sheetName)}!`) + moved;
  });
}

/** The cells a reference names on a tab of a given size. */
export function referenceRect(cells: string, maxRows: number, maxColumns: number): Rect | null {
  return parseA1(cells, maxRows, maxColumns)?.rect ?? null;
}

/** A reference whose open end is closed at the tab's size, since the engine knows 'A:A' but not 'A2:A'. */
export function closedReference(cells: string, maxRows: number, maxColumns: number): string | null {
  const parsed = parseA1(cells, maxRows, maxColumns);
  if (parsed === null) return null;
  return parsed.openRows || parsed.openColumns ? a1Of(parsed.rect) : cells;
}
