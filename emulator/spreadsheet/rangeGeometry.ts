import { a1Of } from './a1';
import type { RangeHandle, SpreadsheetAccess } from './access';
import { chains, gives, type Methods } from './scriptClass';
import { selectCells } from './selection';

/** Where a range is, and ranges made from it. Taking a handle is no call to the service. */
export function rangeGeometryMethods(access: SpreadsheetAccess): Methods<RangeHandle> {
  const within = (range: RangeHandle, row: number, column: number, rows: number, columns: number): object => {
    const sheet = access.sheet(range);
    if (row < 1 || column < 1 || row + rows - 1 > sheet.maxRows || column + columns - 1 > sheet.maxColumns) {
      access.fail('The coordinates of the range are outside the dimensions of the sheet.');
    }
    if (rows < 1) access.fail('The number of rows in the range must be at least 1.');
    if (columns < 1) access.fail('The number of columns in the range must be at least 1.');
    return access.objects.range({ fileId: range.fileId, sheetId: range.sheetId, row, column, rows, columns });
  };
  const row = gives([''], (range: RangeHandle) => range.row);
  const column = gives([''], (range: RangeHandle) => range.column);
  return {
    getRow: row,
    getRowIndex: row,
    getColumn: column,
    // Off the reference, but Google's own sample bracket-maker calls it.
    getColumnIndex: column,
    getNumRows: gives([''], (range: RangeHandle) => range.rows),
    getNumColumns: gives([''], (range: RangeHandle) => range.columns),
    getHeight: gives([''], (range: RangeHandle) => range.rows),
    getWidth: gives([''], (range: RangeHandle) => range.columns),
    getLastRow: gives([''], (range: RangeHandle) => range.row + range.rows - 1),
    getLastColumn: gives([''], (range: RangeHandle) => range.column + range.columns - 1),
    getGridId: gives([''], (range: RangeHandle) => range.sheetId),
    getSheet: gives([''], (range: RangeHandle) => access.objects.sheet(range)),
    getA1Notation: gives([''], (range: RangeHandle) =>
      a1Of(range, { rows: range.openRows === true, columns: range.openColumns === true }),
    ),
    isStartRowBounded: gives([''], (range: RangeHandle) => range.row > 1 || range.openRows !== true),
    isEndRowBounded: gives([''], (range: RangeHandle) => range.openRows !== true),
    isStartColumnBounded: gives([''], (range: RangeHandle) => range.column > 1 || range.openColumns !== true),
    isEndColumnBounded: gives([''], (range: RangeHandle) => range.openColumns !== true),
    getCell: gives(['Integer Integer'], (range: RangeHandle, rowInRange: number, columnInRange: number) => {
      if (rowInRange < 1 || columnInRange < 1 || rowInRange > range.rows || columnInRange > range.columns) {
        access.fail('Cell reference out of range');
      }
      return within(range, range.row + rowInRange - 1, range.column + columnInRange - 1, 1, 1);
    }),
    offset: gives(
      ['Integer Integer', 'Integer Integer Integer', 'Integer Integer Integer Integer'],
      (range: RangeHandle, rows: number, columns: number, height: number = range.rows, width: number = range.columns) =>
        within(range, range.row + rows, range.column + columns, height, width),
    ),
    activate: chains([''], (range: RangeHandle) => {
      selectCells(access, 'Range.activate', range);
    }),
    activateAsCurrentCell: chains([''], (range: RangeHandle) => {
      selectCells(access, 'Range.activateAsCurrentCell', range);
    }),
    canEdit: gives([''], (range: RangeHandle) =>
      access.read('Range.canEdit', 0, () => {
        try {
          access.guard(range, range);
          return true;
        } catch {
          return false;
        }
      }),
    ),
  };
}
