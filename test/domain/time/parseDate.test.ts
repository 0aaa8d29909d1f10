import { parseDate } from '../../../src/domain/time/parseDate';

test.each([
  '2026-10-01',
  '2026/10/1',
  '2026.10.01',
  '2026年10月1日',
  '２０２６－１０－０１',
  ' 2026-10-1 ',
  '2026 年 10 月 1 日',
  '2026 - 10 - 1',
])('a date is read from "%s"', (text) => {
  expect(parseDate(text)).toBe('2026-10-01');
});

test('a month or day of one digit is the same date', () => {
  expect(parseDate('2026-3-5')).toBe('2026-03-05');
});

test.each([
  '',
  '10/1/2026',
  '10月1日',
  '2026-02-29',
  '2026-13-01',
  '2026-10',
  '20261001',
  'National Day',
  '2026-10-01 09:00',
  'on 2026-10-01',
  '12026-10-01',
  '2026x-10-01',
  '2026-10x-01',
  '2026-10-01x',
])('no date is read from "%s"', (text) => {
  expect(parseDate(text)).toBeNull();
});
