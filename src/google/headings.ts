/** Row 1 of a sheet: where people type over headings, sort them into the rows or delete them, and which of it is put right. */
import type { SheetPlan } from '../desk/setUp/sheetPlans';
import { Refusal } from '../domain/refusal';
import { refusalText } from '../i18n/refusals/refusals';
import { putBackNote } from '../i18n/sheets/texts';
import { COLUMN_METADATA, isHeadingRow, markedColumns } from './columnLayout';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The headings as they stand, the empty ones too. */
export function headingsOf(sheet: Sheet): readonly string[] {
  return (sheet.getRange('1:1').getValues()[0] ?? []).map(String);
}

/** Marks a column as one of the desk's, so that it is found under any heading. */
export function mark(sheet: Sheet, place: number, key: string): void {
  wholeColumn(sheet, place).addDeveloperMetadata(COLUMN_METADATA, key);
}

/**
 * Takes headings away that somebody typed over a column though they belong to another one: the desk would take the one for the other.
 * Costs one read, and more only where one of the desk's headings was typed.
 */
export function keepHeadings(sheet: Sheet, plan: SheetPlan, first: number, count: number): void {
  const found = headingsOf(sheet);
  const typed = found.flatMap((heading, index) => {
    const place = index + 1;
    const column = place >= first && place < first + count ? plan.columns.find((one) => one.heading === heading) : null;
    return column ? [{ place, heading, key: column.key }] : [];
  });
  if (typed.length === 0) return;
  const marks = markedColumns(sheet);
  for (const { place, heading, key } of typed) {
    const home = marks.get(key);
    if (home === place || home === undefined) continue;
    const other = plan.columns.find((one) => marks.get(one.key) === place);
    if (other === undefined && found[home - 1] === '' && isEmpty(sheet, home)) moveMark(sheet, home, place, key);
    else takeAway(sheet, plan, place, heading, other?.heading ?? freed(found, heading), other?.help ?? '');
  }
}

/** Gives columns of people's own that bear a heading of the desk's another one. */
export function freeOwnHeadings(sheet: Sheet, plan: SheetPlan, places: ReadonlyMap<string, number>): void {
  const found = headingsOf(sheet);
  const desks = new Set(places.values());
  found.forEach((heading, index) => {
    if (desks.has(index + 1) || plan.columns.every((one) => one.heading !== heading)) return;
    takeAway(sheet, plan, index + 1, heading, freed(found, heading), '');
  });
}

/**
 * Brings the headings back to row 1: rows put above them go where they are empty, headings sorted into the rows are fetched, and where row 1
 * was deleted a new one is made.
 * @param words every heading of the sheet in every language
 * @returns whether row 1 is new and empty
 */
export function standHeadings(sheet: Sheet, words: ReadonlySet<string>): boolean {
  if (sheet.getLastRow() === 0) return false;
  const cells = (sheet.getRange('1:1').getValues()[0] ?? []) as unknown[];
  // Most stand as they should: then no mark is read.
  if (cells.filter((cell) => words.has(String(cell))).length > cells.length / 4) return false;
  if (isHeadingRow(sheet, cells, markedColumns(sheet), words)) return false;
  const row = headingRow(sheet, words);
  if (row === null) {
    sheet.insertRowsBefore(1, 1);
    sheet.getRange('1:1').clearDataValidations();
    return true;
  }
  const above = sheet.getRange(`1:${row - 1}`).getValues() as unknown[][];
  if (above.every((cells) => cells.every((cell) => cell === ''))) sheet.deleteRows(1, row - 1);
  else sheet.moveRows(sheet.getRange(`${row}:${row}`), 1);
  return false;
}

/** Columns in which headings that were sorted into the rows are looked for. */
const LOOKED_THROUGH = 4;

function headingRow(sheet: Sheet, words: ReadonlySet<string>): number | null {
  const places = [...markedColumns(sheet).values()].sort((one, other) => one - other).slice(0, LOOKED_THROUGH);
  for (const place of places) {
    const at = wholeColumn(sheet, place)
      .getValues()
      .findIndex(([cell]) => words.has(String(cell)));
    if (at > 0) return at + 1;
  }
  return null;
}

function wholeColumn(sheet: Sheet, place: number): GoogleAppsScript.Spreadsheet.Range {
  const letters = sheet.getRange(1, place).getA1Notation().replace(/\d+/g, '');
  return sheet.getRange(`${letters}:${letters}`);
}

function isEmpty(sheet: Sheet, place: number): boolean {
  return wholeColumn(sheet, place)
    .getValues()
    .every(([cell]) => cell === '');
}

/** A column that was cut and pasted leaves its mark where it stood. */
function moveMark(sheet: Sheet, from: number, to: number, key: string): void {
  for (const metadata of wholeColumn(sheet, from).getDeveloperMetadata())
    if (metadata.getKey() === COLUMN_METADATA) metadata.remove();
  mark(sheet, to, key);
}

function freed(found: readonly string[], heading: string): string {
  let free = `${heading} *`;
  while (found.includes(free)) free += '*';
  return free;
}

function takeAway(sheet: Sheet, plan: SheetPlan, place: number, typed: string, heading: string, help: string): void {
  const { what, remedy } = refusalText(plan.language, new Refusal('HEADING_TAKEN', { heading: typed }));
  const note = putBackNote(plan.language, typed, `${what} ${remedy}`);
  sheet
    .getRange(1, place)
    .setValue(heading)
    .setNote(help === '' ? note : `${note}\n\n${help}`);
}
