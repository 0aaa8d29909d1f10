import { dueAt, nextWorking } from '../../../src/domain/time/dueAt';
import { elapsed } from '../../../src/domain/time/elapsed';
import { DAY_MS, isoOf, later, MINUTE_MS, minutes } from '../../../src/domain/time/instant';
import { instantBefore } from '../../../src/domain/time/instantBefore';
import { dayOf, localDate, WEEKDAYS } from '../../../src/domain/time/localDate';
import type { Period } from '../../../src/domain/time/period';
import type { WorkTime } from '../../../src/domain/time/workTime';
import { alwaysTime, workTime } from '../../../src/domain/time/workTime';
import { at, hours, monToFri, pause, refusalOf } from './exampleHours';
import { UTC } from './fixedZone';

const nineToFive = hours();
const due = (start: string, count: number, pauses: readonly Period[] = [], time = nineToFive): string =>
  isoOf(dueAt(time, at(start), minutes(count), pauses)).replace(':00.000Z', '');
const before = (end: string, count: number, pauses: readonly Period[] = [], time = nineToFive): string =>
  isoOf(instantBefore(time, at(end), minutes(count), pauses)).replace(':00.000Z', '');
const spent = (from: string, to: string, pauses: readonly Period[] = [], time = nineToFive): number =>
  elapsed(time, at(from), at(to), pauses);

describe('a target that starts', () => {
  test.each([
    ['before the hours counts from the opening', '07:00', 60, '2026-03-02T10:00'],
    ['at the opening', '09:00', 60, '2026-03-02T10:00'],
    ['inside', '10:30', 60, '2026-03-02T11:30'],
    ['inside and is used up at closing time is due at closing time', '16:00', 60, '2026-03-02T17:00'],
    ['inside and lasts a minute longer than the day', '16:00', 61, '2026-03-03T09:01'],
    ['at closing time counts from the next opening', '17:00', 60, '2026-03-03T10:00'],
    ['after the hours', '20:00', 60, '2026-03-03T10:00'],
    ['on Friday afternoon goes on on Monday', '2026-03-06T15:00Z', 240, '2026-03-09T11:00'],
    ['on Saturday', '2026-03-07T12:00Z', 1, '2026-03-09T09:01'],
    ['and is worth a day ends at that closing, not at the next opening', '09:00', 480, '2026-03-02T17:00'],
  ])('%s', (_case, start, count, expected) => {
    expect(due(start, count)).toBe(expected);
  });

  test.each([
    ['inside is due at once', '10:00', '2026-03-02T10:00'],
    ['at the opening is due at once', '09:00', '2026-03-02T09:00'],
    ['before the hours is due at the opening', '08:59', '2026-03-02T09:00'],
    ['at closing time is due at the next opening', '17:00', '2026-03-03T09:00'],
  ])('of nothing, %s', (_case, start, expected) => {
    expect(due(start, 0)).toBe(expected);
  });

  test('is never negative', () => {
    expect(() => due('10:00', -1)).toThrow('found -1 minutes');
    expect(() => before('10:00', -1)).toThrow('found -1 minutes');
  });

  test('counts milliseconds of shares of a minute', () => {
    expect(isoOf(dueAt(nineToFive, at('10:00'), minutes(0.75)))).toBe('2026-03-02T10:00:45.000Z');
  });
});

describe('a pause in a target of 60 minutes from 10:00', () => {
  test.each([
    ['before it', pause('08:00', '09:30'), '11:00', 60],
    ['up to its start', pause('09:00', '10:00'), '11:00', 60],
    ['over its beginning', pause('09:30', '10:15'), '11:15', 45],
    ['from its start', pause('10:00', '10:20'), '11:20', 40],
    ['in its middle', pause('10:20', '10:50'), '11:30', 30],
    ['up to where it was due', pause('10:40', '11:00'), '11:20', 40],
    ['over where it was due', pause('10:30', '12:00'), '12:30', 30],
    ['over all of it', pause('09:30', '12:00'), '13:00', 0],
    ['from where it is due', pause('11:00', '12:00'), '11:00', 60],
    ['after it', pause('11:30', '12:00'), '11:00', 60],
  ])('that lies %s', (_where, hold, dueTime, workedUntilEleven) => {
    expect(due('10:00', 60, [hold])).toBe(`2026-03-02T${dueTime}`);
    expect(spent('10:00', '11:00', [hold])).toBe(workedUntilEleven);
    expect(spent('10:00', dueTime, [hold])).toBe(60);
  });

  test('costs working time only: over a weekend it takes what was open', () => {
    expect(due('2026-03-06T16:00Z', 120, [pause('2026-03-06T16:30Z', '2026-03-09T10:00Z')])).toBe('2026-03-09T11:30');
    expect(due('2026-03-06T16:00Z', 120, [pause('2026-03-06T18:00Z', '2026-03-08T10:00Z')])).toBe('2026-03-09T10:00');
  });

  test('may come in several parts, in any order, overlapping', () => {
    const holds = [pause('10:50', '11:00'), pause('10:10', '10:20'), pause('10:15', '10:30')];
    expect(due('10:00', 60, holds)).toBe('2026-03-02T11:30');
    expect(spent('10:00', '11:30', holds)).toBe(60);
  });

  test('starts a target of nothing at its end', () => {
    expect(due('10:00', 0, [pause('09:00', '11:00')])).toBe('2026-03-02T11:00');
    expect(due('10:00', 0, [pause('10:00', '17:00')])).toBe('2026-03-03T09:00');
    expect(due('18:00', 0, [pause('20:00', '2026-03-03T09:30Z')])).toBe('2026-03-03T09:30');
    expect(due('10:00', 0, [pause('08:00', '09:00')])).toBe('2026-03-02T10:00');
    expect(due('10:00', 0, [pause('09:00', '10:00')])).toBe('2026-03-02T10:00');
    expect(due('10:00', 0, [pause('10:01', '11:00')])).toBe('2026-03-02T10:00');
    expect(isoOf(nextWorking(nineToFive, at('10:00'), [pause('10:00', '11:00'), pause('11:00', '12:00')]))).toContain(
      '12:00',
    );
  });
});

describe('elapsed time', () => {
  test.each([
    ['of a reversed interval is 0', '12:00', '11:00', 0],
    ['of an empty one is 0', '12:00', '12:00', 0],
    ['ends with the hours', '16:00', '20:00', 60],
    ['begins with the hours', '06:00', '10:00', 60],
    ['over a night', '16:00', '2026-03-03T10:00Z', 120],
    ['over a weekend', '2026-03-06T16:00Z', '2026-03-09T10:00Z', 120],
    ['wholly outside is 0', '18:00', '2026-03-03T08:00Z', 0],
  ])('%s', (_case, from, to, expected) => {
    expect(spent(from, to)).toBe(expected);
  });

  test('drops what is left of a minute', () => {
    expect(spent('10:00:00', '10:01:59')).toBe(1);
  });
});

describe('the way back', () => {
  test.each([
    ['inside', '12:00', 60, '2026-03-02T11:00'],
    ['to the opening', '12:00', 180, '2026-03-02T09:00'],
    ['over the night', '2026-03-03T09:30Z', 60, '2026-03-02T16:30'],
    ['over the weekend', '2026-03-09T09:30Z', 60, '2026-03-06T16:30'],
    ['from an opening', '2026-03-03T09:00Z', 60, '2026-03-02T16:00'],
    ['from closing time', '17:00', 60, '2026-03-02T16:00'],
    ['from outside', '20:00', 60, '2026-03-02T16:00'],
    ['of a whole day is its opening', '17:00', 480, '2026-03-02T09:00'],
    ['of nothing, from inside', '12:00', 0, '2026-03-02T12:00'],
    ['of nothing, from closing time', '17:00', 0, '2026-03-02T17:00'],
    ['of nothing, from an opening is the closing before', '2026-03-03T09:00Z', 0, '2026-03-02T17:00'],
    ['of nothing, from outside', '20:00', 0, '2026-03-02T17:00'],
  ])('%s', (_case, end, count, expected) => {
    expect(before(end, count)).toBe(expected);
  });

  test.each([
    ['after it', pause('12:00', '13:00'), '11:00'],
    ['up to the end', pause('11:45', '12:00'), '10:45'],
    ['over the end', pause('11:45', '13:00'), '10:45'],
    ['in the middle', pause('11:20', '11:30'), '10:50'],
    ['where it would land', pause('10:30', '11:30'), '10:00'],
    ['up to where it lands', pause('10:00', '11:00'), '11:00'],
    ['before it', pause('09:00', '10:30'), '11:00'],
  ])('of 60 minutes from 12:00 leaves out a pause %s', (_where, hold, expected) => {
    expect(before('12:00', 60, [hold])).toBe(`2026-03-02T${expected}`);
  });

  test('of nothing leaves out pauses too', () => {
    expect(before('12:00', 0, [pause('11:00', '12:00')])).toBe('2026-03-02T11:00');
    expect(before('12:00', 0, [pause('09:00', '13:00')])).toBe('2026-02-27T17:00');
    expect(before('12:00', 0, [pause('09:00', '10:00')])).toBe('2026-03-02T12:00');
    expect(before('12:00', 0, [pause('10:00', '11:00'), pause('11:30', '12:00')])).toBe('2026-03-02T11:30');
    expect(before('12:00', 0, [pause('12:00', '13:00')])).toBe('2026-03-02T12:00');
    expect(before('12:00', 0, [pause('11:00', '12:00'), pause('13:00', '14:00')])).toBe('2026-03-02T11:00');
  });

  test('leaves out several pauses, whatever their order', () => {
    const holds = [pause('11:30', '11:40'), pause('10:00', '10:30'), pause('11:00', '11:10')];
    expect(before('12:00', 60, holds)).toBe('2026-03-02T10:40');
    expect(before('12:00', 90, holds)).toBe('2026-03-02T09:40');
    expect(before('2026-03-03T09:30Z', 60, [pause('16:45', '2026-03-03T09:15Z')])).toBe('2026-03-02T16:00');
  });

  test('on the first day of the hours leads to the week before', () => {
    const mondays = hours({ weekly: { mon: [['09:00', '10:00']] } });
    expect(before('09:00', 0, [], mondays)).toBe('2026-02-23T10:00');
    expect(before('09:30', 60, [], hours({ weekly: { mon: [['09:00', '10:00']] } }))).toBe('2026-02-23T09:30');
  });

  test('ends where a window ends at midnight', () => {
    const lateShift = hours({ weekly: monToFri(['16:00', '24:00']) });
    expect(before('2026-03-04T16:30Z', 60, [], lateShift)).toBe('2026-03-03T23:30');
    expect(before('2026-03-04T00:00Z', 60, [], lateShift)).toBe('2026-03-03T23:00');
    expect(before('2026-03-04T16:00Z', 480 * 40, [], lateShift)).toBe('2026-01-07T16:00');
  });
});

describe('hours', () => {
  test('with a lunch break are not counted over it', () => {
    const split = hours({ weekly: monToFri(['09:00', '12:00'], ['13:30', '18:00']) });
    expect(due('11:30', 60, [], split)).toBe('2026-03-02T14:00');
    expect(due('11:00', 60, [], split)).toBe('2026-03-02T12:00');
    expect(due('12:00', 0, [], split)).toBe('2026-03-02T13:30');
    expect(before('13:45', 30, [], split)).toBe('2026-03-02T11:45');
    expect(spent('11:00', '14:00', [], split)).toBe(90);
  });

  test('may be written in any order', () => {
    const split = hours({ weekly: monToFri(['13:30', '18:00'], ['09:00', '12:00'], ['12:30', '13:00']) });
    expect(spent('09:00', '18:00', [], split)).toBe(480);
    expect(due('11:30', 61, [], split)).toBe('2026-03-02T13:31');
  });

  test('past midnight go on on the next date', () => {
    const night = hours({ weekly: { mon: [['21:00', '02:00']] } });
    expect(due('23:30', 90, [], night)).toBe('2026-03-03T01:00');
    expect(due('23:30', 150, [], night)).toBe('2026-03-03T02:00');
    expect(due('23:30', 151, [], night)).toBe('2026-03-09T21:01');
    expect(spent('20:00', '2026-03-03T12:00Z', [], night)).toBe(300);
    expect(before('2026-03-03T01:00Z', 120, [], night)).toBe('2026-03-02T23:00');
  });

  test('past midnight go on into a holiday, and do not begin on one', () => {
    const night = hours({ weekly: monToFri(['21:00', '02:00']), holidays: ['2026-03-03'] });
    expect(spent('20:00', '2026-03-04T12:00Z', [], night)).toBe(300);
  });

  test('until 24:00 lose no minute, and meet those from 00:00', () => {
    const late = hours({ weekly: monToFri(['22:00', '24:00']) });
    expect(due('23:00', 60, [], late)).toBe('2026-03-03T00:00');
    expect(due('23:00', 61, [], late)).toBe('2026-03-03T22:01');
    const roundTheClock = hours({ weekly: monToFri(['00:00', '24:00']) });
    expect(due('12:00', 24 * 60, [], roundTheClock)).toBe('2026-03-03T12:00');
    expect(spent('2026-03-01T00:00Z', '2026-03-09T00:00Z', [], roundTheClock)).toBe(5 * 24 * 60);
  });

  test('that reach past midnight into those of the next date count once', () => {
    const both = hours({
      weekly: { mon: [['21:00', '02:00']] },
      specialHours: [
        {
          on: '2026-03-03',
          windows: [
            ['00:30', '01:00'],
            ['01:30', '03:00'],
          ],
        },
      ],
    });
    expect(spent('20:00', '2026-03-03T12:00Z', [], both)).toBe(360);
    expect(due('21:00', 330, [], both)).toBe('2026-03-03T02:30');
  });

  test('of a holiday are none, of a make-up day those of the day it stands for', () => {
    const national = hours({
      zone: 'Asia/Shanghai',
      weekly: { ...monToFri(['09:00', '18:00']), fri: [['09:00', '16:00']] },
      holidays: ['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07'],
      makeUpDays: [
        { on: '2026-10-10', hoursOf: 'fri' },
        { on: '2026-10-11', windows: [['10:00', '12:00']] },
      ],
    });
    expect(due('2026-09-30T17:00+08:00', 120, [], national)).toBe('2026-10-08T02:00');
    expect(spent('2026-10-10T00:00+08:00', '2026-10-11T00:00+08:00', [], national)).toBe(7 * 60);
    expect(spent('2026-10-11T00:00+08:00', '2026-10-12T00:00+08:00', [], national)).toBe(2 * 60);
    expect(before('2026-10-08T10:00+08:00', 120, [], national)).toBe('2026-09-30T09:00');
  });

  test('of a special date replace those of the week', () => {
    const special = hours({
      specialHours: [
        { on: '2026-03-02', windows: [['12:00', '13:00']] },
        { on: '2026-03-03', windows: [] },
      ],
    });
    expect(due('09:00', 61, [], special)).toBe('2026-03-04T09:01');
  });
});

describe('where the clocks change', () => {
  const berlin = hours({ zone: 'Europe/Berlin', weekly: { sat: [['22:00', '06:00']], sun: [['09:00', '17:00']] } });

  test('a night of spring is an hour shorter', () => {
    expect(spent('2026-03-28T22:00+01:00', '2026-03-29T06:00+02:00', [], berlin)).toBe(7 * 60);
    expect(due('2026-03-28T22:00+01:00', 5 * 60, [], berlin)).toBe('2026-03-29T02:00');
    expect(due('2026-03-28T22:00+01:00', 8 * 60, [], berlin)).toBe('2026-03-29T08:00');
  });

  test('a night of autumn is an hour longer', () => {
    expect(spent('2026-10-24T22:00+02:00', '2026-10-25T06:00+01:00', [], berlin)).toBe(9 * 60);
    expect(due('2026-10-24T22:00+02:00', 9 * 60, [], berlin)).toBe('2026-10-25T05:00');
  });

  test('hours that only the gap of spring holds are none', () => {
    const gap = hours({ zone: 'Europe/Berlin', weekly: { sun: [['02:00', '03:00']] } });
    expect(spent('2026-03-28T00:00Z', '2026-03-30T00:00Z', [], gap)).toBe(0);
    expect(spent('2026-10-24T00:00Z', '2026-10-26T00:00Z', [], gap)).toBe(120);
    const reversed = hours({ zone: 'Europe/Berlin', weekly: { sun: [['02:30', '03:15']] } });
    expect(spent('2026-03-28T00:00Z', '2026-03-30T00:00Z', [], reversed)).toBe(0);
    expect(due('2026-03-28T00:00Z', 0, [], gap)).toBe('2026-04-05T00:00');
    expect(gap.periods(at('2026-03-28T00:00Z'), at('2026-03-30T00:00Z'))).toEqual([]);
  });
});

describe('a calendar that has too little', () => {
  const once = hours({ weekly: { mon: [['09:00', '10:00']] } });

  test('is read as far as a hundred years', () => {
    expect(due('09:00', 60 * 52 * 90, [], once)).toMatch(/^211\d-/);
  });

  test('is refused as exhausted beyond, forwards and backwards', () => {
    const tooMuch = 60 * 52 * 110;
    expect(refusalOf(() => due('09:00', tooMuch, [], once)).code).toBe('CALENDAR_EXHAUSTED');
    expect(refusalOf(() => before('09:00', tooMuch, [], once)).code).toBe('CALENDAR_EXHAUSTED');
    expect(refusalOf(() => spent('09:00', '2200-01-01T00:00Z', [], once)).code).toBe('CALENDAR_EXHAUSTED');
  });

  test('says between which dates it was read', () => {
    expect(refusalOf(() => due('09:00', 1e9, [], once)).facts).toEqual({ from: '2026-03-02', to: '2126-05-22' });
    const fresh = hours({ weekly: { mon: [['09:00', '10:00']] } });
    expect(refusalOf(() => before('09:00', 1e9, [], fresh)).facts).toEqual({ from: '2026-03-02', to: '1925-12-06' });
  });
});

test('one calendar answers for years apart, in any order', () => {
  const time = hours();
  const asked = [
    '2026-03-02T10:00Z',
    '2013-05-06T10:00Z',
    '2041-05-06T10:00Z',
    '2026-03-02T10:00Z',
    '1999-12-31T10:00Z',
  ];
  for (const start of asked) {
    expect(elapsed(time, at(start), dueAt(time, at(start), minutes(4800)))).toBe(4800);
    expect(isoOf(dueAt(time, at(start), minutes(4800)))).toBe(isoOf(dueAt(hours(), at(start), minutes(4800))));
  }
  expect(elapsed(time, at('1999-12-31T10:00Z'), at('2041-05-06T10:00Z'))).toBe(
    elapsed(hours(), at('1999-12-31T10:00Z'), at('2041-05-06T10:00Z')),
  );
});

test('a calendar that was asked elsewhere before answers as one that was not', () => {
  const [week, night] = [monToFri(['09:00', '12:00'], ['13:00', '17:00']), { sun: [['20:00', '08:00']] as const }];
  for (const direction of [1, -1]) {
    for (let days = 118; days <= 134; days += 1) {
      const there = later(at('00:00'), direction * days * DAY_MS);
      const [asked, fresh] = [hours({ weekly: { ...week, ...night } }), hours({ weekly: { ...week, ...night } })];
      asked.workedMs(at('10:00'));
      for (const minute of [0, 7 * 60, 10 * 60, 12 * 60, 17 * 60, 23 * 60]) {
        const from = later(there, minute * MINUTE_MS);
        expect([minute, elapsed(asked, from, later(from, DAY_MS))]).toEqual([
          minute,
          elapsed(fresh, from, later(from, DAY_MS)),
        ]);
        expect(asked.nextOpening(from)).toBe(fresh.nextOpening(from));
        expect(asked.previousClosing(from)).toBe(fresh.previousClosing(from));
      }
    }
  }
});

describe('hours on single dates only', () => {
  const dates = (...days: readonly string[]): WorkTime =>
    workTime({
      zone: UTC,
      weekly: WEEKDAYS.map(() => []),
      exceptions: new Map(
        days.map((day) => [dayOf(localDate(day)), { kind: 'specialHours', windows: [{ opens: 540, closes: 600 }] }]),
      ),
    });

  test('are found however far away, later and earlier', () => {
    expect(due('10:00', 90, [], dates('2027-06-01', '2028-06-01'))).toBe('2028-06-01T09:30');
    expect(before('10:00', 90, [], dates('2024-06-01', '2025-06-01'))).toBe('2024-06-01T09:30');
    expect(due('10:00', 0, [], dates('2027-06-01'))).toBe('2027-06-01T09:00');
    expect(before('10:00', 0, [], dates('2025-06-01'))).toBe('2025-06-01T10:00');
    expect(spent('2025-01-01T00:00Z', '2028-01-01T00:00Z', [], dates('2025-06-01', '2027-06-01'))).toBe(120);
    expect(spent('10:00', '11:00', [], dates('2025-06-01', '2027-06-01'))).toBe(0);
  });

  test('hold a count from a closing to the next opening, however long that is', () => {
    const years = dates('2025-06-01', '2027-06-01');
    const count = years.workedMs(at('10:00'));
    expect(isoOf(years.firstAt(count))).toBe('2025-06-01T10:00:00.000Z');
    expect(isoOf(years.lastAt(count))).toBe('2027-06-01T09:00:00.000Z');
    const today = dates('2026-03-02', '2027-06-01');
    expect(isoOf(today.lastAt(today.workedMs(at('10:00'))))).toBe('2027-06-01T09:00:00.000Z');
    expect(isoOf(today.firstAt(today.workedMs(at('12:00'))))).toBe('2026-03-02T10:00:00.000Z');
  });
});

test('a count of working time means nothing before an instant was asked for', () => {
  expect(() => hours().firstAt(60_000)).toThrow('before any instant was counted');
  expect(() => hours().lastAt(60_000)).toThrow('before any instant was counted');
});

test('around the clock every minute counts', () => {
  const always = alwaysTime(UTC);
  expect(due('2026-03-07T23:30Z', 60, [pause('2026-03-07T23:45Z', '2026-03-08T00:15Z')], always)).toBe(
    '2026-03-08T01:00',
  );
  expect(before('2026-03-08T00:30Z', 60, [], always)).toBe('2026-03-07T23:30');
  expect(dueAt(always, at('10:00'), minutes(60))).toBe(at('11:00'));
  expect(instantBefore(always, at('10:00'), minutes(60))).toBe(at('09:00'));
  expect(instantBefore(always, at('10:00'), minutes(0))).toBe(at('10:00'));
  expect(nextWorking(always, at('10:00'))).toBe(at('10:00'));
  expect(elapsed(always, at('10:00'), at('11:00'))).toBe(60);
  expect(due('10:00', 0, [pause('09:00', '11:00')], always)).toBe('2026-03-02T11:00');
  expect(spent('2026-03-07T00:00Z', '2026-03-09T00:00Z', [], always)).toBe(2880);
  expect(always.periods(at('10:00'), at('10:00'))).toEqual([]);
  expect(always.periods(at('10:00'), at('11:00'))).toEqual([pause('10:00', '11:00')]);
});

test('working periods between two instants are cut at both', () => {
  const time = hours();
  expect(time.periods(at('10:00'), at('2026-03-04T09:00Z'))).toEqual([
    pause('10:00', '17:00'),
    pause('2026-03-03T09:00Z', '2026-03-03T17:00Z'),
  ]);
  expect(time.periods(at('17:00'), at('20:00'))).toEqual([]);
  expect(time.periods(at('08:00'), at('09:00:01'))).toEqual([pause('09:00', '09:00:01')]);
  expect(time.periods(at('12:00'), at('11:00'))).toEqual([]);
});

test('working periods that meet at midnight are one, in whatever order they were read', () => {
  const [written, from, to] = [
    { weekly: Object.fromEntries(WEEKDAYS.map((day) => [day, [['00:00', '24:00'] as const]])) },
    at('2025-01-01T00:00Z'),
    at('2027-01-01T00:00Z'),
  ];
  const [readOnwards, readBackwards] = [hours(written), hours(written)];
  readOnwards.workedMs(from);
  readBackwards.workedMs(to);
  expect(readOnwards.periods(from, to)).toEqual([{ start: from, end: to }]);
  expect(readBackwards.periods(from, to)).toEqual([{ start: from, end: to }]);
});
