import type { Rect } from './rect';
import { changeRuns } from './runs';
import type { CellStyle, SheetState, SpreadsheetState } from './spreadsheetState';

const tables = new WeakMap<SpreadsheetState, Map<string, number>>();

function tableOf(file: SpreadsheetState): Map<string, number> {
  let table = tables.get(file);
  if (table === undefined) {
    table = new Map(file.styles.map((style, index) => [keyOf(style), index]));
    tables.set(file, table);
  }
  return table;
}

function keyOf(style: CellStyle): string {
  return JSON.stringify(Object.entries(style).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Index of a style in the file's table, entered where it is new; 0 is the default style. */
export function styleIndex(file: SpreadsheetState, style: CellStyle): number {
  const table = tableOf(file);
  const key = keyOf(style);
  let index = table.get(key);
  if (index === undefined) {
    index = file.styles.length;
    file.styles.push(style);
    table.set(key, index);
  }
  return index;
}

/** The style at an index; the default style for none. */
export function styleAt(file: SpreadsheetState, index: number | undefined): CellStyle {
  return file.styles[index ?? 0] ?? {};
}

/** A style with one trait set, or taken away by null. */
export function withTrait<K extends keyof CellStyle>(
  style: CellStyle,
  trait: K,
  value: CellStyle[K] | null,
): CellStyle {
  const kept = { ...style };
  delete kept[trait];
  return value === null || value === undefined ? kept : { ...kept, [trait]: value };
}

/** Changes the style of every cell of a rectangle; equal styles are changed once. */
export function changeStyles(
  file: SpreadsheetState,
  sheet: SheetState,
  rect: Rect,
  change: (style: CellStyle) => CellStyle,
): void {
  const changed = new Map<number, number>();
  for (let column = rect.column; column < rect.column + rect.columns; column += 1) {
    const runs = (sheet.styles[column - 1] ??= []);
    changeRuns(runs, rect.row, rect.row + rect.rows - 1, (index) => {
      let to = changed.get(index ?? 0);
      if (to === undefined) changed.set(index ?? 0, (to = styleIndex(file, change(styleAt(file, index)))));
      return to === 0 ? undefined : to;
    });
  }
  for (let column = 0; column < sheet.styles.length; column += 1) sheet.styles[column] ??= null;
}

const remembered = new WeakMap<SpreadsheetState, Map<string, number>>();

/** Index of a style with one trait set, or taken away by null; remembered, since a block asks for each of its cells. */
export function styleWith<K extends keyof CellStyle>(
  file: SpreadsheetState,
  index: number,
  trait: K,
  value: CellStyle[K] | null,
): number {
  let known = remembered.get(file);
  if (known === undefined) remembered.set(file, (known = new Map<string, number>()));
  const key = `${String(index)}|${trait}|${typeof value}|${String(value)}`;
  let found = known.get(key);
  if (found === undefined) known.set(key, (found = styleIndex(file, withTrait(styleAt(file, index), trait, value))));
  return found;
}
