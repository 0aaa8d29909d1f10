import { presetDays, presetFor, yearsOf } from '../../src/holidays/holidayPreset';
import { mainlandChina } from '../../src/holidays/mainlandChina';

test.each(['Asia/Shanghai', 'Asia/Chongqing', 'Asia/Urumqi', 'Asia/Harbin'])(
  'a desk in %s gets its holidays',
  (zone) => {
    expect(presetFor(zone)).toBe(mainlandChina);
  },
);

test.each(['Asia/Hong_Kong', 'Asia/Macau', 'Asia/Taipei', 'Asia/Singapore', 'Europe/Berlin', 'UTC', ''])(
  'a desk in %s gets none of mainland China’s',
  (zone) => {
    expect(presetFor(zone)).toBeNull();
  },
);

test('a preset has the days of the years it covers, in order, and none of others', () => {
  expect(yearsOf(mainlandChina)).toEqual([2024, 2025, 2026]);
  const days = presetDays(mainlandChina, 2026).map(({ date }) => date);
  expect(days).toEqual([...days].sort());
  expect(new Set(days).size).toBe(days.length);
  expect(presetDays(mainlandChina, 2030)).toEqual([]);
});
