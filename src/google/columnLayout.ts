/** Where a sheet's columns stand: found by heading, and where somebody changed a heading by the column's metadata. */
import type { SheetPlan } from '../desk/setUp/sheetPlans';
import { Refusal } from '../domain/refusal';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Developer metadata on a column: which column of the declaration it is, whatever its heading says. */
export const COLUMN_METADATA = 'loopdesk.column';

/** The place and heading that set-up gave a column. */
export interface Expected {
  readonly place: number;
  readonly heading: string;
}

/** Places and headings of a sheet's columns, by key. */
export function expectedColumns({ columns }: SheetPlan): ReadonlyMap<string, Expected> {
  return new Map(columns.map(({ key, heading }, index) => [key, { place: index + 1, heading }]));
}

export interface ColumnLayout {
  placeOf(key: string): number;
  /** Rightmost column of the declaration. */
  width(): number;
  /** Whether `found`, read from the places that set-up gave, are these columns' headings; if so the places need not be looked for. */
  confirms(keys: readonly string[], found: readonly string[]): boolean;
  /** Whether the places are known without another read. */
  isKnown(): boolean;
}

/**
 * The layout of a sheet; read at most once a run, when first asked for. Headings come first because they cost one read and
 * metadata one for every column.
 * @param expectedHere asked when first needed, since headings are words
 * @param fixed the columns of the desk's own hidden tabs from left to right: they stand where set-up put them; null for sheets that people see
 * @throws {Refusal} HEADING_MISSING on asking for a column that is neither headed nor marked
 */
export function columnLayout(
  sheet: Sheet,
  expectedHere: () => ReadonlyMap<string, Expected>,
  fixed: readonly string[] | null,
): ColumnLayout {
  const confirmed = new Map<string, number>();
  let isWhole = fixed !== null;

  const find = (): void => {
    if (fixed !== null) {
      for (const [index, key] of fixed.entries()) confirmed.set(key, index + 1);
      return;
    }
    const expected = expectedHere();
    const cells = (sheet.getRange('1:1').getValues()[0] ?? []) as unknown[];
    const headings = new Map([...expected].map(([key, { heading }]) => [heading, key]));
    const places = placesOf(cells.map(String), expected, () => {
      const marks = markedColumns(sheet);
      const [[, first] = []] = expected;
      if (first !== undefined && !isHeadingRow(sheet, cells, marks, headings))
        throw new Refusal('HEADING_MISSING', { sheet: sheet.getName(), heading: first.heading });
      return marks;
    });
    for (const [key, { heading }] of expected) {
      const place = places.get(key);
      if (place === undefined) throw new Refusal('HEADING_MISSING', { sheet: sheet.getName(), heading });
      confirmed.set(key, place);
    }
    isWhole = true;
  };
  return {
    placeOf(key) {
      if (!confirmed.has(key)) find();
      return confirmed.get(key) ?? 0;
    },
    width() {
      if (!isWhole || confirmed.size === 0) find();
      return Math.max(...confirmed.values());
    },
    confirms(keys, found) {
      const expected = expectedHere();
      if (keys.some((key, index) => expected.get(key)?.heading !== found[index])) return false;
      for (const key of keys) confirmed.set(key, expected.get(key)?.place ?? 0);
      isWhole ||= confirmed.size === expected.size;
      return true;
    },
    isKnown: () => isWhole,
  };
}

/**
 * Whether row 1 holds headings: words in the desk's columns, some of them the desk's own or, where people renamed them all, with its notes.
 * Else it is another row: sorted there, put in before, or moved up as the headings were deleted.
 * @param cells row 1 as it stands
 * @param words the headings that are known
 */
export function isHeadingRow(
  sheet: Sheet,
  cells: readonly unknown[],
  marks: ReadonlyMap<string, number>,
  words: { has(word: string): boolean },
): boolean {
  const isData = [...marks.values()].some((place) => {
    const cell = cells[place - 1] ?? '';
    return typeof cell !== 'string' || cell.startsWith('{"');
  });
  if (isData) return false;
  if (cells.some((cell) => words.has(String(cell)))) return true;
  return (
    sheet
      .getRange('1:1')
      .getNotes()[0]
      ?.some((note) => note !== '') === true
  );
}

/**
 * Where columns stand. A heading tells where it stands once and, as far as marks were looked at, not over a column that is marked as
 * another; else the mark tells, and where there is none the first such heading.
 * @param found the headings as they stand
 * @param marked asked only where headings are missing or stand twice
 */
export function placesOf(
  found: readonly string[],
  expected: ReadonlyMap<string, Pick<Expected, 'heading'>>,
  marked: () => ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const headed = new Map([...expected].map(([key, { heading }]) => [key, found.indexOf(heading) + 1]));
  const isClear = [...expected].every(([key, { heading }]) => found.lastIndexOf(heading) + 1 === headed.get(key));
  if (isClear && ![...headed.values()].includes(0)) return headed;
  return placesByMarks(found, expected, marked());
}

/** As `placesOf`, with the marks looked at in any case. */
export function placesByMarks(
  found: readonly string[],
  expected: ReadonlyMap<string, Pick<Expected, 'heading'>>,
  marks: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const owners = new Map([...marks].map(([key, place]) => [place, key]));
  const places = new Map<string, number>();
  for (const [key, { heading }] of expected) {
    const headed = found.flatMap((cell, index) => (cell === heading ? [index + 1] : []));
    const free = headed.filter((place) => (owners.get(place) ?? key) === key);
    const mark = marks.get(key);
    // A column that was cut and pasted has left its mark behind, over an empty heading.
    const isCut = free.length === 1 && mark !== undefined && found[mark - 1] === '';
    const place = isCut ? free[0] : (mark ?? free[0]);
    if (place !== undefined) places.set(key, place);
  }
  return places;
}

/** Columns by the key in their metadata. */
export function markedColumns(sheet: Sheet): ReadonlyMap<string, number> {
  const marked = new Map<string, number>();
  for (const metadata of sheet.createDeveloperMetadataFinder().withKey(COLUMN_METADATA).find()) {
    const column = metadata.getLocation().getColumn();
    const key = metadata.getValue();
    if (column !== null && key !== null) marked.set(key, column.getColumn());
  }
  return marked;
}
