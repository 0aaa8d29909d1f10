import type { Difference } from '../../kernel/difference';

/** Where the emulated pivot tables are known, or suspected, to differ from Google's. */
export const PIVOT_DIFFERENCES: readonly Difference[] = [
  {
    id: 'pivot-not-emulated',
    about: 'PivotTable.addCalculatedPivotValue, pivot filters by a formula, pivot tables of data sources',
    emulator: 'Throw “… is not emulated yet”.',
    google: 'They work.',
    source: 'https://developers.google.com/apps-script/reference/spreadsheet/pivot-table',
    confirmed: true,
  },
  {
    id: 'pivot-layout',
    about: 'Where headings, labels and totals of a pivot table stand',
    emulator:
      'One value: its name in the corner, the names of the column groups beside it, their labels below. Several values: “Values” behind those names, the names of the values under every label, “Grand Total” over the last ones. A total stands after its lines.',
    google: 'Seen so for one value; for several values, for values as rows and without row groups it is assumed.',
    source: 'https://developers.google.com/apps-script/reference/spreadsheet/pivot-table',
    confirmed: false,
  },
  {
    id: 'pivot-words',
    about: 'Words in a pivot table',
    emulator:
      'English: “SUM of X”, “X Total”, “Grand Total”, “Values”, “X - Year-Month”. Chinese spreadsheets: “X的 SUM”, “X 总计”, “总计”, “值”, “X - 年-月”.',
    google: 'The English ones have been seen, the Chinese ones have not. Display names are shown as they are set.',
    source: 'unconfirmed',
    confirmed: false,
  },
  {
    id: 'pivot-totals',
    about: 'PivotGroup.showTotals',
    emulator:
      'On for a new group. That of the outermost group is the grand total, that of an inner one the totals after each label of the group around it.',
    google:
      '“Whether to show total values for this pivot group”; which rows that is, where there are several groups, is not said.',
    source: 'https://developers.google.com/apps-script/reference/spreadsheet/pivot-group',
    confirmed: false,
  },
  {
    id: 'pivot-blank',
    about: 'Empty rows in the source of a pivot table',
    emulator:
      'Make a group without a name, first in ascending order. A figure over cells without numbers is what the spreadsheet function gives (0, #DIV/0!…); a combination that no row has is empty.',
    google: 'Shows a group without a name too; its place in the order is not documented.',
    source: 'unconfirmed',
    confirmed: false,
  },
  {
    id: 'pivot-labels',
    about: 'Which values of a source make one group',
    emulator:
      'Equal ones of one kind: texts are told apart by case, a number from its text. Labels are sorted as cells are.',
    google: 'Not documented.',
    source: 'unconfirmed',
    confirmed: false,
  },
  {
    id: 'pivot-date-groups',
    about: 'PivotGroup.setDateTimeGroupingRule',
    emulator:
      'Labels as the reference page shows them (2008-Nov, 2008 Q4), months and days in the language of the spreadsheet, as texts; years, hours and days as numbers. What is no date keeps its value.',
    google: 'The page says that they may be translated; 2017-Q1 has been seen. Whether they are texts is not said.',
    source: 'https://developers.google.com/apps-script/reference/spreadsheet/date-time-grouping-rule-type',
    confirmed: false,
  },
  {
    id: 'pivot-histogram',
    about: 'PivotGroup.setHistogramGroupingRule',
    emulator:
      'Labels < 25, 25-45, 45-65, > 65; a value on a border is of the bucket that begins there, the highest one of the last bucket.',
    google: 'One bucket below the minimum, one above the maximum; the borders are not said.',
    source: 'https://developers.google.com/apps-script/reference/spreadsheet/pivot-group',
    confirmed: false,
  },
  {
    id: 'pivot-sort-by',
    about: 'PivotGroup.sortBy, clearSort',
    emulator:
      'Sorts up or down as the group does; by the total where no opposite value is given; empty figures are the smallest, ties stand by label. clearSort is back at labels, ascending.',
    google: 'Says that the order of the opposite values settles ties.',
    source: 'https://developers.google.com/apps-script/reference/spreadsheet/pivot-group',
    confirmed: false,
  },
  {
    id: 'pivot-blocked',
    about: 'A result that does not fit',
    emulator:
      'Shows #REF! in the anchor where it would lie on other content, on another pivot table, on its source, or beyond the grid, which does not grow.',
    google: 'Refuses to overwrite with a reference error; whether the grid grows is unconfirmed.',
    source: 'unconfirmed',
    confirmed: false,
  },
  {
    id: 'pivot-cells',
    about: 'Writing into cells that a pivot table shows',
    emulator:
      'Refused with a text of its own unless the range holds the whole result: then the pivot table is removed. Typing, sorting and merging there is always refused.',
    google: 'A pivot table is the content of its anchor cell; what becomes of a write into the others is unconfirmed.',
    source: 'https://developers.google.com/sheets/api/guides/pivot-tables',
    confirmed: false,
  },
  {
    id: 'pivot-fresh',
    about: 'When a pivot table follows its source',
    emulator: 'At the next read, pending writes included.',
    google: 'May need a flush, or a moment.',
    source: 'unconfirmed',
    confirmed: false,
  },
  {
    id: 'pivot-format',
    about: 'Formats of the cells of a pivot table',
    emulator:
      'SUM, AVERAGE, MAX, MIN and MEDIAN and labels take on the number format of their source, shares are 0.00%; headings and totals are shown bold but say nothing of it to Range.getFontWeight.',
    google: 'Has a theme for pivot tables; what a script reads of it is unconfirmed.',
    source: 'unconfirmed',
    confirmed: false,
  },
  {
    id: 'pivot-lines',
    about: 'Inserting and deleting lines around a pivot table',
    emulator:
      'Its anchor goes with its row and column and the result is laid out anew; with the row or column of the anchor it is deleted; a group, value or filter whose source column is deleted goes.',
    google: 'Not documented.',
    source: 'unconfirmed',
    confirmed: false,
  },
  {
    id: 'pivot-copy',
    about: 'Range.copyTo of a pivot table',
    emulator: 'Copies what it shows; a copied tab has the pivot table itself.',
    google: 'Is believed to copy the pivot table where the anchor is copied.',
    source: 'unconfirmed',
    confirmed: false,
  },
];
