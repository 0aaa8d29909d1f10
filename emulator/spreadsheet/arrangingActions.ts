/** What people do to how a tab stands: its place, what is frozen, hidden or filtered. No cell gets another value, so onEdit hears nothing. */
import type { HandEvent } from '../kernel/contract';
import type { SheetHands } from '../kernel/handsContract';
import { contentColumns, contentRows } from './cellGrid';
import { changeEvents } from './events';
import type { SheetState, SpreadsheetState } from './spreadsheetState';

type Arranging = Pick<
  SheetHands,
  'moveSheet' | 'freeze' | 'hideColumns' | 'showColumns' | 'filterOut' | 'removeFilter'
>;

/** Google's words for a refused move of frozen columns. */
const TOO_MANY_FROZEN = "You can't freeze all visible rows and columns on the sheet.";

/**
 * These acts on the tabs of a file.
 * @param opened the file and the tab of a name, where the person may edit it
 */
export function arrangingActions(
  opened: (mail: string, sheetName: string) => { readonly file: SpreadsheetState; readonly sheet: SheetState },
  touch: (file: SpreadsheetState) => void,
): Arranging {
  const arranged = (
    mail: string,
    sheetName: string,
    change: (sheet: SheetState, file: SpreadsheetState) => void,
  ): HandEvent[] => {
    const { file, sheet } = opened(mail, sheetName);
    change(sheet, file);
    touch(file);
    return changeEvents(file.id, 'OTHER');
  };
  const columnsOf = (sheet: SheetState, first: number, count: number): number[] => {
    if (first < 1 || count < 1 || first + count - 1 > sheet.maxColumns)
      throw new Error('Those columns are out of bounds.');
    return Array.from({ length: count }, (_, index) => first + index);
  };
  return {
    moveSheet: (mail, sheetName, position) =>
      arranged(mail, sheetName, (sheet, file) => {
        const rest = file.sheets.filter((one) => one !== sheet);
        rest.splice(Math.max(0, Math.min(position - 1, rest.length)), 0, sheet);
        file.sheets = rest;
      }),
    freeze: (mail, sheetName, rows, columns) =>
      arranged(mail, sheetName, (sheet) => {
        if (rows >= sheet.maxRows || columns >= sheet.maxColumns) throw new Error(TOO_MANY_FROZEN);
        sheet.frozenRows = rows;
        sheet.frozenColumns = columns;
      }),
    hideColumns: (mail, sheetName, first, count) =>
      arranged(mail, sheetName, (sheet) => {
        const hidden = new Set([...sheet.hiddenColumns, ...columnsOf(sheet, first, count)]);
        if (hidden.size >= sheet.maxColumns) throw new Error("You can't hide all the columns in a sheet.");
        sheet.hiddenColumns = [...hidden].sort((one, other) => one - other);
      }),
    showColumns: (mail, sheetName, first, count) =>
      arranged(mail, sheetName, (sheet) => {
        const shown = columnsOf(sheet, first, count);
        sheet.hiddenColumns = sheet.hiddenColumns.filter((column) => !shown.includes(column));
      }),
    filterOut: (mail, sheetName, column, texts) =>
      arranged(mail, sheetName, (sheet) => {
        columnsOf(sheet, column, 1);
        sheet.filter ??= {
          range: {
            sheetId: sheet.sheetId,
            row: 1,
            column: 1,
            rows: Math.max(2, contentRows(sheet)),
            columns: Math.max(column, contentColumns(sheet)),
          },
          criteria: {},
        };
        sheet.filter.criteria[String(column)] = { hidden: [...texts], visible: null, criteria: null, values: [] };
      }),
    removeFilter: (mail, sheetName) =>
      arranged(mail, sheetName, (sheet) => {
        sheet.filter = null;
      }),
  };
}
