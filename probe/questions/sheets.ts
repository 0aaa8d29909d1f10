import { type AskedByScript, outcome, outcomes, plain } from '../askedByScript';

export const SHEET_QUESTIONS: readonly AskedByScript[] = [
  {
    id: 'new-tab-size',
    asked: 'How large is a new tab?',
    how: 'insertSheet, then getMaxRows and getMaxColumns',
    difference: 'sheet-new-size',
    ask: ({ tab }) => [tab.getMaxRows(), tab.getMaxColumns()],
  },
  {
    id: 'shape-messages',
    asked: 'What is said where rows or columns of values do not fit the range?',
    how: 'setValues of one row too few, one column too many, an empty list',
    difference: 'range-shape-messages',
    ask: ({ tab }) =>
      outcomes({
        rows: () => tab.getRange('A1:B2').setValues([[1, 2]]),
        columns: () => tab.getRange('A1:B1').setValues([[1, 2, 3]]),
        none: () => tab.getRange('A1:B1').setValues([]),
      }),
  },
  {
    id: 'bounds-messages',
    asked: 'What is said about ranges and rows off the grid?',
    how: 'getRange and deleteRows with coordinates that do not exist',
    difference: 'bounds-messages',
    ask: ({ tab }) => {
      const rows = tab.getMaxRows();
      return outcomes({
        'getRange(0, 1)': () => tab.getRange(0, 1),
        'getRange(1, 0)': () => tab.getRange(1, 0),
        'getRange(1, 1, 0, 1)': () => tab.getRange(1, 1, 0, 1),
        'getRange(1, 1, 1, 0)': () => tab.getRange(1, 1, 1, 0),
        'getRange(rows + 1, 1)': () => tab.getRange(rows + 1, 1).getValue() as unknown,
        'getRange(1, 27)': () => tab.getRange(1, 27).getValue() as unknown,
        "getRange('AB1')": () => tab.getRange('AB1').getValue() as unknown,
        "getRange('nonsense')": () => tab.getRange('nonsense'),
        "getRange('')": () => tab.getRange(''),
        'deleteRow(rows + 1)': () => {
          tab.deleteRow(rows + 1);
        },
        'deleteRows(1, rows)': () => {
          tab.deleteRows(1, rows);
        },
        'insertRowsAfter(rows + 1, 1)': () => {
          tab.insertRowsAfter(rows + 1, 1);
        },
      });
    },
  },
  {
    id: 'last-row',
    asked: 'Do unticked check boxes, formulas without a result and formats count for getLastRow?',
    how: 'each alone in row 5, then getLastRow',
    difference: 'sheet-last-row',
    ask: ({ tab }) => {
      const last = (act: (cell: GoogleAppsScript.Spreadsheet.Range) => void): number => {
        act(tab.getRange('A5'));
        SpreadsheetApp.flush();
        const found = tab.getLastRow();
        tab.getRange('A5').clear().clearDataValidations().clearNote();
        SpreadsheetApp.flush();
        return found;
      };
      return {
        checkbox: last((cell) => cell.insertCheckboxes()),
        emptyFormula: last((cell) => cell.setFormula('=""')),
        format: last((cell) => cell.setBackground('#ff0000')),
        note: last((cell) => cell.setNote('x')),
        apostrophe: last((cell) => cell.setValue("'")),
      };
    },
  },
  {
    id: 'strict-validation',
    asked: 'Are writes of a script refused where a rule does not allow invalid data, and in which words?',
    how: 'setAllowInvalid(false) over a number, a list and a check box, then setValue and setValues',
    difference: 'validation-refuses-scripts',
    ask: ({ tab }) => {
      const rule = SpreadsheetApp.newDataValidation;
      tab.getRange('A1:A2').setDataValidation(rule().requireNumberBetween(1, 5).setAllowInvalid(false).build());
      tab.getRange('B1').setDataValidation(rule().requireValueInList(['red', 'blue']).setAllowInvalid(false).build());
      tab.getRange('C1').insertCheckboxes();
      tab.getRange('D1').setDataValidation(rule().requireNumberBetween(1, 5).build());
      SpreadsheetApp.flush();
      return outcomes({
        number: () => {
          tab.getRange('A1').setValue(9);
          SpreadsheetApp.flush();
        },
        block: () => {
          tab.getRange('A1:A2').setValues([[3], [9]]);
          SpreadsheetApp.flush();
        },
        list: () => {
          tab.getRange('B1').setValue('green');
          SpreadsheetApp.flush();
        },
        checkbox: () => {
          tab.getRange('C1').setValue('x');
          SpreadsheetApp.flush();
        },
        allowed: () => {
          tab.getRange('D1').setValue(9);
        },
        kept: () => tab.getRange('A1:D1').getValues() as unknown,
      });
    },
  },
  {
    id: 'tab-names',
    asked: 'Is a renamed tab found under its new name at once, does case count, and what is said of a name taken?',
    how: 'setName, then getSheetByName without a flush; setName to the name of another tab',
    difference: 'sheet-names',
    ask: ({ tab, spreadsheet }) => {
      const before = tab.getName();
      tab.setName('Probe Renamed');
      const found = (name: string): boolean => spreadsheet.getSheetByName(name) !== null;
      const other = spreadsheet.insertSheet('Probe Other');
      const result = {
        newName: found('Probe Renamed'),
        oldName: found(before),
        otherCase: found('PROBE RENAMED'),
        taken: outcome(() => {
          other.setName('Probe Renamed');
        }),
        takenOtherCase: outcome(() => other.setName('PROBE RENAMED').getName()),
        empty: outcome(() => other.setName('').getName()),
      };
      spreadsheet.deleteSheet(other);
      tab.setName(before);
      return result;
    },
  },
  {
    id: 'copied-tab',
    asked: 'What goes along with a copied tab?',
    how: 'Sheet.copyTo of a tab with metadata, a named range, a protection, a note and a rule',
    difference: 'sheet-copy-metadata',
    ask: ({ tab, spreadsheet }) => {
      tab.addDeveloperMetadata('probe-sheet', '1');
      tab.getRange('B:B').addDeveloperMetadata('probe-column', '2');
      spreadsheet.setNamedRange('probe_named', tab.getRange('A1:A2'));
      tab.getRange('A1').setNote('note');
      tab.getRange('C1:C3').protect().setDescription('probe').setWarningOnly(true);
      SpreadsheetApp.flush();
      const copy = tab.copyTo(spreadsheet);
      SpreadsheetApp.flush();
      const result = {
        sheetMetadata: copy.getDeveloperMetadata().length,
        columnMetadata: copy.getRange('B:B').getDeveloperMetadata().length,
        namedRanges: copy.getNamedRanges().map((each) => each.getName()),
        note: copy.getRange('A1').getNote(),
        protections: copy.getProtections(SpreadsheetApp.ProtectionType.RANGE).length,
      };
      spreadsheet.deleteSheet(copy);
      spreadsheet.removeNamedRange('probe_named');
      return result;
    },
  },
  {
    id: 'copied-range',
    asked: 'What goes along with Range.copyTo?',
    how: 'copyTo of a cell with formula, note, rule and format',
    difference: 'range-copy',
    ask: ({ tab }) => {
      const from = tab.getRange('A1');
      from.setFormula('=B1+1').setNote('note').setBackground('#ff0000');
      from.setDataValidation(SpreadsheetApp.newDataValidation().requireNumberBetween(1, 5).build());
      SpreadsheetApp.flush();
      const to = tab.getRange('C3');
      from.copyTo(to);
      SpreadsheetApp.flush();
      return {
        formula: to.getFormula(),
        note: to.getNote(),
        background: to.getBackground(),
        rule: to.getDataValidation() !== null,
        value: plain(to.getValue()),
      };
    },
  },
];
