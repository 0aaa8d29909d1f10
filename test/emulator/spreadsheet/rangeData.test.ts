import { calledWrongly } from '../googleGlobals';
import { inMemory, type Sheet, sheetOf, type SpreadsheetApp } from './inMemory';

let app: SpreadsheetApp;
let sheet: Sheet;
beforeEach(() => {
  app = inMemory().run().app;
  sheet = sheetOf(app);
});
const fill = (a1: string, values: readonly (readonly unknown[])[]): void => {
  sheet.getRange(a1).setValues(values.map((row) => [...row]));
};

describe('getNextDataCell (G/reference/spreadsheet/range#getnextdatacelldirection)', () => {
  beforeEach(() => {
    fill('B2:B4', [['a'], ['b'], ['c']]);
    fill('B8:D8', [['d', '', 'e']]);
  });
  test.each([
    ['B2', 'DOWN', 'B4'],
    ['B4', 'DOWN', 'B8'],
    ['B8', 'DOWN', 'B1000'],
    ['B8', 'UP', 'B4'],
    ['B8', 'NEXT', 'D8'],
    ['D8', 'NEXT', 'Z8'],
    ['D8', 'PREVIOUS', 'B8'],
    ['A1', 'PREVIOUS', 'A1'],
    ['B3', 'UP', 'B2'],
  ] as const)('from %s %s leads to %s', (from, direction, to) => {
    expect(sheet.getRange(from).getNextDataCell(app.Direction[direction]).getA1Notation()).toBe(to);
  });
});

describe('getDataRegion (G/reference/spreadsheet/range#getdataregion)', () => {
  beforeEach(() => {
    fill('B2:C4', [
      ['a', ''],
      ['b', 'c'],
      ['d', ''],
    ]);
    fill('E6', [['apart']]);
  });
  test('grows to all sides along full cells', () => {
    expect(sheet.getRange('B2').getDataRegion().getA1Notation()).toBe('B2:C4');
    expect(sheet.getRange('C5').getDataRegion().getA1Notation()).toBe('C5');
    expect(sheet.getRange('H9').getDataRegion().getA1Notation()).toBe('H9');
  });
  test('grows along one dimension alone', () => {
    expect(sheet.getRange('B3').getDataRegion(app.Dimension.ROWS).getA1Notation()).toBe('B2:B4');
    expect(sheet.getRange('B3').getDataRegion(app.Dimension.COLUMNS).getA1Notation()).toBe('B3:C3');
  });
});

describe('removeDuplicates (G/reference/spreadsheet/range#removeduplicates)', () => {
  beforeEach(() => {
    fill('A1:C4', [
      ['x', 1, 'one'],
      ['X', 1, 'two'],
      ['y', 1, 'three'],
      ['x', 1, 'one'],
    ]);
  });
  test('keeps the first of rows that read alike, whatever their case, and leaves the cells beside alone', () => {
    const left = sheet.getRange('A1:B4').removeDuplicates();
    expect(left.getA1Notation()).toBe('A1:B2');
    expect(sheet.getRange('A1:C4').getValues()).toEqual([
      ['x', 1, 'one'],
      ['y', 1, 'two'],
      ['', '', 'three'],
      ['', '', 'one'],
    ]);
  });
  test('compares the columns that are named', () => {
    expect(sheet.getRange('A1:C4').removeDuplicates([2]).getA1Notation()).toBe('A1:C1');
    expect(() => sheet.getRange('A1:B4').removeDuplicates([3])).toThrow('Columns to analyze must lie in the range.');
  });
});

test('trimWhitespace trims texts and leaves the rest (G/reference/spreadsheet/range#trimwhitespace)', () => {
  fill('A1:C1', [['  a \t b ', '   ', 5]]);
  sheet.getRange('A1:C1').trimWhitespace();
  expect(sheet.getRange('A1:C1').getValues()).toEqual([['a b', '', 5]]);
});

describe('insertCells and deleteCells (G/reference/spreadsheet/range#insertcellsshiftdimension)', () => {
  beforeEach(() => {
    fill('A1:B3', [
      [1, 'a'],
      [2, 'b'],
      [3, 'c'],
    ]);
    sheet.getRange('A3').setBackground('#ff0000').setNote('third');
  });
  test('push cells of the same columns down and draw them up again, looks and notes with them', () => {
    sheet.getRange('A2').insertCells(app.Dimension.ROWS);
    expect(sheet.getRange('A1:B4').getValues()).toEqual([
      [1, 'a'],
      ['', 'b'],
      [2, 'c'],
      [3, ''],
    ]);
    expect([sheet.getRange('A4').getBackground(), sheet.getRange('A4').getNote()]).toEqual(['#ff0000', 'third']);
    sheet.getRange('A1:A2').deleteCells(app.Dimension.ROWS);
    expect(sheet.getRange('A1:B4').getValues()).toEqual([
      [2, 'a'],
      [3, 'b'],
      ['', 'c'],
      ['', ''],
    ]);
    expect([sheet.getRange('A2').getNote(), sheet.getRange('A4').getNote()]).toEqual(['third', '']);
  });
  test('push cells of the same rows to the right and draw them back', () => {
    sheet.getRange('A1').insertCells(app.Dimension.COLUMNS);
    expect(sheet.getRange('A1:C1').getValues()).toEqual([['', 1, 'a']]);
    sheet.getRange('A1').deleteCells(app.Dimension.COLUMNS);
    expect(sheet.getRange('A1:C1').getValues()).toEqual([[1, 'a', '']]);
  });
  test('say what is not emulated: formulas that would follow, merged cells, cells pushed off the tab', () => {
    sheet.getRange('Z1').setValue('edge');
    expect(() => sheet.getRange('A1').insertCells(app.Dimension.COLUMNS)).toThrow('pushes cells off the tab');
    sheet.getRange('D1:E1').merge();
    expect(() => sheet.getRange('A1').deleteCells(app.Dimension.ROWS)).toThrow('with merged cells is not emulated yet');
    sheet.getRange('D1:E1').breakApart();
    sheet.getRange('D1').setFormula('=A3');
    expect(() => sheet.getRange('A1').deleteCells(app.Dimension.ROWS)).toThrow('with formulas is not emulated yet');
  });
});

test('copyValuesToRange and copyFormatToRange take a tab or its id (G/reference/spreadsheet/range#copyvaluestorangegridid,-column,-columnend,-row,-rowend)', () => {
  const other = app.getActiveSpreadsheet().insertSheet('Other');
  sheet.getRange('A1').setFormula('=1+1').setFontWeight('bold');
  sheet.getRange('A1').copyValuesToRange(other, 2, 3, 4, 4);
  sheet.getRange('A1').copyFormatToRange(other.getSheetId(), 2, 2, 4, 4);
  expect(other.getRange('B4:C4').getValues()).toEqual([[2, 2]]);
  expect(other.getRange('B4:C4').getFormulas()).toEqual([['', '']]);
  expect(other.getRange('B4:C4').getFontWeights()).toEqual([['bold', 'normal']]);
  expect(() => calledWrongly(sheet.getRange('A1'), 'copyValuesToRange', other, 3, 2, 1, 1)).toThrow('Invalid argument');
});

test('the older names of Range that Google’s sample bracket-maker uses are there (https://developers.google.com/apps-script/samples/automations/bracket-maker)', () => {
  calledWrongly(sheet.getRange('C2'), 'setBackgroundColor', 'yellow');
  expect(sheet.getRange('C2').getBackground()).toBe('#ffff00');
  expect(calledWrongly(sheet.getRange('C2'), 'getColumnIndex')).toBe(3);
});
