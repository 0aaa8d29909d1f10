import { addBusinessDays, addCalendarDays } from '../../../src/domain/time/businessDays';
import { isoOf } from '../../../src/domain/time/instant';
import { intlZone } from '../../../src/domain/time/intlZone';
import { dayOf, localDate, WEEKDAYS } from '../../../src/domain/time/localDate';
import type { WorkTime } from '../../../src/domain/time/workTime';
import { alwaysTime } from '../../../src/domain/time/workTime';
import { at, calendar, hours, monToFri, refusalOf } from './exampleHours';

const nineToSix = hours({ weekly: monToFri(['09:00', '18:00']) });
const after = (start: string, days: number, time = nineToSix): string =>
  isoOf(addBusinessDays(time, at(start), days)).replace(':00.000Z', '');

describe('one business day', () => {
  test.each([
    ['from Friday 15:00 is due Monday 15:00', '2026-03-06T15:00Z', '2026-03-09T15:00'],
    ['from Monday 09:00 is due Tuesday 09:00', '09:00', '2026-03-03T09:00'],
    ['from before the hours counts from the opening', '07:00', '2026-03-03T09:00'],
    ['from a minute before closing', '17:59', '2026-03-03T17:59'],
    ['from closing time counts from the next opening', '18:00', '2026-03-04T09:00'],
    ['from Saturday counts from Monday morning', '2026-03-07T12:00Z', '2026-03-10T09:00'],
  ])('%s', (_case, start, expected) => {
    expect(after(start, 1)).toBe(expected);
  });

  test('is not 24 hours', () => {
    const berlin = hours({ zone: 'Europe/Berlin', weekly: { sat: [['09:00', '18:00']], sun: [['09:00', '18:00']] } });
    expect(after('2026-03-28T10:00+01:00', 1, berlin)).toBe('2026-03-29T08:00');
  });

  test('passes over holidays and stops at make-up days', () => {
    const time = hours({ holidays: ['2026-03-03'], makeUpDays: [{ on: '2026-03-07', hoursOf: 'fri' }] });
    expect(after('10:00', 1, time)).toBe('2026-03-04T10:00');
    expect(after('2026-03-06T10:00Z', 1, time)).toBe('2026-03-07T10:00');
  });

  test('onto a short day whose hours are over is due at the next opening', () => {
    const shortSaturday = hours({ weekly: { ...monToFri(['09:00', '18:00']), sat: [['09:00', '12:00']] } });
    expect(after('2026-03-06T11:59Z', 1, shortSaturday)).toBe('2026-03-07T11:59');
    expect(after('2026-03-06T12:00Z', 1, shortSaturday)).toBe('2026-03-09T09:00');
  });

  test('of a shift past midnight belongs to the evening on which it began', () => {
    const night = hours({ weekly: monToFri(['21:00', '02:00']) });
    expect(after('2026-03-07T01:00Z', 1, night)).toBe('2026-03-10T01:00');
    expect(after('2026-03-06T22:00Z', 1, night)).toBe('2026-03-09T22:00');
    expect(after('2026-03-07T02:00Z', 1, night)).toBe('2026-03-10T21:00');
  });

  test('around the clock is the same time on the next date', () => {
    expect(after('2026-03-28T10:00+01:00', 1, alwaysTime(intlZone('Europe/Berlin')))).toBe('2026-03-29T08:00');
  });
});

describe('business days', () => {
  test('count the dates with hours, both ways', () => {
    expect(after('10:00', 5)).toBe('2026-03-09T10:00');
    expect(after('10:00', 0)).toBe('2026-03-02T10:00');
    expect(after('07:00', 0)).toBe('2026-03-02T09:00');
    expect(after('10:00', -1)).toBe('2026-02-27T10:00');
    expect(after('2026-03-06T10:00Z', -4)).toBe('2026-03-02T10:00');
  });

  test('may keep a time outside the hours, or end with the day', () => {
    expect(isoOf(addBusinessDays(nineToSix, at('07:00'), 1, 'none'))).toBe('2026-03-03T07:00:00.000Z');
    expect(isoOf(addBusinessDays(nineToSix, at('20:00'), 1, 'none'))).toBe('2026-03-03T20:00:00.000Z');
    expect(isoOf(addBusinessDays(nineToSix, at('10:00'), 1, 'endOfDay'))).toBe('2026-03-03T18:00:00.000Z');
    expect(isoOf(addBusinessDays(nineToSix, at('10:00'), 0, 'endOfDay'))).toBe('2026-03-02T18:00:00.000Z');
  });

  test('end with the last hours of a date, and at the same time of day where a change of the clocks left none', () => {
    const split = hours({ weekly: monToFri(['09:00', '12:00'], ['13:00', '18:00'], ['20:00', '02:00']) });
    expect(isoOf(addBusinessDays(split, at('10:00'), 1, 'endOfDay'))).toBe('2026-03-04T02:00:00.000Z');
    const skipped = hours({
      zone: 'Europe/Berlin',
      weekly: { fri: [['09:00', '18:00']], sun: [['02:00', '03:00']] },
    });
    const friday = at('2026-03-27T10:00+01:00');
    expect(isoOf(addBusinessDays(skipped, friday, 1, 'endOfDay'))).toBe('2026-03-29T08:00:00.000Z');
  });

  test('past midnight belong to the eve up to their closing, and from their opening also where the clocks moved that', () => {
    const night = hours({ weekly: { mon: [['21:00', '02:00']], wed: [['09:00', '18:00']] } });
    const next = (start: string): string => isoOf(addBusinessDays(night, at(start), 1, 'none'));
    expect(next('2026-03-03T01:59Z')).toBe('2026-03-05T01:59:00.000Z');
    expect(next('2026-03-03T02:00Z')).toBe('2026-03-04T02:00:00.000Z');
    // In Greenland 23:00 of that Saturday was followed by midnight: hours from 23:30 open at 00:30 of Sunday.
    const moved = hours({
      zone: 'America/Nuuk',
      weekly: { sat: [['23:30', '02:00']], mon: [['09:00', '18:00']], tue: [['09:00', '18:00']] },
    });
    expect(isoOf(addBusinessDays(moved, at('2026-03-29T01:30Z'), 1, 'none'))).toBe('2026-03-31T01:30:00.000Z');
    expect(isoOf(addBusinessDays(moved, at('2026-03-29T01:29Z'), 1, 'none'))).toBe('2026-03-30T01:29:00.000Z');
  });

  test('are found up to a hundred years away, and no date further', () => {
    const onceIn = (days: number): WorkTime => ({
      ...nineToSix,
      calendar: {
        ...calendar({ weekly: { mon: [['09:00', '18:00']] } }),
        weekly: WEEKDAYS.map(() => []),
        exceptions: new Map([
          [dayOf(localDate('2026-03-02')) + days, { kind: 'specialHours', windows: [{ opens: 540, closes: 1080 }] }],
        ]),
      },
    });
    expect(isoOf(addBusinessDays(onceIn(36_525), at('10:00'), 1, 'none'))).toBe('2126-03-03T10:00:00.000Z');
    expect(isoOf(addBusinessDays(onceIn(-36_525), at('10:00'), -1, 'none'))).toBe('1926-03-02T10:00:00.000Z');
    expect(refusalOf(() => addBusinessDays(onceIn(36_526), at('10:00'), 1, 'none')).code).toBe('CALENDAR_EXHAUSTED');
    expect(refusalOf(() => addBusinessDays(onceIn(2), at('10:00'), 2, 'none')).facts).toEqual({
      from: '2026-03-02',
      to: '2126-03-05',
    });
  });

  test('of a calendar that ends are refused as exhausted', () => {
    const { calendar } = hours();
    if (calendar === null) throw new Error('these hours have a calendar');
    const never = { ...nineToSix, calendar: { ...calendar, weekly: calendar.weekly.map(() => []) } };
    expect(refusalOf(() => addBusinessDays(never, at('10:00'), 1, 'none'))).toMatchObject({
      code: 'CALENDAR_EXHAUSTED',
      facts: { from: '2026-03-02', to: '2126-03-03' },
    });
    expect(refusalOf(() => addBusinessDays(never, at('10:00'), -1, 'none'))).toMatchObject({
      code: 'CALENDAR_EXHAUSTED',
      facts: { from: '2026-03-02', to: '1926-03-02' },
    });
  });
});

test('calendar days keep the time of day over a change of the clocks', () => {
  const berlin = intlZone('Europe/Berlin');
  expect(isoOf(addCalendarDays(berlin, at('2026-03-28T09:00+01:00'), 1))).toBe('2026-03-29T07:00:00.000Z');
  expect(isoOf(addCalendarDays(berlin, at('2026-10-26T09:00+01:00'), -2))).toBe('2026-10-24T07:00:00.000Z');
  expect(isoOf(addCalendarDays(berlin, at('2026-03-26T02:30+01:00'), 3))).toBe('2026-03-29T01:30:00.000Z');
});
