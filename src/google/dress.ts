/** How a sheet looks and helps: widths, formats, drop-downs, notes, colours, protection. Applied at creation and after a repair. */
import type { SheetPlan } from '../desk/sheetPlans';
import type { Column } from '../sheets/sheet';
import { colourRules } from './colourRules';
import { columnLetters } from './sheetTable';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const HEAD_BACKGROUND = '#1f3a5f';
const HEAD_TEXT = '#ffffff';
/** Columns that the desk fills have a paler head, so that one sees where to type. */
const COMPUTED_BACKGROUND = '#5b7083';

const FORMATS: Readonly<Partial<Record<Column['kind'], string>>> = {
  dateTime: 'yyyy-mm-dd hh:mm',
  date: 'yyyy-mm-dd',
};

/** Dresses a new sheet, or the columns that came back, at their `places`. */
export function dress(sheet: Sheet, plan: SheetPlan, places: ReadonlyMap<string, number>): void {
  const { declaration } = plan;
  const columns: Readonly<Record<string, Column>> = declaration.columns;
  const rows = sheet.getMaxRows();
  sheet.setFrozenRows(1);
  sheet.setFrozenColumns(declaration.frozenColumns);
  for (const { key } of plan.columns) {
    const column = columns[key];
    const place = places.get(key);
    if (!column || place === undefined) continue;
    const head = sheet.getRange(1, place);
    head.setFontWeight('bold').setFontColor(HEAD_TEXT).setWrap(true).setVerticalAlignment('middle');
    head.setBackground(column.filledBy === 'desk' ? COMPUTED_BACKGROUND : HEAD_BACKGROUND);
    sheet.setColumnWidth(place, column.width);
    const body = sheet.getRange(2, place, rows - 1, 1);
    body.setVerticalAlignment('top');
    const format = FORMATS[column.kind];
    if (format !== undefined) body.setNumberFormat(format);
    if (column.wraps) body.setWrap(true);
    if (column.hidden) sheet.hideColumns(place);
  }
  if (declaration.hidden) sheet.hideSheet();
}

/** What keeps a sheet right and explains it: notes, drop-downs, colours, protection. Put back by every repair; looks are left to people. */
export function guard(sheet: Sheet, plan: SheetPlan, places: ReadonlyMap<string, number>): void {
  if (isLockedFor(sheet)) return;
  const { declaration } = plan;
  const columns: Readonly<Record<string, Column>> = declaration.columns;
  const rows = sheet.getMaxRows();
  for (const { key, help, choices } of plan.columns) {
    const place = places.get(key);
    if (place === undefined) continue;
    sheet.getRange(1, place).setNote(help);
    const body = sheet.getRange(2, place, rows - 1, 1);
    if (choices !== null) body.setDataValidation(dropDown(choices, help));
    if (columns[key]?.kind === 'flag')
      body.setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().build());
  }
  const own = colourRules(sheet, declaration.id, (key) => columnLetters(places.get(key) ?? 1));
  if (own !== null) sheet.setConditionalFormatRules(own);
  protect(sheet, plan);
}

/** Warns only: a paste that does not fit is put back with a reason, and the desk's own words must never be refused. */
function dropDown(choices: readonly string[], help: string): GoogleAppsScript.Spreadsheet.DataValidation {
  return SpreadsheetApp.newDataValidation()
    .requireValueInList([...choices], true)
    .setAllowInvalid(true)
    .setHelpText(help)
    .build();
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
