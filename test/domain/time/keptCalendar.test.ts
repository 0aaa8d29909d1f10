import { calendarOf, validateCalendar } from '../../../src/domain/time/calendar';
import { keptCalendar, OFFICE_WEEK, usualDay, writtenCalendar } from '../../../src/domain/time/keptCalendar';
import { monToFri } from './exampleHours';
import { UTC } from './fixedZone';

const WRITTEN = {
  weekly: {
    ...monToFri(['09:00', '12:00'], ['13:00', '18:00']),
    sat: [['21:00', '02:00']],
  },
  holidays: ['2026-10-02', '2026-10-01', '2026-12-31', '2027-01-01', '2026-04-05'],
  makeUpDays: [
    { on: '2026-10-10', hoursOf: 'mon' },
    { on: '2026-09-20', windows: [['10:00', '16:00']] },
  ],
  specialHours: [
    {
      on: '2026-09-30',
      windows: [
        ['09:00', '12:00'],
        ['22:00', '24:00'],
      ],
    },
  ],
} as const;

describe('a kept calendar', () => {
  test('is short: days off in a row are one entry, usual hours of a make-up day are none', () => {
    expect(keptCalendar(WRITTEN).split(';')).toEqual([
      ...['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => `${day}=09:00-12:00,13:00-18:00`),
      'sat=21:00-02:00',
      '2026-04-05=off',
      '2026-09-20=makeUp 10:00-16:00',
      '2026-09-30=special 09:00-12:00,22:00-24:00',
      '2026-10-01+1=off',
      '2026-10-10=makeUp',
      '2026-12-31+1=off',
    ]);
  });

  test('gives back the same calendar, ready to compute with', () => {
    const back = writtenCalendar(keptCalendar(WRITTEN), 'UTC');
    expect(validateCalendar(back, () => true)).toEqual([]);
    expect(calendarOf(back, () => UTC)).toEqual(calendarOf({ zone: 'UTC', ...WRITTEN }, () => UTC));
  });

  test('is the same text whatever the order of its rows', () => {
    const turned = {
      ...WRITTEN,
      holidays: [...WRITTEN.holidays].reverse(),
      makeUpDays: [...WRITTEN.makeUpDays].reverse(),
    };
    expect(keptCalendar(turned)).toBe(keptCalendar(WRITTEN));
  });

  test('counts on through a long stretch of days off, and begins anew after a gap', () => {
    const days = ['01', '02', '03', '04', '06', '07', '08'].map((day) => `2026-10-${day}`);
    expect(keptCalendar({ weekly: {}, holidays: days })).toBe('2026-10-01+3=off;2026-10-06+2=off');
    expect(writtenCalendar('2026-10-01+3=off;2026-10-06+2=off', 'UTC').holidays).toEqual(days);
  });

  test('of the office week is Monday to Friday, nine to six', () => {
    expect(keptCalendar({ weekly: monToFri(['09:00', '18:00']) })).toBe(OFFICE_WEEK);
    expect(writtenCalendar(OFFICE_WEEK, 'UTC').weekly).toEqual(monToFri(['09:00', '18:00']));
  });
});

test('a make-up day without hours has those of the first day of the week that has any', () => {
  expect(usualDay({ mon: [], wed: [['10:00', '19:00']], sat: [['09:00', '12:00']] })).toBe('wed');
  const { exceptions } = calendarOf(
    writtenCalendar('wed=10:00-19:00;sat=09:00-12:00;2026-10-10=makeUp', 'UTC'),
    () => UTC,
  );
  expect([...exceptions.values()]).toEqual([{ kind: 'makeUpDay', windows: [{ opens: 600, closes: 1_140 }] }]);
});
