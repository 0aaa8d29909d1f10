import { calledWrongly } from '../googleGlobals';
import { inMemory, type Sheet, sheetOf } from './inMemory';

const cellTyped = (
  typed: unknown,
  settings: Parameters<typeof inMemory>[0] = {},
  format?: string,
): { value: unknown; shown: unknown; format: unknown } => {
  const { app } = inMemory(settings).run();
  const cell = sheetOf(app).getRange('A1');
  if (format !== undefined) cell.setNumberFormat(format);
  cell.setValue(typed);
  return { value: cell.getValue(), shown: cell.getDisplayValue(), format: cell.getNumberFormat() };
};

describe('strings given to setValue behave as typed by a person (G/reference/spreadsheet/range#setValue)', () => {
  test.each([
    ['007', 7, '7'],
    ['1,234.50', 1234.5, '1,234.50'],
    ['12%', 0.12, '12%'],
    ['12.5%', 0.125, '12.50%'],
    ['$5', 5, '$5'],
    ['12E3', 12000, '1.20E+04'],
    ['true', true, 'TRUE'],
    ["'007", '007', '007'],
    ["'=1+1", '=1+1', '=1+1'],
    ['hello', 'hello', 'hello'],
    ['2026-03-02T09:00:00Z', '2026-03-02T09:00:00Z', '2026-03-02T09:00:00Z'],
    ['2026-02-30', '2026-02-30', '2026-02-30'],
    ['1.2.3', '1.2.3', '1.2.3'],
  ])('%s', (typed, value, shown) => {
    expect(cellTyped(typed)).toMatchObject({ value, shown });
  });

  test.each([
    ['3/2/2026', 'en_US', '2026-03-02T00:00:00Z', '3/2/2026'],
    ['2/3/2026', 'en_GB', '2026-03-02T00:00:00Z', '02/03/2026'],
    ['2026/3/2', 'zh_CN', '2026-03-02T00:00:00Z', '2026/3/2'],
    ['2026年3月2日', 'zh_CN', '2026-03-02T00:00:00Z', '2026年3月2日'],
    ['2026-03-02', 'en_US', '2026-03-02T00:00:00Z', '2026-03-02'],
    ['3-4', 'en_US', '2026-03-04T00:00:00Z', '3-4'],
    ['Mar 2, 2026', 'en_US', '2026-03-02T00:00:00Z', 'Mar 2, 2026'],
    ['3/2/2026 14:30', 'en_US', '2026-03-02T14:30:00Z', '3/2/2026 14:30:00'],
  ])('%s in %s is a date', (typed, locale, instant, shown) => {
    const { value, shown: text } = cellTyped(typed, { locale });
    expect((value as Date).toISOString()).toBe(new Date(instant).toISOString());
    expect(text).toBe(shown);
  });

  test('a text format set before keeps what is typed', () => {
    expect(cellTyped('007', {}, '@').value).toBe('007');
    expect(cellTyped('=1+1', {}, '@').value).toBe('=1+1');
  });

  test('a leading plus before what is no number makes a formula, which shows an error', () => {
    expect(cellTyped('+86 138 0000').value).toBe('#ERROR!');
  });

  test('null and an empty string clear', () => {
    expect(cellTyped(null).value).toBe('');
    expect(cellTyped('').value).toBe('');
  });

  test('objects are refused', () => {
    expect(() => cellTyped({ a: 1 })).toThrow('A cell takes a text, a number, a date or a truth value, not an object.');
  });

  test('50,001 characters are refused', () => {
    expect(() => cellTyped('x'.repeat(50_001))).toThrow(
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    );
  });
});

describe('dates are serials in the time zone of the spreadsheet (developers.google.com/sheets/api/guides/formats)', () => {
  test.each(['Asia/Shanghai', 'America/New_York', 'Europe/Berlin', 'Australia/Lord_Howe'])(
    'an instant survives in %s',
    (timeZone) => {
      const instants: number[] = [];
      const end = Date.parse('2027-01-01T00:00:00Z');
      for (let at = Date.parse('2026-01-01T00:30:00Z'); at < end; at += 86_400_000 * 3 + 3_600_000) instants.push(at);
      const range = sheetOf(inMemory({ timeZone }).run().app).getRange(1, 1, instants.length, 1);
      range.setValues(instants.map((at) => [new Date(at)]));
      expect(range.getValues().map((row: unknown) => (row as Date[])[0]?.getTime())).toEqual(instants);
    },
  );

  test('of a wall time that comes twice in autumn the first is read (unconfirmed: cell-double-hour)', () => {
    const { value } = cellTyped(new Date('2026-11-01T06:30:00Z'), { timeZone: 'America/New_York' });
    expect((value as Date).toISOString()).toBe('2026-11-01T05:30:00.000Z');
  });

  test('the same cell shows the wall clock of the zone', () => {
    expect(cellTyped(new Date('2026-03-02T09:00:00Z'), { timeZone: 'Asia/Shanghai', locale: 'zh_CN' }).shown).toBe(
      '2026/3/2 17:00:00',
    );
  });

  test('a number beyond all days stays a number under a date format', () => {
    expect(cellTyped(202603004, {}, 'yyyy-mm-dd')).toMatchObject({ value: 202603004, shown: '202603004' });
    expect(cellTyped(2_958_465, {}, 'yyyy-mm-dd')).toMatchObject({ shown: '9999-12-31' });
    expect(cellTyped(2_958_466, {}, 'yyyy-mm-dd')).toMatchObject({ value: 2_958_466 });
  });

  test('a number in a cell with a date format is read as a Date', () => {
    expect(cellTyped(46083, {}, 'yyyy-mm-dd')).toMatchObject({
      value: new Date('2026-03-02T00:00:00Z'),
      shown: '2026-03-02',
    });
  });
});

describe('shape and bounds (unconfirmed: bounds-messages)', () => {
  const sheet = (): Sheet => sheetOf(inMemory().run().app);

  test('rows and columns of the data must be those of the range, with the exact texts (unconfirmed: range-shape-messages)', () => {
    expect(() =>
      sheet()
        .getRange(1, 1, 2, 2)
        .setValues([[1, 2]]),
    ).toThrow(
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    );
    expect(() =>
      sheet()
        .getRange(1, 1, 1, 2)
        .setValues([[1]]),
    ).toThrow(
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    );
  });

  test('what is no block does not match the signature (unconfirmed: range-shape-messages)', () => {
    expect(() => calledWrongly(sheet().getRange(1, 1), 'setValues', [1])).toThrow(
      "The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
    );
    expect(() => calledWrongly(sheet().getRange('A1'), 'setValues')).toThrow(
      "The parameters () don't match the method signature for SpreadsheetApp.Range.setValues.",
    );
  });

  test('a range must lie on the grid and have a row', () => {
    expect(() => sheet().getRange(1001, 1)).toThrow(
      'The coordinates of the range are outside the dimensions of the sheet.',
    );
    expect(() => sheet().getRange(1, 1, 0)).toThrow('The number of rows in the range must be at least 1.');
    expect(() => sheet().getRange('nonsense')).toThrow('Range not found');
  });

  test('open-ended A1 texts reach to the end of the grid', () => {
    const one = sheet();
    const seen = (text: string): unknown => [
      one.getRange(text).getRow(),
      one.getRange(text).getColumn(),
      one.getRange(text).getNumRows(),
      one.getRange(text).getNumColumns(),
    ];
    expect(seen('A2:A')).toEqual([2, 1, 999, 1]);
    expect(seen('3:3')).toEqual([3, 1, 1, 26]);
    expect(seen('B5:F')).toEqual([5, 2, 996, 5]);
    expect(seen('B:C')).toEqual([1, 2, 1000, 2]);
  });

  test('last row counts FALSE, a formula that gives nothing, and forgets what was cleared (unconfirmed: sheet-last-row)', () => {
    const one = sheet();
    expect(one.getLastRow()).toBe(0);
    one.getRange('B7').setValue(false);
    expect([one.getLastRow(), one.getLastColumn()]).toEqual([7, 2]);
    one.getRange('A9').setFormula('=IF(TRUE,"","x")');
    expect(one.getLastRow()).toBe(9);
    one.getRange('A9').clearContent();
    expect(one.getLastRow()).toBe(7);
  });
});

describe('writes (G/reference/spreadsheet/spreadsheet-app#flush)', () => {
  test('are seen by the same execution at once and by others after a flush', () => {
    const memory = inMemory();
    const first = memory.run().app;
    const second = memory.run().app;
    sheetOf(first).getRange('A1').setValue('mine');
    expect(sheetOf(second).getRange('A1').getValue()).toBe('');
    first.flush();
    expect(sheetOf(second).getRange('A1').getValue()).toBe('mine');
  });

  test('appendRow finds its row when it is applied (G/reference/spreadsheet/sheet#appendRow)', () => {
    const memory = inMemory();
    const first = memory.run().app;
    const second = memory.run().app;
    sheetOf(first).appendRow(['a']);
    sheetOf(second).appendRow(['b']);
    first.flush();
    second.flush();
    expect(sheetOf(first).getDataRange().getValues()).toEqual([['a'], ['b']]);
  });

  test('a handle is no call (our own)', () => {
    const memory = inMemory();
    const { app } = memory.run();
    sheetOf(app).getRange('A1').offset(1, 1).getA1Notation();
    expect(memory.calls).toEqual([]);
  });
});

test('a list of ranges gets a value, a format or a note in one call (G/reference/spreadsheet/range-list)', () => {
  const { run, calls } = inMemory();
  const { app } = run();
  const sheet = sheetOf(app);
  const list = sheet.getRangeList(['A2', 'C4:C5']);
  expect(list.setValue('sent').setBackground('#ff0000')).toBe(list);
  expect(calls.splice(0)).toEqual(['RangeList.setValue', 'RangeList.setBackground']);
  expect(sheet.getRange('A1:C5').getValues()).toEqual([
    ['', '', ''],
    ['sent', '', ''],
    ['', '', ''],
    ['', '', 'sent'],
    ['', '', 'sent'],
  ]);
  expect(sheet.getRange('C5').getBackground()).toBe('#ff0000');
  expect(() => sheet.getRangeList(['A1', 'nowhere'])).toThrow();
});
