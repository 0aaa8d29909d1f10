import type { WrittenCalendar } from '../../../src/domain/time/calendar';
import { calendarOf, validateCalendar } from '../../../src/domain/time/calendar';
import { UTC } from '../../../src/domain/time/zone';
import { monToFri, refusalOf } from './exampleHours';

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

  test.each(['9', '25:00', '09:60', '24:01', '', '09:00 ', 'nine', '24:00'])(
    'takes "%s" for no opening time',
    (opens) => {
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
    },
  );

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
