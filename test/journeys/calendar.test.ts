import { openRuntime } from '../../emulator/runtime';
import { builtFiles } from '../../workbench/driver/builtFiles';
import { deskSheet } from '../../workbench/driver/deskRows';
import type { DeskOptions, DrivenDesk } from '../../workbench/driver/openDesk';
import { driven, openDesk } from '../../workbench/driver/openDesk';
import { eventsOfKind, faultsOf, rowOf } from './deskFacts';
import { OWNER, REGISTRAR, staffOf, SUPERVISOR, WORKER } from './deskStaff';
import { worldOf } from './worlds';

const DEPARTMENT = 'Development';

/**
 * A complaint-toolkit desk in Shanghai on Thursday, 12 February 2026, two days before a make-up Saturday and nine days off.
 * It ticks once an hour, as an add-on does.
 */
function toolkitDesk(options: DeskOptions = {}): Promise<DrivenDesk> {
  return openDesk({
    pack: 'complaint-toolkit',
    language: 'en',
    startAt: '2026-02-12T09:00:00+08:00',
    deployment: 'addOn',
    people: staffOf('en', DEPARTMENT, 'Front desk'),
    ...options,
  });
}

let world: () => DrivenDesk;

beforeAll(async () => {
  world = worldOf(await toolkitDesk());
});

/** Types hours into the rows of these days of the week. */
function typeHours(desk: DrivenDesk, hours: string, ...days: readonly string[]): void {
  for (const day of days) desk.as(SUPERVISOR).edit('calendar', day, 'hours', hours);
}

const WEEK = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];

/** Types a row below the others. */
function typeRow(desk: DrivenDesk, ...cells: readonly string[]): void {
  const { tab, values } = deskSheet(desk.runtime, 'calendar');
  desk.as(SUPERVISOR).person.paste(tab, `A${values.length + 1}`, [cells]);
}

/** A complaint that is registered, graded and assigned, waiting for its investigation. */
function investigable(desk: DrivenDesk, name: string): string {
  const { ticketNo } = desk.as(REGISTRAR).call<{ ticketNo: string }>('registerComplaint', {
    channel: 'phone',
    customer: { name, mail: `${name.toLowerCase()}@example.org` },
    category1: 'Product quality',
    category2: 'Malfunction',
    description: `${name}’s kettle does not switch off.`,
    priority: 'low',
  });
  desk
    .as(SUPERVISOR)
    .call('triage', { ticketNo, category1: 'Product quality', category2: 'Malfunction', priority: 'low' });
  desk.as(SUPERVISOR).call('assign', { ticketNo, owner: WORKER });
  desk.as(WORKER).call('respond', { ticketNo, channel: 'phone', note: 'Called back.' });
  return ticketNo;
}

/** Records the findings, which start the plan clock, and tells when the plan is due; local time of Shanghai. */
function planDueAfter(desk: DrivenDesk, ticketNo: string): string {
  desk.as(WORKER).call('recordFindings', { ticketNo, findings: 'The thermostat sticks.' });
  return planDue(desk, ticketNo);
}

function planDue(desk: DrivenDesk, ticketNo: string): string {
  const due = Date.parse(String(rowOf(desk, ticketNo)['resolveDueAt']));
  return new Date(due + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
}

const health = (desk: DrivenDesk): readonly string[] =>
  desk
    .as(OWNER)
    .call<{ findings: { code: string }[] }>('health')
    .findings.map(({ code }) => code);
/** What popped up about cells that were not taken over. */
const toasts = (desk: DrivenDesk): readonly string[] =>
  desk.runtime
    .dialogs(SUPERVISOR)
    .filter(({ kind, title }) => kind === 'toast' && title.startsWith('Not taken over'))
    .map(({ html }) => html);

describe('the calendar sheet of a new desk', () => {
  test('has the week and, in a Chinese time zone, this year’s days off and make-up days', () => {
    const rows = world().rows('calendar');
    expect(rows.slice(0, 7).map(({ day, hours }) => [day, hours])).toEqual([
      ...WEEK.map((day) => [day, '09:00–18:00']),
      ['Saturday', ''],
      ['Sunday', ''],
    ]);
    expect(rows.filter(({ day }) => day === 'Day off')).toHaveLength(33);
    expect(rows.filter(({ day }) => day === 'Make-up working day')).toHaveLength(6);
    expect(rows.find(({ date }) => date === '2026-02-16T16:00:00.000Z')).toMatchObject({
      day: 'Day off',
      name: 'Spring Festival',
    });
  });

  test('names holidays in the desk’s language', async () => {
    const desk = await toolkitDesk({ language: 'zh-CN', people: [] });
    expect(desk.rows('calendar')[0]).toMatchObject({ day: '周一', hours: '09:00–18:00' });
    expect(desk.rows('calendar').map(({ name }) => name)).toEqual(expect.arrayContaining(['春节', '端午节', '国庆节']));
  });

  test('has the year before too where it is still January', async () => {
    const desk = await toolkitDesk({ startAt: '2026-01-05T09:00:00+08:00', people: [] });
    const years = desk.rows('calendar').map(({ date }) => String(date).slice(0, 4));
    expect(new Set(years)).toEqual(new Set(['', '2024', '2025', '2026']));
    expect(desk.rows('calendar').filter(({ date }) => date === '2025-02-07T16:00:00.000Z')).toHaveLength(1);
  });

  test.each(['Asia/Hong_Kong', 'Asia/Taipei', 'Europe/Berlin'])('has only the week in %s', async (timeZone) => {
    const desk = await toolkitDesk({ timeZone, people: [] });
    expect(desk.rows('calendar')).toHaveLength(7);
    expect(health(desk)).not.toContain('noHolidays');
  });
});

describe('a plan due one business day after its investigation', () => {
  test('goes by a lunch break, a make-up Saturday and the days off of the sheet', () => {
    const desk = world();
    typeHours(desk, '9：00～12：00，13：00至18：00', ...WEEK);
    const [ada, ben, cem] = ['Ada', 'Ben', 'Cem'].map((name) => investigable(desk, name)) as [string, string, string];
    desk.advance('2026-02-13T15:00:00+08:00');
    expect(planDueAfter(desk, ada)).toBe('2026-02-14 15:00');
    desk.advance('2026-02-14T12:30:00+08:00');
    expect(planDueAfter(desk, ben)).toBe('2026-02-24 13:00');
    desk.advance('2026-02-14T17:00:00+08:00');
    expect(planDueAfter(desk, cem)).toBe('2026-02-24 17:00');
    const { lines } = desk.as(WORKER).call<{ lines: string[] }>('explainClock', { ticketNo: ben, clock: 'plan' });
    expect(lines.filter((line) => line.includes('holiday, not counted'))).toHaveLength(9);
    expect(lines.some((line) => line.includes('make-up working day, counted'))).toBe(true);
  });

  test('goes by hours of its own where a make-up day or a date has them, and is late right after', () => {
    const desk = world();
    desk.as(SUPERVISOR).person.clear(deskSheet(desk.runtime, 'calendar').tab, 'A9:D47');
    typeRow(desk, 'Make-up working day', '2026-02-14', '10:00–16:00', 'Stocktaking');
    typeRow(desk, 'Day off', '2026-02-16', '', 'Works outing');
    typeRow(desk, 'Special hours', '2026-02-17', '13:00–18:00', '');
    const [ada, ben, cem] = ['Ada', 'Ben', 'Cem'].map((name) => investigable(desk, name)) as [string, string, string];
    desk.advance('2026-02-13T17:00:00+08:00');
    expect(planDueAfter(desk, ada)).toBe('2026-02-17 13:00');
    desk.advance('2026-02-14T11:00:00+08:00');
    expect(planDueAfter(desk, ben)).toBe('2026-02-17 13:00');
    desk.advance('2026-02-14T15:00:00+08:00');
    expect(planDueAfter(desk, cem)).toBe('2026-02-17 15:00');
    const late = (): readonly string[] => eventsOfKind(desk, 'breached', 'plan').map(({ ticketNo }) => ticketNo);
    desk.advance('2026-02-17T12:30:00+08:00');
    expect(late()).toEqual([]);
    desk.advance('2026-02-17T14:30:00+08:00');
    expect(late()).toEqual([ada, ben]);
  });
});

describe('an edit of the calendar', () => {
  test('holds for new tickets; those from before keep the hours they began with', () => {
    const desk = world();
    const before = investigable(desk, 'Ada');
    typeHours(desk, '08:00–12:00', ...WEEK);
    const after = investigable(desk, 'Ben');
    desk.advance('2026-02-13T15:00:00+08:00');
    expect(planDueAfter(desk, before)).toBe('2026-02-14 15:00');
    // The next opening is that of the make-up Saturday, one business day on that of the Tuesday after the days off.
    expect(planDueAfter(desk, after)).toBe('2026-02-24 08:00');
    typeHours(desk, '10:00–20:00', ...WEEK);
    desk.as(WORKER).call('logProgress', { ticketNo: before, note: 'A part is ordered.' });
    expect([planDue(desk, before), planDue(desk, after)]).toEqual(['2026-02-14 15:00', '2026-02-24 08:00']);
    expect(faultsOf(desk)).toEqual([]);
    expect([planDue(desk, before), planDue(desk, after)]).toEqual(['2026-02-14 15:00', '2026-02-24 08:00']);
  });

  test('that does not hold is refused with its cell, and the calendar before stays', () => {
    const desk = world();
    typeHours(desk, '9-18', 'Tuesday');
    const row = desk.rows('calendar').findIndex(({ day }) => day === 'Tuesday') + 2;
    expect(toasts(desk)).toEqual([
      `Calendar, row ${row}, Working hours: “2026-09-18” are not hours. Write them like 09:00–12:00, 13:00–18:00, from 00:00 to 24:00. Until then the last good settings stay in force.`,
    ]);
    expect(health(desk)).toContain('calendarHours');
    typeHours(desk, '08:00–12:00', 'Friday');
    const ada = investigable(desk, 'Ada');
    desk.advance('2026-02-13T15:00:00+08:00');
    expect(planDueAfter(desk, ada)).toBe('2026-02-14 15:00');
    typeHours(desk, '09:00–18:00', 'Tuesday');
    expect(health(desk)).not.toContain('calendarHours');
    const ben = investigable(desk, 'Ben');
    // By now Friday ends at noon: one business day on from the opening of the make-up Saturday.
    expect(planDueAfter(desk, ben)).toBe('2026-02-24 09:00');
  });

  test.each([
    ['Day', 'Someday', 'row 5, Day: “Someday”'],
    ['Date', 'soon', 'row 9, Date: “soon” is not a date'],
    ['Working hours', '09:00–12:00', 'row 9, Working hours: “09:00–12:00” stand beside a day off'],
  ])('in %s to “%s” is told', (heading, typed, told) => {
    const desk = world();
    const column = { Day: 'day', Date: 'date', 'Working hours': 'hours' }[heading] ?? '';
    desk.as(SUPERVISOR).edit('calendar', heading === 'Day' ? 'Thursday' : 'New Year’s Day', column, typed);
    expect(toasts(desk).join()).toContain(`Calendar, ${told}`);
  });

  test('may write a date as the spreadsheet’s language does', () => {
    const desk = world();
    desk.as(SUPERVISOR).edit('calendar', 'New Year’s Day', 'date', '2/13/2026');
    expect(toasts(desk)).toEqual([]);
    const ada = investigable(desk, 'Ada');
    desk.advance('2026-02-12T15:00:00+08:00');
    expect(planDueAfter(desk, ada)).toBe('2026-02-14 15:00');
  });

  test('by deleting rows is noticed by the health check and taken over by repair', () => {
    const desk = world();
    desk.as(SUPERVISOR).deleteRows('calendar', 'Spring Festival', 1);
    expect(health(desk)).toContain('calendarNotTaken');
    expect(faultsOf(desk)).toEqual([]);
    expect(health(desk)).not.toContain('calendarNotTaken');
    expect(desk.rows('calendar').filter(({ name }) => name === 'Spring Festival')).toHaveLength(10);
  });
});

describe('set-up and repair', () => {
  const setUpAgain = (desk: DrivenDesk, timeZone = 'Asia/Shanghai'): void => {
    desk
      .as(OWNER)
      .call('setUp', { pack: 'complaint-toolkit', language: 'en', timeZone, deployment: 'addOn', deskName: '' });
  };

  test('leave rows as people typed them, and do not bring back what they deleted', () => {
    const desk = world();
    typeHours(desk, '10:00–19:00', 'Monday');
    desk.as(SUPERVISOR).deleteRows('calendar', 'New Year’s Day', 39);
    typeRow(desk, 'Day off', '2026-07-01', '', 'Works outing');
    const rows = desk.rows('calendar');
    setUpAgain(desk);
    desk.as(OWNER).call('repair');
    expect(desk.rows('calendar')).toEqual(rows);
  });

  test('bring back a tab that was deleted with the hours in force and the names of the holidays', () => {
    const desk = world();
    typeHours(desk, '10:00–19:00', 'Monday');
    typeRow(desk, 'Special hours', '2026-07-01', '10:00–12:00', '');
    const rows = desk.rows('calendar');
    desk.as(OWNER).person.deleteSheet(deskSheet(desk.runtime, 'calendar').tab);
    const ada = investigable(desk, 'Ada');
    desk.as(SUPERVISOR).edit('settings', 'verdictCloseDays', 'value', '9');
    const { created } = desk.as(OWNER).call<{ created: string[] }>('repair');
    expect(created).toEqual(['Calendar']);
    const byDate = (all: typeof rows): string[] => all.map((row) => JSON.stringify(row)).sort();
    expect(byDate(desk.rows('calendar'))).toEqual(byDate(rows));
    expect(planDueAfter(desk, ada)).toMatch(/^2026-02-13 09:0\d$/);
  });

  test('give a desk that moves to China the holidays of this year once', async () => {
    const desk = await toolkitDesk({ timeZone: 'Asia/Singapore', people: [] });
    typeRowAsOwner(desk, 'Day off', '2025-12-25', '', 'Christmas');
    setUpAgain(desk);
    expect(desk.rows('calendar')).toHaveLength(7 + 1 + 39);
    setUpAgain(desk);
    expect(desk.rows('calendar')).toHaveLength(7 + 1 + 39);
  });

  test('leave a year alone in which people have typed a date themselves', async () => {
    const desk = await toolkitDesk({ timeZone: 'Asia/Singapore', people: [] });
    typeRowAsOwner(desk, 'Day off', '2026-12-25', '', 'Christmas');
    setUpAgain(desk);
    expect(desk.rows('calendar')).toHaveLength(7 + 1);
  });
});

function typeRowAsOwner(desk: DrivenDesk, ...cells: readonly string[]): void {
  const { tab, values } = deskSheet(desk.runtime, 'calendar');
  desk.as(OWNER).person.paste(tab, `A${values.length + 1}`, [cells]);
}

describe('the health check of a desk in a Chinese time zone', () => {
  test('is content with this year’s days off until December, then wants the next year’s', async () => {
    const desk = await toolkitDesk({ startAt: '2026-11-30T22:00:00+08:00' });
    expect(health(desk)).not.toContain('noHolidays');
    desk.advance('2026-12-01T00:30:00+08:00');
    expect(health(desk)).toContain('noHolidays');
    expect(desk.rows('health').find(({ finding }) => finding === 'noHolidays')).toMatchObject({
      severity: 'Warning',
      what: 'Calendar: no day off in 2027; public holidays count as working days.',
    });
    typeRow(desk, 'Day off', '2027-01-01', '', 'New Year’s Day');
    expect(health(desk)).not.toContain('noHolidays');
  });

  test('warns of this year where its days off were deleted', () => {
    const desk = world();
    desk.as(SUPERVISOR).person.clear(deskSheet(desk.runtime, 'calendar').tab, 'A9:D47');
    expect(health(desk)).toContain('noHolidays');
    expect(desk.rows('health').map(({ what }) => what)).toContain(
      'Calendar: no day off in 2026; public holidays count as working days.',
    );
  });
});

/** The desk as one that was set up before there was a calendar sheet: no tab, and nothing of it in what the desk remembers. */
function olderDesk(desk: DrivenDesk): DrivenDesk {
  desk.as(OWNER).person.deleteSheet(deskSheet(desk.runtime, 'calendar').tab);
  const saved = JSON.parse(desk.runtime.save()) as unknown;
  let found = 0;
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const values = node as Record<string, string>;
    if (typeof values['config.count'] === 'string') {
      found += 1;
      forgetCalendar(values);
    } else Object.values(node).forEach(visit);
  };
  visit(saved);
  expect(found).toBe(1);
  return driven(openRuntime({ files: builtFiles(), from: JSON.stringify(saved) }));
}

function forgetCalendar(values: Record<string, string>): void {
  const chunks = Array.from({ length: Number(values['config.count']) }, (_, at) => values[`config.${at}`] ?? '');
  const { calendars, ...config } = JSON.parse(chunks.join('')) as Record<string, unknown> & {
    policies: Record<string, { since: number; targets: unknown }>;
  };
  expect(calendars).toBeDefined();
  const [{ since, targets }] = Object.values(config.policies) as [{ since: number; targets: unknown }];
  const text = JSON.stringify({ ...config, policy: 'older', policies: { older: { since, targets } } });
  values['config.0'] = text.slice(0, 2_800);
  values['config.1'] = text.slice(2_800, 5_600);
  values['config.2'] = text.slice(5_600);
  values['config.count'] = '3';
  const { calendar, ...sheets } = JSON.parse(values['sheets'] ?? '{}') as Record<string, number>;
  expect(calendar).toBeDefined();
  values['sheets'] = JSON.stringify(sheets);
  const { holidayYears, ...setUp } = JSON.parse(values['setUp'] ?? '{}') as Record<string, unknown>;
  expect(holidayYears).toEqual([2026]);
  values['setUp'] = JSON.stringify(setUp);
}

describe('a desk from before there was a calendar sheet', () => {
  test('goes on with Monday to Friday, nine to six, also when its other sheets are edited', () => {
    const desk = olderDesk(world());
    const ada = investigable(desk, 'Ada');
    desk.as(SUPERVISOR).edit('settings', 'verdictCloseDays', 'value', '9');
    expect(toasts(desk)).toEqual([]);
    desk.advance('2026-02-13T15:00:00+08:00');
    expect(planDueAfter(desk, ada)).toBe('2026-02-16 15:00');
    expect(health(desk)).toContain('missing');
  });

  test('gets the sheet by repair, for new tickets', () => {
    const desk = olderDesk(world());
    const ada = investigable(desk, 'Ada');
    const { created, findings } = desk.as(OWNER).call<{ created: string[]; findings: string[] }>('repair');
    expect({ created, findings }).toEqual({ created: ['Calendar'], findings: [] });
    expect(desk.rows('calendar')).toHaveLength(7 + 39);
    const ben = investigable(desk, 'Ben');
    desk.advance('2026-02-13T15:00:00+08:00');
    expect(planDueAfter(desk, ada)).toBe('2026-02-16 15:00');
    expect(planDueAfter(desk, ben)).toBe('2026-02-14 15:00');
    expect(health(desk)).not.toContain('missing');
  });
});

test('a calendar costs no call: an idle tick makes two, a command no more than before it was edited', () => {
  const desk = world();
  const ada = investigable(desk, 'Ada');
  desk.advance('PT10M');
  const costOf = (act: () => void): number => {
    desk.resetCost();
    act();
    return desk.cost().calls;
  };
  const idle = (): number => costOf(() => desk.runtime.run('tick'));
  const progress = (): number =>
    costOf(() => desk.as(WORKER).call('logProgress', { ticketNo: ada, note: 'A part is ordered.' }));
  const before = progress();
  typeHours(desk, '9:00–12:00, 13:00–18:00', ...WEEK);
  desk.runtime.run('tick');
  expect(idle()).toBe(2);
  expect(progress()).toBeLessThanOrEqual(before);
});
