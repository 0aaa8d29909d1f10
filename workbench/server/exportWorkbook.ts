import ExcelJS from 'exceljs';
import type { Runtime } from '../../emulator/kernel/runtimeContract';
import type { CellView, SheetTab } from '../../emulator/kernel/views';
import { columnLetters } from '../../emulator/spreadsheet/a1';
import { wallClock } from './wallClock';

type Stored = string | number | boolean | { readonly date: number };

/** Rows read at once, so that a large sheet's views are not all in memory twice. */
const ROWS_AT_ONCE = 2000;
/** Rows of a sheet in Excel. */
const EXCEL_ROWS = 1_048_576;
/** Rows below the content that offer choices. */
const ROWS_BELOW = 100;
/** Sheets measures columns in pixels, Excel in digits of its default font with some padding. */
const PIXELS_PER_CHARACTER = 7.2;

/** Excel counts heights in points of 1/72 inch, Sheets in pixels of 1/96. */
const POINTS_PER_PIXEL = 0.75;

/** What all sheets of one file share. */
interface Export {
  readonly workbook: ExcelJS.Workbook;
  readonly runtime: Runtime;
  readonly timeZone: string;
  readonly mail: string;
  /** Names in the file by the tab's id. */
  readonly names: ReadonlyMap<number, string>;
  readonly lists: ChoiceLists;
}

/**
 * The whole spreadsheet as an .xlsx file: values, formats, colours, sizes, frozen panes, groups, drop-downs, notes and links between tabs as
 * `mail` sees them. Dates are written as the wall clock of `timeZone`, since a cell in Excel knows no zone. Alternating colours,
 * conditional rules and formulas of the clock are written as what they give at the moment, since the file's own clock would go on. Pivot tables are written as
 * the values they show; charts are left out, since exceljs 4.4.0 writes none.
 */
export async function exportWorkbook(runtime: Runtime, timeZone: string, mail: string): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  workbook.created = new Date(runtime.now());
  workbook.modified = new Date(runtime.now());
  const tabs = runtime.tabs();
  const names = new Map<number, string>();
  for (const { sheetId, name } of tabs) names.set(sheetId, sheetName(name, [...names.values()]));
  const lists = choiceLists(sheetName('Lists', [...names.values()]));
  const shared = { workbook, runtime, timeZone, mail, names, lists };
  for (const tab of tabs) addSheet(shared, tab);
  lists.addTo(workbook);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

function addSheet(shared: Export, tab: SheetTab): void {
  const { workbook, runtime, mail, names, lists } = shared;
  const sheet = workbook.addWorksheet(names.get(tab.sheetId) ?? tab.name, {
    state: tab.hidden ? 'hidden' : 'visible',
    properties: {
      ...(tab.tabColor === null ? {} : { tabColor: { argb: argb(tab.tabColor) } }),
      // The button of a group stands before it, as in Sheets.
      outlineProperties: { summaryBelow: true, summaryRight: false },
    },
    views: [
      {
        state: 'frozen',
        xSplit: tab.frozenColumns,
        ySplit: tab.frozenRows,
        showGridLines: !tab.hiddenGridlines,
      },
    ],
  });
  for (let column = 1; column <= tab.lastColumn; column += 1) {
    const groups = tab.columnGroups.filter(({ first, last }) => first <= column && column <= last);
    sheet.getColumn(column).width = (tab.columnWidths[column - 1] ?? 100) / PIXELS_PER_CHARACTER;
    sheet.getColumn(column).hidden = tab.hiddenColumns.includes(column);
    if (groups.length > 0) sheet.getColumn(column).outlineLevel = groups.length;
  }
  const { values } = runtime.table(tab.name);
  for (let first = 1; first <= tab.lastRow; first += ROWS_AT_ONCE) {
    const count = Math.min(ROWS_AT_ONCE, tab.lastRow - first + 1);
    runtime.view(tab.name, first, count, mail).forEach((row, offset) => {
      const rowNumber = first + offset;
      for (let column = 1; column <= tab.lastColumn; column += 1) {
        const view = row[column - 1];
        if (view === undefined) continue;
        fill(shared, sheet.getCell(rowNumber, column), values[rowNumber - 1]?.[column - 1] ?? '', view);
      }
    });
  }
  for (const { first, last, height } of tab.rowHeights) {
    for (let row = first; row <= Math.min(last, tab.lastRow); row += 1)
      sheet.getRow(row).height = height * POINTS_PER_PIXEL;
  }
  for (const row of tab.hiddenRows) sheet.getRow(row).hidden = true;
  offerBelow(shared, sheet, tab, lists);
}

/** The first rows below all content offer the same choices as in Sheets, so that people can go on there. */
function offerBelow({ runtime, mail }: Export, sheet: ExcelJS.Worksheet, tab: SheetTab, lists: ChoiceLists): void {
  const count = Math.min(ROWS_BELOW, tab.maxRows - tab.lastRow);
  if (count < 1 || tab.lastRow === 0) return;
  const [row = []] = runtime.view(tab.name, tab.lastRow + 1, 1, mail);
  row.forEach(({ choices = [] }, index) => {
    const rule = lists.rule(choices);
    if (rule === null) return;
    for (let below = 1; below <= count; below += 1) sheet.getCell(tab.lastRow + below, index + 1).dataValidation = rule;
  });
}

function fill(shared: Export, cell: ExcelJS.Cell, stored: Stored, view: CellView): void {
  const isPlain = stored === '' && Object.keys(view).every((key) => key === 'text' || key === 'protection');
  if (isPlain && view.text === '') return;
  cell.value = cellValue(shared, stored, view);
  const format = numberFormat(stored, view);
  if (format !== null) cell.numFmt = format;
  if (view.background !== undefined) {
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: argb(view.background) } };
  }
  const isUnderlined = view.underline === true || view.link !== undefined;
  cell.font = {
    name: 'Arial',
    size: view.size ?? 10,
    ...(view.bold === true ? { bold: true } : {}),
    ...(view.italic === true ? { italic: true } : {}),
    ...(isUnderlined ? { underline: true } : {}),
    ...(view.color === undefined ? {} : { color: { argb: argb(view.color) } }),
  };
  cell.alignment = {
    ...(view.align === undefined ? {} : { horizontal: view.align }),
    ...(view.vertical === undefined ? {} : { vertical: view.vertical }),
    wrapText: view.wrap === true,
  };
  if (view.note !== undefined && view.note !== '') cell.note = view.note;
  const rule = shared.lists.rule(view.choices ?? []);
  if (rule !== null) cell.dataValidation = rule;
}

function cellValue({ timeZone, names }: Export, stored: Stored, view: CellView): ExcelJS.CellValue {
  const value = typeof stored === 'object' ? wallClock(stored.date, timeZone) : stored;
  if (view.link !== undefined) {
    const name = names.get(Number(/^#gid=(\d+)/.exec(view.link)?.[1]));
    if (name === undefined) return { text: view.text, hyperlink: view.link };
    // Excel and LibreOffice read links between sheets differently, but both know the function.
    const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
    const target = quoted(`#'${name.replaceAll("'", "''")}'!A1`);
    return { formula: `HYPERLINK(${target},${quoted(view.text)})`, result: view.text };
  }
  // The file's own clock would give another result.
  if (view.formula === undefined || /\b(?:NOW|TODAY)\(/i.test(view.formula)) return value === '' ? null : value;
  return { formula: closed(view.formula.replace(/^=/, '')), result: value };
}

/** Excel knows no ranges without an end: A2:A goes down to its last row. */
function closed(formula: string): string {
  return formula.replace(/(\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3})(?![\w$(])/g, `$1$$${String(EXCEL_ROWS)}`);
}

/** Where a cell has no pattern, what is shown tells. */
function numberFormat(stored: Stored, { text, format }: CellView): string | null {
  if (format !== undefined && format !== 'General') return format;
  if (typeof stored === 'object') return text.includes(':') ? 'yyyy-mm-dd hh:mm' : 'yyyy-mm-dd';
  if (typeof stored !== 'number') return typeof stored === 'string' && stored !== '' ? '@' : null;
  const percent = /^-?[\d,]+(?:\.(\d+))?%$/.exec(text);
  if (percent !== null) return percent[1] === undefined ? '0%' : `0.${'0'.repeat(percent[1].length)}%`;
  const decimals = /^-?[\d,]+\.(\d+)$/.exec(text);
  return decimals?.[1] === undefined ? null : `0.${'0'.repeat(decimals[1].length)}`;
}

/** Drop-downs of the file. */
interface ChoiceLists {
  /** The rule that offers these; null for none. */
  rule(choices: readonly string[]): ExcelJS.DataValidation | null;
  /** Adds the hidden sheet with the lists that do not fit into a rule, where there are any. */
  addTo(workbook: ExcelJS.Workbook): void;
}

/** Excel takes choices in a rule only up to 255 characters and without commas inside; the others stand on a hidden sheet, a column each. */
function choiceLists(name: string): ChoiceLists {
  const rules = new Map<string, ExcelJS.DataValidation>();
  const long: (readonly string[])[] = [];
  return {
    rule: (choices) => {
      if (choices.length === 0) return null;
      const list = choices.join(',');
      const known = rules.get(list);
      if (known !== undefined) return known;
      const fits = list.length <= 255 && choices.every((choice) => !/[",]/.test(choice));
      if (!fits) long.push(choices);
      const column = columnLetters(long.length);
      const formula = fits ? `"${list}"` : `'${name}'!$${column}$1:$${column}$${String(choices.length)}`;
      const rule: ExcelJS.DataValidation = {
        type: 'list',
        allowBlank: true,
        showErrorMessage: false,
        formulae: [formula],
      };
      rules.set(list, rule);
      return rule;
    },
    addTo: (workbook) => {
      if (long.length === 0) return;
      const sheet = workbook.addWorksheet(name, { state: 'hidden' });
      long.forEach((choices, index) => {
        choices.forEach((choice, row) => (sheet.getCell(row + 1, index + 1).value = choice));
      });
    },
  };
}

/** Excel refuses names over 31 characters, some signs, and two that differ only in case. */
function sheetName(name: string, others: readonly string[]): string {
  const base =
    name
      .replace(/[*?:/\\[\]]/g, ' ')
      .replace(/^'+|'+$/g, '')
      .slice(0, 31) || 'Sheet';
  const taken = new Set(others.map((other) => other.toLowerCase()));
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
