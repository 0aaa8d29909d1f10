/** One sheet as a table: one call a read, one call a run of neighbouring columns written. */
import type { Table } from '../desk/table';
import { Refusal } from '../domain/refusal';
import type { Column, RowOf, SheetDeclaration } from '../sheets/sheet';
import { columnKeys } from '../sheets/sheet';
import type { GoogleCell, Wording } from './cell';
import { reader, written } from './cell';
import type { ColumnLayout, Expected } from './columnLayout';
import { columnLetters } from './columnLetters';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The table of a sheet whose columns stand as `layout` finds them. */
export function sheetTable<D extends SheetDeclaration>(
  sheet: Sheet,
  declaration: D,
  layout: ColumnLayout,
  expected: () => ReadonlyMap<string, Expected>,
  wording: Wording,
): Table<D> {
  type Key = Extract<keyof D['columns'], string>;
  const keys: readonly Key[] = columnKeys(declaration);
  let gridRows: number | null = null;

  const columnOf = (key: Key): Column => declaration.columns[key] as Column;
  const readers = new Map<Key, (cell: GoogleCell) => unknown>();
  const readerOf = (key: Key): ((cell: GoogleCell) => unknown) => {
    const known = readers.get(key) ?? reader(columnOf(key), wording, declaration.seesStrangers ? NaN : null);
    readers.set(key, known);
    return known;
  };
  /** Reads rows as the keys' columns stand in `cells`; many thousands of them, hence the plain loops. */
  const rowsOf = (
    wanted: readonly Key[],
    places: readonly number[],
    cells: readonly (readonly GoogleCell[])[],
  ): RowOf<D>[] => {
    const columns = wanted.map((key, index) => ({ key, at: (places[index] ?? 1) - 1, read: readerOf(key) }));
    const rows: RowOf<D>[] = [];
    // Below the last ticket lies a grid of empty rows: what these come to is found once.
    let blank: RowOf<D> | null = null;
    for (const row of cells) {
      const isBlank = columns.every(({ at }) => (row[at] ?? '') === '');
      if (isBlank && blank !== null) {
        rows.push(blank);
        continue;
      }
      const values: Record<string, unknown> = {};
      for (const { key, at, read } of columns) values[key] = read(row[at] ?? '');
      if (isBlank) blank = values as RowOf<D>;
      rows.push(values as RowOf<D>);
    }
    return rows;
  };
  const wholeRows = (cells: readonly (readonly GoogleCell[])[]): RowOf<D>[] =>
    rowsOf(
      keys,
      keys.map((key) => layout.placeOf(key)),
      cells,
    );
  const grid = (range: string, firstRow: number): GoogleCell[][] => {
    const cells = sheet.getRange(range).getValues() as GoogleCell[][];
    gridRows = firstRow - 1 + cells.length;
    return cells;
  };
  /** A range outside the grid is refused as soon as it is asked for; that is no call, asking for the grid's size is one. */
  const reaches = (row: number, column = 1): boolean => {
    try {
      sheet.getRange(row, column);
      return true;
    } catch {
      return false;
    }
  };
  const grow = (lastRow: number): void => {
    if (gridRows === null && reaches(lastRow)) return;
    gridRows ??= sheet.getMaxRows();
    if (lastRow <= gridRows) return;
    const more = Math.max(declaration.growth, lastRow - gridRows);
    try {
      sheet.insertRowsAfter(gridRows, more);
    } catch (error) {
      // Google names the limit, in whatever language.
      if (/10\D?000\D?000/.test(String(error))) throw new Refusal('WORKBOOK_FULL');
      throw error;
    }
    gridRows += more;
  };
  const writeRows = (row: number, wanted: readonly Key[], rows: readonly Partial<RowOf<D>>[]): void => {
    grow(row + rows.length - 1);
    for (const run of runsOf(wanted, layout)) {
      const cells = rows.map((values) => run.map((key) => written(columnOf(key), values[key], wording)));
      sheet.getRange(row, layout.placeOf(run[0] ?? ''), rows.length, run.length).setValues(cells);
    }
  };

  const table: Table<D> = {
    column(key) {
      const letters = columnLetters(layout.placeOf(key));
      const cells = grid(`${letters}2:${letters}`, 2);
      const read = readerOf(key);
      const values: unknown[] = [];
      for (const row of cells) values.push(read(row[0] ?? ''));
      return values as RowOf<D>[typeof key][];
    },
    rows(firstRow, count) {
      const width = layout.width();
      const cells =
        count === undefined
          ? grid(`A${firstRow}:${columnLetters(width)}`, firstRow)
          : (sheet.getRange(firstRow, 1, count, width).getValues() as GoogleCell[][]);
      return wholeRows(cells);
    },
    goesOnBelow(row) {
      const place = layout.placeOf(declaration.key);
      // Where the grid ends with `row` there is no cell to ask for; asking for `row` itself then costs the same.
      const below = reaches(row + 1);
      return sheet.getRange(below ? row + 1 : row, place).getValue() !== '' && below;
    },
    filled(firstRow, most) {
      if (firstRow === 2 && most === undefined && !layout.isKnown()) {
        const rows = table.block(keys) as readonly RowOf<D>[];
        const end = rows.findIndex((row) => row[declaration.key as Key] === '');
        return end < 0 ? rows : rows.slice(0, end);
      }
      const width = layout.width();
      const cells =
        most !== undefined && reaches(firstRow + most - 1)
          ? (sheet.getRange(firstRow, 1, most, width).getValues() as GoogleCell[][])
          : grid(`A${firstRow}:${columnLetters(width)}`, firstRow);
      const place = layout.placeOf(declaration.key) - 1;
      const end = cells.findIndex((row) => row[place] === '');
      return wholeRows(end < 0 ? cells : cells.slice(0, end));
    },
    block(wanted) {
      const first = wanted[0] as Key;
      const isKnown = layout.isKnown();
      const place = isKnown ? layout.placeOf(first) : (expected().get(first)?.place ?? 1);
      const end = place + wanted.length - 1;
      const isTogether = isKnown
        ? wanted.every((key, index) => layout.placeOf(key) === place + index)
        : reaches(1, end);
      if (!isTogether) return table.rows(2);
      const [found = [], ...cells] = grid(`${columnLetters(place)}1:${columnLetters(end)}`, 1);
      return isKnown || layout.confirms(wanted, found.map(String))
        ? rowsOf(
            wanted,
            wanted.map((_, index) => index + 1),
            cells,
          )
        : table.rows(2);
    },
    writeBlock(wanted, firstRow, rows) {
      if (rows.length > 0) writeRows(firstRow, wanted, rows as readonly Partial<RowOf<D>>[]);
    },
    write(row, cells, known) {
      const wanted = keys.filter((key) => key in cells);
      if (known === undefined) {
        writeRows(row, wanted, [cells]);
        return;
      }
      const changed = runsOf(wanted, layout).filter((run) => run.some((key) => cells[key] !== known[key]));
      const whole = keys.filter((key) => columnOf(key).filledBy !== 'person');
      writeRows(row, fewerRuns(changed, whole, layout).flat(), [{ ...known, ...cells }]);
    },
    fill(rows, key, value) {
      const letters = columnLetters(layout.placeOf(key));
      sheet.getRangeList(rows.map((row) => letters + String(row))).setValue(written(columnOf(key), value, wording));
    },
    hasRoom(row) {
      return reaches(row + declaration.growth / 2);
    },
    makeRoom(row) {
      grow(row + declaration.growth / 2);
    },
    formulasToText(firstRow, count) {
      const formulas = sheet.getRange(firstRow, 1, count, layout.width()).getFormulas();
      const isData = (key: Key): boolean => {
        const { kind, filledBy } = columnOf(key);
        // What is put back must be seen to differ, also where a formula comes to the same.
        return kind === 'text' || (declaration.seesStrangers && filledBy === 'desk');
      };
      for (const key of keys.filter(isData)) {
        const place = layout.placeOf(key);
        formulas.forEach((row, index) => {
          const formula = row[place - 1] ?? '';
          if (formula !== '') sheet.getRange(firstRow + index, place).setValue(`'${formula}`);
        });
      }
    },
    keysWithin: (first, count) =>
      count === 0 ? [] : keys.filter((key) => layout.placeOf(key) >= first && layout.placeOf(key) < first + count),
    demandColumns() {
      layout.width();
    },
    shown: (row, key) => sheet.getRange(row, layout.placeOf(key)).getDisplayValue(),
    lastRow() {
      return sheet.getLastRow();
    },
    append(row, rows) {
      if (rows.length > 0) writeRows(row, keys, rows);
    },
    appendBelow(row) {
      const cells: GoogleCell[] = Array.from({ length: layout.width() }, () => '');
      for (const key of keys) cells[layout.placeOf(key) - 1] = written(columnOf(key), row[key], wording);
      sheet.appendRow(cells);
    },
    remove(rows) {
      const sorted = [...rows].sort((one, other) => other - one);
      // Google refuses to take away the last row that is not frozen.
      grow(Math.max(1, ...rows) + 1);
      let run = 0;
      sorted.forEach((row, at) => {
        run += 1;
        if (sorted[at + 1] === row - 1) return;
        sheet.deleteRows(row, run);
        run = 0;
      });
      gridRows = null;
    },
    replace(rows) {
      const last = sheet.getMaxRows();
      gridRows = last;
      for (const run of last > 1 ? runsOf(keys, layout) : []) {
        sheet.getRange(2, layout.placeOf(run[0] ?? ''), last - 1, run.length).clearContent();
      }
      table.append(2, rows);
    },
    note(row, key, text) {
      const cell = sheet.getRange(row, layout.placeOf(key)).setNote(text);
      if (columnOf(key).kind === 'number') cell.setNumberFormat('General');
    },
  };
  return table;
}

/** Keys that stand side by side, in the sheet's order: each run is one range. */
function runsOf<Key extends string>(wanted: readonly Key[], layout: ColumnLayout): readonly (readonly Key[])[] {
  const sorted = [...wanted].sort((one, other) => layout.placeOf(one) - layout.placeOf(other));
  const runs: Key[][] = [];
  for (const key of sorted) {
    const run = runs[runs.length - 1];
    const before = run?.[run.length - 1];
    if (run && before !== undefined && layout.placeOf(before) + 1 === layout.placeOf(key)) run.push(key);
    else runs.push([key]);
  }
  return runs;
}

/** Calls that writing one row may cost. */
const MOST_RUNS = 3;

/**
 * Runs drawn together, the nearest first, until there are few enough: what lies between two is then written as it was read.
 * @param whole keys that may be written so; runs with any other column between them stay apart
 */
function fewerRuns<Key extends string>(
  runs: readonly (readonly Key[])[],
  whole: readonly Key[],
  layout: ColumnLayout,
): readonly (readonly Key[])[] {
  if (runs.length <= MOST_RUNS) return runs;
  const joined = runs.slice(1).flatMap((next, index) => {
    const run = runs[index] ?? [];
    const [from, to] = [layout.placeOf(run[run.length - 1] ?? ''), layout.placeOf(next[0] ?? '')];
    const between = whole.filter((key) => from < layout.placeOf(key) && layout.placeOf(key) < to);
    return between.length === to - from - 1 ? [{ index, run: [...run, ...between, ...next], gap: between.length }] : [];
  });
  const [nearest] = joined.sort((one, other) => one.gap - other.gap);
  if (!nearest) return runs;
  return fewerRuns([...runs.slice(0, nearest.index), nearest.run, ...runs.slice(nearest.index + 2)], whole, layout);
}
