/** The spreadsheet built and mended: tabs, headings, the marks by which columns are known. Everything people added stays. */
import type { WorkbookPort } from '../desk/ports';
import type { SheetPlan } from '../desk/sheetPlans';
import { sheetPlans } from '../desk/sheetPlans';
import type { StartLine } from '../desk/startLines';
import { startLines } from '../desk/startLines';
import { sheetTexts } from '../i18n/texts';
import { LANGUAGES } from '../packs/pack';
import type { Column } from '../sheets/sheet';
import { COLUMN_METADATA, columnLayout, markedColumns } from './columnLayout';
import { dressAgain, dressSheet, guard, offerStaff } from './dress';
import { sheetOf } from './sheetOf';
import { writeKpis } from './kpiSheet';
import { columnLetters } from './sheetTable';
import { writeStart } from './startSheet';
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
    ensure(pack, language, isAnotherPack = false) {
      const created: string[] = [];
      const repaired: string[] = [];
      const ids: Record<string, number> = {};
      const marked = markedSheets(spreadsheet);
      const plans = sheetPlans(pack, language);
      const standing = new Map<string, Standing>();
      for (const plan of plans) {
        const { id } = plan.declaration;
        const found = sheetOf(spreadsheet, knownIds()[id]) ?? marked.get(id) ?? null;
        if (found !== null && isAnotherPack) headAnew(found, plan);
        const { sheet, places, missing } = found === null ? create(spreadsheet, plan) : mend(found, plan);
        standing.set(id, { sheet, places });
        ids[id] = sheet.getSheetId();
        if (found === null) created.push(plan.title);
        else repaired.push(...missing);
      }
      keepIds(ids);
      offerStaffTo(plans, standing);
      removeEmptyFirstTab(spreadsheet, Object.values(ids));
      fillStart(startLines(pack, language, plans), standing, created.length > 0);
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
    setAside(wanted, titled) {
      return wanted.flatMap((id) => {
        const sheet = sheetOf(spreadsheet, knownIds()[id]);
        if (sheet === null || sheet.getLastRow() < 2) return [];
        const title = freeTitle(spreadsheet, titled(sheet.getName()));
        const copy = sheet.copyTo(spreadsheet).setName(title);
        for (const metadata of copy.getDeveloperMetadata()) metadata.remove();
        return [title];
      });
    },
    setZone(zone) {
      spreadsheet.setSpreadsheetTimeZone(zone);
    },
    writeKpis(pack, language, lines) {
      const stand = (id: 'kpis' | 'tickets'): Standing | null => {
        const plan = sheetPlans(pack, language).find(({ declaration }) => declaration.id === id);
        const sheet = sheetOf(spreadsheet, knownIds()[id]);
        if (plan === undefined || sheet === null) return null;
        const expected = new Map(plan.columns.map(({ key, heading }, index) => [key, { place: index + 1, heading }]));
        const layout = columnLayout(sheet, expected, false);
        return { sheet, places: new Map(plan.columns.map(({ key }) => [key, layout.placeOf(key)])) };
      };
      // A desk that is not mended yet has the one sheet as little as the other's new column.
      const kpis = stand('kpis');
      const tickets = kpis && stand('tickets');
      if (kpis === null || tickets === null) return;
      const reference = referenceIn(new Map([['tickets', tickets]]));
      writeKpis(kpis.sheet, kpis.places, lines, reference);
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
  const reference = referenceIn(standing);
  writeStart(
    start.sheet,
    start.places,
    lines,
    (now) => now.replace(/\{(\w+)\.(\w+)\}/g, (_, id: string, key: string) => reference(id, key)),
    (leadsTo) => `#gid=${standing.get(leadsTo)?.sheet.getSheetId() ?? ''}`,
  );
  if (isShown) start.sheet.activate();
}

/** How formulas name a column of a sheet, below its head. */
function referenceIn(standing: ReadonlyMap<string, Standing>): (id: string, key: string) => string {
  const names = new Map<string, string>();
  return (id, key) => {
    const found = standing.get(id);
    const name = names.get(id) ?? found?.sheet.getName().replace(/'/g, "''") ?? '';
    names.set(id, name);
    const letters = columnLetters(found?.places.get(key) ?? 1);
    return `'${name}'!$${letters}$2:$${letters}`;
  };
}

/** Drop-downs with the mails of the staff sheet, whoever stands there. */
function offerStaffTo(plans: readonly SheetPlan[], standing: ReadonlyMap<string, Standing>): void {
  const staff = standing.get('staff');
  for (const { declaration, columns } of plans) {
    const declared: Readonly<Record<string, Column>> = declaration.columns;
    const found = standing.get(declaration.id);
    for (const { key, help } of columns) {
      if (declared[key]?.choices !== 'staff' || found === undefined || staff === undefined) continue;
      offerStaff(found.sheet, found.places.get(key) ?? 1, staff.sheet, staff.places.get('mail') ?? 1, help);
    }
  }
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

/** Headings of another pack: columns are told by their marks, since one pack may call by the same word what is another column of the next. */
function headAnew(sheet: Sheet, { columns }: SheetPlan): void {
  const marked = markedColumns(sheet);
  const headings = headingsOf(sheet);
  for (const { key, heading } of columns) {
    const place = marked.get(key);
    if (place !== undefined && headings[place - 1] !== heading) sheet.getRange(1, place).setValue(heading);
  }
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
