/** What agents may see of survey answers: figures of groups, never who said what. */

export interface ScoreSummary {
  readonly answers: number;
  readonly mean: number;
  /** How many gave 1, 2, 3, 4 and 5. */
  readonly distribution: readonly [number, number, number, number, number];
}

/** Of an anonymous survey fewer answers than this are not summed up: any figure would tell single ones. */
export const FEWEST_ANSWERS = 3;

/**
 * Count, mean and distribution of scores; null below `fewest` of them.
 * @param scores whole numbers 1 … 5
 */
export function scoreSummary(scores: readonly number[], fewest: number): ScoreSummary | null {
  if (scores.length === 0 || scores.length < fewest) return null;
  const howMany = (score: number) => scores.filter((one) => one === score).length;
  return {
    answers: scores.length,
    mean: scores.reduce((sum, score) => sum + score, 0) / scores.length,
    distribution: [howMany(1), howMany(2), howMany(3), howMany(4), howMany(5)],
  };
}
