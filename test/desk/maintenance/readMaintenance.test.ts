import type { MaintenanceRow } from '../../../src/desk/maintenance/readMaintenance';
import { isBlank, lineOfRow } from '../../../src/desk/maintenance/readMaintenance';
import { localDate } from '../../../src/domain/time/localDate';

type Before = ReturnType<typeof lineOfRow>;

const ROW: MaintenanceRow = {
  ...{ product: 'Pump', serialNo: 'P-1', customerNo: '', job: 'Change the filter', interval: '6 months' },
  ...{ lastOn: '2025-10-01', nextOn: '', owner: 'Ada@example.com', remindDays: '', remark: '', state: '', line: '' },
};

function reading(cells: Partial<MaintenanceRow>, before: Before = null) {
  const faults: [string, unknown][] = [];
  const line = lineOfRow(
    { ...ROW, ...cells },
    'a1',
    4,
    { staff: [{ mail: 'ada@example.com' }], today: localDate('2026-03-02'), before: before ?? undefined },
    (code, facts) => faults.push([code, facts]),
  );
  return { line, faults };
}

describe('A row of the maintenance sheet', () => {
  test('makes a line with our default of seven days and the mail as the staff sheet has it', () => {
    expect(reading({})).toEqual({
      line: {
        ...{ line: 'a1', lastOn: '2025-10-01', interval: '6 months', dueOn: '2026-04-01', remindDays: 7 },
        ...{ owner: 'ada@example.com', told: [] },
      },
      faults: [],
    });
    expect(reading({ remindDays: '０' }).line?.remindDays).toBe(0);
  });

  test.each<readonly [why: string, cells: Partial<MaintenanceRow>, dueOn: string | null]>([
    ['holds as typed while nothing it is computed from changes', { nextOn: '2026-05-05' }, '2026-05-05'],
    ['is computed anew where the cell was cleared', { nextOn: '' }, '2026-04-01'],
    ['moves on with a new last date', { nextOn: '2026-04-01', lastOn: '2026-03-01' }, '2026-09-01'],
    ['moves on with another interval', { nextOn: '2026-04-01', interval: '1 year' }, '2026-10-01'],
    ['is none once a job without interval is done', { nextOn: '2026-04-01', interval: '', lastOn: '2026-03-01' }, null],
    ['may be typed in words of another keyboard', { lastOn: '', nextOn: '2026年4月1日' }, '2026-04-01'],
  ])('has a next date that %s', (_, cells, dueOn) => {
    const before = reading({}).line;
    const { line, faults } = reading(
      cells,
      before && { ...before, told: ['2026-01-01'], lastOn: cells.lastOn === '' ? '' : before.lastOn },
    );
    expect(faults).toEqual([]);
    expect(line).toMatchObject({ dueOn, told: ['2026-01-01'] });
  });

  test.each<readonly [code: string, cells: Partial<MaintenanceRow>, facts: object]>([
    ['maintenanceWhat', { product: '', serialNo: '' }, {}],
    ['maintenanceJob', { job: '' }, {}],
    ['maintenanceInterval', { interval: 'often' }, { found: 'often' }],
    ['maintenanceDate', { lastOn: 'May' }, { column: 'lastOn', found: 'May' }],
    ['maintenanceDate', { lastOn: '', nextOn: '226-04-01' }, { column: 'nextOn', found: '226-04-01' }],
    ['maintenanceDate', { lastOn: '', nextOn: '2206-04-01' }, { column: 'nextOn', found: '2206-04-01' }],
    ['maintenanceLater', { lastOn: '2026-03-03' }, { found: '2026-03-03' }],
    ['maintenanceNoDate', { lastOn: '' }, {}],
    ['maintenanceOwner', { owner: 'ben@example.com' }, { found: 'ben@example.com' }],
    ['maintenanceOwner', { owner: '' }, { found: '' }],
    ['maintenanceDays', { remindDays: '-1' }, { found: '-1' }],
    ['maintenanceDays', { remindDays: '367' }, { found: '367' }],
  ])('is refused with %s for %j', (code, cells, facts) => {
    expect(reading(cells)).toEqual({ line: null, faults: [[code, { row: 4, ...facts }]] });
  });

  test('is blank where only the desk wrote into it', () => {
    const blank = Object.fromEntries(Object.keys(ROW).map((key) => [key, ''])) as unknown as MaintenanceRow;
    expect(isBlank({ ...blank, state: 'planned', line: 'a1' })).toBe(true);
    expect(isBlank({ ...blank, remark: 'x' })).toBe(false);
  });
});
