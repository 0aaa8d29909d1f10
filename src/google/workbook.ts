/** The spreadsheet built and mended: tabs, headings, the marks by which columns are known. Everything people added stays. */
import type { WorkbookPort } from '../desk/ports';
import type { SheetPlan } from '../desk/sheetPlans';
import { sheetPlans } from '../desk/sheetPlans';
import { COLUMN_METADATA, markedColumns } from './columnLayout';
import { dress, guard } from './dress';
import { sheetOf } from './sheetOf';
import { ensureTriggers, ownTriggers } from './triggers';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Developer metadata on a sheet: which sheet of the desk it is, whatever its tab says. */
export const SHEET_METADATA = 'loopdesk.sheet';

/**
 * The workbook of a spreadsheet.
 * @param keepIds told the id of each sheet, by which later runs find it without asking
 */
export function workbook(
  spreadsheet: Spreadsheet,
  knownIds: () => Readonly<Record<string, number>>,
  keepIds: (ids: Readonly<Record<string, number>>) => void,
): WorkbookPort {
  return {
    ensure(pack, language) {
      const created: string[] = [];
      const repaired: string[] = [];
      const ids: Record<string, number> = {};
      const marked = markedSheets(spreadsheet);
      for (const plan of sheetPlans(pack, language)) {
        const { id } = plan.declaration;
        const found = sheetOf(spreadsheet, knownIds()[id]) ?? marked.get(id) ?? null;
        const sheet = found ?? create(spreadsheet, plan);
        ids[id] = sheet.getSheetId();
        if (found === null) created.push(plan.title);
        else repaired.push(...mend(found, plan));
      }
      keepIds(ids);
      removeEmptyFirstTab(spreadsheet, Object.values(ids));
      return { created, repaired };
    },
    missing(pack, language) {
      return sheetPlans(pack, language).flatMap((plan) => {
        const sheet = sheetOf(spreadsheet, knownIds()[plan.declaration.id]);
        if (sheet === null) return [plan.title];
        const headings = headingsOf(sheet);
        const unheaded = plan.columns.filter(({ heading }) => !headings.includes(heading));
        // Under a heading of their own, columns are found by their marks: these are not missing.
        const marked = unheaded.length === 0 ? null : markedColumns(sheet);
        return unheaded
          .filter(({ key }) => marked?.has(key) !== true)
          .map(({ heading }) => `${plan.title} · ${heading}`);
      });
    },
    setZone(zone) {
      spreadsheet.setSpreadsheetTimeZone(zone);
    },
    ensureTriggers: (deployment) => ensureTriggers(spreadsheet, deployment),
    ownTriggers,
  };
}

function markedSheets(spreadsheet: Spreadsheet): ReadonlyMap<string, Sheet> {
  const marked = new Map<string, Sheet>();
  for (const metadata of spreadsheet.createDeveloperMetadataFinder().withKey(SHEET_METADATA).find()) {
    const sheet = metadata.getLocation().getSheet();
    const id = metadata.getValue();
    // A copied tab carries the mark too; the first one is the desk's.
    if (sheet !== null && id !== null && !marked.has(id)) marked.set(id, sheet);
  }
  return marked;
}

function create(spreadsheet: Spreadsheet, plan: SheetPlan): Sheet {
  removeLeftover(spreadsheet, plan);
  const sheet = spreadsheet.insertSheet(freeTitle(spreadsheet, plan.title), spreadsheet.getSheets().length);
  const width = plan.columns.length;
  const grid = sheet.getMaxColumns();
  if (grid < width) sheet.insertColumnsAfter(grid, width - grid);
  if (grid > width && plan.declaration.hidden) sheet.deleteColumns(width + 1, grid - width);
  sheet.getRange(1, 1, 1, width).setValues([plan.columns.map(({ heading }) => heading)]);
  plan.columns.forEach(({ key }, index) => mark(sheet, index + 1, key));
  const places = new Map(plan.columns.map(({ key }, index) => [key, index + 1]));
  dress(sheet, plan, places);
  guard(sheet, plan, places);
  // Last: a tab that bears the mark is whole.
  sheet.addDeveloperMetadata(SHEET_METADATA, plan.declaration.id);
  return sheet;
}

/** Takes away the tab that a set-up left which was cut off while making it: it bears no mark and holds nothing but some of the headings. */
function removeLeftover(spreadsheet: Spreadsheet, { title, columns }: SheetPlan): void {
  const found = spreadsheet.getSheetByName(title);
  if (found === null || spreadsheet.getSheets().length < 2 || found.getLastRow() > 1) return;
  if (headingsOf(found).every((cell) => cell === '' || columns.some(({ heading }) => heading === cell)))
    spreadsheet.deleteSheet(found);
}

/** Puts back what is missing from a sheet that exists: renamed headings, deleted columns. */
function mend(sheet: Sheet, plan: SheetPlan): readonly string[] {
  const headings = headingsOf(sheet);
  const missing = plan.columns.filter(({ heading }) => !headings.includes(heading));
  const places = new Map(plan.columns.map(({ key, heading }) => [key, headings.indexOf(heading) + 1]));
  const marked = missing.length === 0 ? places : markedColumns(sheet);
  const fresh = new Map<string, number>();
  for (const { key, heading } of missing) {
    const known = marked.get(key);
    const place = known ?? newColumn(sheet, key);
    if (known === undefined) fresh.set(key, place);
    places.set(key, place);
    sheet.getRange(1, place).setValue(heading);
  }
  if (fresh.size > 0) dress(sheet, plan, fresh);
  guard(sheet, plan, places);
  return missing.map(({ heading }) => `${plan.title} · ${heading}`);
}

function newColumn(sheet: Sheet, key: string): number {
  const last = sheet.getMaxColumns();
  sheet.insertColumnsAfter(last, 1);
  mark(sheet, last + 1, key);
  return last + 1;
}

function mark(sheet: Sheet, place: number, key: string): void {
  const letters = sheet.getRange(1, place).getA1Notation().replace(/\d+/g, '');
  sheet.getRange(`${letters}:${letters}`).addDeveloperMetadata(COLUMN_METADATA, key);
}

function headingsOf(sheet: Sheet): readonly string[] {
  return (sheet.getRange('1:1').getValues()[0] ?? []).map(String);
}

/** A tab of the user's own may have the name already. */
function freeTitle(spreadsheet: Spreadsheet, title: string): string {
  let free = title;
  for (let count = 2; spreadsheet.getSheetByName(free) !== null; count += 1) free = `${title} ${count}`;
  return free;
}

/** A new spreadsheet comes with one empty tab; it only stands in the way. */
function removeEmptyFirstTab(spreadsheet: Spreadsheet, own: readonly number[]): void {
  const [first] = spreadsheet.getSheets();
  if (!first || own.includes(first.getSheetId()) || first.getLastRow() > 0 || first.getFormUrl() !== null) return;
  spreadsheet.deleteSheet(first);
}
