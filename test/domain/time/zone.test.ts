import fc from 'fast-check';
import type { Instant } from '../../../src/domain/time/instant';
import { instant, isoOf, MINUTE_MS } from '../../../src/domain/time/instant';
import { intlZone, isIntlZone } from '../../../src/domain/time/intlZone';
import { localDate } from '../../../src/domain/time/localDate';
import { steadyZone } from '../../../src/domain/time/steadyZone';
import { instantToLocal, localToInstant } from '../../../src/domain/time/zone';
import { fixedZone, UTC } from './fixedZone';

const at = (zone: string, date: string, minute: number): string =>
  isoOf(localToInstant(intlZone(zone), localDate(date), minute));

describe('a local time becomes an instant', () => {
  test('by the offset of its day', () => {
    expect(at('Europe/Berlin', '2026-01-15', 540)).toBe('2026-01-15T08:00:00.000Z');
    expect(at('Europe/Berlin', '2026-07-15', 540)).toBe('2026-07-15T07:00:00.000Z');
    expect(at('Asia/Kolkata', '2026-07-15', 0)).toBe('2026-07-14T18:30:00.000Z');
  });

  test('in the gap of spring it moves forward by the gap', () => {
    expect(at('Europe/Berlin', '2026-03-29', 119)).toBe('2026-03-29T00:59:00.000Z');
    expect(at('Europe/Berlin', '2026-03-29', 120)).toBe('2026-03-29T01:00:00.000Z');
    expect(at('Europe/Berlin', '2026-03-29', 150)).toBe('2026-03-29T01:30:00.000Z');
    expect(at('Europe/Berlin', '2026-03-29', 180)).toBe('2026-03-29T01:00:00.000Z');
  });

  test('in the double hour of autumn it is the earlier one', () => {
    expect(at('Europe/Berlin', '2026-10-25', 119)).toBe('2026-10-24T23:59:00.000Z');
    expect(at('Europe/Berlin', '2026-10-25', 150)).toBe('2026-10-25T00:30:00.000Z');
    expect(at('Europe/Berlin', '2026-10-25', 180)).toBe('2026-10-25T02:00:00.000Z');
    expect(at('America/New_York', '2026-11-01', 90)).toBe('2026-11-01T05:30:00.000Z');
  });

  test('where midnight itself is skipped, 24:00 and 00:00 are the instant of the change', () => {
    expect(at('America/Santiago', '2026-09-05', 1440)).toBe('2026-09-06T04:00:00.000Z');
    expect(at('America/Santiago', '2026-09-06', 0)).toBe('2026-09-06T04:00:00.000Z');
    expect(at('America/Santiago', '2026-09-06', 60)).toBe('2026-09-06T04:00:00.000Z');
  });

  test('on a date that the zone left out it moves into the next', () => {
    expect(at('Pacific/Apia', '2011-12-30', 720)).toBe('2011-12-30T22:00:00.000Z');
  });

  test('and back, with the wall clock of the day', () => {
    const { date, msOfDay } = instantToLocal(intlZone('Europe/Berlin'), instant('2026-03-28T23:30:00.001Z'));
    expect([date, msOfDay]).toEqual(['2026-03-29', 30 * MINUTE_MS + 1]);
    expect(instantToLocal(fixedZone(-60), instant('2026-03-01T00:30Z'))).toEqual({
      date: '2026-02-28',
      msOfDay: 23.5 * 60 * MINUTE_MS,
    });
  });
});

describe('the offsets of Intl', () => {
  const ZONES = [
    'UTC',
    'Asia/Shanghai',
    'America/Santiago',
    'Australia/Lord_Howe',
    'Africa/Casablanca',
    'Asia/Kathmandu',
  ];

  test('are those that Intl writes, at any instant', () => {
    const instants = fc.integer({ min: Date.UTC(1990, 0), max: Date.UTC(2037, 11) });
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), instants, (id, ms) => {
        const written = new Intl.DateTimeFormat('en-US', { timeZone: id, timeZoneName: 'longOffset' }).format(ms);
        const [, sign = '+', hour = '0', minute = '0'] = /GMT(?:([+-])(\d\d):(\d\d))?/.exec(written) ?? [];
        const offset = (sign === '-' ? -1 : 1) * (Number(hour) * 60 + Number(minute));
        expect(intlZone(id).offsetMinutesAt(ms as Instant) + 0).toBe(offset + 0);
      }),
      { numRuns: 300 },
    );
  });

  test('change at the very millisecond', () => {
    const berlin = intlZone('Europe/Berlin');
    const change = instant('2026-03-29T01:00Z');
    expect(berlin.offsetMinutesAt((change - 1) as Instant)).toBe(60);
    expect(berlin.offsetMinutesAt(change)).toBe(120);
  });

  test('before 1970, in years of two digits and before the first year are counted too', () => {
    for (const year of [1969, 1900, 99, 1, 0, -1, -400]) {
      const inSummer = new Date(0).setUTCFullYear(year, 6, 15);
      expect(intlZone('UTC').offsetMinutesAt((inSummer - 1) as Instant)).toBe(0);
      expect(intlZone('Etc/GMT-8').offsetMinutesAt(inSummer as Instant)).toBe(480);
    }
  });

  test('are remembered by the name of the zone', () => {
    expect(intlZone('Asia/Tokyo')).toBe(intlZone('Asia/Tokyo'));
    expect(intlZone('Asia/Tokyo').id).toBe('Asia/Tokyo');
  });

  test('are not called unknown where something else went wrong', () => {
    jest.spyOn(Intl, 'DateTimeFormat').mockImplementation(() => {
      throw new TypeError('Intl is broken');
    });
    expect(() => isIntlZone('Europe/Oslo')).toThrow('Intl is broken');
  });

  test('are refused for a zone that nobody knows', () => {
    expect(isIntlZone('Asia/Shanghai')).toBe(true);
    expect(isIntlZone('Mars/Olympus')).toBe(false);
    expect(() => intlZone('Mars/Olympus')).toThrow(RangeError);
  });
});

test('a zone that never changes its clocks is named after them', () => {
  expect([fixedZone(330).id, fixedZone(330, 'Delhi').id, UTC.id]).toEqual(['fixed 330', 'Delhi', 'UTC']);
  expect([fixedZone(330).offsetMinutesAt(instant(0)), UTC.offsetMinutesAt(instant(0))]).toEqual([330, 0]);
});

test('a costly lookup is asked once a week of time, and some more where the clocks change', () => {
  let asked = 0;
  const change = instant('2026-03-29T01:00Z');
  const zone = steadyZone('counted', (when) => {
    asked += 1;
    return when < change ? 60 : 120;
  });
  const wrong: string[] = [];
  for (let ms = Date.UTC(2026, 0); ms < Date.UTC(2026, 11, 31); ms += 30 * MINUTE_MS) {
    if (zone.offsetMinutesAt(ms as Instant) !== (ms < change ? 60 : 120)) wrong.push(isoOf(ms as Instant));
  }
  expect(wrong).toEqual([]);
  expect(asked).toBeLessThan(75);
});
