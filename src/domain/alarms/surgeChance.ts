/** How likely a week's count is, from the weeks before it. */

/** What is known of a series before the week that is judged. */
export interface Baseline {
  /** Cases in `weeks` whole weeks. */
  readonly cases: number;
  readonly weeks: number;
  /** What a series of its kind has in a week, on average: stands in for what a young series cannot tell of itself. More than 0. */
  readonly usual: number;
}

/**
 * No series is steadier than this: a rate known from many cases still moves by three tenths from week to week (1 / √12), with campaigns,
 * weather and the calendar.
 */
const STEADIEST = 12;

/** Cases that what is usual for its kind counts for. */
const BORROWED = 2;

/**
 * Cases to be expected in the next week: the series’ own, pulled towards what is usual for its kind by two cases.
 * @example expectedCases({ cases: 16, weeks: 8, usual: 2 }) //=> 2
 * @example expectedCases({ cases: 0, weeks: 0, usual: 0.5 }) //=> 0.5
 */
export function expectedCases({ cases, weeks, usual }: Baseline): number {
  return (BORROWED + cases) / (BORROWED / usual + weeks);
}

/**
 * Chance of `count` cases or more in a week like those before it: the tail of a negative binomial distribution, which is what Poisson counts
 * have whose rate is known from the baseline alone (gamma prior of shape 2 about `usual`).
 * @param count whole number
 * @example surgeChance({ cases: 16, weeks: 8, usual: 2 }, 2) //=> about 0.58
 */
export function surgeChance(baseline: Baseline, count: number): number {
  const shape = Math.min(BORROWED + baseline.cases, STEADIEST);
  const mean = expectedCases(baseline);
  const odds = mean / (shape + mean);
  let chance = Math.pow(1 - odds, shape);
  let below = 0;
  for (let cases = 0; cases < count; cases += 1) {
    below += chance;
    chance *= ((cases + shape) / (cases + 1)) * odds;
  }
  return Math.max(0, 1 - below);
}
