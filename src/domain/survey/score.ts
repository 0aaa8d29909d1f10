/** The scores of a survey answer. */

/**
 * The lowest score of an answer, or null where no question was scored.
 * @param scores 1 … 5 per question; null where the customer skipped it
 */
export function lowestScore(scores: readonly (number | null)[]): number | null {
  return scores.reduce<number | null>(
    (lowest, score) => (score === null ? lowest : lowest === null ? score : Math.min(lowest, score)),
    null,
  );
}

/**
 * Whether an answer calls for contact: any score at or below the pack's limit. An answer without scores is not low.
 * @example isLow([5, 3, 5], 3) //=> true
 */
export function isLow(scores: readonly (number | null)[], lowScore: number): boolean {
  const lowest = lowestScore(scores);
  return lowest !== null && lowest <= lowScore;
}

/**
 * The score that a form's answer stands for: a number 1 … 5, or the word for it in any language.
 * @param labels words for the scores, worst first
 * @returns null for an empty answer or one that is no score
 * @example scoreOf('较快', [{ 'zh-CN': '非常慢' }, { 'zh-CN': '较快' }]) //=> 2
 */
export function scoreOf(answer: string | number, labels: readonly Readonly<Record<string, string>>[]): number | null {
  const written = String(answer).normalize('NFKC').trim().toLowerCase();
  const number = /^([1-5])(?:\.0+)?(?:\D|$)/.exec(written)?.[1];
  if (number !== undefined) return Number(number);
  const at = labels.findIndex((words) =>
    Object.keys(words).some((language) => words[language]?.toLowerCase() === written),
  );
  return at < 0 ? null : at + 1;
}
