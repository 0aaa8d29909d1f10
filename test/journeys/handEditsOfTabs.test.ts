/** Tabs that people rename, drag, duplicate and delete, and what they type into the sheets of rules, on the built bundle. */
import { deskRows, deskSheet } from '../../workbench/driver/deskRows';
import type { DrivenDesk } from '../../workbench/driver/openDesk';
import { eventsOf, faultsOf, refusalOf, rowOf } from './deskFacts';
import { OWNER, SUPERVISOR, WORKER } from './deskStaff';
import { complaintOf, confirmed, registered, smallDesk, worldOf } from './worlds';

let world: () => DrivenDesk;
let ada = '';

beforeAll(async () => {
  const desk = await smallDesk();
  desk.advance('PT10M');
  ada = registered(desk, 'Ada');
  const ben = confirmed(desk, complaintOf('Ben'));
  desk.as(SUPERVISOR).call('openMeasure', { ticketNo: ben, measure: 'Teach it.', owner: WORKER, dueOn: '2026-04-01' });
  desk.advance('P2D');
  world = worldOf(desk);
});

const repair = (desk: DrivenDesk): { readonly created: readonly string[]; readonly repaired: readonly string[] } =>
  desk.as(OWNER).call('repair');
const cellOf = (desk: DrivenDesk, sheet: string, key: string, column: string) => {
  const { tab, places, values } = deskSheet(desk.runtime, sheet);
  const row = values.findIndex((cells) => cells.includes(key)) + 1;
  return desk.runtime.view(tab, row, 1, OWNER)[0]?.[(places.get(column) ?? 0) - 1];
};

describe('a tab of the desk', () => {
  test('renamed and dragged is found by its id, and keeps its name and place', () => {
    const desk = world();
    desk.as(SUPERVISOR).renameTab('tickets', 'Complaints 2026');
    desk.as(SUPERVISOR).moveTab('tickets', 9);
    desk.as(WORKER).call('acknowledge', { ticketNo: ada });
    desk.as(WORKER).edit('tickets', ada, 'product', 'App');
    expect(rowOf(desk, ada)).toMatchObject({ status: 'Accepted', product: 'App' });
    expect(faultsOf(desk)).toEqual([]);
    expect(desk.runtime.tabs()[8]?.name).toBe('Complaints 2026');
  });

  test('duplicated stays the desk’s own, and the copy is a person’s', () => {
    const desk = world();
    const copy = desk.as(SUPERVISOR).duplicateTab('tickets');
    const events = eventsOf(desk).length;
    desk.as(SUPERVISOR).person.type(copy, 'B2', 'into the copy');
    desk.as(WORKER).call('acknowledge', { ticketNo: ada });
    expect(rowOf(desk, ada)['status']).toBe('Accepted');
    expect(eventsOf(desk)).toHaveLength(events + 1);
    expect(desk.runtime.table(copy).values[1]?.[1]).toBe('into the copy');
    expect(faultsOf(desk)).toEqual([]);
    desk.as(SUPERVISOR).person.deleteSheet(copy);
    expect(faultsOf(desk)).toEqual([]);
  });

  test('with the register deleted comes back from the log', () => {
    const desk = world();
    const before = desk.rows('tickets').map(({ remark: _, wakeAt: __, ...row }) => row);
    desk.as(OWNER).deleteTab('tickets');
    expect(refusalOf(() => desk.as(WORKER).call('acknowledge', { ticketNo: ada }))?.code).toBe('SHEET_MISSING');
    expect(repair(desk).created).toEqual(['Register']);
    expect(desk.rows('tickets')).toMatchObject(before);
    expect(desk.as(WORKER).call('acknowledge', { ticketNo: ada })).toMatchObject({ status: 'acknowledged' });
    expect(faultsOf(desk)).toEqual([]);
  });

  test.each(['staff', 'matrix', 'targets', 'ladder', 'calendar', 'settings'])(
    'with the rules of %s deleted comes back with those in force',
    (sheet) => {
      const desk = world();
      // The order is people's to choose.
      const sorted = (): readonly string[] =>
        deskRows(desk.runtime, sheet)
          .map((row) => JSON.stringify(Object.entries(row).sort()))
          .sort();
      const before = sorted();
      expect(before.length).toBeGreaterThan(3);
      desk.as(OWNER).deleteTab(sheet);
      repair(desk);
      expect(sorted()).toEqual(before);
      expect(faultsOf(desk)).toEqual([]);
    },
  );

  test('with the closed loop deleted comes back from the log', () => {
    const desk = world();
    const before = desk.rows('loop');
    expect(before.map((row) => row['measure'])).toContain('Teach it.');
    desk.as(OWNER).deleteTab('loop');
    repair(desk);
    expect(desk.rows('loop')).toEqual(before);
  });

  test('with the surveys deleted comes back as far as the log tells', () => {
    const desk = world();
    const before = desk.rows('surveys');
    expect(before.map((row) => row['state'])).toEqual(['Sent']);
    desk.as(OWNER).deleteTab('surveys');
    desk.as(OWNER).deleteTab('surveyKeys');
    const keys = world().rows('surveyKeys');
    repair(desk);
    expect(desk.rows('surveys')).toEqual(before);
    expect(desk.rows('surveyKeys')).toEqual(keys);
  });

  test('with the log deleted is not made anew: repair and set-up say how to bring it back', () => {
    const desk = world();
    const rows = desk.rows('tickets');
    desk.as(OWNER).deleteTab('log');
    expect(refusalOf(() => repair(desk))).toMatchObject({ code: 'LOG_GONE' });
    const again = { pack: 'rapid-response', language: 'en', timeZone: 'Asia/Shanghai', deskName: '' };
    expect(refusalOf(() => desk.as(OWNER).call('setUp', again))?.remedy).toContain('Version history');
    expect(desk.rows('tickets')).toEqual(rows);
  });

  test('hidden from people has its columns put back where set-up left them', () => {
    const desk = world();
    desk.as(OWNER).insertColumns('log', 'kind');
    expect(refusalOf(() => desk.as(WORKER).call('acknowledge', { ticketNo: ada }))).not.toBeNull();
    repair(desk);
    expect(desk.as(WORKER).call('acknowledge', { ticketNo: ada })).toMatchObject({ status: 'acknowledged' });
    expect(faultsOf(desk)).toEqual([]);
  });
});

describe('the sheets of rules', () => {
  test('keep what is typed into them as text, whatever it begins with', () => {
    const desk = world();
    for (const [sheet, key, column] of [
      ['staff', WORKER, 'skills'],
      ['matrix', 'Technical fault', 'remark'],
      ['targets', 'respond/urgent', 'remark'],
    ] as const) {
      desk.as(OWNER).edit(sheet, key, column, '=HYPERLINK("http://example.org")');
      expect(cellOf(desk, sheet, key, column)).toMatchObject({ text: '=HYPERLINK("http://example.org")' });
      expect(cellOf(desk, sheet, key, column)?.formula).toBeUndefined();
    }
  });

  test('refuse a limit that is a formula, and the last good one stays in force', () => {
    const desk = world();
    desk.as(OWNER).edit('targets', 'respond/urgent', 'limit', '=60*24');
    expect(cellOf(desk, 'targets', 'respond/urgent', 'limit')?.text).toBe('=60*24');
    expect(desk.runtime.dialogs(OWNER).at(-1)?.html).toContain('=60*24');
    desk.as(OWNER).edit('targets', 'respond/urgent', 'limit', '30 min');
    expect(faultsOf(desk)).toEqual([]);
  });

  test('have formulas of people’s own left alone in columns of their own', () => {
    const desk = world();
    desk.as(OWNER).insertColumns('staff', 'name');
    const { tab } = deskSheet(desk.runtime, 'staff');
    desk.as(OWNER).person.type(tab, 'B2', '=1+1');
    expect(desk.runtime.view(tab, 2, 1, OWNER)[0]?.[1]).toMatchObject({ text: '2', formula: '=1+1' });
  });

  test.each([
    ['staff', 'role'],
    ['matrix', 'department'],
    ['targets', 'limit'],
    ['settings', 'value'],
    ['ladder', 'to'],
    ['calendar', 'hours'],
    ['calendar', 'day'],
  ])('%s get a deleted column back with what is in force in it: %s', (sheet, column) => {
    const desk = world();
    // Rows that held nothing else come back at the end.
    const held = (): readonly string[] =>
      deskRows(desk.runtime, sheet)
        .map((row) => String(row[column]))
        .sort();
    const before = held();
    desk.as(OWNER).deleteColumn(sheet, column);
    repair(desk);
    expect(held()).toEqual(before);
    expect(faultsOf(desk)).toEqual([]);
  });

  test.each(['targets', 'settings'])('get deleted rows of %s back, which are the desk’s', (sheet) => {
    const desk = world();
    const sorted = (): readonly string[] =>
      deskRows(desk.runtime, sheet)
        .map((row) => JSON.stringify(row))
        .sort();
    const before = sorted();
    desk.as(OWNER).person.deleteRows(deskSheet(desk.runtime, sheet).tab, 3, 2);
    repair(desk);
    expect(sorted()).toEqual(before);
    expect(faultsOf(desk)).toEqual([]);
  });

  test('work in any order, with empty rows in between', () => {
    const desk = world();
    desk.as(OWNER).sort('staff', 'name', false);
    desk.as(OWNER).insertRows('matrix', 3, 2);
    desk.as(OWNER).insertRows('loop', 2, 1);
    desk.as(OWNER).edit('staff', WORKER, 'skills', 'Technical fault');
    registered(desk, 'Dan');
    const { places, values } = deskSheet(desk.runtime, 'loop');
    const numbers = values.slice(1).map((cells) => cells[(places.get('loopNo') ?? 0) - 1]);
    desk
      .as(SUPERVISOR)
      .call('openMeasure', { ticketNo: ada, measure: 'Look at it.', owner: WORKER, dueOn: '2026-04-01' });
    desk.advance('PT10M');
    expect(desk.rows('loop').map((row) => row['loopNo'])).toEqual([...numbers.filter((one) => one !== ''), `${ada}-1`]);
    expect(faultsOf(desk)).toEqual([]);
  });

  test.each(['en', 'zh-CN'] as const)(
    'have what set-up alone decides put back, with a note, in %s',
    async (language) => {
      const desk = await smallDesk({ language, people: [] });
      const before = desk.rows('settings');
      for (const setting of ['pack', 'language', 'timeZone', 'deployment', 'surveyForm', 'intakeLink'])
        desk.as(OWNER).edit('settings', setting, 'value', 'mine');
      expect(desk.rows('settings')).toEqual(before);
      const { tab, places, values } = deskSheet(desk.runtime, 'settings');
      const row = values.findIndex((cells) => cells[(places.get('setting') ?? 0) - 1] === 'language');
      const [cells = []] = desk.runtime.view(tab, row + 1, 1, OWNER);
      const note = cells[(places.get('value') ?? 0) - 1]?.note ?? '';
      expect(note).toContain(language === 'en' ? 'Loopdesk ▸ Set up the desk' : '闭环台 ▸ 设置服务台');
      expect(note).toContain('mine');
      // The run that should have seen it found the desk busy: a tick makes up for it.
      desk.runtime.faults({ holdLockMs: 30_000 });
      desk.as(OWNER).edit('settings', 'language', 'value', 'fr');
      desk.runtime.faults({ holdLockMs: 0 });
      expect(desk.rows('settings')).not.toEqual(before);
      desk.advance('PT10M');
      expect(desk.rows('settings')).toEqual(before);
    },
  );
});
