/** Sheets of people, responsibilities, targets and settings that do not hold: last good ones stay, and health names the cell until it is mended. */
import type { DrivenDesk } from '../../workbench/driver/openDesk';
import { faultsOf, refusalOf } from './deskFacts';
import { OWNER, REGISTRAR, SUPERVISOR, WORKER } from './deskStaff';
import { smallDesk, worldOf } from './worlds';

let open: () => DrivenDesk;

beforeAll(async () => {
  open = worldOf(await smallDesk());
});

interface Found {
  readonly code: string;
  readonly severity: string;
  readonly what: string;
}
const found = (desk: DrivenDesk): readonly Found[] =>
  desk
    .as(OWNER)
    .call<{ findings: Found[] }>('health')
    .findings.filter(({ severity }) => severity === 'error' || severity === 'warning');

test.each([
  ['staff', WORKER, 'experience', 'some', 'staffExperience', 'Staff, row 4, Experience: “some”'],
  ['staff', WORKER, 'awayUntil', 'next week', 'staffAwayUntil', '“next week” is not a date'],
  ['staff', WORKER, 'csat', 'good', 'staffScore', 'Staff, row 4, Mean score'],
  ['staff', WORKER, 'mail', SUPERVISOR, 'staffTwice', 'stands in row 4 already'],
  ['matrix', 'Technical fault', 'role', 'Boss', 'matrixRole', 'Responsibility matrix, row 2, Role: “Boss”'],
  ['targets', 'respond/urgent', 'limit', 'soon', 'targetLimit', 'Targets, row 2, Limit: “soon”'],
  ['settings', 'warnPercent', 'value', 'often', 'settingNoShare', '“often” is not a share'],
  ['settings', 'verdictCloseDays', 'value', '2', 'settingNotAbove', 'closed after 2 days'],
  ['settings', 'deskName', 'value', '', 'settingNoName', 'is empty'],
])(
  '%s: %s, %s “%s” is named by health with its cell, and the last good ones stay',
  (sheet, key, column, typed, code, what) => {
    const desk = open();
    const before = desk.rows(sheet).find((row) => Object.values(row).includes(key))?.[column];
    desk.as(OWNER).edit(sheet, key, column, typed);
    const [one, ...others] = found(desk);
    expect(others).toEqual([]);
    expect(one).toMatchObject({ code, severity: 'error' });
    expect(one?.what).toContain(what);
    // The person works on as the last good sheet has them.
    expect(desk.as(WORKER).call<{ me: { role: string } }>('boot').me.role).toBe('agent');
    desk.as(OWNER).edit(sheet, code === 'staffTwice' ? SUPERVISOR : key, column, String(before ?? ''));
    expect(found(desk)).toEqual([]);
    expect(faultsOf(desk)).toEqual([]);
  },
);

test.each([
  ['staff', REGISTRAR],
  ['matrix', 'Delivery'],
])('rows deleted from %s are no edit: health says so, and repair takes them over', (sheet, key) => {
  const desk = open();
  desk.as(OWNER).deleteRows(sheet, key);
  expect(found(desk).map(({ code }) => code)).toEqual(['rulesNotTaken']);
  desk.as(OWNER).call('repair');
  expect(found(desk)).toEqual([]);
});

describe('who is deleted from the staff sheet', () => {
  const roleOf = (desk: DrivenDesk, mail: string): string | null =>
    desk.as(mail).call<{ me: { role: string | null } }>('boot').me.role;

  test('is off the staff after the night, and the others stay', () => {
    const desk = open();
    desk.as(OWNER).deleteRows('staff', WORKER);
    expect(roleOf(desk, WORKER)).toBe('agent');
    desk.advance('P1D');
    expect(roleOf(desk, WORKER)).toBeNull();
    expect(refusalOf(() => desk.as(WORKER).call('listTickets'))?.code).toBe('NO_ROLE');
    expect(roleOf(desk, SUPERVISOR)).toBe('supervisor');
    expect(found(desk)).toEqual([]);
  });

  test.each([
    [
      'a cell of the sheet does not hold',
      (desk: DrivenDesk) => desk.as(OWNER).edit('staff', SUPERVISOR, 'csat', 'good'),
    ],
    ['no administrator would be left', (desk: DrivenDesk) => desk.as(OWNER).deleteRows('staff', OWNER)],
    ['the sheet is gone', (desk: DrivenDesk) => desk.as(OWNER).deleteTab('staff')],
  ])('stays where %s', (_, spoil) => {
    const desk = open();
    desk.as(OWNER).deleteRows('staff', WORKER);
    spoil(desk);
    desk.advance('P1D');
    expect(roleOf(desk, WORKER)).toBe('agent');
    expect(roleOf(desk, OWNER)).toBe('admin');
    expect(desk.rows('health')).not.toEqual([]);
  });
});

test('a substitute who left is named, and keeps nothing else from being taken over', () => {
  const desk = open();
  desk.as(OWNER).edit('staff', WORKER, 'substitute', 'gone@example.com');
  desk.as(OWNER).edit('settings', 'deskName', 'value', 'Team Owl');
  expect(found(desk)).toMatchObject([{ code: 'staffSubstitute', severity: 'warning' }]);
  expect(found(desk)[0]?.what).toContain('gone@example.com');
});
