import ExcelJS from 'exceljs';
import type { Runtime } from '../../../emulator/kernel/runtimeContract';
import type { SheetTab } from '../../../emulator/kernel/views';
import { DEFAULT_OWNER } from '../../../workbench/driver/openDesk';
import { busyDesk } from '../../../workbench/sample/busyDesk';
import { exportWorkbook } from '../../../workbench/server/exportWorkbook';
import { wallClock } from '../../../workbench/server/wallClock';
import { argb, cellsOf, compared, type Comparison, offered } from './exportedCells';
import { OWNER, smallDesk } from './smallDesk';

const ZONE = 'Asia/Shanghai';

describe.each(['zh-CN', 'en'] as const)('the downloaded file of a busy desk in %s', (language) => {
  let runtime: Runtime;
  let pairs: readonly (readonly [SheetTab, ExcelJS.Worksheet])[];
  beforeAll(async () => {
    ({ runtime } = await busyDesk({ language, pack: 'rapid-response' }));
    const workbook = new ExcelJS.Workbook();
    const bytes = await exportWorkbook(runtime, ZONE, DEFAULT_OWNER);
    await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer);
    const tabs = runtime.tabs();
    // What English words are too long for a rule stands on a sheet of its own at the end.
    expect(workbook.worksheets.slice(0, tabs.length).map(({ name, state }) => [name, state])).toEqual(
      tabs.map(({ name, hidden }) => [name, hidden ? 'hidden' : 'visible']),
    );
    pairs = tabs.map((tab, index) => [tab, workbook.worksheets[index] as ExcelJS.Worksheet]);
  }, 60_000);

  const compare = (found: Comparison): number => compared(runtime, pairs, found);

  test('shows every value of every sheet, dates by the desk’s clock', () => {
    const count = compare(({ view, stored, cell }) => {
      if (view.link !== undefined) return [view.text, cell.result];
      if (typeof stored === 'object' && stored !== null) {
        const shown = wallClock((stored as { date: number }).date, ZONE).getTime();
        return [true, Math.abs((cell.value as Date).getTime() - shown) < 2];
      }
      if (view.formula?.includes('NOW()') === true)
        return [
          [stored, false],
          [cell.value, cell.type === ExcelJS.ValueType.Formula],
        ];
      // Excel has no ranges without an end.
      const formula = view.formula
        ?.slice(1)
        .replace(/(\$[A-Z]+)\$2:\1/g, (_, column: string) => `${column}$2:${column}$1048576`);
      if (formula !== undefined)
        return [
          [formula, stored],
          [cell.formula, cell.result],
        ];
      return stored === '' ? null : [stored, cell.value];
    });
    expect(count).toBeGreaterThan(1_500);
  });

  test('has its dates and amounts in the same pattern', () => {
    const patterns = new Set<string>();
    compare(({ view, stored, cell }) => {
      if (view.format === undefined || stored === '') return null;
      patterns.add(view.format);
      return [view.format, cell.numFmt];
    });
    expect(patterns).toContain(language === 'en' ? 'd mmm yyyy, hh:mm' : 'yyyy-mm-dd hh:mm');
  });

  test('has every colour: heads, alternating rows, and the rules as they stand', () => {
    const grounds = new Set<string>();
    compare(({ view, cell }) => {
      if (view.background !== undefined) grounds.add(view.background);
      const fill = cell.fill as ExcelJS.FillPattern | undefined;
      return [argb(view.background), fill?.fgColor?.argb];
    });
    compare(({ view, cell }) => (view.text === '' ? null : [argb(view.color), cell.font.color?.argb]));
    compare(({ view, cell }) => (view.text === '' ? null : [view.bold === true, cell.font.bold === true]));
    for (const colour of ['#1f3a5f', '#566a7c', '#eef3f8', '#8c1d18', '#cbc0ee', '#dfe8f1'])
      expect(grounds).toContain(colour);
  });

  test('has every drop-down, also on the rows below', () => {
    const count = compare(({ view, cell }) => (view.choices === undefined ? null : [view.choices, offered(cell)]));
    expect(count).toBeGreaterThan(100);
    for (const [tab, sheet] of pairs.filter(([{ hidden }]) => !hidden)) {
      const [below = []] = runtime.view(tab.name, tab.lastRow + 1, 1, DEFAULT_OWNER);
      below.forEach(({ choices }, index) => {
        expect(offered(sheet.getCell(tab.lastRow + 1, index + 1))).toEqual(choices);
      });
    }
  });

  test('has the notes that explain the headings', () => {
    const text = (note: ExcelJS.Cell['note'] | undefined): string =>
      typeof note === 'object' ? (note.texts ?? []).map((part) => part.text).join('') : (note ?? '');
    const count = compare(({ view, cell }) => (view.note === undefined ? null : [view.note, text(cell.note)]));
    expect(count).toBeGreaterThan(130);
  });

  test('has frozen panes, sizes, groups and hidden columns of every sheet', () => {
    for (const [tab, sheet] of pairs) {
      expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: tab.frozenColumns, ySplit: tab.frozenRows });
      expect((sheet.properties.tabColor as Partial<ExcelJS.Color> | undefined)?.argb).toBe(
        argb(tab.tabColor ?? undefined),
      );
      for (let column = 1; column <= tab.lastColumn; column += 1) {
        const { width = 0, hidden, outlineLevel } = sheet.getColumn(column);
        expect(width * 7.2).toBeCloseTo(tab.columnWidths[column - 1] ?? 100, 3);
        expect([hidden, outlineLevel]).toEqual([
          tab.hiddenColumns.includes(column),
          tab.columnGroups.filter(({ first, last }) => first <= column && column <= last).length,
        ]);
      }
    }
    const [, register] = pairs[1] ?? [];
    expect([register?.getRow(1).height, register?.getRow(2).height]).toEqual([31.5, 31.5]);
    expect(pairs[1]?.[0].columnGroups.length).toBeGreaterThan(0);
  });

  test('leads from the start sheet to the other sheets', () => {
    const [tab, sheet] = pairs[0] ?? [];
    if (tab === undefined || sheet === undefined) throw new Error('there is no sheet');
    const links = [...cellsOf(runtime, tab, sheet)].filter(({ view }) => view.link !== undefined);
    expect(links.length).toBeGreaterThan(10);
    for (const { view, cell } of links) expect(cell.formula).toBe(`HYPERLINK("#'${view.text}'!A1","${view.text}")`);
  });
});

test('a list too long for a rule, or with commas in it, stands on a hidden sheet', async () => {
  const runtime = (await smallDesk()).runtime();
  const app = runtime.globals['SpreadsheetApp'] as GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  const choices = Array.from({ length: 40 }, (_, index) => `Choice, no. ${String(index)}`);
  const sheet = app.getActiveSpreadsheet().insertSheet('Ours');
  sheet.getRange('A1').setValue('x');
  sheet.getRange('A1:A3').setDataValidation(app.newDataValidation().requireValueInList(choices).build());
  app.flush();
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await exportWorkbook(runtime, ZONE, OWNER)) as unknown as ExcelJS.Buffer);
  const cell = workbook.getWorksheet('Ours')?.getCell('A1');
  expect(cell?.dataValidation.formulae).toEqual(["'Lists'!$A$1:$A$40"]);
  expect(cell && offered(cell)).toEqual(choices);
  expect(workbook.getWorksheet('Lists')?.state).toBe('hidden');
});
