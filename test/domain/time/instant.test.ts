import { earlierOf, instant, isoOf, later, laterOf, minutes } from '../../../src/domain/time/instant';

describe('an instant', () => {
  test.each([
    ['2026-03-02T09:00:00+08:00', '2026-03-02T01:00:00.000Z'],
    ['2026-03-02T09:00Z', '2026-03-02T09:00:00.000Z'],
    ['2026-03-02T09:00:00.250Z', '2026-03-02T09:00:00.250Z'],
    ['2024-02-29T23:59:59-03:30', '2024-03-01T03:29:59.000Z'],
    ['2026-03-02T09:00+0800', '2026-03-02T01:00:00.000Z'],
    ['2026-03-02T09:00:00.123456789Z', '2026-03-02T09:00:00.123Z'],
    ['2026-12-31T23:59Z', '2026-12-31T23:59:00.000Z'],
  ])('reads %s', (text, iso) => {
    expect(isoOf(instant(text))).toBe(iso);
  });

  test.each([
    '2026-03-02T09:00:00',
    '2026-03-02',
    '09:00Z',
    '2026-02-30T09:00Z',
    '2026-13-01T09:00Z',
    '2026-03-02T25:00Z',
    '2026-04-31T09:00Z',
    ' 2026-03-02T09:00Z',
    '+002026-03-02T09:00Z',
    '2026-03-02T09:00Z ',
    '2026-03-02T09:00Z (morning)',
    '2026-03-02T09:00:00.1234567890Z',
    '2026-03-02 09:00Z',
    '2 March 2026 09:00 +08:00',
    '',
  ])('refuses "%s", which is no instant, and shows it', (text) => {
    expect(() => instant(text)).toThrow(RangeError);
    expect(() => instant(text)).toThrow(`"${text}"`);
  });

  test('takes whole milliseconds and refuses broken ones', () => {
    expect(instant(0)).toBe(0);
    expect(() => instant(0.5)).toThrow('found 0.5');
    expect(() => instant(NaN)).toThrow(RangeError);
  });

  test('reaches as far as a date does, both ways, and no millisecond further', () => {
    expect([instant(8.64e15), instant(-8.64e15)]).toEqual([8.64e15, -8.64e15]);
    expect(() => instant(8.64e15 + 1)).toThrow(RangeError);
    expect(() => instant(-8.64e15 - 1)).toThrow(RangeError);
  });

  test('is earlier or later than another', () => {
    const [morning, evening] = [instant('2026-03-02T09:00Z'), instant('2026-03-02T18:00Z')];
    expect([earlierOf(morning, evening), earlierOf(evening, morning)]).toEqual([morning, morning]);
    expect([laterOf(morning, evening), laterOf(evening, morning)]).toEqual([evening, evening]);
  });

  test('moves by machine time', () => {
    expect(isoOf(later(instant('2026-03-02T09:00Z'), -1))).toBe('2026-03-02T08:59:59.999Z');
  });
});

test('minutes are a finite number', () => {
  expect(minutes(1.5)).toBe(1.5);
  expect(() => minutes(Infinity)).toThrow('found Infinity');
});
