/** What agents may see of survey answers: figures of groups, never who said what. */

export type ScoreSummary =
  | {
      readonly answers: number;
      readonly mean: number;
      /** How many gave 1, 2, 3, 4 and 5. */
      readonly distribution: readonly [number, number, number, number, number];
    }
  /** Too few: any figure would tell single answers. */
  | 'tooFew';

/** Fewer answers than this are not summed up. */
export const FEWEST_ANSWERS = 3;

/**
 * Count, mean and distribution of scores; 'tooFew' below three answers.
 * @param scores whole numbers 1 … 5
 */
export function scoreSummary(scores: readonly number[]): ScoreSummary {
  if (scores.length < FEWEST_ANSWERS) return 'tooFew';
  const howMany = (score: number) => scores.filter((one) => one === score).length;
  return {
    answers: scores.length,
    mean: scores.reduce((sum, score) => sum + score, 0) / scores.length,
    distribution: [howMany(1), howMany(2), howMany(3), howMany(4), howMany(5)],
  };
}

/**
 * The summary of every group, to be shown next to the summary of all. Where the groups held back have fewer than three
 * answers together, the smallest group shown is held back too: otherwise they could be had by subtraction.
 */
export function scoreSummaries(
  groups: Readonly<Record<string, readonly number[]>>,
): Readonly<Record<string, ScoreSummary>> {
  const bySize = Object.keys(groups)
    .filter((name) => scoresOf(groups, name).length > 0)
    .sort((one, other) => scoresOf(groups, one).length - scoresOf(groups, other).length || (one < other ? -1 : 1));
  const heldBack = new Set(bySize.filter((name) => scoresOf(groups, name).length < FEWEST_ANSWERS));
  const answersHeldBack = () => [...heldBack].reduce((sum, name) => sum + scoresOf(groups, name).length, 0);
  for (const name of bySize) {
    if (heldBack.size === 0 || answersHeldBack() >= FEWEST_ANSWERS) break;
    heldBack.add(name);
  }
  const summaries: Record<string, ScoreSummary> = {};
  for (const name of Object.keys(groups)) {
    summaries[name] = heldBack.has(name) ? 'tooFew' : scoreSummary(scoresOf(groups, name));
  }
  return summaries;
}

function scoresOf(groups: Readonly<Record<string, readonly number[]>>, name: string): readonly number[] {
  return groups[name] ?? [];
}
