/** Spreadsheets that hold copies of the desk's sheets, and those sheets as plain cells. */
import type { BackupPort, Cells, CopyBook, StandingSheet } from '../desk/backup/backupPort';
import type { SheetPlan } from '../desk/setUp/sheetPlans';
import { Refusal } from '../domain/refusal';
import type { AnySheet } from '../sheets/sheets';
import { SHEETS } from '../sheets/sheets';
import { markedColumns, placesOf } from './columnLayout';
import { newBook } from './newBook';
import { openedBook } from './openedBook';
import { sheetOf } from './sheetOf';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * @param planOf headings of a sheet as the desk was set up
 * @param zone of the desk: a copy keeps times as the desk does
 */
export function backupPort(
  desk: Spreadsheet,
  ids: () => Readonly<Record<string, number>>,
  planOf: (declaration: AnySheet) => SheetPlan,
  zone: () => string,
): BackupPort {
  return {
    create: (title) => newBook(title, zone()),
    open: ({ id, url }) => copyBook(openedBook(id, (said) => new Refusal('BACKUP_CLOSED', { url, said }))),
    standing: (wanted) =>
      SHEETS.filter(({ id }) => wanted.includes(id)).flatMap((declaration) => {
        const sheet = sheetOf(desk, ids()[declaration.id]);
        return sheet === null ? [] : [standingSheet(sheet, planOf(declaration))];
      }),
  };
}

function standingSheet(sheet: Sheet, { declaration, columns }: SheetPlan): StandingSheet {
  const rows = Math.max(0, sheet.getLastRow() - 1);
  const width = Math.max(1, sheet.getLastColumn());
  const headings = (sheet.getRange(1, 1, 1, width).getValues()[0] ?? []).map(String);
  const expected = new Map(columns.map((column) => [column.key, column]));
  const keyAt = new Map(
    [...placesOf(headings, expected, () => markedColumns(sheet))].map(([key, place]) => [place, key]),
  );
  return {
    id: declaration.id,
    title: sheet.getName(),
    keys: headings.map((_, index) => keyAt.get(index + 1) ?? ''),
    headings,
    rows,
    read: (from, count) => (count === 0 ? [] : (sheet.getRange(from + 2, 1, count, width).getValues() as Cells)),
    write(from, cells) {
      put(sheet, from + 2, cells);
    },
    replace(cells) {
      const blank = Array.from({ length: Math.max(0, rows - cells.length) }, () => headings.map(() => ''));
      put(sheet, 2, [...cells, ...blank]);
    },
  };
}

function copyBook(file: Spreadsheet): CopyBook {
  const about = (): Sheet => file.getSheets()[0] as Sheet;
  const tabs = new Map<string, Sheet>();
  const tab = (title: string): Sheet | null => {
    const known = tabs.get(title) ?? file.getSheetByName(title);
    if (known !== null) tabs.set(title, known);
    return known;
  };
  return {
    readAbout() {
      const sheet = about();
      const [rows, width] = [sheet.getLastRow(), sheet.getLastColumn()];
      return rows === 0 ? [] : (sheet.getRange(1, 1, rows, width).getValues() as Cells);
    },
    writeAbout(cells) {
      const sheet = about();
      sheet.clear();
      put(sheet, 1, cells);
      SpreadsheetApp.flush();
    },
    begin(title) {
      const standing = tab(title);
      if (standing === null) tabs.set(title, file.insertSheet(title, file.getSheets().length));
      else standing.clear();
    },
    write(title, from, cells) {
      const sheet = tab(title);
      if (sheet !== null) put(sheet, from + 1, cells);
    },
    read(title, from = 0, count) {
      const sheet = tab(title);
      if (sheet === null) return [];
      const rows = count ?? sheet.getLastRow() - from;
      return rows < 1
        ? []
        : (sheet.getRange(from + 1, 1, rows, Math.max(1, sheet.getLastColumn())).getValues() as Cells);
    },
    keepOnly(titles) {
      for (const sheet of file.getSheets().slice(1)) if (!titles.includes(sheet.getName())) file.deleteSheet(sheet);
    },
  };
}

/** Writes cells, growing the sheet where it ends. Text is written as text, whatever it begins with. */
function put(sheet: Sheet, row: number, cells: Cells): void {
  const width = cells[0]?.length ?? 0;
  if (width === 0) return;
  const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  const last = row + cells.length - 1;
  if (last > rows) sheet.insertRowsAfter(rows, last - rows);
  if (width > columns) sheet.insertColumnsAfter(columns, width - columns);
  sheet
    .getRange(row, 1, cells.length, width)
    .setValues(cells.map((line) => line.map((cell) => (typeof cell === 'string' && cell !== '' ? `'${cell}` : cell))));
}
