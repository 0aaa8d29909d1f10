import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mainlandChinaSource } from '../../../scripts/holidays/mainlandChina.mjs';
import { weekdayOf } from '../../../src/domain/time/localDate';
import type { PresetDay } from '../../../src/holidays/holidayPreset';
import { presetDays, yearsOf } from '../../../src/holidays/holidayPreset';
import { mainlandChina } from '../../../src/holidays/mainlandChina';
import { LANGUAGES } from '../../../src/packs/pack';

const root = join(__dirname, '../../..');
const dates = (year: number, kind: PresetDay['kind']): string[] =>
  presetDays(mainlandChina, year)
    .filter((day) => day.kind === kind)
    .map(({ date }) => date.slice(5));
const run = (month: string, from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => `${month}-${String(from + index).padStart(2, '0')}`);

test('src/holidays/mainlandChina.ts is what the pinned package says; else run node scripts/holidays.mjs', () => {
  expect(readFileSync(join(root, 'src/holidays/mainlandChina.ts'), 'utf8')).toBe(mainlandChinaSource(root));
});

// Typed off the notices of the General Office of the State Council, not off the package.
describe('the days of mainland China', () => {
  test('of 2026 are those of the notice of November 2025', () => {
    expect(dates(2026, 'holiday')).toEqual([
      ...run('01', 1, 3),
      ...run('02', 15, 23),
      ...run('04', 4, 6),
      ...run('05', 1, 5),
      ...run('06', 19, 21),
      ...run('09', 25, 27),
      ...run('10', 1, 7),
    ]);
    expect(dates(2026, 'makeUpDay')).toEqual(['01-04', '02-14', '02-28', '05-09', '09-20', '10-10']);
  });

  test('of 2025 are those of the notice of November 2024', () => {
    expect(dates(2025, 'holiday')).toEqual([
      '01-01',
      ...run('01', 28, 31),
      ...run('02', 1, 4),
      ...run('04', 4, 6),
      ...run('05', 1, 5),
      '05-31',
      ...run('06', 1, 2),
      ...run('10', 1, 8),
    ]);
    expect(dates(2025, 'makeUpDay')).toEqual(['01-26', '02-08', '04-27', '09-28', '10-11']);
  });

  test('make up for free days on weekends only', () => {
    for (const year of yearsOf(mainlandChina)) {
      const days = presetDays(mainlandChina, year).filter(({ kind }) => kind === 'makeUpDay');
      expect(days.length).toBeGreaterThan(0);
      for (const { date } of days) expect(['sat', 'sun']).toContain(weekdayOf(date));
    }
  });

  test.each(LANGUAGES)('have names in %s', (language) => {
    const days = yearsOf(mainlandChina).flatMap((year) => presetDays(mainlandChina, year));
    expect(days.filter(({ name }) => name[language] === '')).toEqual([]);
    expect(days.find(({ date }) => date === '2026-06-19')?.name).toEqual({
      'zh-CN': '端午节',
      en: 'Dragon Boat Festival',
    });
  });
});
