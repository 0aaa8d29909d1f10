import ExcelJS from 'exceljs';
import type { CellView, Runtime, SheetTab } from '../emulator/kernel/runtimeContract';
import { wallClock } from './wallClock';

type Stored = string | number | boolean | { readonly date: number };

/** Rows read at once, so that a large sheet's views are not all in memory twice. */
const ROWS_AT_ONCE = 2000;
/** Sheets measures columns in pixels, Excel in digits of its default font with some padding. */
const PIXELS_PER_CHARACTER = 7.2;

/**
 * The whole spreadsheet as an .xlsx file: values, formats, widths, frozen panes, drop-downs and notes as `mail` sees them.
 * Dates are written as the wall clock of `timeZone`, since a cell in Excel knows no zone. Charts, pivots and conditional rules are not
 * carried over; what they show at the moment is.
 */
export async function exportWorkbook(runtime: Runtime, timeZone: string, mail: string): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  workbook.created = new Date(runtime.now());
  workbook.modified = new Date(runtime.now());
  for (const tab of runtime.tabs()) addSheet(workbook, runtime, tab, timeZone, mail);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

function addSheet(workbook: ExcelJS.Workbook, runtime: Runtime, tab: SheetTab, timeZone: string, mail: string): void {
  const sheet = workbook.addWorksheet(sheetName(tab.name, workbook), {
    state: tab.hidden ? 'hidden' : 'visible',
    ...(tab.tabColor === null ? {} : { properties: { tabColor: { argb: argb(tab.tabColor) } } }),
    views: [{ state: 'frozen', xSplit: tab.frozenColumns, ySplit: tab.frozenRows }],
  });
  for (let column = 1; column <= tab.lastColumn; column += 1) {
    sheet.getColumn(column).width = (tab.columnWidths[column - 1] ?? 100) / PIXELS_PER_CHARACTER;
    sheet.getColumn(column).hidden = tab.hiddenColumns.includes(column);
  }
  const { values } = runtime.table(tab.name);
  for (let first = 1; first <= tab.lastRow; first += ROWS_AT_ONCE) {
    const count = Math.min(ROWS_AT_ONCE, tab.lastRow - first + 1);
    runtime.view(tab.name, first, count, mail).forEach((row, offset) => {
      const rowNumber = first + offset;
      for (let column = 1; column <= tab.lastColumn; column += 1) {
        const view = row[column - 1];
        if (view === undefined) continue;
        fill(sheet, rowNumber, column, values[rowNumber - 1]?.[column - 1] ?? '', view, timeZone);
      }
    });
  }
  for (const row of tab.hiddenRows) sheet.getRow(row).hidden = true;
}

function fill(
  sheet: ExcelJS.Worksheet,
  row: number,
  column: number,
  stored: Stored,
  view: CellView,
  timeZone: string,
): void {
  const isPlain = stored === '' && Object.keys(view).length === 1 && view.text === '';
  if (isPlain) return;
  const cell = sheet.getCell(row, column);
  cell.value = cellValue(stored, view, timeZone);
  const format = numberFormat(stored, view.text);
  if (format !== null) cell.numFmt = format;
  if (view.background !== undefined) {
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: argb(view.background) } };
  }
  if (view.bold === true || view.italic === true || view.color !== undefined) {
    cell.font = {
      ...(view.bold === true ? { bold: true } : {}),
      ...(view.italic === true ? { italic: true } : {}),
      ...(view.color === undefined ? {} : { color: { argb: argb(view.color) } }),
    };
  }
  if (view.align !== undefined || view.wrap === true) {
    cell.alignment = { ...(view.align === undefined ? {} : { horizontal: view.align }), wrapText: view.wrap === true };
  }
  if (view.note !== undefined && view.note !== '') cell.note = view.note;
  const choices = dropDown(view.choices ?? []);
  if (choices !== null) cell.dataValidation = choices;
}

function cellValue(stored: Stored, view: CellView, timeZone: string): ExcelJS.CellValue {
  const value = typeof stored === 'object' ? wallClock(stored.date, timeZone) : stored;
  if (view.formula === undefined) return value === '' ? null : value;
  return { formula: view.formula.replace(/^=/, ''), result: value };
}

/** Sheets tells the shown text only, so the format is read off it. */
function numberFormat(stored: Stored, text: string): string | null {
  if (typeof stored === 'object') return text.includes(':') ? 'yyyy-mm-dd hh:mm' : 'yyyy-mm-dd';
  if (typeof stored !== 'number') return typeof stored === 'string' && stored !== '' ? '@' : null;
  const percent = /^-?[\d,]+(?:\.(\d+))?%$/.exec(text);
  if (percent !== null) return percent[1] === undefined ? '0%' : `0.${'0'.repeat(percent[1].length)}%`;
  const decimals = /^-?[\d,]+\.(\d+)$/.exec(text);
  return decimals?.[1] === undefined ? null : `0.${'0'.repeat(decimals[1].length)}`;
}

/** Excel takes a list of choices in a rule only up to 255 characters and without commas inside; others are left without one. */
function dropDown(choices: readonly string[]): ExcelJS.DataValidation | null {
  const list = choices.join(',');
  const fits = choices.length > 0 && list.length <= 255 && choices.every((choice) => !/[",]/.test(choice));
  return fits ? { type: 'list', allowBlank: true, showErrorMessage: false, formulae: [`"${list}"`] } : null;
}

/** Excel refuses names over 31 characters, some signs, and two that differ only in case. */
function sheetName(name: string, workbook: ExcelJS.Workbook): string {
  const base =
    name
      .replace(/[*?:/\\[\]]/g, ' ')
      .replace(/^'+|'+$/g, '')
      .slice(0, 31) || 'Sheet';
  const taken = new Set(workbook.worksheets.map((sheet) => sheet.name.toLowerCase()));
  let result = base;
  for (let count = 2; taken.has(result.toLowerCase()); count += 1) {
    const ending = ` ${String(count)}`;
    result = base.slice(0, 31 - ending.length) + ending;
  }
  return result;
}

function argb(color: string): string {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color);
  const digits =
    short === null
      ? color.replace('#', '')
      : short
          .slice(1)
          .map((digit) => digit + digit)
          .join('');
  return `FF${digits.toUpperCase()}`;
}
