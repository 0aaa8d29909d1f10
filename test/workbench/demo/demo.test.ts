import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { demo } from '../../../workbench/demo/demo';
import type { DemoFigures } from '../../../workbench/demo/demoFigures';

const HEADINGS =
  'Date received,Product,Sub-product,Issue,Sub-issue,Company,State,ZIP code,Submitted via,Company response to consumer';
const row = (day: string, issue: string): string =>
  `${day},Sample product,Sample kind,${issue},,Sample & Co,VA,00000,Web,Closed`;

let folder = '';
let printed = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'demo-'));
  printed = '';
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
});

afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

function fileOf(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function figuresOf(csv: string, ...more: string[]): Promise<DemoFigures> {
  await demo(['--csv', csv, '--days', '3', '--json', '--xlsx', join(folder, 'desk.xlsx'), ...more]);
  return JSON.parse(printed) as DemoFigures;
}

describe('the demo refuses with one clear line', () => {
  test.each([
    ['no file named', [], /--csv FILE/],
    ['a missing file', ['--csv', '/nowhere/at/all.csv'], /cannot be read/],
    ['an unknown pack', ['--csv', 'x.csv', '--pack', 'none'], /there is no pack none/],
    [
      'days that are no number',
      ['--csv', 'x.csv', '--days', 'many'],
      /--days is a whole number from 1 to 60, not many/,
    ],
  ])('%s', async (_, argv, message) => {
    await expect(demo(argv)).rejects.toThrow(message);
  });

  test.each<[string, string | Buffer, RegExp]>([
    ['an empty file', '', /is empty/],
    ['binary data', Buffer.from([0x50, 0x4b, 0, 1, 2, 0]), /not a CSV file: it holds binary data/],
    ['a text that is no table', 'just a sentence without any structure', /not a CSV table/],
    ['headings without rows', `${HEADINGS}\n`, /holds headings but no rows/],
    [
      'bytes of neither encoding',
      Buffer.concat([Buffer.from(HEADINGS), Buffer.from([0xff, 0xff, 0xff])]),
      /save it as UTF-8/,
    ],
  ])('%s', async (_, content, message) => {
    await expect(demo(['--csv', fileOf('bad.csv', content)])).rejects.toThrow(message);
  });
});

describe('the demo keeps the good rows and names the bad ones', () => {
  const table = [
    HEADINGS,
    row('7/29/2013', 'First sample issue'),
    row('31/31/2013', 'Impossible day'),
    row('7/30/2013', 'Second sample issue'),
    ',,,,,,,,,',
    '7/31/2013,Sample product,"Cut off in the mid',
  ].join('\n');

  test('a messy table with titles above its headings is read as the dialog reads it', async () => {
    const figures = await figuresOf(
      join(__dirname, '../../data/messy-complaints.zh-CN.csv'),
      '--pack',
      'rapid-response',
    );
    expect(figures).toMatchObject({ rows: 69, accepted: 48, addsUp: true });
    expect(figures.rejected.find(({ row: at }) => at === 41)).toMatchObject({
      problem: 'dateUnreadable',
      found: '2025年2月30日',
    });
    expect(Object.keys(figures.byStatus)).toContain('已结案');
  });

  test('a truncated table: every row is accepted or rejected with its reason, and the figures add up', async () => {
    const figures = await figuresOf(fileOf('cut.csv', table));
    expect(figures).toMatchObject({ rows: 5, accepted: 2, addsUp: true });
    expect(figures.rejected.map(({ row: at, problem }) => [at, problem])).toEqual([
      [3, 'dateUnreadable'],
      [5, 'empty'],
      [6, 'tooFewCells'],
    ]);
    expect(Object.values(figures.byStatus).reduce((sum, count) => sum + count, 0)).toBe(2);
  });

  test('a table in GB 18030 is read, and the desk is written as a workbook', async () => {
    const gbk = Buffer.from([0xcd, 0xb6, 0xcb, 0xdf, 0xc4, 0xda, 0xc8, 0xdd]); // 投诉内容
    const figures = await figuresOf(
      fileOf('gbk.csv', Buffer.concat([gbk, Buffer.from(',Status\nSample,open\nSample two,open\n')])),
      '--pack',
      'rapid-response',
    );
    expect(figures).toMatchObject({ rows: 2, accepted: 2, addsUp: true });
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(readFileSync(join(folder, 'desk.xlsx')) as never);
    const register = workbook.getWorksheet('登记表');
    expect(register?.getRow(2).getCell(3).text).toBe('Sample');
    expect(register?.actualRowCount).toBe(3);
  });
});
