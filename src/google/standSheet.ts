/** One sheet of the desk made, or mended where it stands. */
import type { SheetPlan } from '../desk/setUp/sheetPlans';
import { sheetPlan } from '../desk/setUp/sheetPlans';
import type { Pack } from '../packs/pack';
import { LANGUAGES } from '../packs/pack';
import { markedColumns, placesByMarks } from './columnLayout';
import { columnLetters } from './columnLetters';
import { dressAgain, dressHeadings, dressSheet, guard } from './dress';
import { followLanguage } from './followLanguage';
import { freeOwnHeadings, headingsOf, mark, standHeadings } from './headings';
import { freeTitle, markTab } from './tabs';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A sheet of the desk and where its columns stand. */
export interface Standing {
  readonly sheet: Sheet;
  readonly places: ReadonlyMap<string, number>;
}

interface Mended extends Standing {
  readonly missing: readonly string[];
  /** Columns that did not stand before. */
  readonly fresh: readonly string[];
}

/**
 * Makes the sheet, or mends the one that was found: its language, then what is missing. Everything people added stays.
 * @param found the sheet as it stands, if it does
 */
export function standSheet(
  spreadsheet: Spreadsheet,
  plan: SheetPlan,
  found: Sheet | null,
  pack: Pack,
  isAnotherPack = false,
): Mended {
  if (found === null) return create(spreadsheet, plan);
  followLanguage(found, plan, pack, (title) => freeTitle(spreadsheet, title));
  if (isAnotherPack) headAnew(found, plan);
  return mend(found, plan, headingWords(plan, pack));
}

/** Every heading that the sheet may bear, whatever the language it was made in. */
function headingWords({ declaration }: SheetPlan, pack: Pack): ReadonlySet<string> {
  return new Set(
    LANGUAGES.flatMap((language) => sheetPlan(declaration, pack, language).columns.map(({ heading }) => heading)),
  );
}

function create(spreadsheet: Spreadsheet, plan: SheetPlan): Mended {
  removeLeftover(spreadsheet, plan);
  const at = plan.declaration.use === 'start' ? 0 : spreadsheet.getSheets().length;
  const sheet = spreadsheet.insertSheet(freeTitle(spreadsheet, plan.title), at);
  const width = plan.columns.length;
  const grid = sheet.getMaxColumns();
  if (grid < width) sheet.insertColumnsAfter(grid, width - grid);
  if (grid > width && plan.declaration.hidden) sheet.deleteColumns(width + 1, grid - width);
  sheet.getRange(1, 1, 1, width).setValues([plan.columns.map(({ heading }) => heading)]);
  plan.columns.forEach(({ key }, index) => mark(sheet, index + 1, key));
  const places = new Map(plan.columns.map(({ key }, index) => [key, index + 1]));
  dressSheet(sheet, plan, places);
  guard(sheet, plan, places);
  // Last: a tab that bears the mark is whole.
  markTab(sheet, plan.declaration.id);
  return { sheet, places, missing: [], fresh: plan.columns.map(({ key }) => key) };
}

/** Takes away the tab that a set-up left which was cut off while making it: it bears no mark and holds nothing but some of the headings. */
function removeLeftover(spreadsheet: Spreadsheet, { title, columns }: SheetPlan): void {
  const found = spreadsheet.getSheetByName(title);
  if (found === null || spreadsheet.getSheets().length < 2 || found.getLastRow() > 1) return;
  if (headingsOf(found).every((cell) => cell === '' || columns.some(({ heading }) => heading === cell)))
    spreadsheet.deleteSheet(found);
}

/** Puts back what is missing from a sheet that exists: headings over other rows or words, deleted columns. */
function mend(sheet: Sheet, plan: SheetPlan, words: ReadonlySet<string>): Mended {
  const isNew = standHeadings(sheet, words);
  const found = headingsOf(sheet);
  const places = new Map(placesOf(sheet, plan, found));
  const fresh = new Map<string, number>();
  const missing: string[] = [];
  for (const { key, heading } of plan.columns) {
    const known = places.get(key);
    const place = known ?? newColumn(sheet, key);
    if (known === undefined) fresh.set(key, place);
    places.set(key, place);
    if (found[place - 1] === heading) continue;
    sheet.getRange(1, place).setValue(heading);
    missing.push(heading);
  }
  if (plan.declaration.hidden) inOrder(sheet, plan, places);
  if (missing.length > 0 || found.filter((heading) => words.has(heading)).length > places.size)
    freeOwnHeadings(sheet, plan, places);
  if (isNew) dressHeadings(sheet, plan, places);
  if (fresh.size > 0) dressAgain(sheet, plan, fresh);
  guard(sheet, plan, places);
  return {
    sheet,
    places,
    missing: missing.map((heading) => `${plan.title} · ${heading}`),
    fresh: [...fresh.keys()],
  };
}

/** Where the columns stand. Headings in the order of set-up tell; in any other order they may have been exchanged, and the marks tell too. */
function placesOf(sheet: Sheet, plan: SheetPlan, found: readonly string[]): ReadonlyMap<string, number> {
  const at = plan.columns.map(({ heading }) => found.indexOf(heading));
  const isInOrder = at.every((place, index) => place > (at[index - 1] ?? -1));
  const expected = new Map(plan.columns.map((column) => [column.key, column]));
  return isInOrder
    ? new Map(plan.columns.map(({ key }, index) => [key, (at[index] ?? 0) + 1]))
    : placesByMarks(found, expected, markedColumns(sheet));
}

/** The columns of a hidden tab stand where set-up put them: runs do not look for them. */
function inOrder(sheet: Sheet, plan: SheetPlan, places: Map<string, number>): void {
  plan.columns.forEach(({ key }, index) => {
    const from = places.get(key) ?? 0;
    const to = index + 1;
    if (from === to) return;
    const letters = columnLetters(from);
    sheet.moveColumns(sheet.getRange(`${letters}:${letters}`), to);
    for (const [other, place] of places) if (place >= to && place < from) places.set(other, place + 1);
    places.set(key, to);
  });
}

/** Headings of another pack: columns are told by their marks, since one pack may call by the same word what is another column of the next. */
function headAnew(sheet: Sheet, { columns }: SheetPlan): void {
  const marked = markedColumns(sheet);
  const headings = headingsOf(sheet);
  for (const { key, heading } of columns) {
    const place = marked.get(key);
    if (place !== undefined && headings[place - 1] !== heading) sheet.getRange(1, place).setValue(heading);
  }
}

function newColumn(sheet: Sheet, key: string): number {
  const last = sheet.getMaxColumns();
  sheet.insertColumnsAfter(last, 1);
  mark(sheet, last + 1, key);
  return last + 1;
}
