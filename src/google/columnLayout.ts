/** Where a sheet's columns stand: found by heading, and where somebody changed a heading by the column's metadata. */
import { Refusal } from '../domain/refusal';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Developer metadata on a column: which column of the declaration it is, whatever its heading says. */
export const COLUMN_METADATA = 'loopdesk.column';

/** The place and heading that set-up gave a column. */
export interface Expected {
  readonly place: number;
  readonly heading: string;
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
 * @param fixed the desk's own hidden tabs: their columns stand where set-up put them
 * @throws {Refusal} HEADING_MISSING on asking for a column that is neither headed nor marked
 */
export function columnLayout(sheet: Sheet, expected: ReadonlyMap<string, Expected>, fixed: boolean): ColumnLayout {
  const confirmed = new Map<string, number>();
  if (fixed) for (const [key, { place }] of expected) confirmed.set(key, place);
  let isWhole = fixed;

  const find = (): void => {
    const found = (sheet.getRange('1:1').getValues()[0] ?? []).map(String);
    let marked: ReadonlyMap<string, number> | null = null;
    for (const [key, { heading }] of expected) {
      const at = found.indexOf(heading) + 1;
      marked = at > 0 ? marked : (marked ?? markedColumns(sheet));
      const place = at > 0 ? at : marked?.get(key);
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
      if (!isWhole) find();
      return Math.max(...confirmed.values());
    },
    confirms(keys, found) {
      if (keys.some((key, index) => expected.get(key)?.heading !== found[index])) return false;
      for (const key of keys) confirmed.set(key, expected.get(key)?.place ?? 0);
      return true;
    },
    isKnown: () => isWhole,
  };
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
