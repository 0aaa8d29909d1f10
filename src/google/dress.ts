/** How a sheet looks and helps: widths, formats, drop-downs, notes, colours, protection. Applied at creation and after a repair. */
import type { SheetPlan } from '../desk/setUp/sheetPlans';
import type { Language } from '../packs/pack';
import type { Column } from '../sheets/sheet';
import { colourRules } from './colourRules';
import { columnLetters } from './columnLetters';
import { columnWidth } from './columnWidth';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const HEAD_BACKGROUND = '#1f3a5f';
const HEAD_TEXT = '#ffffff';
/** Columns that the desk fills have a paler head, so that one sees where to type. */
const COMPUTED_BACKGROUND = '#566a7c';
/** Every other row, faint enough for all the text colours. */
const BAND = '#eef3f8';
const TAB_COLOURS = { start: '#0b7a5e', work: '#1f3a5f', rules: '#c98a00', system: '#8a949b' } as const;

/** How the desk shows instants and dates. */
export const FORMATS: Readonly<Record<Language, Readonly<Partial<Record<Column['kind'], string>>>>> = {
  'zh-CN': { dateTime: 'yyyy-mm-dd hh:mm', date: 'yyyy-mm-dd' },
  en: { dateTime: 'd mmm yyyy, hh:mm', date: 'd mmm yyyy' },
};

/** Dresses a new sheet as a whole: what its columns have in common. */
export function dressSheet(sheet: Sheet, plan: SheetPlan, places: ReadonlyMap<string, number>): void {
  const { declaration } = plan;
  const { use, rowHeight, isHeightFixed } = declaration;
  const columns: Readonly<Record<string, Column>> = declaration.columns;
  const [rows, width] = [sheet.getMaxRows() - 1, plan.columns.length];
  sheet.setTabColor(TAB_COLOURS[use]);
  sheet.setFrozenRows(1);
  sheet.setFrozenColumns(declaration.frozenColumns);
  dressHeads(
    sheet.getRange(1, 1, 1, width),
    plan.columns.map(({ key }) => columns[key]),
  );
  dress(sheet, plan, places);
  if (declaration.hidden) {
    sheet.hideSheet();
    return;
  }
  if (plan.isPutAway) sheet.hideSheet();
  sheet.getRange(2, 1, rows, width).setVerticalAlignment(use === 'start' ? 'middle' : 'top');
  if (rowHeight > 0) sheet.setRowHeight(1, rowHeight);
  if (isHeightFixed) sheet.setRowHeightsForced(2, rows, rowHeight);
  else if (rowHeight > 0) sheet.setRowHeights(2, rows, rowHeight);
  if (use === 'start') sheet.setHiddenGridlines(true);
  else {
    const bands = sheet.getRange(`A2:${columnLetters(width)}`);
    bands.applyRowBanding(SpreadsheetApp.BandingTheme.LIGHT_GREY, false, false).setSecondRowColor(BAND);
  }
  for (const [first, last] of rareRuns(plan)) {
    const place = (key: string): string => columnLetters(places.get(key) ?? 1);
    sheet
      .getRange(`${place(first)}:${place(last)}`)
      .shiftColumnGroupDepth(1)
      .collapseGroups();
  }
}

function dressHeads(heads: GoogleAppsScript.Spreadsheet.Range, columns: readonly (Column | undefined)[]): void {
  heads.setFontWeight('bold').setFontColor(HEAD_TEXT).setWrap(true).setVerticalAlignment('middle');
  heads.setBackgrounds([columns.map((one) => (one?.filledBy === 'desk' ? COMPUTED_BACKGROUND : HEAD_BACKGROUND))]);
}

/** Dresses a row of headings that was made anew. */
export function dressHeadings(sheet: Sheet, { declaration }: SheetPlan, places: ReadonlyMap<string, number>): void {
  const columns: Readonly<Record<string, Column>> = declaration.columns;
  sheet.setFrozenRows(1);
  for (const [key, place] of places) dressHeads(sheet.getRange(1, place), [columns[key]]);
}

/** Dresses columns that came back to a sheet, whose other looks are people's. */
export function dressAgain(sheet: Sheet, plan: SheetPlan, places: ReadonlyMap<string, number>): void {
  const columns: Readonly<Record<string, Column>> = plan.declaration.columns;
  for (const [key, place] of places) {
    dressHeads(sheet.getRange(1, place), [columns[key]]);
    sheet.getRange(2, place, sheet.getMaxRows() - 1, 1).setVerticalAlignment('top');
  }
  dress(sheet, plan, places);
}

/** Neighbours that are seldom looked at, as first and last of each run. */
function rareRuns({ declaration, columns, own }: SheetPlan): readonly (readonly [first: string, last: string])[] {
  const declared: Readonly<Record<string, Column>> = declaration.columns;
  const runs: string[][] = [[]];
  for (const { key } of columns) {
    if (declared[key]?.isRare === true && !own.has(key)) runs[runs.length - 1]?.push(key);
    else runs.push([]);
  }
  return runs.flatMap((run) => (run.length < 2 ? [] : [[run[0] ?? '', run[run.length - 1] ?? ''] as const]));
}

/** What each column has of its own: width, format, whether it wraps or is hidden. */
function dress(sheet: Sheet, plan: SheetPlan, places: ReadonlyMap<string, number>): void {
  const columns: Readonly<Record<string, Column>> = plan.declaration.columns;
  const rows = sheet.getMaxRows();
  for (const { key, heading, choices } of plan.columns) {
    const column = columns[key];
    const place = places.get(key);
    if (!column || place === undefined) continue;
    sheet.setColumnWidth(place, columnWidth(column.width, heading, plan.declaration.rowHeight, choices));
    const format = column.format ?? FORMATS[plan.language][column.kind];
    const body = sheet.getRange(2, place, rows - 1, 1);
    if (format !== undefined) body.setNumberFormat(format);
    // Where rows stay two lines high, a second line costs nothing.
    if (column.wraps || (column.kind === 'text' && plan.declaration.isHeightFixed)) body.setWrap(true);
    if (column.hidden) sheet.hideColumns(place);
  }
}

/** What keeps a sheet right and explains it: notes, drop-downs, colours, protection. Put back by every repair; looks are left to people. */
export function guard(sheet: Sheet, plan: SheetPlan, places: ReadonlyMap<string, number>): void {
  if (isLockedFor(sheet)) return;
  const { declaration } = plan;
  const columns: Readonly<Record<string, Column>> = declaration.columns;
  const rows = sheet.getMaxRows();
  const first = plan.columns.find(({ key }) => columns[key]?.hidden !== true);
  // An empty sheet tells what it waits for where one looks first.
  const notes = plan.columns.map(({ key, help }) => (key === first?.key ? `${plan.about}\n\n${help}` : help));
  const stand = plan.columns.map(({ key }) => places.get(key) ?? 0);
  const isInOrder = stand.every((place, index) => place === index + 1);
  if (isInOrder) sheet.getRange(1, 1, 1, notes.length).setNotes([notes]);
  for (const [index, { key, help, choices }] of plan.columns.entries()) {
    const place = places.get(key);
    if (place === undefined) continue;
    if (!isInOrder) sheet.getRange(1, place).setNote(notes[index] ?? '');
    const body = sheet.getRange(2, place, rows - 1, 1);
    if (choices !== null) body.setDataValidation(dropDown(choices, help));
    if (columns[key]?.kind === 'flag')
      body.setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().build());
  }
  const own = colourRules(sheet, plan, (key) => columnLetters(places.get(key) ?? 1));
  if (own !== null) sheet.setConditionalFormatRules(own);
  protect(sheet, plan);
}

/** Lets a column offer words that are known only by now, such as the departments. */
export function offerWords(sheet: Sheet, place: number, words: readonly string[], help: string): void {
  sheet.getRange(2, place, sheet.getMaxRows() - 1, 1).setDataValidation(dropDown(words, help));
}

/** Warns only: a paste that does not fit is put back with a reason, and the desk's own words must never be refused. */
function dropDown(choices: readonly string[], help: string): GoogleAppsScript.Spreadsheet.DataValidation {
  return SpreadsheetApp.newDataValidation()
    .requireValueInList([...choices], true)
    .setAllowInvalid(true)
    .setHelpText(help)
    .build();
}

/** The drop-down of a column whose words are the mails on the staff sheet. */
export function offerStaff(sheet: Sheet, place: number, staff: Sheet, mails: number, help: string): void {
  if (isLockedFor(sheet)) return;
  const rule = SpreadsheetApp.newDataValidation()
    .requireValueInRange(staff.getRange(2, mails, staff.getMaxRows() - 1, 1), true)
    .setAllowInvalid(true)
    .setHelpText(help)
    .build();
  sheet.getRange(2, place, sheet.getMaxRows() - 1, 1).setDataValidation(rule);
}

/** Description of the desk's own protections, by which a repair knows them. */
const PROTECTION = 'Loopdesk';

/** A sheet that the owner locked can be mended by the owner alone; for anybody else it is none of their business. */
function isLockedFor(sheet: Sheet): boolean {
  return sheet
    .getProtections(SpreadsheetApp.ProtectionType.SHEET)
    .some((one) => !one.isWarningOnly() && !one.canEdit());
}

function protect(sheet: Sheet, { declaration }: SheetPlan): void {
  if (declaration.protection === 'none') return;
  const present = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
  const protection =
    present.find((one) => one.getDescription() === PROTECTION) ?? sheet.protect().setDescription(PROTECTION);
  if (declaration.protection === 'warning') {
    protection.setWarningOnly(true);
    return;
  }
  protection.removeEditors(protection.getEditors());
  if (protection.canDomainEdit()) protection.setDomainEdit(false);
}
