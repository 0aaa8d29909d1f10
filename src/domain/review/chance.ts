/** Whether a figure changed by more than chance, or there are too few cases to tell. Exact tests, two-sided, at the 5 % level. */

/** `tooFew`: no outcome with as many cases could have been told from chance. */
export type Verdict = 'more' | 'chance' | 'tooFew';

/** Chance of being wrong where a change is called more than chance. */
const LEVEL = 0.05;
/** Equal probabilities must count as equal whatever the last digit of their computation. */
const SLACK = 1 + 1e-9;

/**
 * Whether the counts of two periods differ by more than chance, if cases come independently (conditional binomial test).
 * @param before whole number of cases, 0 or more
 * @param part which part of both periods together the later one is, between 0 and 1
 * @example countChange(4, 14) //=> 'more'
 * @example countChange(9, 14) //=> 'chance'
 * @example countChange(1, 3) //=> 'tooFew'
 */
export function countChange(before: number, now: number, part = 1 / 2): Verdict {
  const all = before + now;
  const chances = Array.from({ length: all + 1 }, (_, cases) =>
    Math.exp(logChoose(all, cases) + cases * Math.log(part) + (all - cases) * Math.log(1 - part)),
  );
  return verdictOf(chances, now);
}

/**
 * Whether two shares differ by more than chance (Fisher’s exact test).
 * @param before cases that have it among all, whole numbers
 * @example shareChange({ hits: 2, all: 20 }, { hits: 11, all: 20 }) //=> 'more'
 * @example shareChange({ hits: 0, all: 2 }, { hits: 2, all: 2 }) //=> 'tooFew'
 */
export function shareChange(before: Share, now: Share): Verdict {
  const hits = before.hits + now.hits;
  const all = before.all + now.all;
  const least = Math.max(0, hits - before.all);
  const most = Math.min(now.all, hits);
  const chances = Array.from({ length: most - least + 1 }, (_, step) =>
    Math.exp(logChoose(now.all, least + step) + logChoose(before.all, hits - least - step) - logChoose(all, hits)),
  );
  return verdictOf(chances, now.hits - least);
}

export interface Share {
  readonly hits: number;
  readonly all: number;
}

/** @param chances of every outcome that was possible @param at which came about */
function verdictOf(chances: readonly number[], at: number): Verdict {
  const valueOf = (outcome: number): number => {
    const limit = (chances[outcome] ?? 1) * SLACK;
    return chances.reduce((sum, chance) => (chance <= limit ? sum + chance : sum), 0);
  };
  if (valueOf(at) < LEVEL) return 'more';
  const couldHave = chances.some((_, outcome) => valueOf(outcome) < LEVEL);
  return couldHave ? 'chance' : 'tooFew';
}

function logChoose(all: number, some: number): number {
  return logFactorial(all) - logFactorial(some) - logFactorial(all - some);
}

const LOG_FACTORIALS = [0];

function logFactorial(whole: number): number {
  for (let next = LOG_FACTORIALS.length; next <= whole; next += 1)
    LOG_FACTORIALS.push((LOG_FACTORIALS[next - 1] ?? 0) + Math.log(next));
  return LOG_FACTORIALS[whole] ?? 0;
}
