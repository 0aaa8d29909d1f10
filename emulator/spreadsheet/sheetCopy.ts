import {
  type CriterionValue,
  type GridRange,
  type SheetState,
  sheetWord,
  type SpreadsheetState,
} from './spreadsheetState';
import { styleAt, styleIndex } from './styleTable';
import { ruleIndex } from './validationRule';

/** What Sheets calls the copy of a tab: 'Copy of X', with a number where that is taken. */
function copyName(file: SpreadsheetState, name: string): string {
  const base = file.locale.startsWith('zh') ? `${name}的副本` : `Copy of ${name}`;
  const taken = (text: string): boolean => file.sheets.some((sheet) => sheet.name.toLowerCase() === text.toLowerCase());
  let candidate = base;
  for (let number = 2; taken(candidate); number += 1) candidate = `${base} ${String(number)}`;
  return candidate;
}

/** The first name of a new tab that is free: Sheet2, 工作表2 and so on. */
export function newSheetName(file: SpreadsheetState): string {
  const word = sheetWord(file.locale);
  let number = file.sheets.length + 1;
  while (file.sheets.some((sheet) => sheet.name.toLowerCase() === `${word}${String(number)}`.toLowerCase()))
    number += 1;
  return `${word}${String(number)}`;
}

/**
 * Copies a tab with all that is on it: cells, looks, validations, conditional formats, bandings, filter, protections. Named ranges and
 * developer metadata are not copied ([K]: what Google does with them is unconfirmed).
 */
export function copySheetState(
  from: SpreadsheetState,
  sheet: SheetState,
  to: SpreadsheetState,
  sheetId: number,
  index: number,
): SheetState {
  const moved = (range: GridRange): GridRange => (range.sheetId === sheet.sheetId ? { ...range, sheetId } : range);
  const movedValue = (value: CriterionValue): CriterionValue =>
    typeof value === 'object' && 'range' in value ? { range: moved(value.range) } : value;
  const copy: SheetState = structuredClone({
    ...sheet,
    sheetId,
    formUrl: null,
    hidden: false,
    name: copyName(to, sheet.name),
  });
  for (const runs of copy.styles) for (const run of runs ?? []) run[2] = styleIndex(to, styleAt(from, run[2]));
  for (const runs of copy.validations) {
    for (const run of runs ?? []) {
      const rule = from.validations[run[2]];
      if (rule !== undefined) run[2] = ruleIndex(to, { ...rule, values: rule.values.map(movedValue) });
    }
  }
  copy.merges = copy.merges.map(moved);
  copy.conditionalFormats = copy.conditionalFormats.map((rule) => ({
    ...rule,
    ranges: rule.ranges.map(moved),
    values: rule.values.map(movedValue),
  }));
  for (const banding of copy.bandings) banding.range = moved(banding.range);
  for (const pivot of copy.pivots ?? []) pivot.source = moved(pivot.source);
  if (copy.charts !== undefined) {
    copy.charts = copy.charts.map((chart) => {
      to.lastId += 1;
      return { ...chart, id: to.lastId, ranges: chart.ranges.map(moved) };
    });
  }
  if (copy.filter !== null) copy.filter.range = moved(copy.filter.range);
  for (const protection of from.protections.filter((each) => each.sheetId === sheet.sheetId)) {
    to.lastId += 1;
    to.protections.push({
      ...structuredClone(protection),
      id: to.lastId,
      sheetId,
      range: protection.range === null ? null : moved(protection.range),
      rangeName: null,
      unprotected: protection.unprotected.map(moved),
    });
  }
  to.sheets.splice(index, 0, copy);
  to.revision += 1;
  return copy;
}
