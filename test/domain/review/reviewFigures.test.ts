import { medianOf, reviewFigures } from '../../../src/domain/review/reviewFigures';
import { on, reviewed, WEEK } from './tickets';

test('a week without anything is all noughts, and no figure is made up', () => {
  expect(reviewFigures([], WEEK)).toEqual({
    received: 0,
    ended: 0,
    open: 0,
    old: 0,
    kept: { hits: 0, all: 0 },
    keptByClock: [],
    firstTime: { hits: 0, all: 0 },
    firstContact: { hits: 0, all: 0 },
    rejected: { hits: 0, all: 0 },
    escalations: 0,
    medianMinutes: null,
    meanMinutes: null,
    score: null,
  });
});

test('the first instant of a period belongs to it, the last one to the next', () => {
  const tickets = [WEEK.from - 1, WEEK.from, WEEK.until - 1, WEEK.until].map((at) =>
    reviewed({ receivedAt: at as typeof WEEK.from, endedAt: at as typeof WEEK.from }),
  );
  expect(reviewFigures(tickets, WEEK)).toMatchObject({ received: 2, ended: 2, open: 0 });
});

test('open is what was received and not ended when the period was over, old what came more than a week before that', () => {
  const tickets = [
    reviewed({ receivedAt: on(15) }),
    reviewed({ receivedAt: on(2) }),
    reviewed({ receivedAt: on(9, '00:00') }),
    reviewed({ receivedAt: on(2), endedAt: on(15) }),
    reviewed({ receivedAt: on(2), endedAt: on(17) }),
    reviewed({ receivedAt: on(17) }),
  ];
  expect(reviewFigures(tickets, WEEK)).toMatchObject({ open: 4, old: 2 });
});

test('time limits count in the week in which they came out, by kind, whenever the ticket came', () => {
  const tickets = [
    reviewed({
      receivedAt: on(2),
      clocks: [
        { clock: 'respond', at: on(3), isKept: false },
        { clock: 'respond', at: on(10), isKept: true },
        { clock: 'resolve', at: on(11), isKept: false },
      ],
    }),
    reviewed({ clocks: [{ clock: 'respond', at: on(12), isKept: false }] }),
  ];
  expect(reviewFigures(tickets, WEEK)).toMatchObject({
    kept: { hits: 1, all: 3 },
    keptByClock: [
      ['respond', { hits: 1, all: 2 }],
      ['resolve', { hits: 0, all: 1 }],
    ],
  });
});

test('solved at the first try is judged by first verdicts alone, rejected by all', () => {
  const no = (attempt: number, day: number) => ({ at: on(day), isSatisfied: false, attempt });
  const yes = (attempt: number, day: number) => ({ at: on(day), isSatisfied: true, attempt });
  const tickets = [
    reviewed({ solutions: [yes(1, 10)], solvedMinutes: 60 }),
    reviewed({ solutions: [no(1, 10), no(2, 12), yes(3, 13)], solvedMinutes: 300 }),
    reviewed({ solutions: [no(1, 4), yes(2, 11)], solvedMinutes: 120 }),
    reviewed({ solutions: [yes(1, 4)], solvedMinutes: 6_000 }),
  ];
  expect(reviewFigures(tickets, WEEK)).toMatchObject({
    firstTime: { hits: 1, all: 2 },
    rejected: { hits: 2, all: 5 },
    medianMinutes: 120,
    meanMinutes: { mean: 160, of: 3 },
  });
});

test('scores and escalations count when they came', () => {
  const tickets = [
    reviewed({ answer: { at: on(10), score: 5 }, escalatedAt: [on(3), on(10), on(11)] }),
    reviewed({ answer: { at: on(11), score: 2 } }),
    reviewed({ answer: { at: on(4), score: 1 } }),
  ];
  expect(reviewFigures(tickets, WEEK)).toMatchObject({ escalations: 2, score: { mean: 3.5, of: 2 } });
});

test.each([
  [[], null],
  [[5], 5],
  [[9, 1], 5],
  [[30, 1, 2], 2],
] as const)('the middle of %j is %p', (values, middle) => {
  expect(medianOf(values)).toBe(middle);
});
