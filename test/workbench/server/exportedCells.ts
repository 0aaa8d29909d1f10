/** The cells of an exported file beside those that they came from. */
import type ExcelJS from 'exceljs';
import type { Runtime } from '../../../emulator/kernel/runtimeContract';
import type { CellView, SheetTab } from '../../../emulator/kernel/views';
import { DEFAULT_OWNER } from '../../../workbench/driver/openDesk';

export interface CellInBoth {
  readonly view: CellView;
  readonly stored: unknown;
  readonly cell: ExcelJS.Cell;
}

/** The choices of a cell's rule, written into it or standing on another sheet. */
export function offered(cell: ExcelJS.Cell): readonly string[] | undefined {
  const rule: unknown = (cell.dataValidation as ExcelJS.DataValidation | undefined)?.formulae[0];
  if (typeof rule !== 'string') return undefined;
  const [, sheet, column, count] = /^'?(.+?)'?!\$([A-Z]+)\$1:\$[A-Z]+\$(\d+)$/.exec(rule) ?? [];
  if (sheet === undefined) return rule.slice(1, -1).split(',');
  const lists = cell.workbook.getWorksheet(sheet);
  return Array.from(
    { length: Number(count) },
    (_, index) => lists?.getCell(`${column ?? ''}${String(index + 1)}`).text ?? '',
  );
}

/** Every cell of a tab with what the file has in its place. */
export function* cellsOf(runtime: Runtime, tab: SheetTab, sheet: ExcelJS.Worksheet): Generator<CellInBoth> {
  const { values } = runtime.table(tab.name);
  const rows = runtime.view(tab.name, 1, tab.lastRow, DEFAULT_OWNER);
  for (const [row, cells] of rows.entries()) {
    for (const [column, view] of cells.slice(0, tab.lastColumn).entries())
      yield { view, stored: values[row]?.[column] ?? '', cell: sheet.getCell(row + 1, column + 1) };
  }
}

/** A colour as the file has it. */
export const argb = (colour: string | undefined): string | undefined => colour && `FF${colour.slice(1).toUpperCase()}`;

/** What a cell comes to in the desk and in the file; null where there is nothing to compare. */
export type Comparison = (of: CellInBoth) => readonly [inSheets: unknown, inFile: unknown] | null;

/** Holds each cell of each sheet against the file. @returns how many had something to compare */
export function compared(
  runtime: Runtime,
  pairs: readonly (readonly [SheetTab, ExcelJS.Worksheet])[],
  found: Comparison,
): number {
  let count = 0;
  for (const [tab, sheet] of pairs) {
    for (const of of cellsOf(runtime, tab, sheet)) {
      const both = found(of);
      if (both === null) continue;
      count += 1;
      const { address } = of.cell;
      if (JSON.stringify(both[0]) !== JSON.stringify(both[1]))
        expect([tab.name, address, both[1]]).toEqual([tab.name, address, both[0]]);
    }
  }
  return count;
}
