import { type InMemory, inMemory, type Sheet, sheetOf, type SpreadsheetApp } from './inMemory';

const a1s = (ranges: readonly GoogleAppsScript.Spreadsheet.Range[]): string[] =>
  ranges.map((range) => range.getA1Notation());

describe('what points at rows and columns follows them (G/guides/metadata, G/reference/spreadsheet/protection)', () => {
  let memory: InMemory;
  let app: SpreadsheetApp;
  let sheet: Sheet;
  beforeEach(() => {
    memory = inMemory();
    app = memory.run().app;
    sheet = sheetOf(app);
  });
  const columnOf = (key: string): unknown => {
    const [found] = app.getActiveSpreadsheet().createDeveloperMetadataFinder().withKey(key).find();
    return found?.getLocation().getColumn()?.getColumn();
  };

  test('developer metadata of a column follows inserting, moving and goes with deleting', () => {
    sheet.getRange('C:C').addDeveloperMetadata('column', 'status');
    sheet.insertColumnBefore(1);
    expect(columnOf('column')).toBe(4);
    sheet.moveColumns(sheet.getRange('D:D'), 2);
    expect(columnOf('column')).toBe(2);
    sheet.deleteColumn(2);
    expect(columnOf('column')).toBeUndefined();
  });

  test('metadata hangs on whole rows and columns only', () => {
    expect(() => sheet.getRange('A1:B2').addDeveloperMetadata('x')).toThrow(
      'Adding developer metadata to arbitrary ranges is not currently supported',
    );
  });

  test('named ranges, protections, validations, conditional formats and formats shift', () => {
    const spreadsheet = app.getActiveSpreadsheet();
    spreadsheet.setNamedRange('rates', sheet.getRange('B2:B4'));
    sheet.getRange('C3:C5').protect().setDescription('kept');
    sheet
      .getRange('D2:D9')
      .setDataValidation(app.newDataValidation().requireValueInRange(sheet.getRange('B2:B4')).build());
    sheet.getRange('E2').setBackground('red');
    sheet.setConditionalFormatRules([
      app
        .newConditionalFormatRule()
        .whenFormulaSatisfied('=$B2>3')
        .setBackground('#00ff00')
        .setRanges([sheet.getRange('A2:F')])
        .build(),
    ]);
    sheet.insertRowsBefore(2, 2);
    sheet.insertColumnBefore(1);
    expect(spreadsheet.getRangeByName('rates')?.getA1Notation()).toBe('C4:C6');
    const [kept] = spreadsheet.getProtections(app.ProtectionType.RANGE);
    expect(kept?.getRange().getA1Notation()).toBe('D5:D7');
    const rule = sheet.getRange('E5').getDataValidation();
    expect(a1s(rule?.getCriteriaValues().slice(0, 1) ?? [])).toEqual(['C4:C6']);
    expect(sheet.getRange('F4').getBackground()).toBe('#ff0000');
    const [format] = sheet.getConditionalFormatRules();
    expect(a1s(format?.getRanges() ?? [])).toEqual(['B4:G']);
    expect(format?.getBooleanCondition()?.getCriteriaValues()).toEqual(['=$C4>3']);
  });

  test('sorting moves values, formats and notes together, empty cells last', () => {
    sheet.getRange('A1:B4').setValues([
      ['b', 2],
      ['', 9],
      ['a', 1],
      ['c', 3],
    ]);
    sheet.getRange('A3').setNote('first').setBackground('#123456');
    sheet.getRange('A1:B4').sort(1);
    expect(sheet.getRange('A1:B4').getValues()).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 3],
      ['', 9],
    ]);
    expect([
      sheet.getRange('A1').getNote(),
      sheet.getRange('A1').getBackground(),
      sheet.getRange('A3').getNote(),
    ]).toEqual(['first', '#123456', '']);
    sheet.getRange('A1:B4').sort({ column: 2, ascending: false });
    expect(sheet.getRange('B1:B4').getValues()).toEqual([[9], [3], [2], [1]]);
  });

  test('not all rows can be deleted, nor rows that are not there', () => {
    expect(() => sheet.deleteRows(1, 1000)).toThrow("You can't delete all the rows on the sheet.");
    expect(() => sheet.deleteRows(1000, 2)).toThrow('Those rows are out of bounds.');
    sheet.setFrozenRows(1);
    expect(() => sheet.deleteRows(2, 999)).toThrow('Sorry, it is not possible to delete all non-frozen rows.');
  });

  test('ten million cells are the limit', () => {
    expect(() => sheet.insertRowsAfter(1000, 400_000)).toThrow('above the limit of 10000000 cells');
  });

  test('tabs keep their id when renamed and moved, names are unique whatever their case', () => {
    const spreadsheet = app.getActiveSpreadsheet();
    const added = spreadsheet.insertSheet('Tickets');
    const id = added.getSheetId();
    added.setName('Complaints');
    added.activate();
    spreadsheet.moveActiveSheet(1);
    expect(spreadsheet.getSheetById(id)?.getName()).toBe('Complaints');
    expect(added.getIndex()).toBe(1);
    expect(() => spreadsheet.insertSheet('COMPLAINTS')).toThrow(
      'A sheet with the name "COMPLAINTS" already exists. Please enter another name.',
    );
    expect(spreadsheet.getSheetByName('nothing')).toBeNull();
    spreadsheet.deleteSheet(sheet);
    expect(() => spreadsheet.deleteSheet(added)).toThrow("You can't remove all the sheets in a document.");
    expect(() => sheet.getName()).toThrow('not found');
  });

  test('copying a range moves relative references, copying values freezes them', () => {
    sheet.getRange('A1:A2').setValues([[1], [2]]);
    sheet.getRange('B1').setFormula('=A1*10');
    sheet.getRange('B1').copyTo(sheet.getRange('B2'));
    sheet.getRange('B1:B2').copyTo(sheet.getRange('C1'), { contentsOnly: true });
    expect(sheet.getRange('B1:C2').getValues()).toEqual([
      [10, 10],
      [20, 20],
    ]);
    expect(sheet.getRange('C2').getFormula()).toBe('');
  });
});
