import type { AnswerOf } from '../../../src/domain/review/satisfactionBy';
import { satisfactionBy } from '../../../src/domain/review/satisfactionBy';

const answer = (of: string, score: number, day: number): AnswerOf<string> => ({
  of,
  score,
  answeredOn: `2026-03-${String(day).padStart(2, '0')}`,
});
const group = (of: string): string => of;

test('each group has the mean of its answers, the lowest first; too few are not told, nor what belongs to no group', () => {
  const answers = [
    ...[5, 4, 3].map((score, day) => answer('A', score, day + 1)),
    ...[1, 2, 3, 3].map((score, day) => answer('B', score, day + 1)),
    ...[1, 1].map((score, day) => answer('C', score, day + 1)),
    ...[1, 1, 1].map((score, day) => answer('', score, day + 1)),
  ];
  expect(satisfactionBy(answers, group, 1, 3)).toEqual([
    { group: 'B', score: { mean: 2.25, of: 4 } },
    { group: 'A', score: { mean: 4, of: 3 } },
  ]);
});

test('of anonymous answers whole lots count, the oldest first, whatever order they are given in', () => {
  const answers = [answer('A', 1, 9), ...[5, 5, 2].map((score, day) => answer('A', score, day + 1))];
  expect(satisfactionBy(answers, group, 3, 3)).toEqual([{ group: 'A', score: { mean: 4, of: 3 } }]);
  expect(satisfactionBy([...answers].reverse(), group, 3, 3)).toEqual(satisfactionBy(answers, group, 3, 3));
  expect(satisfactionBy(answers.slice(0, 2), group, 3, 3)).toEqual([]);
});

test('one more answer changes nothing, or adds three at once', () => {
  const scores = [3, 1, 5, 2, 2, 4, 5];
  const told = scores.map((_, count) => {
    const answers = scores.slice(0, count + 1).map((score, day) => answer('A', score, day + 1));
    return satisfactionBy(answers, group, 3, 3)[0]?.score.of ?? 0;
  });
  expect(told).toEqual([0, 0, 3, 3, 3, 6, 6]);
});
