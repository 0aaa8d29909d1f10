/** Over 250 lines: one way into cells and one out of them, with every refusal on the way, is read best in one place. */
import type { RangeHandle, SpreadsheetAccess } from './access';
import { clearRaw, rawAt } from './cellGrid';
import { type CellValue, cellValue, displayText, textAt } from './cellValue';
import { CELL_CHARACTERS, enter, type Entry, settle, touch } from './entry';
import { dropPivots, guardPivots } from './pivot/guardPivots';
import { cellsOf, intersects, type Rect } from './rect';
import { runAt, runReader } from './runs';
import { chains, gives, type Methods } from './scriptClass';
import type { RawCell, SheetState, SpreadsheetState } from './spreadsheetState';
import { changeStyles, styleAt, withTrait } from './styleTable';
import { formatAt, ruleAt, violation } from './validationRule';

/** A script's value on its way into a cell. Google stores an odd text for objects; here they are refused, since nobody can want that. */
export function entryOf(access: SpreadsheetAccess, value: unknown): Entry {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') {
    if (value.length > CELL_CHARACTERS) {
      access.fail(
        `Your input contains more than the maximum of ${String(CELL_CHARACTERS)} characters in a single cell.`,
      );
    }
    return value;
  }
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (access.context.realm.isDate(value)) return Number.isNaN(value.getTime()) ? '#NUM!' : { date: value.getTime() };
  return access.fail(
    `A cell takes a text, a number, a date or a truth value, not ${Array.isArray(value) ? 'an array' : typeof value === 'object' ? 'an object' : `a ${typeof value}`}.`,
  );
}

/** Refuses a block whose size is not the range's, with Google's words. */
export function checkShape(
  access: SpreadsheetAccess,
  rect: Rect,
  block: readonly unknown[],
): readonly (readonly unknown[])[] {
  if (block.length !== rect.rows) {
    access.fail(
      `The number of rows in the data does not match the number of rows in the range. The data has ${String(block.length)} but the range has ${String(rect.rows)}.`,
    );
  }
  for (const row of block) {
    const columns = Array.isArray(row) ? row.length : 0;
    if (columns !== rect.columns) {
      access.fail(
        `The number of columns in the data does not match the number of columns in the range. The data has ${String(columns)} but the range has ${String(rect.columns)}.`,
      );
    }
  }
  // Every row was just found to be an array.
  return block as readonly (readonly unknown[])[];
}

/** Refuses entries that a strict validation forbids, rules set by this execution and not applied yet included. */
function checkValidations(
  access: SpreadsheetAccess,
  handle: RangeHandle,
  entries: (row: number, column: number) => Entry,
): void {
  const file = access.file(handle.fileId);
  const sheet = access.sheet(handle);
  const pending = access.pendingValidations.filter(
    ({ sheetId, rect }) => sheetId === handle.sheetId && intersects(rect, handle),
  );
  const lastRow = handle.row + handle.rows - 1;
  for (let column = handle.column; column < handle.column + handle.columns; column += 1) {
    const runs = sheet.validations[column - 1];
    if (pending.length === 0 && (runs === null || runs === undefined || runs.length === 0)) continue;
    for (let row = handle.row; row <= lastRow; row += 1) {
      const cell = { row, column, rows: 1, columns: 1 };
      const set = pending.filter(({ rect }) => intersects(rect, cell)).at(-1);
      const rule = set === undefined ? ruleAt(file, sheet, row, column) : set.rule;
      if (rule === null || rule.allowInvalid) continue;
      const refusal = (): string | null => {
        const format = formatAt(file, sheet, row, column);
        const { raw } = settle(access.world, file, format, entries(row - handle.row, column - handle.column));
        return violation(access.world, file, { sheet, row, column, raw, format }, rule);
      };
      let message = refusal();
      if (message !== null) {
        // What the rule goes by may be among the writes of this execution that are not applied yet.
        access.context.applyPending();
        message = refusal();
      }
      if (message !== null) access.fail(message);
    }
  }
}

/** Refuses a range that the grid no longer reaches, as after deleting rows. */
function checkOnGrid(access: SpreadsheetAccess, handle: RangeHandle): void {
  const { maxRows, maxColumns } = access.sheet(handle);
  if (handle.row + handle.rows - 1 > maxRows || handle.column + handle.columns - 1 > maxColumns) {
    access.fail('The coordinates of the range are outside the dimensions of the sheet.');
  }
}

/** Writes entries into the cells of a rectangle as far as the grid still has them. */
export function enterBlock(
  access: Pick<SpreadsheetAccess, 'world'>,
  file: SpreadsheetState,
  sheet: SheetState,
  rect: Rect,
  entries: (row: number, column: number) => Entry,
): void {
  for (let row = 0; row < rect.rows && rect.row + row <= sheet.maxRows; row += 1) {
    for (let column = 0; column < rect.columns && rect.column + column <= sheet.maxColumns; column += 1) {
      enter(access.world, file, sheet, rect.row + row, rect.column + column, entries(row, column));
    }
  }
  touch(file);
}

/** A value as the script's realm has it. */
export function minted(access: SpreadsheetAccess, value: CellValue): unknown {
  return typeof value === 'object' ? access.context.realm.date(value.date) : value;
}

/** Reads a rectangle cell by cell, row by row, in the script's arrays. */
export function gridOf<T>(
  access: SpreadsheetAccess,
  handle: RangeHandle,
  read: (
    file: SpreadsheetState,
    sheet: SheetState,
    row: number,
    column: number,
    raw: RawCell,
    style: number | undefined,
  ) => T,
): T[][] {
  const file = access.file(handle.fileId);
  const sheet = access.sheet(handle);
  checkOnGrid(access, handle);
  const styles = Array.from({ length: handle.columns }, (_, index) =>
    runReader(sheet.styles[handle.column + index - 1], handle.row),
  );
  const { realm } = access.context;
  const rows = realm.list<T[]>(handle.rows);
  for (let at = 0; at < handle.rows; at += 1) {
    const row = handle.row + at;
    const cells = sheet.rows[row - 1];
    const out = realm.list<T>(handle.columns);
    for (let index = 0; index < handle.columns; index += 1) {
      const column = handle.column + index;
      out[index] = read(file, sheet, row, column, cells?.[column - 1] ?? null, styles[index]?.(row));
    }
    rows[at] = out;
  }
  return rows;
}

/** Reading and writing what cells hold. */
export function rangeValueMethods(access: SpreadsheetAccess): Methods<RangeHandle> {
  const { world } = access;
  const set = (method: string, range: RangeHandle, entries: (row: number, column: number) => Entry): void => {
    checkOnGrid(access, range);
    access.guard(range, range);
    guardPivots(access, range, range);
    checkValidations(access, range, entries);
    access.write(method, range, cellsOf(range), (file, sheet) => {
      dropPivots(file, sheet, range);
      enterBlock(access, file, sheet, range, entries);
    });
  };
  const setBlock = (
    method: string,
    range: RangeHandle,
    block: readonly unknown[],
    convert: (value: unknown) => Entry,
  ): void => {
    const entries = checkShape(access, range, block).map((row) => Array.from(row, convert));
    set(method, range, (row, column) => entries[row]?.[column] ?? null);
  };
  /** A link belongs to the text that was written with it: whatever is written later has none. */
  const setRichTexts = (
    method: string,
    range: RangeHandle,
    given: (row: number, column: number) => { readonly text: string; readonly link: string | null } | null,
  ): void => {
    const entries = (row: number, column: number): Entry => {
      const text = given(row, column)?.text ?? '';
      return text === '' ? null : `'${text}`;
    };
    checkOnGrid(access, range);
    access.guard(range, range);
    guardPivots(access, range, range);
    checkValidations(access, range, entries);
    access.write(method, range, cellsOf(range), (file, sheet) => {
      dropPivots(file, sheet, range);
      enterBlock(access, file, sheet, range, entries);
      for (let row = 0; row < range.rows; row += 1) {
        for (let column = 0; column < range.columns; column += 1) {
          const link = given(row, column)?.link ?? null;
          const cell = { row: range.row + row, column: range.column + column, rows: 1, columns: 1 };
          if (link !== null) changeStyles(file, sheet, cell, (style) => withTrait(style, 'link', link));
        }
      }
    });
  };
  const formulaEntry = (value: unknown): Entry =>
    typeof value === 'string' && value !== '' ? { formula: value } : null;
  const formulaOf = (raw: RawCell): string => (raw !== null && typeof raw === 'object' ? raw.f : '');
  const value = (
    file: SpreadsheetState,
    sheet: SheetState,
    row: number,
    column: number,
    raw: RawCell,
    style: number | undefined,
  ): unknown => minted(access, cellValue(world, file, sheet, row, column, raw, style));
  const display = (
    file: SpreadsheetState,
    sheet: SheetState,
    row: number,
    column: number,
    raw: RawCell,
    style: number | undefined,
  ): string => displayText(world, file, sheet, row, column, raw, style);
  return {
    getValue: gives([''], (range: RangeHandle) =>
      access.read('Range.getValue', 1, () => {
        const sheet = access.sheet(range);
        const { row, column } = range;
        return value(
          access.file(range.fileId),
          sheet,
          row,
          column,
          rawAt(sheet, row, column),
          runAt(sheet.styles[column - 1], row),
        );
      }),
    ),
    getValues: gives([''], (range: RangeHandle) =>
      access.read('Range.getValues', cellsOf(range), () => gridOf(access, range, value)),
    ),
    getDisplayValue: gives([''], (range: RangeHandle) =>
      access.read('Range.getDisplayValue', 1, () =>
        textAt(world, access.file(range.fileId), access.sheet(range), range.row, range.column),
      ),
    ),
    getDisplayValues: gives([''], (range: RangeHandle) =>
      access.read('Range.getDisplayValues', cellsOf(range), () => gridOf(access, range, display)),
    ),
    getFormula: gives([''], (range: RangeHandle) =>
      access.read('Range.getFormula', 1, () => formulaOf(rawAt(access.sheet(range), range.row, range.column))),
    ),
    getFormulas: gives([''], (range: RangeHandle) =>
      access.read('Range.getFormulas', cellsOf(range), () =>
        gridOf(access, range, (_file, _sheet, _row, _column, raw) => formulaOf(raw)),
      ),
    ),
    isBlank: gives([''], (range: RangeHandle) =>
      access.read('Range.isBlank', cellsOf(range), () => {
        const sheet = access.sheet(range);
        for (let row = range.row; row < range.row + range.rows && row <= sheet.rows.length; row += 1) {
          for (let column = range.column; column < range.column + range.columns; column += 1) {
            if (rawAt(sheet, row, column) !== null) return false;
          }
        }
        return true;
      }),
    ),
    setValue: chains(['Any'], (range: RangeHandle, given: unknown) => {
      const entry = entryOf(access, given);
      set('Range.setValue', range, () => entry);
    }),
    setValues: chains(['Any[][]'], (range: RangeHandle, block: readonly unknown[]) => {
      setBlock('Range.setValues', range, block, (given) => entryOf(access, given));
    }),
    setFormula: chains(['String'], (range: RangeHandle, formula: string) => {
      const entry = formulaEntry(formula);
      set('Range.setFormula', range, () => entry);
    }),
    setFormulas: chains(['String[][]'], (range: RangeHandle, block: readonly unknown[]) => {
      setBlock('Range.setFormulas', range, block, formulaEntry);
    }),
    clearContent: chains([''], (range: RangeHandle) => {
      access.guard(range, range);
      guardPivots(access, range, range);
      access.write('Range.clearContent', range, cellsOf(range), (file, sheet) => {
        dropPivots(file, sheet, range);
        clearRaw(sheet, range);
        touch(file);
      });
    }),
    setRichTextValue: chains(['RichTextValue'], (range: RangeHandle, given: unknown) => {
      const value = access.objects.richTextOf(given);
      setRichTexts('Range.setRichTextValue', range, () => value);
    }),
    setRichTextValues: chains(['RichTextValue[][]'], (range: RangeHandle, block: readonly unknown[]) => {
      const values = checkShape(access, range, block).map((row) =>
        Array.from(row, (each) => access.objects.richTextOf(each)),
      );
      setRichTexts('Range.setRichTextValues', range, (row, column) => values[row]?.[column] ?? null);
    }),
    getRichTextValue: gives([''], (range: RangeHandle) =>
      access.read('Range.getRichTextValue', 1, () => {
        const file = access.file(range.fileId);
        const sheet = access.sheet(range);
        const text = textAt(world, file, sheet, range.row, range.column);
        const { link } = styleAt(file, runAt(sheet.styles[range.column - 1], range.row));
        return access.objects.richText(text, text === '' ? null : (link ?? null));
      }),
    ),
  };
}
