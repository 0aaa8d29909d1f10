import { countedRows, named } from '../../../src/domain/review/counted';
import { ageOf, AGES, workloadOf } from '../../../src/domain/review/workload';
import { on, reviewed } from './tickets';

const monthOf = (at: number): string => new Date(at).toISOString().slice(0, 7);

describe('the rows that pivot tables count', () => {
  test('a ticket, its verdicts and its time limits are rows of their own, each in the month it came out in', () => {
    const ticket = reviewed({
      ticketNo: 'A',
      receivedAt: on(1),
      endedAt: on(20),
      clocks: [{ clock: 'respond', at: on(2), isKept: false }],
      solutions: [
        { at: on(3), isSatisfied: false, attempt: 1 },
        { at: on(4), isSatisfied: true, attempt: 2 },
      ],
      solvedAtFirstContact: false,
    });
    const rows = countedRows([ticket], monthOf, '2026-03', on(21));
    expect(
      rows.map(({ received, open, reopened, firstContact, kept, late }) => [
        received,
        open,
        reopened,
        firstContact,
        kept,
        late,
      ]),
    ).toEqual([
      [1, null, null, null, null, null],
      [null, null, 1, 0, null, null],
      [null, null, 0, null, null, null],
      [null, null, null, null, 0, 1],
    ]);
    expect(new Set(rows.map(({ month }) => month))).toEqual(new Set(['2026-03']));
  });

  test('what came out before the first month is left out; a ticket of before stays while it is open, without a month', () => {
    const clocks = [{ clock: 'respond' as const, at: on(2), isKept: true }];
    const before = (endedAt: ReturnType<typeof on> | null) => reviewed({ receivedAt: on(1), endedAt, clocks });
    expect(countedRows([before(on(5))], monthOf, '2026-04', on(21))).toEqual([]);
    expect(countedRows([before(null)], monthOf, '2026-04', on(21))).toEqual([
      expect.objectContaining({ month: '', received: null, open: 1, days: 20 }),
    ]);
  });

  test('rare groups are counted together, and none is left out for having no name', () => {
    const nameOf = named(['A', 'A', 'B', 'C', ''], 1, 'Others');
    expect(['A', 'B', 'C', ''].map(nameOf)).toEqual(['A', 'Others', 'Others', '']);
  });
});

describe('open tickets of each person', () => {
  test('are counted as they were at the instant, by age', () => {
    const tickets = [
      reviewed({ owner: 'Ada', receivedAt: on(1) }),
      reviewed({ owner: 'Ada', receivedAt: on(9), endedAt: on(12) }),
      reviewed({ owner: 'Ben', receivedAt: on(8) }),
      reviewed({ owner: '', receivedAt: on(16) }),
    ];
    expect(workloadOf(tickets, on(10))).toEqual([
      { owner: 'Ada', open: 2, byAge: [1, 0, 1, 0, 0], oldestDays: 9 },
      { owner: 'Ben', open: 1, byAge: [1, 0, 0, 0, 0], oldestDays: 2 },
    ]);
    expect(workloadOf(tickets, on(16)).map(({ owner }) => owner)).toEqual(['Ada', 'Ben']);
    expect(workloadOf(tickets, on(17)).map(({ owner, open }) => [owner, open])).toEqual([
      ['', 1],
      ['Ada', 1],
      ['Ben', 1],
    ]);
  });

  test.each([
    [0, 0],
    [3, 0],
    [4, 1],
    [7, 1],
    [8, 2],
    [14, 2],
    [15, 3],
    [30, 3],
    [31, 4],
    [400, 4],
  ])('%i days are of group %i', (days, group) => {
    expect(ageOf(days)).toBe(group);
    expect(AGES[group]).toBeLessThanOrEqual(days);
  });
});
