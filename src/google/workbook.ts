/** The spreadsheet built and mended: tabs, headings, the marks by which columns are known. Everything people added stays. */
import type { WorkbookPort } from '../desk/ports';
import type { SheetPlan } from '../desk/sheetPlans';
import { sheetPlans } from '../desk/sheetPlans';
import type { StartLine } from '../desk/startLines';
import { startLines } from '../desk/startLines';
import { sheetTexts } from '../i18n/texts';
import { LANGUAGES } from '../packs/pack';
import { MATRIX } from '../sheets/matrix';
import { STAFF } from '../sheets/staff';
import { COLUMN_METADATA, markedColumns } from './columnLayout';
import { dressAgain, dressSheet, guard, offerWords } from './dress';
import { sheetOf } from './sheetOf';
import { columnLetters } from './sheetTable';
import { writeStart } from './startSheet';
import { authorisation, dropTriggers, ensureTriggers, ownTriggers } from './triggers';

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
      const plans = sheetPlans(pack, language);
      const standing = new Map<string, Standing>();
      for (const plan of plans) {
        const { id } = plan.declaration;
        const found = sheetOf(spreadsheet, knownIds()[id]) ?? marked.get(id) ?? null;
        const { sheet, places, missing } = found === null ? create(spreadsheet, plan) : mend(found, plan);
        standing.set(id, { sheet, places });
        ids[id] = sheet.getSheetId();
        if (found === null) created.push(plan.title);
        else repaired.push(...missing);
      }
      keepIds(ids);
      removeEmptyFirstTab(spreadsheet, Object.values(ids));
      fillStart(startLines(pack, language, plans), standing, created.length > 0);
      return { created, repaired };
    },
    lookOver(pack, language) {
      const missing: string[] = [];
      const renamed: { readonly found: string; readonly wanted: string }[] = [];
      for (const plan of sheetPlans(pack, language)) {
        const sheet = sheetOf(spreadsheet, knownIds()[plan.declaration.id]);
        if (sheet === null) {
          missing.push(plan.title);
          continue;
        }
        const headings = headingsOf(sheet);
        const unheaded = plan.columns.filter(({ heading }) => !headings.includes(heading));
        // Under a heading of their own, columns are found by their marks: these are not missing.
        const marked = unheaded.length === 0 ? null : markedColumns(sheet);
        for (const { key, heading } of unheaded) {
          const place = marked?.get(key);
          const wanted = `${plan.title} · ${heading}`;
          if (place === undefined) missing.push(wanted);
          else renamed.push({ found: headings[place - 1] ?? '', wanted });
        }
      }
      return { missing, renamed };
    },
    setZone(zone) {
      spreadsheet.setSpreadsheetTimeZone(zone);
    },
    offerDepartments(names) {
      for (const declaration of [MATRIX, STAFF]) {
        const sheet = sheetOf(spreadsheet, knownIds()[declaration.id]);
        const place = sheet === null ? undefined : markedColumns(sheet).get('department');
        if (sheet !== null && place !== undefined) offerWords(sheet, place, names, '');
      }
    },
    ensureTriggers: (deployment, isOtherPace) => ensureTriggers(spreadsheet, deployment, isOtherPace),
    ownTriggers,
    dropTriggers,
    authorisation,
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

/** A sheet of the desk and where its columns stand. */
interface Standing {
  readonly sheet: Sheet;
  readonly places: ReadonlyMap<string, number>;
}

interface Mended extends Standing {
  readonly missing: readonly string[];
}

/** The start sheet's lines. It is shown when the sheets have just been made, since the last one made would be otherwise. */
function fillStart(lines: readonly StartLine[], standing: ReadonlyMap<string, Standing>, isShown: boolean): void {
  const start = standing.get('start');
  if (start === undefined) return;
  const names = new Map<string, string>();
  const reference = (id: string, key: string): string => {
    const found = standing.get(id);
    const name = names.get(id) ?? found?.sheet.getName().replace(/'/g, "''") ?? '';
    names.set(id, name);
    const letters = columnLetters(found?.places.get(key) ?? 1);
    return `'${name}'!$${letters}$2:$${letters}`;
  };
  writeStart(
    start.sheet,
    start.places,
    lines,
    (now) => now.replace(/\{(\w+)\.(\w+)\}/g, (_, id: string, key: string) => reference(id, key)),
    (leadsTo) => `#gid=${standing.get(leadsTo)?.sheet.getSheetId() ?? ''}`,
  );
  if (isShown) start.sheet.activate();
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
  sheet.addDeveloperMetadata(SHEET_METADATA, plan.declaration.id);
  return { sheet, places, missing: [] };
}

/** Takes away the tab that a set-up left which was cut off while making it: it bears no mark and holds nothing but some of the headings. */
function removeLeftover(spreadsheet: Spreadsheet, { title, columns }: SheetPlan): void {
  const found = spreadsheet.getSheetByName(title);
  if (found === null || spreadsheet.getSheets().length < 2 || found.getLastRow() > 1) return;
  if (headingsOf(found).every((cell) => cell === '' || columns.some(({ heading }) => heading === cell)))
    spreadsheet.deleteSheet(found);
}

/** Puts back what is missing from a sheet that exists: renamed headings, deleted columns. */
function mend(sheet: Sheet, plan: SheetPlan): Mended {
  followLanguage(sheet, plan);
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
  if (fresh.size > 0) dressAgain(sheet, plan, fresh);
  guard(sheet, plan, places);
  return { sheet, places, missing: missing.map(({ heading }) => `${plan.title} · ${heading}`) };
}

/** A tab that bears its title of another language gets that of the desk's; one that people named keeps its name. */
function followLanguage(sheet: Sheet, { declaration, title }: SheetPlan): void {
  const name = sheet.getName();
  if (name === title || LANGUAGES.every((language) => sheetTexts(language, declaration.id).title !== name)) return;
  sheet.setName(freeTitle(sheet.getParent(), title));
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
  // The start sheet is put before it.
  const first = spreadsheet.getSheets().find((sheet, index) => index < 2 && !own.includes(sheet.getSheetId()));
  if (!first || first.getLastRow() > 0 || first.getFormUrl() !== null) return;
  spreadsheet.deleteSheet(first);
}
