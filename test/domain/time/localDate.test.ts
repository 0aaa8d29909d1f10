import fc from 'fast-check';
import {
  dateOfDay,
  dayOf,
  isLocalDate,
  localDate,
  plusDays,
  weekdayOf,
  WEEKDAYS,
} from '../../../src/domain/time/localDate';

describe('a local date', () => {
  test.each([
    ...['2024-02-30', '2023-02-29', '2026-00-10', '2026-13-01', '2026-04-31', '2026-03-00', '2026-4-1', '2026-03-1'],
    ...[
      '0000-01-01',
      '0000-12-31',
      '-001-03-02',
      '10000-01-01',
      '2026/03/02',
      '20260302',
      ' 2026-03-02',
      '2026-03-02 ',
    ],
    ...['2026-03-02T09:00', '0NaN-NaN-NaN', 'NaN', 'today', ''],
  ])('refuses "%s"', (text) => {
    expect(isLocalDate(text)).toBe(false);
    expect(() => localDate(text)).toThrow(`"${text}"`);
  });

  test('crosses leap days, months and years', () => {
    expect(plusDays(localDate('2024-02-28'), 1)).toBe('2024-02-29');
    expect(plusDays(localDate('2024-02-28'), 2)).toBe('2024-03-01');
    expect(plusDays(localDate('2100-02-28'), 1)).toBe('2100-03-01');
    expect(plusDays(localDate('2026-01-01'), -1)).toBe('2025-12-31');
    expect(plusDays(localDate('2024-01-01'), 366)).toBe('2025-01-01');
    expect(plusDays(localDate('2025-01-01'), -366)).toBe('2024-01-01');
  });

  test('lies in the years 1 to 9999', () => {
    for (const text of ['0001-01-01', '0099-12-31', '0100-03-01', '9999-12-31']) expect(localDate(text)).toBe(text);
    expect(plusDays(localDate('0001-01-01'), 719_162)).toBe('1970-01-01');
  });

  test('knows its day of the week', () => {
    expect(weekdayOf(localDate('1970-01-01'))).toBe('thu');
    expect(weekdayOf(localDate('1969-12-28'))).toBe('sun');
    expect(weekdayOf(localDate('2026-03-02'))).toBe('mon');
  });

  test('begins and ends its months as UTC does, in all 400 years after which the calendar repeats', () => {
    const wrong: string[] = [];
    for (let month = 0; month < 400 * 12; month += 1) {
      const first = Date.UTC(1600, month, 1) / 86_400_000;
      for (const day of [first - 1, first]) {
        const written = new Date(day * 86_400_000).toISOString().slice(0, 10);
        const date = dateOfDay(day);
        if (date !== written || dayOf(date) !== day) wrong.push(`${written} came out as ${date}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('counts days as UTC does, in every year that can be written', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_000, max: 2_932_800 }), (day) => {
        const utc = new Date(day * 86_400_000);
        const date = dateOfDay(day);
        expect(date).toBe(utc.toISOString().slice(0, 10));
        expect(dayOf(date)).toBe(day);
        expect(weekdayOf(date)).toBe(WEEKDAYS[(utc.getUTCDay() + 6) % 7]);
      }),
    );
  });
});
