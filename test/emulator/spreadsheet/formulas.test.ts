import { answers } from '../../../emulator/spreadsheet/formula';
import { movedFormula, piecesOf } from '../../../emulator/spreadsheet/formulaReference';
import { newModel } from '../../../emulator/spreadsheet/ironCalc';
import { inMemory, sheetOf } from './inMemory';

describe('formulas in cells (support.google.com/docs/table/25273)', () => {
  const computed = (...formulas: string[]): unknown[] => {
    const { app } = inMemory({ timeZone: 'Asia/Shanghai' }).run();
    const sheet = sheetOf(app);
    sheet.getRange('A1:B3').setValues([
      ['open', 1],
      ['closed', 2],
      ['open', 3.5],
    ]);
    sheet.getRange(1, 4, formulas.length, 1).setFormulas(formulas.map((formula) => [formula]));
    return sheet
      .getRange(1, 4, formulas.length, 1)
      .getValues()
      .map((row: unknown) => (row as unknown[])[0]);
  };

  test('are computed, open-ended references included', () => {
    expect(computed('=SUM(B1:B3)', '=COUNTIF(A2:A,"open")', '=IF(B1=1,"yes","no")', '=B1>5', '=1/3', '=D1*2')).toEqual([
      6.5,
      1,
      'yes',
      false,
      0.333333333333,
      13,
    ]);
  });

  test('errors come as texts (unconfirmed: cell-error-values)', () => {
    expect(computed('=1/0', '=NOSUCH(1)', '=Gone!A1', '=VLOOKUP(9,A1:B3,2,FALSE)')).toEqual([
      '#DIV/0!',
      '#NAME?',
      '#REF!',
      '#N/A',
    ]);
  });

  test('NOW and TODAY follow the simulated clock in the zone of the spreadsheet', () => {
    const [today, now] = computed('=TODAY()', '=NOW()') as Date[];
    expect(today?.toISOString()).toBe('2026-03-01T16:00:00.000Z');
    expect(now?.toISOString()).toBe('2026-03-02T09:00:00.000Z');
  });

  test('a count of conditions multiplied out works', () => {
    expect(computed('=SUMPRODUCT(--(B1:B3>1))')).toEqual([2]);
  });

  test.each(['A name that is longer than thirty-one characters', 'a/b: [c]?', "'quoted'"])(
    'read a tab that is called “%s”, as Sheets lets people call it',
    (name) => {
      const { app } = inMemory().run();
      const sheet = sheetOf(app);
      const other = app.getActiveSpreadsheet().insertSheet('Other');
      sheet.getRange('A1').setValue(21);
      other.getRange('A1').setFormula('=Sheet1!A1*2');
      sheet.setName(name);
      sheet.getRange('A1').setValue(22);
      expect(other.getRange('A1').getValue()).toBe(44);
    },
  );

  test('follow rows that are inserted and tabs that are renamed', () => {
    const { app } = inMemory().run();
    const sheet = sheetOf(app);
    const other = app.getActiveSpreadsheet().insertSheet('Other');
    sheet.getRange('A5').setValue(4);
    sheet.getRange('B1').setFormula('=$A5+A$5');
    other.getRange('A1').setFormula('=Sheet1!A5*2');
    sheet.insertRowsBefore(2, 3);
    expect(sheet.getRange('B1').getFormula()).toBe('=$A8+A$8');
    expect(sheet.getRange('B1').getValue()).toBe(8);
    sheet.setName('Work list');
    expect(other.getRange('A1').getFormula()).toBe("='Work list'!A8*2");
    expect(other.getRange('A1').getValue()).toBe(8);
    sheet.deleteRow(8);
    expect(other.getRange('A1').getValue()).toBe('#REF!');
  });

  test('are computed anew only when something changed', () => {
    const { app } = inMemory().run();
    const sheet = sheetOf(app);
    sheet.getRange('A1').setValue(1);
    sheet.getRange('B1').setFormula('=A1+1');
    expect(sheet.getRange('B1').getValue()).toBe(2);
    sheet.getRange('A1').setValue(5);
    expect(sheet.getRange('B1').getValue()).toBe(6);
  });
});

describe('references in formulas (our own)', () => {
  test('are told from texts and functions', () => {
    const found = piecesOf(`=IF(A1="B2",LOG10(C3),'My tab'!D4:D)+Sheet2!$E$5+名单!F:F`).flatMap((piece) =>
      piece.reference ? [piece.text] : [],
    );
    expect(found).toEqual(['A1', 'C3', "'My tab'!D4:D", 'Sheet2!$E$5', '名单!F:F']);
  });

  test('move along where they have no dollar', () => {
    expect(movedFormula('=A1+$A1+A$1+$A$1+B:B+SUM(A2:A)', 2, 1)).toBe('=B3+$A3+B$1+$A$1+C:C+SUM(B4:B)');
  });

  test('many formulas are answered at once', () => {
    const { world, file } = inMemory();
    const sheet = file.sheets[0];
    if (sheet === undefined) throw new Error('no tab');
    expect(
      answers(world, file, [
        { sheet, formula: '=1+1' },
        { sheet, formula: '=A1=""' },
      ]),
    ).toEqual([2, true]);
  });
});

describe('known differences of the engine, which still differ (our own)', () => {
  const engine = (formula: string): string => {
    const model = newModel();
    model.setUserInput(0, 1, 1, '1');
    model.setUserInput(0, 2, 1, '3');
    model.setUserInput(0, 1, 3, formula);
    model.evaluate();
    const text = model.getFormattedCellValue(0, 1, 3);
    model.free();
    return text;
  };

  test('two minus signs before a bracket are dropped', () => {
    expect(engine('=SUMPRODUCT(--(A1:A2>2))')).toBe('0');
  });

  test.each([
    'QUERY(A1:A2,"select A")',
    'ARRAYFORMULA(A1:A2*2)',
    'REGEXMATCH("a","b")',
    'COUNTUNIQUE(A1:A2)',
    'HYPERLINK("u","t")',
  ])('%s is unknown', (call) => {
    expect(engine(`=${call}`)).toBe('#NAME?');
  });
});
