import type { HandEvent, World } from '../kernel/contract';
import { insertLines } from './axis';
import { contentRows, rawAt, setRaw } from './cellGrid';
import { textAt } from './cellValue';
import { enter, type Entry, touch } from './entry';
import { formSubmitEvent } from './events';
import {
  emptySheet,
  freshSheetId,
  sheetById,
  type SheetState,
  spreadsheetsOf,
  type SpreadsheetState,
} from './spreadsheetState';

function responseSheetName(file: SpreadsheetState): string {
  const name = (number: number): string =>
    file.locale.startsWith('zh') ? `第 ${String(number)} 张表单回复` : `Form Responses ${String(number)}`;
  let number = 1;
  while (file.sheets.some((sheet) => sheet.name === name(number))) number += 1;
  return name(number);
}

function fileAndSheet(
  world: World,
  spreadsheetId: string,
  sheetId: number,
): { readonly file: SpreadsheetState; readonly sheet: SheetState } | null {
  const file = spreadsheetsOf(world).files[spreadsheetId];
  const sheet = file === undefined ? null : sheetById(file, sheetId);
  return file === undefined || sheet === null ? null : { file, sheet };
}

/** Columns of a new response sheet, room for notes of one's own beside the answers. [K] */
const COLUMNS = 26;

/**
 * Adds the tab that a form writes its answers to, first in the file as Google does, with the headings in a frozen first row.
 * @param headings the time stamp's heading first
 * @returns id of the tab
 */
export function addFormResponseSheet(
  world: World,
  spreadsheetId: string,
  formUrl: string,
  headings: readonly string[],
): number {
  const file = spreadsheetsOf(world).files[spreadsheetId];
  if (file === undefined) throw new Error(`There is no spreadsheet ${spreadsheetId}`);
  const sheet = emptySheet(freshSheetId(world, file), responseSheetName(file), 100, Math.max(headings.length, COLUMNS));
  sheet.formUrl = formUrl;
  sheet.frozenRows = 1;
  headings.forEach((heading, index) => {
    setRaw(sheet, 1, index + 1, heading);
  });
  file.sheets.unshift(sheet);
  touch(file);
  return sheet.sheetId;
}

/** Headings of a form's tab follow the form's questions: renamed in place, new ones at the end. @param headings the time stamp's first */
export function setFormHeadings(
  world: World,
  spreadsheetId: string,
  sheetId: number,
  headings: readonly string[],
): void {
  const found = fileAndSheet(world, spreadsheetId, sheetId);
  if (found === null) return;
  const { file, sheet } = found;
  if (headings.length > sheet.maxColumns)
    insertLines(file, sheet, 'column', sheet.maxColumns + 1, headings.length - sheet.maxColumns, null);
  headings.forEach((heading, index) => {
    setRaw(sheet, 1, index + 1, heading);
  });
  touch(file);
}

/** Unlinks a form from its tab, which stays. */
export function unlinkForm(world: World, spreadsheetId: string, sheetId: number): void {
  const found = fileAndSheet(world, spreadsheetId, sheetId);
  if (found !== null) found.sheet.formUrl = null;
}

/**
 * Writes a response below the last one: the time stamp as a date, texts as the form gave them, never as formulas or numbers.
 * @returns what the spreadsheet's triggers hear; nothing where the tab was deleted
 */
export function appendFormResponse(
  world: World,
  spreadsheetId: string,
  sheetId: number,
  values: readonly (string | number | boolean | null | { readonly date: number })[],
): readonly HandEvent[] {
  const found = fileAndSheet(world, spreadsheetId, sheetId);
  if (found === null) return [];
  const { file, sheet } = found;
  const row = contentRows(sheet) + 1;
  if (row > sheet.maxRows) insertLines(file, sheet, 'row', sheet.maxRows + 1, row - sheet.maxRows, sheet.maxRows);
  if (values.length > sheet.maxColumns)
    insertLines(file, sheet, 'column', sheet.maxColumns + 1, values.length - sheet.maxColumns, null);
  values.forEach((value, index) => {
    const entry: Entry = typeof value === 'string' && value !== '' ? `'${value}` : value;
    enter(world, file, sheet, row, index + 1, entry);
  });
  touch(file);
  const columns = Math.max(1, values.length);
  const headings = values.map((_, index) => String(rawAt(sheet, 1, index + 1) ?? ''));
  const texts = values.map((_, index) => textAt(world, file, sheet, row, index + 1));
  const submitted = { fileId: file.id, sheetId, rect: { row, column: 1, rows: 1, columns }, headings, texts };
  return [{ kind: 'sheetFormSubmit', fileId: file.id, event: (context) => formSubmitEvent(context, submitted) }];
}
