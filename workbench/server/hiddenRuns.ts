/**
 * Hidden rows on their way to the page: how many are shown, how many hidden then, and so on by turns. A filter over 50,000 rows hides
 * them in one run or in every other row; either is far shorter so than the numbers of all rows.
 * @example hiddenRuns([3, 4, 6]) //=> [2, 2, 1, 1]
 */
export function hiddenRuns(rows: readonly number[]): readonly number[] {
  const runs: number[] = [];
  let last = 0;
  for (const row of rows) {
    if (runs.length > 0 && row === last + 1) runs[runs.length - 1] = (runs.at(-1) ?? 0) + 1;
    else runs.push(row - last - 1, 1);
    last = row;
  }
  return runs;
}
