import fc from 'fast-check';
import { countOf, periodOf, ticketNumber } from '../../../src/domain/ticket/numbering';
import { localDate } from '../../../src/domain/time/localDate';

describe('ticket numbers', () => {
  test.each([
    ['month', 3, '2024-05-12', 1, '202405001'],
    ['month', 3, '2024-05-12', 999, '202405999'],
    ['month', 3, '2024-05-12', 1000, '2024051000'],
    ['day', 3, '2026-03-06', 1, '20260306001'],
    ['day', 4, '2024-05-12', 1, '202405120001'],
    ['day', 4, '2024-05-12', 10_000, '2024051210000'],
  ] as const)('by %s with %i digits on %s: the %i. is %s', (period, digits, on, count, number) => {
    const rule = { period, digits };
    expect(ticketNumber(rule, periodOf(rule, localDate(on)), count)).toBe(number);
  });

  test('give back their counter, and 0 where they are of another period or none', () => {
    expect(countOf('202405', '202405007')).toBe(7);
    expect(countOf('202405', '2024051000')).toBe(1000);
    expect(countOf('202406', '202405007')).toBe(0);
    expect(countOf('202405', '202405')).toBe(0);
    expect(countOf('202405', '202405-7')).toBe(0);
    expect(countOf('202405', '')).toBe(0);
  });

  test('are never the same for two counts of a period', () => {
    const rules = fc.record({ period: fc.constantFrom('month', 'day'), digits: fc.integer({ min: 1, max: 5 }) });
    const count = fc.integer({ min: 1, max: 200_000 });
    fc.assert(
      fc.property(rules, count, count, (rule, one, other) => {
        const period = periodOf(rule, localDate('2026-03-06'));
        const number = ticketNumber(rule, period, one);
        expect(countOf(period, number)).toBe(one);
        expect(number === ticketNumber(rule, period, other)).toBe(one === other);
      }),
    );
  });
});
