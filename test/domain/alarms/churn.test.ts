import type { CustomerTicket } from '../../../src/domain/alarms/churn';
import { churnWarnings } from '../../../src/domain/alarms/churn';
import { frequentProblems } from '../../../src/domain/alarms/frequentProblems';
import { isReturn } from '../../../src/domain/alarms/isReturn';
import { DAY_MS, instant } from '../../../src/domain/time/instant';

const NOW = instant('2026-06-01T03:00+08:00');
const daysAgo = (days: number) => instant(NOW - days * DAY_MS);

function ticket(days: number, given: Partial<CustomerTicket> = {}): CustomerTicket {
  const at = daysAgo(days);
  return { ticketNo: `T${days}`, at, customer: 'C', isReturn: false, reopenings: 0, score: null, ...given };
}

describe('a customer may leave', () => {
  test('for two reasons, told with their counts, and never for one alone', () => {
    const three = [ticket(80), ticket(40), ticket(2)];
    expect(churnWarnings(three, NOW)).toEqual([]);
    const returning = [ticket(80, { isReturn: true }), ticket(40, { isReturn: true }), ticket(2)];
    expect(churnWarnings(returning, NOW)).toEqual([
      {
        first: 'T80',
        since: daysAgo(80),
        reasons: [
          { why: 'repeats', count: 3 },
          { why: 'returns', count: 2 },
        ],
        tickets: ['T80', 'T40', 'T2'],
      },
    ]);
  });

  test('by what the last ninety days tell; who they are stays the same', () => {
    const old = [ticket(200), ticket(91, { reopenings: 5 }), ticket(40), ticket(3, { reopenings: 2 })];
    expect(churnWarnings(old, NOW)).toEqual([]);
    const [warning] = churnWarnings([...old, ticket(1)], NOW);
    expect(warning).toMatchObject({ first: 'T200', since: daysAgo(40), tickets: ['T40', 'T3', 'T1'] });
  });

  test('of scores it says that they fall over three answers, and nothing of a single one', () => {
    const scored = (...scores: readonly number[]) => scores.map((score, index) => ticket(30 - index, { score }));
    expect(churnWarnings(scored(5, 4, 3), NOW)[0]?.reasons).toEqual([
      { why: 'repeats', count: 3 },
      { why: 'falling', count: 3 },
    ]);
    expect(JSON.stringify(churnWarnings(scored(4.9, 4.8, 1.3), NOW))).not.toMatch(/4\.9|4\.8|1\.3/);
    for (const scores of [
      [5, 1],
      [3, 4, 5],
      [4, 4, 4],
    ])
      expect(churnWarnings(scored(...scores), NOW)).toEqual([]);
  });

  test('nobody of whom nothing tells who they are', () => {
    const nobody = [1, 2, 3].map((days) => ticket(days, { customer: '', isReturn: true }));
    expect(churnWarnings(nobody, NOW)).toEqual([]);
  });
});

test.each([
  ['售后退换 / 退款申请', true],
  ['Returns and exchanges / Refund request', true],
  ['订单/交付类 / 退换货效率低', true],
  ['产品类 / 功能故障', false],
  ['Technical fault / Cannot log in', false],
])('%s is of a return: %s', (category, is) => {
  expect(isReturn([category])).toBe(is);
});

test('frequent problems are those of five customers and more, by category and product, with what helped', () => {
  const problem = (customer: number, days: number, given: object = {}) => ({
    ...{ ticketNo: `P${customer}/${days}`, at: daysAgo(days), customer: `C${customer}` },
    ...{ category: 'Lid', product: 'Kettle', solvedBy: '', ...given },
  });
  const five = [1, 2, 3, 4, 5].map((customer) =>
    problem(customer, customer, { solvedBy: customer < 3 ? '' : 'New lid' }),
  );
  const tickets = [...five, problem(1, 8), problem(9, 40), problem(8, 3, { product: 'Pan' })];
  expect(frequentProblems(tickets, NOW)).toEqual([
    expect.objectContaining({ category: 'Lid', product: 'Kettle', customers: 5, before: 1, solvedBy: 'New lid' }),
  ]);
  expect(frequentProblems(tickets.slice(1), NOW)[0]?.customers).toBe(5);
  expect(frequentProblems([...five.slice(1), problem(9, 40)], NOW)).toEqual([]);
});
