/** What Google's reference has for groups of pivot tables and the type package (2.0.13) lacks. */
declare namespace GoogleAppsScript.Spreadsheet {
  interface DateTimeGroupingRuleType {
    name(): string;
  }
  interface PivotGroup {
    setDateTimeGroupingRule(dateTimeGroupingRuleType: DateTimeGroupingRuleType): PivotGroup;
  }
  interface SpreadsheetApp {
    DateTimeGroupingRuleType: { readonly YEAR_MONTH: DateTimeGroupingRuleType };
  }
}
