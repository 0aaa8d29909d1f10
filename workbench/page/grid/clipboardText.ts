/**
 * The cells of a text as spreadsheets put it on the clipboard: tabs between cells, line ends between rows, quotes around
 * cells that hold either.
 * @example cellsOf('a\t"b\nc"\n') //=> [['a', 'b\nc']]
 */
export function cellsOf(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const end = text.length;
  while (at <= end) {
    let cell = '';
    if (text[at] === '"' && isQuoted(text, at)) {
      at += 1;
      while (at < end && !(text[at] === '"' && text[at + 1] !== '"')) {
        cell += text.charAt(at);
        at += text[at] === '"' ? 2 : 1;
      }
      at += 1;
    } else {
      while (at < end && text[at] !== '\t' && text[at] !== '\n' && text[at] !== '\r') {
        cell += text.charAt(at);
        at += 1;
      }
    }
    row.push(cell);
    if (text[at] === '\t') {
      at += 1;
      continue;
    }
    rows.push(row);
    row = [];
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
    // A line end after the last row begins no further row.
    if (at >= end) break;
  }
  const width = Math.max(...rows.map((cells) => cells.length));
  return rows.map((cells) => [...cells, ...Array.from({ length: width - cells.length }, () => '')]);
}

/** The clipboard's text for some cells; the inverse of `cellsOf`. */
export function textOf(cells: readonly (readonly string[])[]): string {
  return cells
    .map((row) => row.map((cell) => (/[\t\n\r"]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell)).join('\t'))
    .join('\n');
}

/** A quote opens a quoted cell only when its partner ends the cell; `"so" he said` is plain text. */
function isQuoted(text: string, start: number): boolean {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] !== '"') continue;
    if (text[at + 1] === '"') {
      at += 1;
      continue;
    }
    return at + 1 === text.length || /[\t\n\r]/.test(text[at + 1] ?? '');
  }
  return false;
}
