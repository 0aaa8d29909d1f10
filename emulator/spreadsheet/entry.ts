import type { World } from '../kernel/contract';
import { setRaw } from './cellGrid';
import { typed } from './coercion';
import { localeFormats } from './locale';
import { GENERAL } from './numberFormat';
import { runAt, setRun } from './runs';
import { serialOf } from './serial';
import type { RawCell, SheetState, SpreadsheetState } from './spreadsheetState';
import { styleAt, styleIndex, styleWith, withTrait } from './styleTable';

/** A value on its way into a cell, in host terms. */
export type Entry = string | number | boolean | null | { readonly date: number } | { readonly formula: string };

/** Most characters that a cell holds. */
export const CELL_CHARACTERS = 50_000;

/** The serial of today in the spreadsheet's zone. */
export function todayOf(world: World, file: SpreadsheetState): number {
  return Math.floor(serialOf(world.now(), file.timeZone));
}

/** What an entry becomes in a cell of a format, and the format it brings where the cell has none. */
export function settle(
  world: World,
  file: SpreadsheetState,
  format: string,
  entry: Entry,
): { readonly raw: RawCell; readonly format?: string } {
  if (entry === null || typeof entry === 'boolean') return { raw: entry };
  if (typeof entry === 'number') return { raw: Number.isFinite(entry) ? entry : '#NUM!' };
  if (typeof entry === 'string') return typed(entry, format, file.locale, todayOf(world, file));
  if ('formula' in entry) {
    const text = entry.formula;
    return { raw: text === '' ? null : { f: text.startsWith('=') ? text : `=${text}` } };
  }
  const serial = serialOf(entry.date, file.timeZone);
  const formats = localeFormats(file.locale);
  return { raw: serial, format: Number.isInteger(serial) ? formats.date : formats.dateTime };
}

/** Puts an entry into a cell as Sheets does, the number format it brings included. */
export function enter(
  world: World,
  file: SpreadsheetState,
  sheet: SheetState,
  row: number,
  column: number,
  entry: Entry,
): void {
  const style = unlinked(file, sheet, row, column);
  const settled = settle(world, file, styleAt(file, style).format ?? GENERAL, entry);
  setRaw(sheet, row, column, settled.raw);
  if (settled.format === undefined) return;
  if ((styleAt(file, style).format ?? GENERAL) !== GENERAL) return;
  while (sheet.styles.length < column) sheet.styles.push(null);
  const runs = (sheet.styles[column - 1] ??= []);
  setRun(runs, row, row, styleWith(file, style ?? 0, 'format', settled.format));
}

/** The style of a cell about to be written; a link goes with the text it was on. */
function unlinked(file: SpreadsheetState, sheet: SheetState, row: number, column: number): number | undefined {
  const style = runAt(sheet.styles[column - 1], row);
  const found = styleAt(file, style);
  if (found.link === undefined) return style;
  const plain = styleIndex(file, withTrait(found, 'link', null));
  const runs = (sheet.styles[column - 1] ??= []);
  setRun(runs, row, row, plain === 0 ? undefined : plain);
  return plain;
}

/** Notes that what cells hold has changed, so that formulas are computed anew. */
export function touch(file: SpreadsheetState): void {
  file.revision += 1;
}
