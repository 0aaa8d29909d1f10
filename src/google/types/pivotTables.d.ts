/** Members that Google's reference has and the type package (2.0.13) lacks. */
declare namespace GoogleAppsScript.Spreadsheet {
  interface PivotTable {
    getSourceDataRange(): Range;
  }
}
