/** What customers say, by any group of tickets: means of enough answers, never a single one. */
import type { Mean } from './reviewFigures';
import { meanOf } from './reviewFigures';

/** An answer and the ticket that it is about. */
export interface AnswerOf<T> {
  readonly of: T;
  /** 'YYYY-MM-DD' */
  readonly answeredOn: string;
  /** Mean of its scores, 1 to 5. */
  readonly score: number;
}

export interface SatisfiedGroup {
  readonly group: string;
  readonly score: Mean;
}

/**
 * The mean score of each group, the lowest first; '' leaves an answer out. Answers of a group count in lots of `lot` in the order in which they
 * came, so that what stands there tomorrow differs from today by whole lots.
 * @param lot whole number from 1
 * @param fewest answers below which a group gives no figure
 */
export function satisfactionBy<T>(
  answers: readonly AnswerOf<T>[],
  groupOf: (of: T) => string,
  lot: number,
  fewest: number,
): readonly SatisfiedGroup[] {
  const groups = new Map<string, AnswerOf<T>[]>();
  for (const answer of answers) {
    const group = groupOf(answer.of);
    if (group !== '') groups.set(group, [...(groups.get(group) ?? []), answer]);
  }
  return [...groups]
    .flatMap(([group, own]): SatisfiedGroup[] => {
      const inOrder = [...own].sort((one, other) =>
        one.answeredOn === other.answeredOn ? 0 : one.answeredOn < other.answeredOn ? -1 : 1,
      );
      const score = meanOf(inOrder.slice(0, own.length - (own.length % lot)).map((one) => one.score));
      return score === null || score.of < fewest ? [] : [{ group, score }];
    })
    .sort((one, other) => one.score.mean - other.score.mean || (one.group < other.group ? -1 : 1));
}
