import type { SheetPlan } from '../desk/setUp/sheetPlans';
import type { Pack } from '../packs/pack';
import { standSheet } from './standSheet';
import { markedTabs, removeEmptyFirstTab } from './tabs';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Makes or mends a sheet of the desk that is alone in another spreadsheet.
 * @param known the sheet as far as its id is known
 */
export function sheetAlone(spreadsheet: Spreadsheet, plan: SheetPlan, known: Sheet | null, pack: Pack): Sheet {
  const found = known ?? markedTabs(spreadsheet).get(plan.declaration.id) ?? null;
  const { sheet } = standSheet(spreadsheet, plan, found, pack);
  removeEmptyFirstTab(spreadsheet, [sheet.getSheetId()]);
  return sheet;
}
