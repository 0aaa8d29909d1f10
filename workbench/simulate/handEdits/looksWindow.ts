/** What people do in the windows for conditional formats and data validation: the emulator's service does the same to the file. */
import type { DrivenDesk } from '../../driver/openDesk';

interface Rule {
  getBooleanCondition(): { getCriteriaValues(): readonly unknown[] } | null;
}
interface RuleBuilder {
  whenFormulaSatisfied(formula: string): RuleBuilder;
  setBackground(colour: string): RuleBuilder;
  setRanges(ranges: readonly unknown[]): RuleBuilder;
  build(): Rule;
}
interface Tab {
  getConditionalFormatRules(): readonly Rule[];
  setConditionalFormatRules(rules: readonly Rule[]): void;
  getRange(a1: string): { clearDataValidations(): unknown };
}
interface App {
  getActiveSpreadsheet(): { getSheetByName(name: string): Tab | null };
  newConditionalFormatRule(): RuleBuilder;
  flush(): void;
}

function opened(desk: DrivenDesk, tab: string): { readonly app: App; readonly sheet: Tab } {
  const app = desk.runtime.globals['SpreadsheetApp'] as App;
  const sheet = app.getActiveSpreadsheet().getSheetByName(tab);
  if (sheet === null) throw new Error(`there is no tab ${tab}`);
  return { app, sheet };
}

/** Colours the first columns of a tab where a formula holds, behind all other rules. */
export function addRule(desk: DrivenDesk, tab: string, formula: string): void {
  const { app, sheet } = opened(desk, tab);
  const rule = app.newConditionalFormatRule().whenFormulaSatisfied(formula).setBackground('#00ff00');
  sheet.setConditionalFormatRules([
    ...sheet.getConditionalFormatRules(),
    rule.setRanges([sheet.getRange('A2:C')]).build(),
  ]);
  app.flush();
}

/** The formulas of a tab's conditional rules. */
export function ruleFormulas(desk: DrivenDesk, tab: string): readonly string[] {
  return opened(desk, tab)
    .sheet.getConditionalFormatRules()
    .map((rule) => String(rule.getBooleanCondition()?.getCriteriaValues()[0]));
}

/** Takes the drop-downs off cells. */
export function removeDropDowns(desk: DrivenDesk, tab: string, a1: string): void {
  const { app, sheet } = opened(desk, tab);
  sheet.getRange(a1).clearDataValidations();
  app.flush();
}
