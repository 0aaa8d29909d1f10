/** What people make of the sheets' looks is theirs: set-up, repair and a change of language leave it alone. */
import { deskSheet } from '../../workbench/driver/deskRows';
import type { DrivenDesk } from '../../workbench/driver/openDesk';
import { contrast, distance, EYES } from '../sheets/colourBlind';
import { OWNER } from './deskStaff';
import { smallDesk, worldOf } from './worlds';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

let world: () => DrivenDesk;

beforeAll(async () => {
  world = worldOf(await smallDesk());
});

function appOf(desk: DrivenDesk): App {
  // The service as a script in the editor sees it.
  return desk.runtime.globals['SpreadsheetApp'] as App;
}

function sheetNamed(app: App, name: string): Sheet {
  const sheet = app.getActiveSpreadsheet().getSheetByName(name);
  if (sheet === null) throw new Error(`there is no tab ${name}`);
  return sheet;
}

const setUp = (desk: DrivenDesk, language: 'zh-CN' | 'en'): unknown =>
  desk.as(OWNER).call('setUp', { pack: 'rapid-response', language, timeZone: 'Asia/Shanghai', deskName: '' });

const MENDED: readonly (readonly [how: string, mend: (desk: DrivenDesk) => void])[] = [
  ['set-up', (desk) => setUp(desk, 'en')],
  ['repair', (desk) => desk.as(OWNER).call('repair')],
  [
    'repair after a column of the desk was deleted',
    (desk) => {
      const { tab, places } = deskSheet(desk.runtime, 'tickets');
      desk.as(OWNER).person.deleteColumns(tab, places.get('batch') ?? 0, 1);
      desk.as(OWNER).call('repair');
    },
  ],
  ['another language', (desk) => setUp(desk, 'zh-CN')],
];

describe.each(MENDED)('%s leaves alone', (_how, mend) => {
  test('conditional formats of people’s own, before the desk’s and each once', () => {
    const desk = world();
    const app = appOf(desk);
    const sheet = sheetNamed(app, 'Register');
    const formulas = (): unknown[] =>
      sheet.getConditionalFormatRules().map((rule): unknown => rule.getBooleanCondition()?.getCriteriaValues()[0]);
    const count = formulas().length;
    const own = [
      app.newConditionalFormatRule().whenFormulaSatisfied('=$A2="20260302001"').setBackground('#00ff00'),
      app.newConditionalFormatRule().whenTextContains('VIP').setBold(true),
    ].map((rule) => rule.setRanges([sheet.getRange('A2:C')]).build());
    sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), ...own]);
    app.flush();
    mend(desk);
    expect(formulas().slice(0, 2)).toEqual(['=$A2="20260302001"', 'VIP']);
    expect(formulas()).toHaveLength(count + 2);
  });

  test('columns between the desk’s, with their formats, drop-downs and notes', () => {
    const desk = world();
    const app = appOf(desk);
    const sheet = sheetNamed(app, 'Register');
    desk.as(OWNER).person.insertColumns('Register', 3, 1);
    const column = sheet.getRange('C2:C');
    sheet.getRange('C1').setValue('Our region').setNote('Ours').setBackground('#663399');
    column.setNumberFormat('0.000').setFontColor('#ff0000').setHorizontalAlignment('center');
    column.setDataValidation(app.newDataValidation().requireValueInList(['north', 'south']).build());
    sheet.setColumnWidth(3, 77);
    app.flush();
    mend(desk);
    const at = (sheet.getRange('1:1').getValues()[0] ?? []).indexOf('Our region') + 1;
    const cell = sheet.getRange(2, at);
    expect([cell.getNumberFormat(), sheet.getColumnWidth(at)]).toEqual(['0.000', 77]);
    expect(cell.getHorizontalAlignment()).toBe('center');
    expect(cell.getDataValidation()?.getCriteriaValues()[0]).toEqual(['north', 'south']);
    expect([sheet.getRange(1, at).getNote(), sheet.getRange(1, at).getBackground()]).toEqual(['Ours', '#663399']);
  });

  test('other looks of the desk’s own columns: formats, widths, hidden and frozen ones, groups, heights', () => {
    const desk = world();
    const app = appOf(desk);
    const sheet = sheetNamed(app, 'Register');
    const dueColumn = (): number => deskSheet(desk.runtime, 'tickets').places.get('nextDueAt') ?? 0;
    let due = dueColumn();
    sheet.getRange(2, due, 50, 1).setNumberFormat('dd.mm.yy').setBackground('#ffff00').setFontSize(14);
    sheet.setColumnWidth(due, 222);
    sheet.hideColumns(2);
    sheet.setFrozenColumns(0);
    sheet.setRowHeightsForced(2, 10, 90);
    sheet.getRange(2, 1).setNote('call back');
    sheet.setTabColor('#ff00ff');
    app.flush();
    mend(desk);
    due = dueColumn();
    expect(sheet.getRange(2, due).getNumberFormat()).toBe('dd.mm.yy');
    expect(sheet.getRange(2, due).getBackground()).toBe('#ffff00');
    expect(sheet.getColumnWidth(due)).toBe(222);
    expect([sheet.isColumnHiddenByUser(2), sheet.getFrozenColumns(), sheet.getRowHeight(5)]).toEqual([true, 0, 90]);
    expect(sheet.getRange(2, 1).getNote()).toBe('call back');
    expect(sheet.getTabColor()).toBe('#ff00ff');
  });

  test('alternating colours changed or taken away, and filters', () => {
    const desk = world();
    const app = appOf(desk);
    const register = sheetNamed(app, 'Register');
    const staff = sheetNamed(app, 'Staff');
    for (const banding of staff.getBandings()) banding.remove();
    staff.getRange('A2:C20').applyRowBanding(app.BandingTheme.PINK, false, false);
    for (const banding of register.getBandings()) banding.remove();
    register.getRange('A1:F').createFilter();
    app.flush();
    mend(desk);
    expect(register.getBandings()).toEqual([]);
    expect(staff.getBandings().map((each) => [each.getRange().getA1Notation(), each.getSecondRowColor()])).toEqual([
      ['A2:C20', '#fddce8'],
    ]);
    expect(register.getFilter()?.getRange().getA1Notation()).toMatch(/^A1:F/);
  });

  test('tabs of people’s own, wherever they stand', () => {
    const desk = world();
    const app = appOf(desk);
    const own = app.getActiveSpreadsheet().insertSheet('Our notes', 0);
    own.getRange('A1').setValue('=1+1').setBackground('#123456');
    app.flush();
    mend(desk);
    expect(app.getActiveSpreadsheet().getSheets()[0]?.getName()).toBe('Our notes');
    expect(own.getRange('A1').getBackground()).toBe('#123456');
  });
});

describe('the colours of the rules', () => {
  const columns = (desk: DrivenDesk): ReadonlyMap<string, readonly (readonly [ground: string, text: string])[]> => {
    const app = appOf(desk);
    const found = new Map<string, (readonly [string, string])[]>();
    for (const sheet of app.getActiveSpreadsheet().getSheets()) {
      for (const rule of sheet.getConditionalFormatRules()) {
        const condition = rule.getBooleanCondition();
        const [ground, text] = [condition?.getBackground(), condition?.getFontColor()];
        for (const range of rule.getRanges()) {
          const column = `${sheet.getName()} ${range.getA1Notation()}`;
          found.set(column, [...(found.get(column) ?? []), [ground ?? '', text ?? '']]);
        }
      }
    }
    return found;
  };

  test('can be read: text on its ground has a contrast of 4.5 to 1 or more', () => {
    const all = [...columns(world()).values()].flat();
    expect(all.length).toBeGreaterThan(20);
    for (const [ground, text] of all) expect(contrast(ground, text)).toBeGreaterThanOrEqual(4.5);
    expect(contrast('#000000', '#eef3f8')).toBeGreaterThan(4.5);
    for (const head of ['#1f3a5f', '#566a7c']) expect(contrast('#ffffff', head)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(Object.entries(EYES))('are told apart within a column by %s eyes', (_name, eye) => {
    for (const [column, tones] of columns(world())) {
      const grounds = [...new Set(tones.map(([ground]) => ground))];
      for (const one of grounds)
        for (const other of grounds)
          if (one < other)
            expect([column, one, other, distance(eye, one, other) >= 8]).toEqual([column, one, other, true]);
    }
  });
});
