/** The spreadsheet built and mended: tabs, headings, the marks by which columns are known. Everything people added stays. */
import type { SheetPlan } from '../desk/setUp/sheetPlans';
import { sheetPlans } from '../desk/setUp/sheetPlans';
import type { StartLine } from '../desk/setUp/startLines';
import { startLines } from '../desk/setUp/startLines';
import type { WorkbookPort } from '../desk/setUp/workbookPort';
import type { Language } from '../packs/pack';
import { MATRIX } from '../sheets/matrix';
import type { Column } from '../sheets/sheet';
import type { SheetId } from '../sheets/sheets';
import { STAFF } from '../sheets/staff';
import { builtFeatures } from './builtFeatures';
import { columnLayout, expectedColumns, markedColumns } from './columnLayout';
import { columnLetters } from './columnLetters';
import { offerStaff, offerWords } from './dress';
import { headingsOf, keepHeadings } from './headings';
import { writeKpis } from './kpiSheet';
import { fitCharts, standCharts } from './reviewCharts';
import { standPivots } from './reviewPivots';
import { dropTabs, keepCopies } from './sheetCopies';
import { sheetOf } from './sheetOf';
import type { Standing } from './standSheet';
import { standSheet } from './standSheet';
import { linkLine, writeStart } from './startSheet';
import { freeTitle, markedTabs, removeEmptyFirstTab } from './tabs';
import { authorisation, dropTriggers, ensureTriggers, ownTriggers } from './triggers';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

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
      const marked = markedTabs(spreadsheet);
      const plans = sheetPlans(pack, language, builtFeatures());
      const standing = new Map<string, Standing>();
      for (const plan of plans) {
        const { id } = plan.declaration;
        const found = sheetOf(spreadsheet, knownIds()[id]) ?? marked.get(id) ?? null;
        const { sheet, places, missing, ...mended } = standSheet(spreadsheet, plan, found, pack, isAnotherPack);
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
    has: (id) => (sheetOf(spreadsheet, knownIds()[id]) ?? markedTabs(spreadsheet).get(id) ?? null) !== null,
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

/** Hides a tab that is not for everybody's eyes again, and shows the one that another process hid. */
function putAway(sheet: Sheet, { declaration, isPutAway }: SheetPlan, isAnotherPack: boolean): void {
  if (declaration.hidden) return;
  if (isPutAway) sheet.hideSheet();
  else if (isAnotherPack && declaration.id === 'surveys') sheet.showSheet();
}
