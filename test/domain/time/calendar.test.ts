import type { WrittenCalendar } from '../../../src/domain/time/calendar';
import type { Window } from '../../../src/domain/time/calendar';
import {
  CALENDAR_FAULTS,
  calendarOf,
  exceptionOn,
  validateCalendar,
  windowsOfDay,
} from '../../../src/domain/time/calendar';
import { dayOf, localDate } from '../../../src/domain/time/localDate';
import { monToFri, refusalOf } from './exampleHours';
import { UTC } from './fixedZone';

const problems = (written: Partial<WrittenCalendar>): string[] =>
  validateCalendar({ zone: 'UTC', weekly: monToFri(['09:00', '17:00']), ...written }, (id) => id === 'UTC').map(
    ({ code, where, window, found }) => `${code} ${where} ${window} ${found}`.trimEnd(),
  );

describe('a calendar', () => {
  test('without faults has no problems', () => {
    expect(
      problems({
        weekly: {
          mon: [
            ['13:00', '24:00'],
            ['09:00', '12:00'],
          ],
          tue: [['00:00', '24:00']],
          fri: [['21:00', '02:00']],
        },
        holidays: ['2026-10-01'],
        makeUpDays: [
          { on: '2026-10-10', hoursOf: 'fri' },
          { on: '2026-10-11', windows: [['10:00', '15:00']] },
        ],
        specialHours: [{ on: '2026-12-31', windows: [] }],
      }),
    ).toEqual([]);
  });

  test('names a zone that is not known, and a week without hours', () => {
    expect(problems({ zone: 'Mars/Olympus', weekly: {} })).toEqual([
      'unknownZone zone 0 Mars/Olympus',
      'noHours weekly 0',
    ]);
  });

  test.each([
    '9',
    '25:00',
    '09:60',
    '24:01',
    '',
    '09:00 ',
    ' 09:00',
    '109:00',
    '009:00',
    '30:00',
    '9:0',
    '0900',
    'nine',
    '24:00',
  ])('takes "%s" for no opening time', (opens) => {
    expect(
      problems({
        weekly: {
          tue: [
            ['01:00', '02:00'],
            [opens, '23:00'],
          ],
        },
      }),
    ).toEqual([`badTime tue 2 ${opens}`.trimEnd()]);
  });

  test('takes 24:00 as a closing time only', () => {
    expect(problems({ weekly: { tue: [['09:00', '24:00']] } })).toEqual([]);
    expect(problems({ weekly: { tue: [['09:00', '24:30']] } })).toEqual(['badTime tue 1 24:30']);
  });

  test('takes hours of more than twelve hours past midnight for two times in the wrong order', () => {
    expect(problems({ weekly: { mon: [['20:00', '08:00']] } })).toEqual([]);
    expect(problems({ weekly: { mon: [['20:00', '08:01']] } })).toEqual(['reversed mon 1 20:00–08:01']);
    expect(problems({ weekly: { mon: [['17:00', '09:00']] } })).toEqual(['reversed mon 1 17:00–09:00']);
    expect(problems({ weekly: { mon: [['09:00', '09:00']] } })).toEqual(['reversed mon 1 09:00–09:00']);
  });

  test('whose eve has hours that cannot be read has nothing to overlap with', () => {
    expect(problems({ weekly: { sun: [['21:00', 'two']], mon: [['00:00', '05:00']] } })).toEqual(['badTime sun 1 two']);
    expect(problems({ weekly: { sun: [['nine', '02:00']], mon: [['00:00', '05:00']] } })).toEqual([
      'badTime sun 1 nine',
    ]);
    const mon = [
      ['09:00', '12:00'],
      ['11:00', '13:00'],
    ] as const;
    expect(problems({ weekly: { sun: [['21:00', 'two']], mon } })).toEqual([
      'overlap mon 2 11:00–13:00',
      'badTime sun 1 two',
    ]);
  });

  test('whose eve has its times in the wrong order is not said to overlap with that', () => {
    for (const closes of ['09:00', '17:00']) {
      expect(problems({ weekly: { sun: [['17:00', closes]], mon: [['08:00', '12:00']] } })).toEqual([
        `reversed sun 1 17:00–${closes}`,
      ]);
    }
  });

  test.each([
    ['sun', 'mon'],
    ['mon', 'tue'],
    ['sat', 'sun'],
  ] as const)('has %s for the eve of %s', (eve, day) => {
    expect(problems({ weekly: { [eve]: [['21:00', '02:00']], [day]: [['01:00', '05:00']] } })).toEqual([
      `overlap ${day} 1 01:00–05:00`,
    ]);
    expect(problems({ weekly: { [eve]: [['09:00', '24:00']], [day]: [['00:00', '05:00']] } })).toEqual([]);
  });

  test('names hours that overlap, those of the eve included', () => {
    expect(
      problems({
        weekly: {
          mon: [
            ['09:00', '12:00'],
            ['12:00', '17:00'],
          ],
        },
      }),
    ).toEqual([]);
    expect(
      problems({
        weekly: {
          mon: [
            ['09:00', '12:01'],
            ['12:00', '17:00'],
          ],
        },
      }),
    ).toEqual(['overlap mon 2 12:00–17:00']);
    expect(
      problems({
        weekly: {
          mon: [
            ['08:00', '20:00'],
            ['09:00', '10:00'],
            ['12:00', '13:00'],
          ],
        },
      }),
    ).toHaveLength(2);
    expect(problems({ weekly: { sun: [['21:00', '02:00']], mon: [['02:00', '05:00']] } })).toEqual([]);
    expect(problems({ weekly: { sun: [['21:00', '02:01']], mon: [['02:00', '05:00']] } })).toEqual([
      'overlap mon 1 02:00–05:00',
    ]);
  });

  test('names dates that do not exist or stand there twice', () => {
    expect(
      problems({ holidays: ['2026-02-29', '2026-10-01'], specialHours: [{ on: '2026-10-01', windows: [] }] }),
    ).toEqual(['badDate 2026-02-29 0 2026-02-29', 'duplicateDate 2026-10-01 0 2026-10-01']);
    expect(problems({ makeUpDays: [{ on: '2026-10-10', windows: [['x', '12:00']] }] })).toEqual([
      'badTime 2026-10-10 1 x',
    ]);
  });

  test('has every fault that is in the list', () => {
    const found = validateCalendar(
      {
        zone: 'Mars',
        weekly: {},
        holidays: ['2026-02-29', '2026-10-01', '2026-10-01'],
        specialHours: [
          { on: '2026-10-02', windows: [['9', '10:00']] },
          { on: '2026-10-03', windows: [['17:00', '09:00']] },
          {
            on: '2026-10-04',
            windows: [
              ['09:00', '12:00'],
              ['11:00', '13:00'],
            ],
          },
        ],
      },
      () => false,
    ).map(({ code }) => code);
    expect([...found].sort()).toEqual([...CALENDAR_FAULTS].sort());
  });

  test('with faults is refused, with the first of them and how many there are', () => {
    const weekly = { mon: [['9', '10:00'] as const, ['x', 'y'] as const] };
    expect(refusalOf(() => calendarOf({ zone: 'UTC', weekly }, () => UTC))).toMatchObject({
      code: 'CALENDAR_INVALID',
      facts: { fault: 'badTime', where: 'mon', window: 1, found: '9', problems: 2 },
    });
    const nowhere = { zone: 'Mars', weekly: monToFri(['09:00', '17:00']) };
    expect(refusalOf(() => calendarOf(nowhere, () => null)).facts).toEqual({
      fault: 'unknownZone',
      where: 'zone',
      window: 0,
      found: 'Mars',
      problems: 1,
    });
  });
});

describe('the hours of a date', () => {
  const day = (date: string): number => dayOf(localDate(date));
  const shown = (windows: readonly Window[]): string[] => windows.map(({ opens, closes }) => `${opens}-${closes}`);
  const calendar = calendarOf(
    {
      zone: 'UTC',
      weekly: {
        mon: [
          ['13:00', '17:30'],
          ['9:05', '12:00'],
        ],
        fri: [['21:00', '02:00']],
        sun: [['00:00', '24:00']],
      },
      holidays: ['2026-03-02'],
      makeUpDays: [
        { on: '2026-03-03', hoursOf: 'mon' },
        { on: '2026-03-04', windows: [['10:00', '11:00']] },
      ],
      specialHours: [
        {
          on: '2026-03-06',
          windows: [
            ['15:00', '16:00'],
            ['08:00', '09:00'],
          ],
        },
        { on: '2026-03-08', windows: [] },
      ],
    },
    () => UTC,
  );

  test.each([
    ['are those of its day of the week, in order', '2026-03-09', ['545-720', '780-1050']],
    ['are none where its day of the week has none', '2026-03-10', []],
    ['past midnight close beyond the end of the date', '2026-03-13', ['1260-1560']],
    ['may be the whole of it', '2026-03-15', ['0-1440']],
    ['are those of its day of the week also before 1970', '1969-12-29', ['545-720', '780-1050']],
    ['are those of its day of the week in any century', '0001-01-05', ['1260-1560']],
    ['are none on a holiday', '2026-03-02', []],
    ['of a make-up day are those of the day that it stands for', '2026-03-03', ['545-720', '780-1050']],
    ['of a make-up day may be its own', '2026-03-04', ['600-660']],
    ['of a special date are its own, in order', '2026-03-06', ['480-540', '900-960']],
    ['of a special date may be none', '2026-03-08', []],
  ])('%s', (_case, date, windows) => {
    expect(shown(windowsOfDay(calendar, day(date)))).toEqual(windows);
  });

  test('say why they are not those of its day of the week', () => {
    const kinds = ['2026-03-02', '2026-03-03', '2026-03-04', '2026-03-06', '2026-03-08', '2026-03-09'];
    expect(kinds.map((date) => exceptionOn(calendar, day(date)))).toEqual([
      'holiday',
      'makeUpDay',
      'makeUpDay',
      'specialHours',
      'specialHours',
      null,
    ]);
  });

  test('have no exceptions where none are written', () => {
    expect(calendarOf({ zone: 'UTC', weekly: monToFri(['09:00', '17:00']) }, () => UTC).exceptions.size).toBe(0);
  });
});
