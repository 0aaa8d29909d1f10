/**
 * One column of a layer (formats, validations, notes) as runs of equal values: `[firstRow, lastRow, value]`, in order, not overlapping.
 * A whole column of 50,000 rows with one format is one run.
 */
export type Runs<T> = [number, number, T][];

function firstRunEndingAtOrAfter<T>(runs: Runs<T>, row: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (run !== undefined && run[1] < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Value at a row, or undefined where nothing is set. */
export function runAt<T>(runs: Runs<T> | null | undefined, row: number): T | undefined {
  if (runs === null || runs === undefined) return undefined;
  const run = runs[firstRunEndingAtOrAfter(runs, row)];
  return run !== undefined && run[0] <= row ? run[2] : undefined;
}

/** A reader for ascending rows that does not search anew for each. */
export function runReader<T>(runs: Runs<T> | null | undefined, fromRow: number): (row: number) => T | undefined {
  if (runs === null || runs === undefined || runs.length === 0) return () => undefined;
  let index = firstRunEndingAtOrAfter(runs, fromRow);
  return (row) => {
    let run = runs[index];
    while (run !== undefined && run[1] < row) run = runs[(index += 1)];
    return run !== undefined && run[0] <= row ? run[2] : undefined;
  };
}

/** Changes rows `first…last`: `change` gets what stands there (undefined for nothing) and gives what shall (undefined for nothing). */
export function changeRuns<T>(
  runs: Runs<T>,
  first: number,
  last: number,
  change: (value: T | undefined) => T | undefined,
): void {
  const start = firstRunEndingAtOrAfter(runs, first);
  let end = start;
  const made: Runs<T> = [];
  const add = (from: number, to: number, value: T | undefined): void => {
    if (from > to || value === undefined) return;
    const previous = made.at(-1);
    if (previous?.[1] === from - 1 && previous[2] === value) previous[1] = to;
    else made.push([from, to, value]);
  };
  const left = runs[start - 1];
  let from = start;
  if (left?.[1] === first - 1) {
    made.push(left);
    from = start - 1;
  }
  let next = first;
  for (let run = runs[end]; run !== undefined && run[0] <= last; run = runs[(end += 1)]) {
    add(run[0], Math.min(run[1], first - 1), run[2]);
    add(next, Math.min(run[0], last + 1) - 1, change(undefined));
    const inner = Math.max(run[0], first);
    const innerEnd = Math.min(run[1], last);
    add(inner, innerEnd, change(run[2]));
    next = innerEnd + 1;
    add(last + 1, run[1], run[2]);
  }
  if (next <= last) add(next, last, change(undefined));
  const right = runs[end];
  if (right?.[0] === last + 1 && made.at(-1)?.[1] === last) {
    add(right[0], right[1], right[2]);
    end += 1;
  }
  runs.splice(from, end - from, ...made);
}

/** Sets rows `first…last` to one value, or to nothing. */
export function setRun<T>(runs: Runs<T>, first: number, last: number, value: T | undefined): void {
  changeRuns(runs, first, last, () => value);
}

/** Values of rows `first…last`, undefined where nothing is set. */
export function expandRuns<T>(runs: Runs<T> | null | undefined, first: number, last: number): (T | undefined)[] {
  const read = runReader(runs, first);
  const values: (T | undefined)[] = [];
  for (let row = first; row <= last; row += 1) values.push(read(row));
  return values;
}

/** Sets the rows from `first` on to a list of values. */
export function placeRuns<T>(runs: Runs<T>, first: number, values: readonly (T | undefined)[]): void {
  for (let start = 0; start < values.length;) {
    let end = start;
    while (end + 1 < values.length && values[end + 1] === values[start]) end += 1;
    setRun(runs, first + start, first + end, values[start]);
    start = end + 1;
  }
}

/** Opens a gap of `count` rows before `row`; the new rows hold `value`. */
export function insertRuns<T>(runs: Runs<T>, row: number, count: number, value: T | undefined): void {
  const moved: Runs<T> = [];
  for (const [first, last, held] of runs) {
    if (last < row) moved.push([first, last, held]);
    else if (first >= row) moved.push([first + count, last + count, held]);
    else moved.push([first, row - 1, held], [row + count, last + count, held]);
  }
  runs.splice(0, runs.length, ...moved);
  if (value !== undefined) setRun(runs, row, row + count - 1, value);
}

/** Takes rows `first…last` out; later rows move up. */
export function deleteRuns<T>(runs: Runs<T>, first: number, last: number): void {
  setRun(runs, first, last, undefined);
  const count = last - first + 1;
  for (const run of runs) {
    if (run[0] > last) {
      run[0] -= count;
      run[1] -= count;
    }
  }
}
