/** The spreadsheet built and mended: tabs, headings, the marks by which columns are known. Everything people added stays. */
import type { WorkbookPort } from '../desk/setUp/workbookPort';
import type { SheetPlan } from '../desk/setUp/sheetPlans';
import { sheetPlan, sheetPlans } from '../desk/setUp/sheetPlans';
import type { StartLine } from '../desk/review/startLines';
import { startLines } from '../desk/review/startLines';
import { LANGUAGES } from '../packs/pack';
import type { Language, Pack } from '../packs/pack';
import { MATRIX } from '../sheets/matrix';
import type { Column } from '../sheets/sheet';
import type { SheetId } from '../sheets/sheets';
import { STAFF } from '../sheets/staff';
import { builtFeatures } from './builtFeatures';
import { columnLayout, expectedColumns, markedColumns, placesByMarks } from './columnLayout';
import { dressAgain, dressHeadings, dressSheet, guard, offerStaff, offerWords } from './dress';
import { followLanguage } from './followLanguage';
import { freeOwnHeadings, headingsOf, keepHeadings, mark, standHeadings } from './headings';
import { fitCharts, standCharts } from './reviewCharts';
import { standPivots } from './reviewPivots';
import { dropTabs, keepCopies } from './sheetCopies';
import { sheetOf } from './sheetOf';
import { writeKpis } from './kpiSheet';
import { columnLetters } from './sheetTable';
import { linkLine, writeStart } from './startSheet';
import { authorisation, dropTriggers, ensureTriggers, ownTriggers } from './triggers';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Developer metadata on a sheet: which sheet of the desk it is, whatever its tab says. */
const SHEET_METADATA = 'loopdesk.sheet';

/**
 * The workbook of a spreadsheet.
 * @param keepIds told the id of each sheet, by which later runs find it without asking
 * @param planOf the plan of a sheet as the desk was set up
 */
export function workbook(
  spreadsheet: Spreadsheet,
  knownIds: () => Readonly<Record<string, number>>,
  keepIds: (ids: Readonly<Record<string, number>>) => void,
  planOf: (id: SheetId) => SheetPlan,
): WorkbookPort {
  return {
    ensure(pack, language, isAnotherPack = false) {
      const created: string[] = [];
      const fresh = new Map<SheetId, readonly string[]>();
      const repaired: string[] = [];
      const ids: Record<string, number> = {};
      const marked = markedSheets(spreadsheet);
      const plans = sheetPlans(pack, language, builtFeatures());
      const standing = new Map<string, Standing>();
      for (const plan of plans) {
        const { id } = plan.declaration;
        const found = sheetOf(spreadsheet, knownIds()[id]) ?? marked.get(id) ?? null;
        if (found !== null) followLanguage(found, plan, pack, (title) => freeTitle(spreadsheet, title));
        if (found !== null && isAnotherPack) headAnew(found, plan);
        const { sheet, places, missing, ...mended } =
          found === null ? create(spreadsheet, plan) : mend(found, plan, headingWords(plan, pack));
        if (found !== null) putAway(sheet, plan, isAnotherPack);
        standing.set(id, { sheet, places });
        if (mended.fresh.length > 0) fresh.set(id, mended.fresh);
        ids[id] = sheet.getSheetId();
        if (found === null) created.push(plan.title);
        else repaired.push(...missing);
      }
      keepIds(ids);
      offerStaffTo(plans, standing);
      removeEmptyFirstTab(spreadsheet, Object.values(ids));
      standReview(standing, language);
      fillStart(startLines(pack, language, plans), standing, created.length > 0);
      return { created, repaired, fresh };
    },
    has: (id) => (sheetOf(spreadsheet, knownIds()[id]) ?? markedSheets(spreadsheet).get(id) ?? null) !== null,
    keepHeadings(id, first, count) {
      const sheet = sheetOf(spreadsheet, knownIds()[id]);
      if (sheet !== null) keepHeadings(sheet, planOf(id), first, count);
    },
    lookOver(pack, language) {
      const missing: string[] = [];
      const renamed: { readonly found: string; readonly wanted: string }[] = [];
      for (const plan of sheetPlans(pack, language, builtFeatures())) {
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
    freeTitles: (wanted, titled) =>
      Object.fromEntries(
        wanted.flatMap((id) => {
          const sheet = sheetOf(spreadsheet, knownIds()[id]);
          return sheet === null ? [] : [[id, freeTitle(spreadsheet, titled(sheet.getName()))]];
        }),
      ),
    keepCopies: (titles) => keepCopies(spreadsheet, titles, (id) => sheetOf(spreadsheet, knownIds()[id])),
    dropTabs(titles) {
      dropTabs(spreadsheet, titles);
    },
    linkOnStart(line, url) {
      const sheet = sheetOf(spreadsheet, knownIds()['start']);
      if (sheet !== null) linkLine(sheet, markedColumns(sheet), line, url);
    },
    setZone(zone) {
      spreadsheet.setSpreadsheetTimeZone(zone);
    },
    writeKpis(pack, language, lines) {
      const stand = (id: 'kpis' | 'tickets'): Standing | null => {
        const plan = sheetPlans(pack, language, builtFeatures()).find(({ declaration }) => declaration.id === id);
        const sheet = sheetOf(spreadsheet, knownIds()[id]);
        if (plan === undefined || sheet === null) return null;
        const layout = columnLayout(sheet, () => expectedColumns(plan), null);
        return { sheet, places: new Map(plan.columns.map(({ key }) => [key, layout.placeOf(key)])) };
      };
      // A desk that is not mended yet has the one sheet as little as the other's new column.
      const kpis = stand('kpis');
      const tickets = kpis && stand('tickets');
      if (kpis === null || tickets === null) return;
      const reference = referenceIn(new Map([['tickets', tickets]]));
      writeKpis(kpis.sheet, kpis.places, lines, reference);
    },
    fitCharts(extents, most) {
      const sheet = sheetOf(spreadsheet, knownIds()['pivots']);
      if (sheet !== null) fitCharts(sheet, extents, most);
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

/**
 * Makes or mends a sheet of the desk that is alone in another spreadsheet.
 * @param known the sheet as far as its id is known
 */
export function sheetAlone(spreadsheet: Spreadsheet, plan: SheetPlan, known: Sheet | null, pack: Pack): Sheet {
  const found = known ?? markedSheets(spreadsheet).get(plan.declaration.id) ?? null;
  if (found !== null) followLanguage(found, plan, pack, (title) => freeTitle(spreadsheet, title));
  const { sheet } = found === null ? create(spreadsheet, plan) : mend(found, plan, headingWords(plan, pack));
  removeEmptyFirstTab(spreadsheet, [sheet.getSheetId()]);
  return sheet;
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
  /** Columns that did not stand before. */
  readonly fresh: readonly string[];
}

/** Every heading that the sheet may bear, whatever the language it was made in. */
function headingWords({ declaration }: SheetPlan, pack: Pack): ReadonlySet<string> {
  return new Set(
    LANGUAGES.flatMap((language) => sheetPlan(declaration, pack, language).columns.map(({ heading }) => heading)),
  );
}

/** Pivot tables and charts over what is counted. */
function standReview(standing: ReadonlyMap<string, Standing>, language: Language): void {
  const [pivots, counted] = [standing.get('pivots'), standing.get('counted')];
  if (pivots && counted) standCharts(pivots.sheet, standPivots(pivots.sheet, counted.sheet, language), language);
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
  return { sheet, places, missing: [], fresh: plan.columns.map(({ key }) => key) };
}

/** Hides a tab that is not for everybody's eyes again, and shows the one that another process hid. */
function putAway(sheet: Sheet, { declaration, isPutAway }: SheetPlan, isAnotherPack: boolean): void {
  if (declaration.hidden) return;
  if (isPutAway) sheet.hideSheet();
  else if (isAnotherPack && declaration.id === 'surveys') sheet.showSheet();
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
  const places = new Map(standing(sheet, plan, found));
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
function standing(sheet: Sheet, plan: SheetPlan, found: readonly string[]): ReadonlyMap<string, number> {
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
