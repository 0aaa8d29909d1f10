/** Members that Google's reference has and the type package (2.0.13) lacks. */
declare namespace GoogleAppsScript.Spreadsheet {
  interface SpreadsheetApp {
    DateTimeGroupingRuleType: Record<string, DateTimeGroupingRuleType>;
  }
  interface DateTimeGroupingRuleType {
    name(): string;
  }
  interface DateTimeGroupingRule {
    getRuleType(): DateTimeGroupingRuleType;
  }
  interface PivotGroup {
    getDateTimeGroupingRule(): DateTimeGroupingRule | null;
    getGroupLimit(): null;
    setDateTimeGroupingRule(type: DateTimeGroupingRuleType | undefined): PivotGroup;
    setGroupLimit(countLimit: number): PivotGroup;
  }
  interface PivotTable {
    getSourceDataRange(): Range;
  }
  interface PivotValue {
    getSourceDataColumn(): number;
  }
}
