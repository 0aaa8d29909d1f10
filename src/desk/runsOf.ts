/** Rows that lie below each other together, from the top: each run of them is written in one go. */
export function runsOf<Placed extends { readonly row: number }>(
  rows: readonly Placed[],
): readonly (readonly Placed[])[] {
  const runs: Placed[][] = [];
  for (const one of [...rows].sort((first, second) => first.row - second.row)) {
    const run = runs[runs.length - 1];
    if (run && (run[run.length - 1]?.row ?? 0) + 1 === one.row) run.push(one);
    else runs.push([one]);
  }
  return runs;
}
