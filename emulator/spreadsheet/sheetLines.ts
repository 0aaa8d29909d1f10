/** Over 250 lines: a table of methods for rows and the same for columns, made side by side so that they cannot differ. */
import type { SheetHandle, SpreadsheetAccess } from './access';
import { deleteLines, insertLines, moveLines } from './axis';
import { contentRows } from './cellGrid';
import { CELL_CHARACTERS } from './entry';
import { isHiddenByFilter } from './filter';
import type { Axis } from './pointerShift';
import { enterBlock, entryOf } from './rangeValues';
import { chains, gives, type Method, type Methods } from './scriptClass';
import type { SheetState, SpreadsheetState } from './spreadsheetState';

/** Most cells that a spreadsheet holds, empty ones included. */
const WORKBOOK_CELLS = 10_000_000;
/** Most columns of a tab: ZZZ. */
const WIDEST = 18_278;
const DEFAULT_WIDTH = 100;
const DEFAULT_HEIGHT = 21;

/** Google's refusal where a file would have too many cells or columns, or null. */
export function growthRefusal(
  file: SpreadsheetState,
  grown: SheetState | null,
  rows: number,
  columns: number,
): string | null {
  const others = file.sheets.reduce(
    (sum, sheet) => (sheet === grown ? sum : sum + sheet.maxRows * sheet.maxColumns),
    0,
  );
  if (others + rows * columns > WORKBOOK_CELLS) {
    return `This action would increase the number of cells in the workbook above the limit of ${String(WORKBOOK_CELLS)} cells.`;
  }
  return columns > WIDEST
    ? `This action would increase the number of columns in the sheet above the limit of ${String(WIDEST)}.`
    : null;
}

/** Rows and columns of a tab: adding, deleting, moving, appending, hiding, freezing, sizing. */
export function sheetLineMethods(access: SpreadsheetAccess): Methods<SheetHandle> {
  const sizeOf = (sheet: SheetState, axis: Axis): number => (axis === 'row' ? sheet.maxRows : sheet.maxColumns);
  const bounds = (axis: Axis): never => access.fail(`Those ${axis}s are out of bounds.`);
  /** Structure may change where no hard protection keeps the user off any of the lines. */
  const guardLines = (handle: SheetHandle, axis: Axis, first: number, count: number): void => {
    const sheet = access.sheet(handle);
    access.guard(
      handle,
      axis === 'row'
        ? { row: first, column: 1, rows: count, columns: sheet.maxColumns }
        : { row: 1, column: first, rows: sheet.maxRows, columns: count },
    );
  };
  const insert = (method: string, handle: SheetHandle, axis: Axis, at: number, count: number, like: number): void => {
    access.guardFile(handle.fileId);
    access.structure(`Sheet.${method}`, () => {
      const file = access.file(handle.fileId);
      const sheet = access.sheet(handle);
      const size = sizeOf(sheet, axis);
      if (like < 1 || like > size || at > size + 1 || count < 1) bounds(axis);
      const refusal = growthRefusal(
        file,
        sheet,
        sheet.maxRows + (axis === 'row' ? count : 0),
        sheet.maxColumns + (axis === 'column' ? count : 0),
      );
      if (refusal !== null) access.fail(refusal);
      insertLines(file, sheet, axis, at, count, like);
    });
  };
  const remove = (method: string, handle: SheetHandle, axis: Axis, first: number, count: number): void => {
    guardLines(handle, axis, Math.max(1, first), Math.max(1, count));
    access.structure(`Sheet.${method}`, () => {
      const sheet = access.sheet(handle);
      const size = sizeOf(sheet, axis);
      if (first < 1 || count < 1 || first + count - 1 > size) bounds(axis);
      if (count >= size) access.fail(`You can't delete all the ${axis}s on the sheet.`);
      const frozen = axis === 'row' ? sheet.frozenRows : sheet.frozenColumns;
      if (size - count - Math.max(0, frozen - Math.max(0, Math.min(frozen, first + count - 1) - first + 1)) < 1) {
        access.fail(`Sorry, it is not possible to delete all non-frozen ${axis}s.`);
      }
      deleteLines(access.file(handle.fileId), sheet, axis, first, count);
    });
  };
  const move = (method: string, handle: SheetHandle, axis: Axis, spec: unknown, before: number): void => {
    const range = access.objects.rangeOf(spec);
    const first = axis === 'row' ? range.row : range.column;
    const count = axis === 'row' ? range.rows : range.columns;
    guardLines(handle, axis, first, count);
    access.structure(`Sheet.${method}`, () => {
      const sheet = access.sheet(handle);
      if (before < 1 || before > sizeOf(sheet, axis) + 1) bounds(axis);
      moveLines(access.file(handle.fileId), sheet, axis, first, count, before);
    });
  };
  const look = (method: string, handle: SheetHandle, apply: (sheet: SheetState) => void): void => {
    access.guardFile(handle.fileId);
    access.write(`Sheet.${method}`, handle, 1, (_file, sheet) => {
      apply(sheet);
    });
  };
  const hide = (
    method: string,
    handle: SheetHandle,
    axis: Axis,
    first: number,
    count: number,
    hidden: boolean,
  ): void => {
    if (first < 1 || first + count - 1 > sizeOf(access.sheet(handle), axis)) bounds(axis);
    look(method, handle, (sheet) => {
      const key = axis === 'row' ? 'hiddenRows' : 'hiddenColumns';
      const rest = sheet[key].filter((line) => line < first || line >= first + count);
      const lines = Array.from({ length: count }, (_, index) => first + index);
      sheet[key] = hidden ? [...rest, ...lines].sort((a, b) => a - b) : rest;
    });
  };
  const methods: Record<string, Method<SheetHandle>> = {};
  for (const [axis, Line] of [
    ['row', 'Row'],
    ['column', 'Column'],
  ] as const) {
    methods[`insert${Line}s`] = gives(['Integer', 'Integer Integer'], (handle: SheetHandle, at: number, count = 1) => {
      insert(`insert${Line}s`, handle, axis, at, count, at);
    });
    methods[`insert${Line}Before`] = chains(['Integer'], (handle: SheetHandle, at: number) => {
      insert(`insert${Line}Before`, handle, axis, at, 1, at);
    });
    methods[`insert${Line}sBefore`] = chains(['Integer Integer'], (handle: SheetHandle, at: number, count: number) => {
      insert(`insert${Line}sBefore`, handle, axis, at, count, at);
    });
    methods[`insert${Line}After`] = chains(['Integer'], (handle: SheetHandle, after: number) => {
      insert(`insert${Line}After`, handle, axis, after + 1, 1, after);
    });
    methods[`insert${Line}sAfter`] = chains(
      ['Integer Integer'],
      (handle: SheetHandle, after: number, count: number) => {
        insert(`insert${Line}sAfter`, handle, axis, after + 1, count, after);
      },
    );
    methods[`delete${Line}`] = chains(['Integer'], (handle: SheetHandle, at: number) => {
      remove(`delete${Line}`, handle, axis, at, 1);
    });
    methods[`delete${Line}s`] = gives(['Integer Integer'], (handle: SheetHandle, first: number, count: number) => {
      remove(`delete${Line}s`, handle, axis, first, count);
    });
    methods[`move${Line}s`] = gives(['Range Integer'], (handle: SheetHandle, spec: unknown, before: number) => {
      move(`move${Line}s`, handle, axis, spec, before);
    });
    methods[`hide${Line}s`] = gives(['Integer', 'Integer Integer'], (handle: SheetHandle, first: number, count = 1) => {
      hide(`hide${Line}s`, handle, axis, first, count, true);
    });
    methods[`show${Line}s`] = gives(['Integer', 'Integer Integer'], (handle: SheetHandle, first: number, count = 1) => {
      hide(`show${Line}s`, handle, axis, first, count, false);
    });
    for (const [verb, hidden] of [
      ['hide', true],
      ['unhide', false],
    ] as const) {
      methods[`${verb}${Line}`] = gives(['Range'], (handle: SheetHandle, spec: unknown) => {
        const range = access.objects.rangeOf(spec);
        hide(
          `${verb}${Line}`,
          handle,
          axis,
          axis === 'row' ? range.row : range.column,
          axis === 'row' ? range.rows : range.columns,
          hidden,
        );
      });
    }
    methods[`is${Line}HiddenByUser`] = gives(['Integer'], (handle: SheetHandle, at: number) =>
      access.read(`Sheet.is${Line}HiddenByUser`, 0, () =>
        access.sheet(handle)[axis === 'row' ? 'hiddenRows' : 'hiddenColumns'].includes(at),
      ),
    );
    methods[`setFrozen${Line}s`] = gives(['Integer'], (handle: SheetHandle, count: number) => {
      if (count < 0 || count > sizeOf(access.sheet(handle), axis)) bounds(axis);
      look(`setFrozen${Line}s`, handle, (sheet) => {
        sheet[axis === 'row' ? 'frozenRows' : 'frozenColumns'] = count;
      });
    });
    methods[`getFrozen${Line}s`] = gives([''], (handle: SheetHandle) =>
      access.read(
        `Sheet.getFrozen${Line}s`,
        0,
        () => access.sheet(handle)[axis === 'row' ? 'frozenRows' : 'frozenColumns'],
      ),
    );
  }
  const size = (
    method: string,
    handle: SheetHandle,
    axis: Axis,
    first: number,
    count: number,
    pixels: number,
  ): void => {
    if (first < 1 || first + count - 1 > sizeOf(access.sheet(handle), axis)) bounds(axis);
    look(method, handle, (sheet) => {
      const sizes = axis === 'row' ? sheet.rowHeights : sheet.columnWidths;
      for (let line = first; line < first + count; line += 1) sizes[String(line)] = pixels;
    });
  };
  return {
    ...methods,
    setColumnWidth: chains(['Integer Integer'], (handle: SheetHandle, column: number, width: number) => {
      size('setColumnWidth', handle, 'column', column, 1, width);
    }),
    setColumnWidths: chains(
      ['Integer Integer Integer'],
      (handle: SheetHandle, first: number, count: number, width: number) => {
        size('setColumnWidths', handle, 'column', first, count, width);
      },
    ),
    getColumnWidth: gives(['Integer'], (handle: SheetHandle, column: number) =>
      access.read('Sheet.getColumnWidth', 0, () => access.sheet(handle).columnWidths[String(column)] ?? DEFAULT_WIDTH),
    ),
    setRowHeight: chains(['Integer Integer'], (handle: SheetHandle, row: number, height: number) => {
      size('setRowHeight', handle, 'row', row, 1, height);
    }),
    setRowHeights: chains(
      ['Integer Integer Integer'],
      (handle: SheetHandle, first: number, count: number, height: number) => {
        size('setRowHeights', handle, 'row', first, count, height);
      },
    ),
    setRowHeightsForced: chains(
      ['Integer Integer Integer'],
      (handle: SheetHandle, first: number, count: number, height: number) => {
        size('setRowHeightsForced', handle, 'row', first, count, height);
      },
    ),
    getRowHeight: gives(['Integer'], (handle: SheetHandle, row: number) =>
      access.read('Sheet.getRowHeight', 0, () => access.sheet(handle).rowHeights[String(row)] ?? DEFAULT_HEIGHT),
    ),
    autoResizeColumn: chains(['Integer'], (handle: SheetHandle, column: number) => {
      look('autoResizeColumn', handle, (sheet) => {
        fitColumns(sheet, column, 1);
      });
    }),
    autoResizeColumns: chains(['Integer Integer'], (handle: SheetHandle, first: number, count: number) => {
      look('autoResizeColumns', handle, (sheet) => {
        fitColumns(sheet, first, count);
      });
    }),
    isRowHiddenByFilter: gives(['Integer'], (handle: SheetHandle, row: number) =>
      access.read('Sheet.isRowHiddenByFilter', 0, () =>
        isHiddenByFilter(access.world, access.file(handle.fileId), access.sheet(handle), row),
      ),
    ),
    getColumnGroupDepth: gives(
      ['Integer'],
      (handle: SheetHandle, column: number) => access.sheet(handle).columnDepths[column - 1] ?? 0,
    ),
    getRowGroupDepth: gives(
      ['Integer'],
      (handle: SheetHandle, row: number) => access.sheet(handle).rowDepths[String(row)] ?? 0,
    ),
    appendRow: chains(['Value[]', 'Any[]'], (handle: SheetHandle, contents: readonly unknown[]) => {
      const entries = Array.from(contents, (value) => entryOf(access, value));
      if (entries.length === 0)
        access.fail("The parameters (Object[]) don't match the method signature for SpreadsheetApp.Sheet.appendRow.");
      access.guardFile(handle.fileId);
      const next = contentRows(access.sheet(handle)) + 1;
      access.guard(handle, { row: next, column: 1, rows: 1, columns: entries.length });
      access.write('Sheet.appendRow', handle, entries.length, (file, sheet) => {
        const row = contentRows(sheet) + 1;
        if (row > sheet.maxRows) insertLines(file, sheet, 'row', sheet.maxRows + 1, row - sheet.maxRows, sheet.maxRows);
        if (entries.length > sheet.maxColumns)
          insertLines(file, sheet, 'column', sheet.maxColumns + 1, entries.length - sheet.maxColumns, sheet.maxColumns);
        enterBlock(
          access,
          file,
          sheet,
          { row, column: 1, rows: 1, columns: entries.length },
          (_row, column) => entries[column] ?? null,
        );
      });
    }),
  };
}

/** A width by the longest text: about 8 pixels a letter, 14 a Chinese character; Google measures the font. */
function fitColumns(sheet: SheetState, first: number, count: number): void {
  for (let column = first; column < first + count; column += 1) {
    let widest = 0;
    for (const cells of sheet.rows) {
      const raw = cells?.[column - 1] ?? null;
      if (raw === null || typeof raw === 'object') continue;
      let width = 6;
      for (const letter of String(raw).slice(0, CELL_CHARACTERS)) width += letter.charCodeAt(0) > 0x2e80 ? 14 : 8;
      widest = Math.max(widest, width);
    }
    if (widest > 0) sheet.columnWidths[String(column)] = Math.max(21, widest);
  }
}
