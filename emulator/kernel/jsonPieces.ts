/** About as long as a piece is, in characters: some milliseconds of work. */
const PIECE_LENGTH = 1 << 18;
/** Levels that are taken apart: world, parts, spreadsheets, files, file, sheets, sheet, rows; a row is written at once. */
const LEVELS = 8;

/** What JSON.stringify gives of plain JSON, piece by piece, so that whoever writes a large world can do something else in between. */
export function* jsonPieces(value: unknown): Generator<string> {
  let piece = '';
  for (const text of texts(value, LEVELS)) {
    piece += text;
    if (piece.length < PIECE_LENGTH) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

function* texts(value: unknown, levels: number): Generator<string> {
  if (levels === 0 || typeof value !== 'object' || value === null) {
    yield value === undefined ? 'null' : JSON.stringify(value);
    return;
  }
  const isList = Array.isArray(value);
  yield isList ? '[' : '{';
  let isFirst = true;
  for (const [key, inner] of isList ? value.entries() : Object.entries(value)) {
    // As JSON.stringify has it: left out of an object, and null in a list.
    if (inner === undefined && !isList) continue;
    if (!isFirst) yield ',';
    isFirst = false;
    if (!isList) yield `${JSON.stringify(key)}:`;
    yield* texts(inner, levels - 1);
  }
  yield isList ? ']' : '}';
}
