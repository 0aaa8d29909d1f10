/** Which rows of a sheet are shown; rows count from 1, their places among those that are shown from 0. */
export interface ShownRows {
  readonly count: number;
  /** The row at a place; past the end the sheet's last one. */
  rowAt(place: number): number;
  /** Where a row is shown; of a hidden one, where the next one is that is not. */
  placeOf(row: number): number;
  isHidden(row: number): boolean;
}

/** @param hiddenRuns how many rows are shown, how many hidden then, and so on by turns */
export function shownRows(maxRows: number, hiddenRuns: readonly number[]): ShownRows {
  // Without hidden rows a place tells its row, and a list of all rows would be for nothing.
  if (hiddenRuns.length === 0) {
    return {
      count: maxRows,
      rowAt: (place) => place + 1,
      placeOf: (row) => row - 1,
      isHidden: () => false,
    };
  }
  const rows: number[] = [];
  let before = 0;
  hiddenRuns.forEach((length, index) => {
    if (index % 2 === 0) for (let row = before + 1; row <= before + length; row += 1) rows.push(row);
    before += length;
  });
  for (let row = before + 1; row <= maxRows; row += 1) rows.push(row);
  /** How many shown rows come before this one. */
  const earlier = (row: number): number => {
    let low = 0;
    let high = rows.length;
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if ((rows[middle] ?? maxRows) < row) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    count: rows.length,
    rowAt: (place) => rows[place] ?? maxRows,
    placeOf: (row) => Math.min(earlier(row), rows.length - 1),
    isHidden: (row) => rows[earlier(row)] !== row,
  };
}
