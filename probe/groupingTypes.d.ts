/** What Google's reference has for groups of pivot tables and the type package (2.0.13) lacks. */
declare namespace GoogleAppsScript.Spreadsheet {
  interface PivotGroup {
    setDateTimeGroupingRule(dateTimeGroupingRuleType: DateTimeGroupingRuleType): PivotGroup;
  }
  enum DateTimeGroupingRuleType {
    YEAR_MONTH,
  }
  interface SpreadsheetApp {
    DateTimeGroupingRuleType: typeof DateTimeGroupingRuleType;
  }
}
