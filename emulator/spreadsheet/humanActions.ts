import type { HandEvent, World } from '../kernel/contract';
import type { SheetHands } from '../kernel/handsContract';
import { a1Of, parseA1 } from './a1';
import { mayEdit, PROTECTED } from './access';
import { arrangingActions } from './arrangingActions';
import { insertLines } from './axis';
import { clearRaw, rawAt } from './cellGrid';
import { cellValue } from './cellValue';
import { chartViews } from './chart/chartView';
import { columnGroups, setCollapsed } from './columnGroup';
import { containerOf } from './container';
import { CELL_CHARACTERS, enter, settle, touch } from './entry';
import { changeEvents, editEvents, eventText } from './events';
import { foundCells } from './foundCells';
import { lineActions } from './lineActions';
import { dropPivots, PART_OF_PIVOT, partOfPivot } from './pivot/guardPivots';
import { refreshPivots } from './pivot/refresh';
import { protectionAgainst } from './protectionRule';
import { intersects, type Rect } from './rect';
import { runAt } from './runs';
import { select } from './selection';
import { nameRefusal, renameSheetState } from './sheet';
import { copySheetState } from './sheetCopy';
import { growthRefusal } from './sheetLines';
import { sortRect } from './sorting';
import { freshSheetId, sheetByName, type SheetState, type SpreadsheetState } from './spreadsheetState';
import { deleteSheetState } from './spreadsheetTabs';
import { sheetTable } from './table';
import { formatAt, ruleAt, violation } from './validationRule';
import { sheetTabs, sheetView } from './view';

const VIEW_ONLY = 'You are in view-only mode. Ask the owner for permission to edit.';

/**
 * What people do in the container with mouse and keyboard, and what they see. A refusal (lock, strict validation, no right to edit) is
 * thrown as an Error with Google's text and changes nothing. A warning-only protection lets through, as if the person pressed OK.
 */
export function humanActions(world: World): SheetHands {
  const tab = (name: string): { readonly file: SpreadsheetState; readonly sheet: SheetState } => {
    const file = containerOf(world);
    refreshPivots(world, file);
    const sheet = sheetByName(file, name);
    if (sheet === null) throw new Error(`There is no sheet "${name}"`);
    return { file, sheet };
  };
  const guard = (mail: string, file: SpreadsheetState, sheet: SheetState, rect: Rect): void => {
    if (!mayEdit(file, mail)) throw new Error(VIEW_ONLY);
    if (protectionAgainst(file, sheet.sheetId, rect, mail) === 'locked') throw new Error(PROTECTED);
  };
  const guardPivots = (sheet: SheetState, rect: Rect, whole = false): void => {
    if (partOfPivot(sheet, rect, whole)) throw new Error(PART_OF_PIVOT);
  };
  const rectOf = (sheet: SheetState, a1: string): Rect => {
    const parsed = parseA1(a1, sheet.maxRows, sheet.maxColumns);
    if (parsed === null) throw new Error(`"${a1}" is no range`);
    const { rect } = parsed;
    if (rect.row + rect.rows - 1 > sheet.maxRows || rect.column + rect.columns - 1 > sheet.maxColumns) {
      throw new Error(
        `${a1} lies outside "${sheet.name}", which has ${String(sheet.maxRows)} rows and ${String(sheet.maxColumns)} columns`,
      );
    }
    return rect;
  };
  const textOf = (file: SpreadsheetState, sheet: SheetState, row: number, column: number): string | undefined => {
    const raw = rawAt(sheet, row, column);
    return eventText(file, cellValue(world, file, sheet, row, column, raw, runAt(sheet.styles[column - 1], row)));
  };
  const check = (file: SpreadsheetState, sheet: SheetState, row: number, column: number, text: string): void => {
    if (text.length > CELL_CHARACTERS)
      throw new Error(
        `Your input contains more than the maximum of ${String(CELL_CHARACTERS)} characters in a single cell.`,
      );
    const format = formatAt(file, sheet, row, column);
    const { raw } = settle(world, file, format, text);
    const rule = ruleAt(file, sheet, row, column);
    const message = violation(world, file, { sheet, row, column, raw, format }, rule);
    if (message !== null) throw new Error(rule?.help ?? message);
  };
  const edited = (
    mail: string,
    file: SpreadsheetState,
    sheet: SheetState,
    rect: Rect,
    change: () => void,
  ): HandEvent[] => {
    const single = rect.rows === 1 && rect.columns === 1;
    const oldValue = single ? textOf(file, sheet, rect.row, rect.column) : undefined;
    select(file, mail, sheet.sheetId, rect);
    change();
    touch(file);
    const value = single ? textOf(file, sheet, rect.row, rect.column) : undefined;
    return editEvents({ fileId: file.id, sheetId: sheet.sheetId, rect, value, oldValue });
  };
  const editable = (mail: string, sheetName: string): ReturnType<typeof tab> => {
    const found = tab(sheetName);
    if (!mayEdit(found.file, mail)) throw new Error(VIEW_ONLY);
    return found;
  };
  return {
    ...arrangingActions(editable, touch),
    ...lineActions(tab, guard),
    type: (mail, sheetName, a1, text) => {
      const { file, sheet } = tab(sheetName);
      const rect = { ...rectOf(sheet, a1), rows: 1, columns: 1 };
      guard(mail, file, sheet, rect);
      guardPivots(sheet, rect, true);
      check(file, sheet, rect.row, rect.column, text);
      return edited(mail, file, sheet, rect, () => {
        enter(world, file, sheet, rect.row, rect.column, text);
      });
    },
    paste: (mail, sheetName, a1, texts) => {
      const { file, sheet } = tab(sheetName);
      const corner = rectOf(sheet, a1);
      const rect = {
        row: corner.row,
        column: corner.column,
        rows: Math.max(1, texts.length),
        columns: Math.max(1, ...texts.map((row) => row.length)),
      };
      const growsTo = rect.row + rect.rows - 1;
      const widensTo = rect.column + rect.columns - 1;
      guard(mail, file, sheet, rect);
      guardPivots(sheet, rect);
      const refusal = growthRefusal(
        file,
        sheet,
        Math.max(growsTo, sheet.maxRows),
        Math.max(widensTo, sheet.maxColumns),
      );
      if (refusal !== null) throw new Error(refusal);
      texts.forEach((row, rowIndex) => {
        row.forEach((text, columnIndex) => {
          check(file, sheet, rect.row + rowIndex, rect.column + columnIndex, text);
        });
      });
      if (growsTo > sheet.maxRows)
        insertLines(file, sheet, 'row', sheet.maxRows + 1, growsTo - sheet.maxRows, sheet.maxRows);
      if (widensTo > sheet.maxColumns)
        insertLines(file, sheet, 'column', sheet.maxColumns + 1, widensTo - sheet.maxColumns, null);
      dropPivots(file, sheet, rect);
      return edited(mail, file, sheet, rect, () => {
        texts.forEach((row, rowIndex) => {
          row.forEach((text, columnIndex) => {
            enter(world, file, sheet, rect.row + rowIndex, rect.column + columnIndex, text);
          });
        });
      });
    },
    clear: (mail, sheetName, a1) => {
      const { file, sheet } = tab(sheetName);
      const rect = rectOf(sheet, a1);
      guard(mail, file, sheet, rect);
      guardPivots(sheet, rect);
      return edited(mail, file, sheet, rect, () => {
        dropPivots(file, sheet, rect);
        clearRaw(sheet, rect);
      });
    },
    sort: (mail, sheetName, a1, column, ascending) => {
      const { file, sheet } = tab(sheetName);
      const rect = rectOf(sheet, a1);
      guard(mail, file, sheet, rect);
      guardPivots(sheet, rect, true);
      if (column < rect.column || column >= rect.column + rect.columns)
        throw new Error(`Column ${String(column)} is not part of ${a1Of(rect)}`);
      if (sheet.merges.some((merged) => intersects(merged, rect)))
        throw new Error("You can't sort a range with vertical merges");
      return edited(mail, file, sheet, rect, () => {
        sortRect(world, file, sheet, rect, [{ column, ascending }]);
      });
    },
    toggleColumnGroup: (mail, sheetName, column) => {
      const { file, sheet } = tab(sheetName);
      if (!mayEdit(file, mail)) throw new Error(VIEW_ONLY);
      const group = columnGroups(sheet)
        .filter(({ first, last }) => first <= column && column <= last)
        .at(-1);
      if (group === undefined) throw new Error(`Column ${String(column)} is in no group`);
      setCollapsed(sheet, group, !group.collapsed);
      return [];
    },
    renameSheet: (mail, sheetName, newName) => {
      const { file, sheet } = tab(sheetName);
      if (!mayEdit(file, mail)) throw new Error(VIEW_ONLY);
      const refusal = nameRefusal(file, newName, sheet);
      if (refusal !== null) throw new Error(refusal);
      renameSheetState(file, sheet, newName);
      return changeEvents(file.id, 'OTHER');
    },
    copySheet: (mail, sheetName) => {
      const { file, sheet } = tab(sheetName);
      if (!mayEdit(file, mail)) throw new Error(VIEW_ONLY);
      const refusal = growthRefusal(file, null, sheet.maxRows, sheet.maxColumns);
      if (refusal !== null) throw new Error(refusal);
      const copy = copySheetState(file, sheet, file, freshSheetId(world, file), file.sheets.indexOf(sheet) + 1);
      select(file, mail, copy.sheetId, null);
      return { name: copy.name, events: changeEvents(file.id, 'INSERT_GRID') };
    },
    deleteSheet: (mail, sheetName) => {
      const { file, sheet } = tab(sheetName);
      guard(mail, file, sheet, { row: 1, column: 1, rows: sheet.maxRows, columns: sheet.maxColumns });
      if (file.sheets.length === 1) throw new Error("You can't remove all the sheets in a document.");
      deleteSheetState(file, sheet.sheetId);
      return changeEvents(file.id, 'REMOVE_GRID');
    },
    selectCell: (mail, sheetName, a1) => {
      const { file, sheet } = tab(sheetName);
      select(file, mail, sheet.sheetId, rectOf(sheet, a1));
      return [];
    },
    tabs: () => {
      refreshPivots(world, containerOf(world));
      return sheetTabs(world, containerOf(world));
    },
    view: (sheetName, firstRow, rowCount, mail) => {
      const { file, sheet } = tab(sheetName);
      return sheetView(world, file, sheet, firstRow, rowCount, mail);
    },
    find: (sheetName, text) => {
      const { file, sheet } = tab(sheetName);
      return foundCells(world, file, sheet, text);
    },
    charts: (sheetName) => {
      const { file, sheet } = tab(sheetName);
      return chartViews(world, file, sheet);
    },
    table: (sheetName) => {
      const { file, sheet } = tab(sheetName);
      return sheetTable(world, file, sheet);
    },
  };
}
