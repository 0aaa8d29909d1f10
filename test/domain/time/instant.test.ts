import { instant, isoOf, later, minutes } from '../../../src/domain/time/instant';

describe('an instant', () => {
  test.each([
    ['2026-03-02T09:00:00+08:00', '2026-03-02T01:00:00.000Z'],
    ['2026-03-02T09:00Z', '2026-03-02T09:00:00.000Z'],
    ['2026-03-02T09:00:00.250Z', '2026-03-02T09:00:00.250Z'],
    ['2024-02-29T23:59:59-03:30', '2024-03-01T03:29:59.000Z'],
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
    '',
  ])('refuses "%s", which is no instant, and shows it', (text) => {
    expect(() => instant(text)).toThrow(RangeError);
    expect(() => instant(text)).toThrow(`"${text}"`);
  });

  test('takes whole milliseconds and refuses broken ones', () => {
    expect(instant(0)).toBe(0);
    expect(() => instant(0.5)).toThrow(RangeError);
    expect(() => instant(NaN)).toThrow(RangeError);
    expect(() => instant(8.64e15 + 1)).toThrow(RangeError);
  });

  test('moves by machine time', () => {
    expect(isoOf(later(instant('2026-03-02T09:00Z'), -1))).toBe('2026-03-02T08:59:59.999Z');
  });
});

test('minutes are a finite number', () => {
  expect(minutes(1.5)).toBe(1.5);
  expect(() => minutes(Infinity)).toThrow(RangeError);
});
