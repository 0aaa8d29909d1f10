import { a1Of, parseA1, quotedSheetName } from './a1';
import { shiftCharts } from './chart/shiftCharts';
import { mapReferences } from './formulaReference';
import { shiftPivots } from './pivot/shiftPivots';
import type { CriterionValue, GridRange, SheetState, SpreadsheetState } from './spreadsheetState';

export type Axis = 'row' | 'column';

/** Where the lines of an axis go: `of` gives a line's new place, null where it is deleted. */
export interface Shift {
  readonly axis: Axis;
  of(position: number): number | null;
  /** Highest line that exists before the change. */
  readonly size: number;
  /** New lines come after all others. */
  readonly isAppend: boolean;
}

/** What has happened to a span: its new first and last line, or null where all of it is gone. */
function shiftedSpan(
  shift: Shift,
  first: number,
  last: number,
): { readonly first: number; readonly last: number } | null {
  let low = first;
  let high = last;
  while (low <= high && shift.of(low) === null) low += 1;
  while (high >= low && shift.of(high) === null) high -= 1;
  const from = shift.of(low);
  const to = shift.of(high);
  if (low > high || from === null || to === null) return null;
  return { first: Math.min(from, to), last: Math.max(from, to) };
}

function shiftedRange(shift: Shift, range: GridRange): GridRange | null {
  const open = shift.axis === 'row' ? range.openRows === true : range.openColumns === true;
  const first = shift.axis === 'row' ? range.row : range.column;
  const count = shift.axis === 'row' ? range.rows : range.columns;
  const span = shiftedSpan(shift, first, open ? Math.max(first, shift.size) : first + count - 1);
  if (span === null) return null;
  const from = open && first === 1 ? 1 : span.first;
  return shift.axis === 'row'
    ? { ...range, row: from, rows: span.last - from + 1 }
    : { ...range, column: from, columns: span.last - from + 1 };
}

function shiftedFormula(shift: Shift, sheet: SheetState, ownSheet: SheetState, formula: string): string {
  return mapReferences(formula, ({ text, sheetName, cells }) => {
    const isHere = sheetName === null ? ownSheet === sheet : sheetName.toLowerCase() === sheet.name.toLowerCase();
    const parsed = isHere ? parseA1(cells, sheet.maxRows, sheet.maxColumns) : null;
    if (parsed === null || (shift.axis === 'row' ? parsed.rect.row > shift.size : parsed.rect.column > shift.size))
      return text;
    const moved = shiftedRange(shift, {
      ...parsed.rect,
      sheetId: sheet.sheetId,
      openRows: parsed.openRows,
      openColumns: parsed.openColumns,
    });
    if (moved === null) return null;
    const plain = a1Of(moved, { rows: parsed.openRows, columns: parsed.openColumns });
    return (sheetName === null ? '' : `${quotedSheetName(sheetName)}!`) + withDollars(cells, plain);
  });
}

/** Puts the $ of one reference into another of the same form. */
function withDollars(pattern: string, cells: string): string {
  const old = pattern.split(':');
  return cells
    .split(':')
    .map((corner, index) => {
      const before = old[index] ?? old[0] ?? '';
      const letters = /[A-Z]+/.exec(corner)?.[0] ?? '';
      const digits = /\d+/.exec(corner)?.[0] ?? '';
      return `${letters !== '' && before.startsWith('$') ? '$' : ''}${letters}${digits !== '' && /\$\d/.test(before) ? '$' : ''}${digits}`;
    })
    .join(':');
}

function shiftNumbers(list: readonly number[], shift: Shift): number[] {
  return list.map((position) => shift.of(position)).filter((position) => position !== null);
}

function shiftKeys(record: Readonly<Record<string, number>>, shift: Shift): Record<string, number> {
  const moved: Record<string, number> = {};
  for (const [key, value] of Object.entries(record)) {
    const position = shift.of(Number(key));
    if (position !== null) moved[String(position)] = value;
  }
  return moved;
}

/** Moves all that points at lines of a tab: names, protections, metadata, merges, conditional formats, validations, formulas. */
export function shiftPointers(file: SpreadsheetState, sheet: SheetState, shift: Shift): void {
  file.revision += 1;
  // Lines added at the end move nothing; appending row by row must not look at every cell.
  if (shift.isAppend) return;
  shiftPivots(file, sheet, shift, (range) => shiftedRange(shift, range));
  shiftCharts(file, sheet, shift, (range) => shiftedRange(shift, range));
  const here = (range: GridRange): GridRange | null =>
    range.sheetId === sheet.sheetId ? shiftedRange(shift, range) : range;
  const present = (ranges: readonly GridRange[]): GridRange[] => ranges.map(here).filter((range) => range !== null);
  const formulaHere =
    (own: SheetState) =>
    (value: CriterionValue): CriterionValue => {
      if (typeof value === 'string' && value.startsWith('=')) return shiftedFormula(shift, sheet, own, value);
      if (typeof value === 'object' && 'range' in value) return { range: here(value.range) ?? value.range };
      return value;
    };
  file.namedRanges = file.namedRanges.flatMap(({ name, range }) => {
    const moved = here(range);
    return moved === null ? [] : [{ name, range: moved }];
  });
  file.protections = file.protections.filter((protection) => {
    protection.unprotected = present(protection.unprotected);
    if (protection.range === null) return true;
    const moved = here(protection.range);
    protection.range = moved;
    return moved !== null;
  });
  file.metadata = file.metadata.filter((metadata) => {
    const at = metadata[shift.axis];
    if (metadata.sheetId !== sheet.sheetId || at === null) return true;
    metadata[shift.axis] = shift.of(at);
    return metadata[shift.axis] !== null;
  });
  file.validations.forEach((rule, index) => {
    // A rule's formula is written for the tab that carries the rule.
    const own =
      file.sheets.find((tab) => tab.validations.some((runs) => runs?.some(([, , held]) => held === index))) ?? sheet;
    file.validations[index] = {
      ...rule,
      values: rule.criteria === 'VALUE_IN_LIST' ? rule.values : rule.values.map(formulaHere(own)),
    };
  });
  for (const tab of file.sheets) {
    tab.conditionalFormats = tab.conditionalFormats.flatMap((rule) => {
      const ranges = present(rule.ranges);
      return ranges.length === 0 ? [] : [{ ...rule, ranges, values: rule.values.map(formulaHere(tab)) }];
    });
    for (const cells of tab.rows) {
      cells?.forEach((raw, index) => {
        if (raw !== null && typeof raw === 'object') cells[index] = { f: shiftedFormula(shift, sheet, tab, raw.f) };
      });
    }
  }
  sheet.merges = present(sheet.merges);
  sheet.bandings = sheet.bandings.filter((banding) => {
    const moved = here(banding.range);
    if (moved !== null) banding.range = moved;
    return moved !== null;
  });
  if (sheet.filter !== null) {
    const range = here(sheet.filter.range);
    const criteria: typeof sheet.filter.criteria = {};
    for (const [column, criterion] of Object.entries(sheet.filter.criteria)) {
      const at = shift.axis === 'column' ? shift.of(Number(column)) : Number(column);
      if (at !== null) criteria[String(at)] = criterion;
    }
    sheet.filter = range === null ? null : { range, criteria };
  }
  if (shift.axis === 'row') {
    sheet.hiddenRows = shiftNumbers(sheet.hiddenRows, shift);
    sheet.rowHeights = shiftKeys(sheet.rowHeights, shift);
    sheet.rowDepths = shiftKeys(sheet.rowDepths, shift);
  } else {
    sheet.hiddenColumns = shiftNumbers(sheet.hiddenColumns, shift);
    sheet.columnWidths = shiftKeys(sheet.columnWidths, shift);
  }
}
