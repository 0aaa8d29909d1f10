/** Which rows one write takes in: rows that changed lie apart, and each write costs a call. */

/** First and last row of what is written in one call. */
export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

/**
 * Spans that cover all of `rows`, no more than `most`: neighbours are joined, then whatever lies closest. Rows between are written as they were.
 * @param rows numbers of rows, each once, in any order
 * @example rowSpans([2, 3, 9, 500], 2) //=> [{ first: 2, last: 9 }, { first: 500, last: 500 }]
 */
export function rowSpans(rows: readonly number[], most: number): readonly RowSpan[] {
  const sorted = [...rows].sort((one, other) => one - other);
  const gaps = sorted
    .map((row, index) => ({ index, gap: row - (sorted[index - 1] ?? row) }))
    .filter(({ gap }) => gap > 1)
    .sort((one, other) => other.gap - one.gap)
    .slice(0, most - 1);
  const starts = [0, ...gaps.map(({ index }) => index)].sort((one, other) => one - other);
  return starts.flatMap((start, at): RowSpan[] => {
    const [first, last] = [sorted[start], sorted[(starts[at + 1] ?? sorted.length) - 1]];
    return first === undefined || last === undefined ? [] : [{ first, last }];
  });
}
