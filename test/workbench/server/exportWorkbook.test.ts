import ExcelJS from 'exceljs';
import { openRuntime } from '../../../emulator/runtime';
import { exportWorkbook } from '../../../workbench/server/exportWorkbook';
import { OWNER, smallDesk } from './smallDesk';

describe('the downloaded workbook', () => {
  let workbook: ExcelJS.Workbook;
  let stored: readonly (readonly unknown[])[];
  beforeAll(async () => {
    const runtime = (await smallDesk()).runtime();
    const bytes = await exportWorkbook(runtime, 'Asia/Shanghai', OWNER);
    stored = runtime.table('Tickets').values;
    workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  });

  test('has every sheet in order, the hidden one hidden', () => {
    expect(workbook.worksheets.slice(0, 3).map((sheet) => [sheet.name, sheet.state])).toEqual([
      ['Tickets', 'visible'],
      ['Notes', 'visible'],
      ['Log', 'hidden'],
    ]);
  });

  test('holds the same values, dates as the clock of the desk shows them', () => {
    const sheet = workbook.getWorksheet('Tickets');
    stored.forEach((row, rowIndex) => {
      row.forEach((value, columnIndex) => {
        const read = sheet?.getCell(rowIndex + 1, columnIndex + 1).value;
        if (typeof value === 'object' && value !== null) {
          const eightHoursOn = (value as { date: number }).date + 8 * 3_600_000;
          expect(Math.abs((read as Date).getTime() - eightHoursOn)).toBeLessThan(2);
        } else expect(read ?? '').toBe(value);
      });
    });
    expect(stored).toHaveLength(251);
  });

  test('keeps formats, widths, frozen panes, choices and notes', () => {
    const sheet = workbook.getWorksheet('Tickets');
    expect(sheet?.getCell('A1').font.bold).toBe(true);
    expect(sheet?.getCell('A1').fill).toMatchObject({ pattern: 'solid', fgColor: { argb: 'FFE2F0EC' } });
    expect(sheet?.getCell('B1').note).toBe('Who complains');
    expect(sheet?.getCell('C2').dataValidation).toMatchObject({ type: 'list', formulae: ['"high,mid,low"'] });
    expect(sheet?.getCell('E2').numFmt).toBe('0.00');
    expect(sheet?.getCell('F2').numFmt).toBe('yyyy-MM-dd HH:mm');
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 1 });
    expect(sheet?.getColumn(7).width).toBeCloseTo(240 / 7.2, 0);
  });
});

test('a pivot table comes as the values it shows, headings and totals bold', async () => {
  const source = `
    function put() {
      const file = SpreadsheetApp.getActive();
      const data = file.getSheets()[0];
      data.getRange('A1:B4').setValues([['Who', 'Cost'], ['a', '$1.50'], ['b', '$2.00'], ['a', '$4.00']]);
      const pivot = file.insertSheet('Review').getRange('B2').createPivotTable(data.getRange('A1:B4'));
      pivot.addRowGroup(1);
      pivot.addPivotValue(2, SpreadsheetApp.PivotTableSummarizeFunction.SUM);
    }`;
  const runtime = openRuntime({ files: { 'Code.gs': source }, owner: OWNER });
  runtime.run('put');
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await exportWorkbook(runtime, 'Etc/UTC', OWNER)) as unknown as ExcelJS.Buffer);
  const sheet = workbook.getWorksheet('Review');
  const read = (row: number): unknown[] => ['B', 'C'].map((column) => sheet?.getCell(`${column}${String(row)}`).value);
  expect([2, 3, 4, 5].map(read)).toEqual([
    ['Who', 'SUM of Cost'],
    ['a', 5.5],
    ['b', 2],
    ['Grand Total', 7.5],
  ]);
  expect(sheet?.getCell('C3').numFmt).toContain('$');
  expect([2, 3, 5].map((row) => sheet?.getCell(`B${String(row)}`).font.bold === true)).toEqual([true, false, true]);
});

test('what looks like a formula, a number or a link but is text stays that text', async () => {
  const texts = ['=1+1', '=HYPERLINK("https://evil.example","x")', '+49 30 1234', '-1', '@here', '007', '1e5', '<b>'];
  const source = `
    function put(texts) {
      const range = SpreadsheetApp.getActive().getSheets()[0].getRange(1, 1, texts.length, 1);
      range.setNumberFormat('@').setValues(texts.map((text) => [text]));
    }`;
  const runtime = openRuntime({ files: { 'Code.gs': source }, owner: OWNER });
  runtime.run('put', texts);
  const stored = runtime.table(runtime.tabs()[0]?.name ?? '').values.map(([value]) => value);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await exportWorkbook(runtime, 'Etc/UTC', OWNER)) as unknown as ExcelJS.Buffer);
  const cells = texts.map((_, index) => workbook.worksheets[0]?.getCell(index + 1, 1));
  expect(stored).toEqual(texts);
  expect(cells.map((cell) => [cell?.value, cell?.formula, cell?.numFmt])).toEqual(
    texts.map((text) => [text, undefined, '@']),
  );
});
