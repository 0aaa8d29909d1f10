import { parseInterval, plusInterval } from '../../../src/domain/servicePlan/interval';
import { localDate } from '../../../src/domain/time/localDate';

describe('An interval', () => {
  test.each([
    ['6 months', { months: 6 }],
    ['６ 个月', { months: 6 }],
    ['3月', { months: 3 }],
    ['1 year', { months: 12 }],
    ['2年', { months: 24 }],
    ['90 days', { days: 90 }],
    ['90天', { days: 90 }],
    ['2 weeks', { days: 14 }],
    ['2 周', { days: 14 }],
  ])('is read from %j', (written, interval) => {
    expect(parseInterval(written)).toEqual(interval);
  });

  test.each(['', '6', 'months', '0 days', '-1 day', '1.5 months', '6 moons', '11 years', '4000 days'])(
    'is not read from %j',
    (written) => {
      expect(parseInterval(written)).toBeNull();
    },
  );

  test.each([
    ['2026-03-15', { months: 6 }, '2026-09-15'],
    ['2026-08-31', { months: 6 }, '2027-02-28'],
    ['2027-08-31', { months: 6 }, '2028-02-29'],
    ['2026-12-31', { months: 12 }, '2027-12-31'],
    ['2026-11-30', { months: 1 }, '2026-12-30'],
    ['2026-02-28', { days: 90 }, '2026-05-29'],
  ])('after %s of %j is %s', (from, interval, date) => {
    expect(plusInterval(localDate(from), interval)).toBe(date);
  });
});
