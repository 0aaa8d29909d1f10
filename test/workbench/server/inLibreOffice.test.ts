/** The downloaded file opened by LibreOffice: what it understood of it, read off the file that it saves again. Skipped where there is no LibreOffice. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import type { Runtime } from '../../../emulator/kernel/runtimeContract';
import type { SheetTab } from '../../../emulator/kernel/views';
import { DEFAULT_OWNER } from '../../../workbench/driver/openDesk';
import { busyDesk } from '../../../workbench/sample/busyDesk';
import { exportWorkbook } from '../../../workbench/server/exportWorkbook';
import { wallClock } from '../../../workbench/server/wallClock';
import { argb, compared, type Comparison, offered } from './exportedCells';

const ZONE = 'Asia/Shanghai';
const isThere = spawnSync('soffice', ['--version']).status === 0;
const inLibreOffice = isThere ? describe : describe.skip;

/** Opens a file in LibreOffice and saves it again. */
function savedAgain(bytes: Buffer): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'loopdesk-office-'));
  try {
    writeFileSync(join(folder, 'desk.xlsx'), bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const to = join(folder, 'again');
    const { status, stderr } = spawnSync(
      'soffice',
      [profile, '--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', to, join(folder, 'desk.xlsx')],
      { encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(`LibreOffice ended with ${String(status)}: ${stderr}`);
    return readFileSync(join(to, 'desk.xlsx'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

inLibreOffice.each(['zh-CN', 'en'] as const)('the downloaded file in LibreOffice, of a busy desk in %s', (language) => {
  let runtime: Runtime;
  let pairs: readonly (readonly [SheetTab, ExcelJS.Worksheet])[];
  beforeAll(async () => {
    ({ runtime } = await busyDesk({ language, pack: 'rapid-response' }));
    const workbook = new ExcelJS.Workbook();
    const bytes = savedAgain(await exportWorkbook(runtime, ZONE, DEFAULT_OWNER));
    await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer);
    pairs = runtime.tabs().map((tab, index) => [tab, workbook.worksheets[index] as ExcelJS.Worksheet]);
  }, 180_000);

  const compare = (found: Comparison): number => compared(runtime, pairs, found);

  test('has the same tabs, hidden ones too', () => {
    expect(pairs.map(([, { name, state }]) => [name, state])).toEqual(
      runtime.tabs().map(({ name, hidden }) => [name, hidden ? 'hidden' : 'visible']),
    );
  });

  test('shows the same values', () => {
    const count = compare(({ view, stored, cell }) => {
      if (stored === '' || view.formula !== undefined || view.link !== undefined) return null;
      if (typeof stored === 'object' && stored !== null) {
        const shown = wallClock((stored as { date: number }).date, ZONE).getTime();
        return [true, cell.value instanceof Date && Math.abs(cell.value.getTime() - shown) < 1_000];
      }
      // It writes a truth value as the formula TRUE() or FALSE().
      if (typeof stored === 'boolean') return [stored ? 'TRUE()' : 'FALSE()', cell.formula];
      // It keeps the fifteen digits that every spreadsheet shows of a number.
      if (typeof stored === 'number' && typeof cell.value === 'number')
        return [stored.toPrecision(15), cell.value.toPrecision(15)];
      return [stored, typeof cell.value === 'object' && cell.value !== null ? cell.text : cell.value];
    });
    expect(count).toBeGreaterThan(1_500);
  });

  test('offers the same drop-downs', () => {
    expect(compare(({ view, cell }) => (view.choices ? [view.choices, offered(cell)] : null))).toBeGreaterThan(100);
  });

  test('has the same colours', () => {
    const count = compare(({ view, cell }) => {
      const fill = cell.fill as ExcelJS.FillPattern | undefined;
      return view.background === undefined ? null : [argb(view.background), fill?.fgColor?.argb];
    });
    expect(count).toBeGreaterThan(500);
    compare(({ view, cell }) => (view.text && view.color ? [argb(view.color), cell.font.color?.argb] : null));
  });
});
