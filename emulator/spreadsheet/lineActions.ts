/** What people do to whole rows and columns: insert, delete, drag. Rows and columns go the same ways, so that they cannot differ. */
import type { HandEvent } from '../kernel/contract';
import type { SheetHands } from '../kernel/handsContract';
import { mayEdit } from './access';
import { deleteLines, insertLines, moveLines } from './axis';
import { rawRect } from './cellGrid';
import { touch } from './entry';
import { changeEvents, type ChangeType, editEvents } from './events';
import type { Axis } from './pointerShift';
import type { Rect } from './rect';
import { growthRefusal } from './sheetLines';
import type { SheetState, SpreadsheetState } from './spreadsheetState';

type OfLines = Pick<
  SheetHands,
  'insertRows' | 'deleteRows' | 'insertColumns' | 'deleteColumns' | 'moveColumns' | 'moveRows'
>;

/**
 * These acts on the tabs of the container.
 * @param tab the file and the tab of a name
 * @param guard throws where the person may not edit all of a rectangle
 */
export function lineActions(
  tab: (name: string) => { readonly file: SpreadsheetState; readonly sheet: SheetState },
  guard: (mail: string, file: SpreadsheetState, sheet: SheetState, rect: Rect) => void,
): OfLines {
  const lines = (
    mail: string,
    sheetName: string,
    axis: Axis,
    first: number,
    count: number,
    type: ChangeType,
    change: (file: SpreadsheetState, sheet: SheetState) => void,
  ): HandEvent[] => {
    const { file, sheet } = tab(sheetName);
    const size = axis === 'row' ? sheet.maxRows : sheet.maxColumns;
    if (!Number.isInteger(first) || !Number.isInteger(count) || first < 1 || count < 1)
      throw new Error(`Those ${axis}s are out of bounds.`);
    const inside = Math.max(1, Math.min(count, size - first + 1));
    guard(
      mail,
      file,
      sheet,
      axis === 'row'
        ? { row: Math.min(first, size), column: 1, rows: inside, columns: sheet.maxColumns }
        : { row: 1, column: Math.min(first, size), rows: sheet.maxRows, columns: inside },
    );
    change(file, sheet);
    touch(file);
    return changeEvents(file.id, type);
  };
  const insert = (mail: string, sheetName: string, axis: Axis, at: number, count: number): HandEvent[] =>
    lines(mail, sheetName, axis, at, count, axis === 'row' ? 'INSERT_ROW' : 'INSERT_COLUMN', (file, sheet) => {
      const size = axis === 'row' ? sheet.maxRows : sheet.maxColumns;
      if (at > size + 1) throw new Error(`Those ${axis}s are out of bounds.`);
      const refusal = growthRefusal(
        file,
        sheet,
        sheet.maxRows + (axis === 'row' ? count : 0),
        sheet.maxColumns + (axis === 'column' ? count : 0),
      );
      if (refusal !== null) throw new Error(refusal);
      insertLines(file, sheet, axis, at, count, Math.min(at, size));
    });
  const remove = (mail: string, sheetName: string, axis: Axis, first: number, count: number): HandEvent[] =>
    lines(mail, sheetName, axis, first, count, axis === 'row' ? 'REMOVE_ROW' : 'REMOVE_COLUMN', (file, sheet) => {
      const size = axis === 'row' ? sheet.maxRows : sheet.maxColumns;
      if (first + count - 1 > size) throw new Error(`Those ${axis}s are out of bounds.`);
      if (count >= size) throw new Error(`You can't delete all the ${axis}s on the sheet.`);
      deleteLines(file, sheet, axis, first, count);
    });
  /** Lines that bear data are told of by an edit too, at the place where they come to stand. */
  const movedEdit = (
    mail: string,
    sheetName: string,
    axis: Axis,
    first: number,
    count: number,
    toBefore: number,
  ): HandEvent[] => {
    const { file, sheet } = tab(sheetName);
    const at = toBefore > first ? toBefore - count : toBefore;
    const rectAt = (start: number): Rect =>
      axis === 'row'
        ? { row: start, column: 1, rows: count, columns: sheet.maxColumns }
        : { row: 1, column: start, rows: sheet.maxRows, columns: count };
    if (!mayEdit(file, mail) || rawRect(sheet, rectAt(first)).every((cells) => cells.every((raw) => raw === null)))
      return [];
    return editEvents({ fileId: file.id, sheetId: sheet.sheetId, rect: rectAt(at) }).slice(0, 1);
  };
  return {
    insertRows: (mail, sheetName, beforeRow, count) => insert(mail, sheetName, 'row', beforeRow, count),
    deleteRows: (mail, sheetName, firstRow, count) => remove(mail, sheetName, 'row', firstRow, count),
    insertColumns: (mail, sheetName, beforeColumn, count) => insert(mail, sheetName, 'column', beforeColumn, count),
    deleteColumns: (mail, sheetName, firstColumn, count) => remove(mail, sheetName, 'column', firstColumn, count),
    moveColumns: (mail, sheetName, firstColumn, count, toBefore) => [
      ...movedEdit(mail, sheetName, 'column', firstColumn, count, toBefore),
      ...lines(mail, sheetName, 'column', firstColumn, count, 'OTHER', (file, sheet) => {
        if (firstColumn + count - 1 > sheet.maxColumns || toBefore < 1 || toBefore > sheet.maxColumns + 1)
          throw new Error('Those columns are out of bounds.');
        moveLines(file, sheet, 'column', firstColumn, count, toBefore);
      }),
    ],
    moveRows: (mail, sheetName, firstRow, count, toBefore) => [
      ...movedEdit(mail, sheetName, 'row', firstRow, count, toBefore),
      ...lines(mail, sheetName, 'row', firstRow, count, 'OTHER', (file, sheet) => {
        if (firstRow + count - 1 > sheet.maxRows || toBefore < 1 || toBefore > sheet.maxRows + 1)
          throw new Error('Those rows are out of bounds.');
        moveLines(file, sheet, 'row', firstRow, count, toBefore);
      }),
    ],
  };
}
