import type { RangeHandle, SpreadsheetAccess } from './access';
import { contentColumns, contentRows, rawAt, rawRect, setRaw } from './cellGrid';
import { textAt } from './cellValue';
import { dataRegion, type Direction, nextDataCell } from './dataRegion';
import { touch } from './entry';
import { enumName } from './enumeration';
import { fillLayer, type Layer } from './layer';
import { guardPivots } from './pivot/guardPivots';
import { cellsOf, lastColumnOf, lastRowOf, type Rect } from './rect';
import { chains, gives, type Method, type Methods } from './scriptClass';
import { shiftRect, shiftRefusal } from './shiftCells';
import type { SheetState } from './spreadsheetState';

/** What `Range.trimWhitespace` makes of a text: none at its ends, and one blank for each run within. */
function trimmed(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ');
}

/**
 * Methods that go by where data is: finding its edges, and tidying it up.
 * Source: https://developers.google.com/apps-script/reference/spreadsheet/range
 */
export function rangeDataMethods(access: SpreadsheetAccess): Methods<RangeHandle> {
  const { objects, world } = access;
  const rangeOf = ({ fileId, sheetId }: RangeHandle, rect: Rect): object => objects.range({ ...rect, fileId, sheetId });
  const guarded = (range: RangeHandle): void => {
    access.guard(range, range);
    guardPivots(access, range, range, 'whole');
  };
  /** Everything from a range to the end of the tab along one dimension, the range included. */
  const band = (sheet: SheetState, range: Rect, isDown: boolean): Rect => ({
    row: range.row,
    column: range.column,
    rows: isDown ? sheet.maxRows - range.row + 1 : range.rows,
    columns: isDown ? range.columns : sheet.maxColumns - range.column + 1,
  });
  const shift = (method: 'insertCells' | 'deleteCells'): Method<RangeHandle> =>
    gives(['Dimension'], (range: RangeHandle, dimension: unknown) => {
      const isDown = enumName(dimension) === 'ROWS';
      guarded({ ...range, ...band(access.sheet(range), range, isDown) });
      access.structure(`Range.${method}`, () => {
        const [file, sheet] = [access.file(range.fileId), access.sheet(range)];
        const refusal = shiftRefusal(file, sheet);
        if (refusal !== null) access.fail(`Range.${method} ${refusal}`);
        const whole = band(sheet, range, isDown);
        const [rows, columns] = isDown ? [range.rows, 0] : [0, range.columns];
        const rest = {
          ...whole,
          row: whole.row + rows,
          column: whole.column + columns,
          rows: whole.rows - rows,
          columns: whole.columns - columns,
        };
        if (method === 'deleteCells') {
          for (let row = range.row; row <= lastRowOf(range); row += 1)
            for (let column = range.column; column <= lastColumnOf(range); column += 1)
              setRaw(sheet, row, column, null);
          for (const layer of [sheet.styles, sheet.validations, sheet.notes] as Layer<number | string>[])
            fillLayer(layer, range, undefined);
          shiftRect(sheet, rest, -rows, -columns);
        } else {
          const isPushedOff = isDown
            ? contentRows(sheet) + rows > sheet.maxRows
            : contentColumns(sheet) + columns > sheet.maxColumns;
          if (isPushedOff) access.fail('Range.insertCells that pushes cells off the tab is not emulated yet');
          shiftRect(sheet, { ...whole, rows: rest.rows, columns: rest.columns }, rows, columns);
        }
        touch(file);
      });
      return rangeOf(range, range);
    });
  const onto = (method: 'copyValuesToRange' | 'copyFormatToRange', how: object): Method<RangeHandle> =>
    gives(
      ['Sheet Integer Integer Integer Integer', 'Integer Integer Integer Integer Integer'],
      (range: RangeHandle, tab: unknown, column: number, columnEnd: number, row: number, rowEnd: number) => {
        const sheetId = typeof tab === 'number' ? tab : objects.sheetOf(tab).sheetId;
        access.sheet({ fileId: range.fileId, sheetId });
        if (columnEnd < column || rowEnd < row) access.fail(`Invalid argument: ${method}`);
        const target = {
          fileId: range.fileId,
          sheetId,
          row,
          column,
          rows: rowEnd - row + 1,
          columns: columnEnd - column + 1,
        };
        // A Range by its methods.
        (objects.range(range) as { copyTo(to: object, how: object): void }).copyTo(objects.range(target), how);
      },
    );
  return {
    insertCells: shift('insertCells'),
    deleteCells: shift('deleteCells'),
    copyValuesToRange: onto('copyValuesToRange', { contentsOnly: true }),
    copyFormatToRange: onto('copyFormatToRange', { formatOnly: true }),
    getDataRegion: gives(['', 'Dimension'], (range: RangeHandle, dimension?: unknown) =>
      access.read('Range.getDataRegion', 0, () => {
        const axis = enumName(dimension);
        return rangeOf(
          range,
          dataRegion(access.sheet(range), range, axis === 'ROWS' || axis === 'COLUMNS' ? axis : null),
        );
      }),
    ),
    getNextDataCell: gives(['Direction'], (range: RangeHandle, direction: unknown) =>
      access.read('Range.getNextDataCell', 0, () => {
        const { row, column } = nextDataCell(access.sheet(range), range, enumName(direction) as Direction);
        return rangeOf(range, { row, column, rows: 1, columns: 1 });
      }),
    ),
    removeDuplicates: gives(['', 'Integer[]'], (range: RangeHandle, columns?: readonly number[]) => {
      if (columns?.some((column) => column < range.column || column > lastColumnOf(range)) === true)
        access.fail('Columns to analyze must lie in the range.');
      guarded(range);
      return access.structure('Range.removeDuplicates', () => {
        const [file, sheet] = [access.file(range.fileId), access.sheet(range)];
        const compared = columns ?? Array.from({ length: range.columns }, (_, index) => range.column + index);
        const seen = new Set<string>();
        let kept = 0;
        for (let row = range.row; row <= lastRowOf(range); row += 1) {
          const key = JSON.stringify(compared.map((column) => textAt(world, file, sheet, row, column).toLowerCase()));
          if (seen.has(key)) continue;
          seen.add(key);
          const line = { row, column: range.column, rows: 1, columns: range.columns };
          const [cells = []] = rawRect(sheet, line);
          if (kept !== row - range.row && cells.some((raw) => raw !== null && typeof raw === 'object'))
            access.fail('Range.removeDuplicates above rows with formulas is not emulated yet');
          if (kept !== row - range.row)
            cells.forEach((raw, index) => {
              setRaw(sheet, range.row + kept, range.column + index, raw);
            });
          kept += 1;
        }
        for (let row = range.row + kept; row <= lastRowOf(range); row += 1)
          for (let column = range.column; column <= lastColumnOf(range); column += 1) setRaw(sheet, row, column, null);
        touch(file);
        return rangeOf(range, { row: range.row, column: range.column, rows: kept, columns: range.columns });
      });
    }),
    trimWhitespace: chains([''], (range: RangeHandle) => {
      guarded(range);
      access.write('Range.trimWhitespace', range, cellsOf(range), (file, sheet) => {
        const rows = Math.min(lastRowOf(range), contentRows(sheet));
        for (let row = range.row; row <= rows; row += 1) {
          for (let column = range.column; column <= lastColumnOf(range); column += 1) {
            const raw = rawAt(sheet, row, column);
            if (typeof raw === 'string') setRaw(sheet, row, column, trimmed(raw) === '' ? null : trimmed(raw));
          }
        }
        touch(file);
      });
    }),
  };
}
