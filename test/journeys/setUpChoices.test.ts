/** What a team chooses in the set-up window, before there is a desk and on a live one. */
import { openRuntime } from '../../emulator/runtime';
import { builtFiles } from '../../workbench/driver/builtFiles';
import type { DeskRow } from '../../workbench/driver/deskRows';
import type { DrivenDesk } from '../../workbench/driver/openDesk';
import { driven } from '../../workbench/driver/openDesk';
import { refusalOf } from './deskFacts';
import { OWNER, staffOf, STRANGER, SUPERVISOR } from './deskStaff';
import { complaintOf, registered, smallDesk, worldOf } from './worlds';

type Args = Readonly<Record<string, unknown>>;
interface Facts {
  readonly packs: readonly {
    readonly id: string;
    readonly departments: readonly { readonly id: string; readonly name: string }[];
    readonly defaults: readonly string[];
  }[];
  readonly deskName: string;
  readonly senderName: string;
  readonly deployment: string;
  readonly departments: readonly string[];
  readonly week: Readonly<Record<string, readonly (readonly [string, string])[]>>;
  readonly holidays: { readonly given: readonly number[]; readonly wanted: boolean };
}

const PACK = { pack: 'rapid-response', language: 'en', timeZone: 'Asia/Shanghai' };
const ADMIN = { mail: OWNER, name: 'Owner', role: 'admin' };

const DAYS: Readonly<Record<string, string>> = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
};

/** A spreadsheet that is no desk yet. */
function blank(): DrivenDesk {
  return driven(
    openRuntime({
      files: builtFiles(),
      owner: OWNER,
      editors: [STRANGER],
      timeZone: 'Asia/Shanghai',
      startAt: '2026-03-02T09:00:00+08:00',
      seed: 1,
    }),
  );
}

const setUp = (desk: DrivenDesk, args: Args = {}): { findings: string[]; created: string[] } =>
  desk.as(OWNER).call('setUp', { ...PACK, people: [ADMIN], ...args });
const factsOf = (desk: DrivenDesk, language = 'en'): Facts => desk.as(OWNER).call('setUpFacts', { language });
const column = (desk: DrivenDesk, sheet: string, key: string): string[] =>
  desk.rows(sheet).map((row) => String(row[key] ?? ''));
const hoursOf = (desk: DrivenDesk, day: string): string =>
  String(desk.rows('calendar').find((row) => row['day'] === DAYS[day])?.['hours'] ?? '');
const setting = (desk: DrivenDesk, name: string): string =>
  String(desk.rows('settings').find((row) => row['setting'] === name)?.['value'] ?? '');
const configuration = (desk: DrivenDesk): readonly (readonly DeskRow[])[] =>
  ['staff', 'matrix', 'targets', 'ladder', 'calendar', 'settings'].map((sheet) => desk.rows(sheet));

/** Words that the drop-down of a column offers in its first row. */
function offered(desk: DrivenDesk, sheet: string, key: string): readonly string[] {
  const tab = desk.runtime
    .tabs()
    .find(({ name }) => desk.runtime.table(name).sheetMetadata['loopdesk.sheet'] === sheet);
  const name = tab?.name ?? '';
  const place = desk.runtime.table(name).columnMetadata.findIndex((marks) => marks['loopdesk.column'] === key);
  return desk.runtime.view(name, 2, 1, OWNER)[0]?.[place]?.choices ?? [];
}

let live: () => DrivenDesk;
beforeAll(async () => {
  live = worldOf(await smallDesk());
});

describe('before the first set-up', () => {
  test('anybody is shown what each way of working brings, in the language asked for', () => {
    const desk = blank();
    const chinese = desk.as(STRANGER).call<Facts>('setUpFacts', { language: 'zh-CN' });
    expect(chinese.packs.map(({ id }) => id)).toHaveLength(5);
    expect(chinese.packs.find(({ id }) => id === 'after-sales')?.departments.map(({ name }) => name)).toContain(
      '物流部',
    );
    const english = factsOf(desk).packs.find(({ id }) => id === 'rapid-response');
    expect(english?.defaults).toContain('ticket numbers');
    expect(english?.defaults.join()).toMatch(/targets, or some of them, of Resolution, /);
    expect(factsOf(desk).week['mon']).toEqual([['09:00', '18:00']]);
    expect(factsOf(desk).week['sun']).toEqual([]);
  });

  test('the working week goes onto the calendar sheet, with lunch, closed days and nights', () => {
    const desk = blank();
    setUp(desk, { week: { mon: '9：00—12：00，13:00至18:00', fri: '21:00-02:00', sat: '', sun: '10:00-24:00' } });
    expect(hoursOf(desk, 'mon')).toBe('09:00–12:00, 13:00–18:00');
    expect(hoursOf(desk, 'tue')).toBe('09:00–18:00');
    expect(hoursOf(desk, 'fri')).toBe('21:00–02:00');
    expect(hoursOf(desk, 'sat')).toBe('');
    expect(hoursOf(desk, 'sun')).toBe('10:00–24:00');
    expect(factsOf(desk).week['mon']).toEqual([
      ['09:00', '12:00'],
      ['13:00', '18:00'],
    ]);
  });

  test.each([
    ['hours that are none', { wed: 'noon to six' }, /Wednesday.*noon to six/],
    ['hours in the wrong order', { thu: '18:00-09:00' }, /Thursday.*ends before it begins/],
    ['hours that overlap', { tue: '09:00-13:00, 12:00-18:00' }, /Tuesday.*overlaps/],
    ['a night that reaches into the next day', { mon: '20:00-06:00', tue: '05:00-09:00' }, /Tuesday.*overlaps/],
    ['no hours at all', { mon: '', tue: '', wed: '', thu: '', fri: '' }, /no day of the week/],
  ])('%s are refused by the name of the day, and nothing is made', (_what, week, words) => {
    const desk = blank();
    for (const [command, args] of [
      ['checkWeek', { week }],
      ['setUp', { ...PACK, people: [ADMIN], week }],
    ] as const) {
      const refusal = refusalOf(() => desk.as(OWNER).call(command, { ...args, language: 'en' }));
      expect(refusal?.code).toBe('CALENDAR_INVALID');
      expect(refusal?.what).toMatch(words);
      const chinese = refusalOf(() => desk.as(OWNER).call(command, { ...args, language: 'zh-CN' }));
      expect(chinese?.what).toMatch(/周/);
    }
    expect(desk.runtime.tabs()).toHaveLength(1);
  });

  test('the pack’s departments get the team’s names in the matrix, and drop-downs offer them with the team’s own', () => {
    const desk = blank();
    const pack = factsOf(desk).packs.find(({ id }) => id === 'rapid-response');
    const [first, second] = pack?.departments ?? [];
    const before = column(live(), 'matrix', 'department');
    setUp(desk, {
      departments: [
        { of: first?.id, name: 'Team North' },
        { of: second?.id, name: 'Team North' },
        { of: '', name: 'Night watch' },
      ],
    });
    const after = column(desk, 'matrix', 'department');
    const gone = [first?.name, second?.name];
    expect(after).toEqual(before.map((name) => (gone.includes(name) ? 'Team North' : name)));
    expect(before.some((name) => gone.includes(name))).toBe(true);
    expect(offered(desk, 'staff', 'department')).toEqual(expect.arrayContaining(['Team North', 'Night watch']));
    expect(offered(desk, 'matrix', 'department')).toEqual(offered(desk, 'staff', 'department'));
    expect(offered(desk, 'staff', 'department')).not.toContain(first?.name);
    expect(desk.as(OWNER).call<{ departments: string[] }>('boot').departments).toContain('Night watch');
  });

  test('two departments that exchange names keep their categories, also where set-up is cut off anywhere', () => {
    const ids = factsOf(blank()).packs.find(({ id }) => id === 'rapid-response')?.departments ?? [];
    const [first, second] = ids;
    const departments = [
      { of: first?.id, name: second?.name },
      { of: second?.id, name: first?.name },
    ];
    const whole = blank();
    setUp(whole, { departments });
    const wanted = column(whole, 'matrix', 'department');
    for (const killAtCall of [150, 190, 210, 230, 250, 270, 290]) {
      const desk = blank();
      desk.faults({ killAtCall, pendingOnKill: 'all' });
      try {
        setUp(desk, { departments });
      } catch {
        setUp(desk, { departments });
      }
      expect(column(desk, 'matrix', 'department')).toEqual(wanted);
    }
  });

  test('a name that would read as two is refused', () => {
    const refusal = refusalOf(() => setUp(blank(), { departments: [{ of: '', name: 'Sales, North' }] }));
    expect(refusal?.code).toBe('ARGUMENTS_WRONG');
  });

  test('the public holidays are left out where the team wants none, by every later repair too', () => {
    const desk = blank();
    setUp(desk, { holidays: false });
    desk.as(OWNER).call('repair');
    expect(column(desk, 'calendar', 'date').join('')).toBe('');
    expect(factsOf(desk).holidays).toMatchObject({ wanted: false, given: [] });
    setUp(desk, { holidays: true });
    expect(column(desk, 'calendar', 'date').join()).toContain('2026-10-01');
  });
});

describe('the sender of mails', () => {
  const mailed = (desk: DrivenDesk): string => {
    registered(desk, 'Ada');
    desk.advance('PT10M');
    return desk.mails().at(-1)?.name ?? '';
  };

  test('is the desk’s name where none is given', () => {
    const desk = live();
    expect(setting(desk, 'senderName')).toBe('');
    expect(mailed(desk)).toBe('Customer service desk');
  });

  test('is the one given at set-up or typed into its setting, and the desk’s again once it is emptied', () => {
    const desk = live();
    setUp(desk, { senderName: 'Lamp Works Care' });
    expect(factsOf(desk).senderName).toBe('Lamp Works Care');
    expect(mailed(desk)).toBe('Lamp Works Care');
    desk.as(OWNER).edit('settings', 'senderName', 'value', 'Lamp Works');
    registered(desk, 'Bob');
    desk.advance('PT10M');
    expect(desk.mails().at(-1)?.name).toBe('Lamp Works');
    setUp(desk, { senderName: '' });
    registered(desk, 'Cleo');
    desk.advance('PT10M');
    expect(desk.mails().at(-1)?.name).toBe('Customer service desk');
  });

  test('never becomes a second header', () => {
    const desk = live();
    setUp(desk, { senderName: 'Care\r\nBcc: everybody@example.org\u0000\u2028x' });
    expect(mailed(desk)).toBe('Care Bcc: everybody@example.org x');
    expect(desk.mails().at(-1)?.bcc).toEqual([]);
  });
});

describe('run again on a live desk', () => {
  test('with the arguments of before it changes no sheet of the configuration', () => {
    const desk = live();
    const before = configuration(desk);
    setUp(desk, { people: staffOf('en', 'Technical department', 'Operations') });
    expect(configuration(desk)).toEqual(before);
  });

  test('it changes the day that is given and nothing that was typed', () => {
    const desk = live();
    const owner = desk.as(OWNER);
    owner.edit('calendar', 'Tuesday', 'hours', '10:00-16:00');
    owner.edit('staff', SUPERVISOR, 'name', 'Typed by hand');
    owner.edit('settings', 'deskName', 'value', 'Our desk');
    const before = configuration(desk);
    setUp(desk, { week: { wed: '08:00-12:00' } });
    expect(hoursOf(desk, 'wed')).toBe('08:00–12:00');
    expect(hoursOf(desk, 'tue')).toBe('10:00-16:00');
    const changed = configuration(desk).flatMap((rows, at) =>
      rows.filter((row, place) => JSON.stringify(row) !== JSON.stringify(before[at]?.[place])),
    );
    expect(changed).toHaveLength(1);
    expect(factsOf(desk).deskName).toBe('Our desk');
  });

  test('a day whose row was deleted comes back with its hours, and new clocks run by them', () => {
    const desk = live();
    desk.as(OWNER).deleteRows('calendar', 'Saturday');
    setUp(desk, { week: { sat: '10:00-14:00' } });
    expect(hoursOf(desk, 'sat')).toBe('10:00–14:00');
    expect(factsOf(desk).week['sat']).toEqual([['10:00', '14:00']]);
    expect(
      desk
        .as(OWNER)
        .call<{ findings: { code: string }[] }>('health')
        .findings.map(({ code }) => code),
    ).not.toContain('calendarNotTaken');
  });

  test('departments are left to the matrix sheet, whose edits the drop-downs follow', () => {
    const desk = live();
    const before = desk.rows('matrix');
    setUp(desk, { departments: [{ of: '', name: 'Night watch' }] });
    expect(desk.rows('matrix')).toEqual(before);
    desk.as(OWNER).edit('matrix', String(before[0]?.['category1']), 'department', 'Team South');
    expect(offered(desk, 'staff', 'department')).toContain('Team South');
    expect(factsOf(desk).departments).toContain('Team South');
  });

  test('an add-on stays one, and another deployment gets a timer of its pace', () => {
    const desk = live();
    setUp(desk, { deployment: 'addOn' });
    expect(factsOf(desk).deployment).toBe('addOn');
    expect(Number(desk.runtime.nextTriggerAt())).toBeGreaterThan(desk.now() + 10 * 60_000);
    setUp(desk);
    expect(factsOf(desk).deployment).toBe('addOn');
    setUp(desk, { deployment: 'bound' });
    // Set-up itself takes a while, which the clock of the test does not show.
    expect(Number(desk.runtime.nextTriggerAt())).toBeLessThanOrEqual(desk.now() + 8 * 60_000);
  });

  test('nobody is added twice for writing an address in other letters', () => {
    const desk = live();
    const before = column(desk, 'staff', 'mail');
    setUp(desk, { people: [{ ...ADMIN, mail: OWNER.toUpperCase() }] });
    expect(column(desk, 'staff', 'mail')).toEqual(before);
  });

  test('only administrators and whoever set the desk up are shown what is in force', () => {
    const desk = live();
    for (const command of ['setUpFacts', 'checkSurroundings'])
      expect(refusalOf(() => desk.as(SUPERVISOR).call(command, { language: 'en' }))?.code).toBe('NOT_ALLOWED');
    expect(refusalOf(() => desk.as(STRANGER).call('checkWeek', { week: {} }))?.code).toBe('NO_ROLE');
  });

  test('complaints go on being registered', () => {
    const desk = live();
    setUp(desk, { week: { mon: '09:00-12:00, 13:00-18:00' } });
    expect(desk.as(OWNER).call<{ ticketNo: string }>('registerComplaint', complaintOf('Dora')).ticketNo).toMatch(
      /^2026/,
    );
  });
});
