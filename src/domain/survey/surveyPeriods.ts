/** Survey answers by the month in which they came, so that no figure ever tells a single one. */
/** What is summed up of an answer. */
export interface SurveyAnswer {
  /** The day the answer came, 'YYYY-MM-DD'. */
  readonly answeredOn: string;
  /** 1 … 5 for each rated question; null where it was skipped. */
  readonly scores: readonly (number | null)[];
  readonly suggestion: string;
  /** Whether any score called for contact, and whether the contact was made. */
  readonly low: boolean;
  readonly contacted: boolean;
}

export interface SurveyPeriod<Answer> {
  /** 'YYYY-MM' */
  readonly month: string;
  readonly answers: readonly Answer[];
}

/**
 * The months with their answers, newest first. Answers are taken in lots of `lot` in the order in which they came: a lot counts as a whole, in
 * the month of its last answer, and an unfinished one not yet. So every figure is a sum over whole lots, also the difference between what
 * stood there yesterday and what stands there today.
 * @param answers in any order; those of one day keep theirs
 * @param lot whole number from 1; 1 for answers that need no hiding
 * @example surveyPeriods([on('2026-03-02'), on('2026-03-30'), on('2026-04-01'), on('2026-04-02')], 3) //=> [{ month: '2026-04', answers: (the first three) }]
 */
export function surveyPeriods<Answer extends { readonly answeredOn: string }>(
  answers: readonly Answer[],
  lot: number,
): readonly SurveyPeriod<Answer>[] {
  const inOrder = [...answers].sort((one, other) =>
    one.answeredOn === other.answeredOn ? 0 : one.answeredOn < other.answeredOn ? -1 : 1,
  );
  const months = new Map<string, Answer[]>();
  for (let at = lot; at <= inOrder.length; at += lot) {
    const whole = inOrder.slice(at - lot, at);
    const month = whole[lot - 1]?.answeredOn.slice(0, 7) ?? '';
    const of = months.get(month);
    if (of) of.push(...whole);
    else months.set(month, whole);
  }
  return [...months].map(([month, of]) => ({ month, answers: of })).reverse();
}
