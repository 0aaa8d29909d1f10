/** The pivot tables of the review: native ones, made once. What they count is written every night; they follow by themselves. */
import { reviewAreaTexts } from '../i18n/reviewArea';
import { sheetTexts } from '../i18n/texts';
import { LANGUAGES } from '../packs/pack';
import type { Language } from '../packs/pack';
import { COUNTED } from '../sheets/counted';
import { PIVOTS } from '../sheets/pivots';
import { PIVOT_IDS, PIVOTS_OF_REVIEW, widthOf } from '../sheets/reviewTables';
import type { PivotFigure, PivotId } from '../sheets/reviewTables';
import { columnKeys } from '../sheets/sheet';
import { columnLetters } from './sheetTable';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type PivotTable = GoogleAppsScript.Spreadsheet.PivotTable;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Where the first one is anchored: right of the list, below the charts. */
const FIRST_COLUMN = columnKeys(PIVOTS).length + 2;
const ANCHOR_ROW = 64;
/** From the anchor up: the title, and below it what the table is. */
const TITLE_ABOVE = 2;

const KEYS = columnKeys(COUNTED);
const placeOf = (key: (typeof KEYS)[number]): number => KEYS.indexOf(key) + 1;

/** A pivot table that stands. */
interface Found {
  readonly table: PivotTable;
  readonly anchor: Range;
}

/**
 * Makes those that are missing and lets the desk's words follow the language; what people arranged otherwise stays.
 * @param counted the sheet that they count; its columns stand where set-up put them
 * @returns the anchor of each
 */
export function standPivots(sheet: Sheet, counted: Sheet, language: Language): ReadonlyMap<PivotId, Range> {
  const found = foundPivots(sheet, counted);
  const source = counted.getRange(`A:${columnLetters(KEYS.length)}`);
  const last = PIVOT_IDS.reduce((column, id) => column + widthOf(PIVOTS_OF_REVIEW[id]) + 1, FIRST_COLUMN);
  const grid = sheet.getMaxColumns();
  if (grid < last) sheet.insertColumnsAfter(grid, last - grid);
  const anchors = new Map<PivotId, Range>();
  let column = FIRST_COLUMN;
  for (const id of PIVOT_IDS) {
    const known = found.get(id);
    const anchor = known?.anchor ?? sheet.getRange(ANCHOR_ROW, column);
    entitle(sheet, anchor, id, language, known?.table ?? null);
    if (!known) make(anchor, source, id, language);
    anchors.set(id, anchor);
    column += widthOf(PIVOTS_OF_REVIEW[id]) + 1;
  }
  return anchors;
}

/** The desk's own, told by what they count and group by. One that a killed run left unfinished, or whose source is gone, is taken away. */
function foundPivots(sheet: Sheet, counted: Sheet): ReadonlyMap<PivotId, Found> {
  const found = new Map<PivotId, Found>();
  for (const table of sheet.getPivotTables()) {
    const source = sourceSheet(table);
    if (source !== null && source !== counted.getSheetId()) continue;
    const [group] = source === null ? [] : table.getRowGroups();
    const by = group?.getSourceDataColumn();
    const isWhole = ({ figures, where }: (typeof PIVOTS_OF_REVIEW)[PivotId]): boolean =>
      table.getPivotValues().length === figures.length && table.getFilters().length === where.length;
    const candidates = PIVOT_IDS.filter((id) => placeOf(PIVOTS_OF_REVIEW[id].rows) === by && !found.has(id));
    const id = candidates.find((one) => isAcross(table, one) && isWhole(PIVOTS_OF_REVIEW[one]));
    if (id !== undefined) found.set(id, { table, anchor: table.getAnchorCell() });
    else if (source === null || by === undefined || table.getFilters().length === 0) table.remove();
  }
  return found;
}

function isAcross(table: PivotTable, id: PivotId): boolean {
  const { columns } = PIVOTS_OF_REVIEW[id];
  const [group] = table.getColumnGroups();
  return group?.getSourceDataColumn() === (columns === null ? undefined : placeOf(columns));
}

/** Id of the sheet that a pivot table counts; null where that is gone. */
function sourceSheet(table: PivotTable): number | null {
  try {
    return table.getSourceDataRange().getSheet().getSheetId();
  } catch {
    return null;
  }
}

/** Title and meaning above it, and the names in it, unless people put words of their own there. */
function entitle(sheet: Sheet, anchor: Range, id: PivotId, language: Language, table: PivotTable | null): void {
  const row = anchor.getRow() - TITLE_ABOVE;
  if (row < 1) return;
  const cells = sheet.getRange(row, anchor.getColumn(), 2, 1);
  const title = String(sheet.getRange(row, anchor.getColumn()).getValue());
  const words = reviewAreaTexts(language).tables[id];
  const isOurs = title === '' || LANGUAGES.some((one) => reviewAreaTexts(one).tables[id][0] === title);
  if (!isOurs || (table !== null && title === words[0])) return;
  cells.setValues(words.map((word) => [`'${word}`]));
  cells.setFontWeights([['bold'], ['normal']]).setNotes(words.map((_, index) => [index === 0 ? words[1] : '']));
  if (table !== null) name(table, id, language);
}

function make(anchor: Range, source: Range, id: PivotId, language: Language): void {
  const { rows, columns, figures, where, mostFirst } = PIVOTS_OF_REVIEW[id];
  const table = anchor.createPivotTable(source);
  const group = table.addRowGroup(placeOf(rows));
  if (columns !== null) table.addColumnGroup(placeOf(columns));
  const values = figures.map(([by, key]) => table.addPivotValue(placeOf(key), functionOf(by)));
  const [first] = values;
  if (mostFirst && first !== undefined) group.sortDescending().sortBy(first, []);
  name(table, id, language);
  // Last: one that has its filters is whole.
  const filled = SpreadsheetApp.newFilterCriteria().whenCellNotEmpty().build();
  for (const key of where) table.addFilter(placeOf(key), filled);
}

function functionOf(by: PivotFigure[0]): GoogleAppsScript.Spreadsheet.PivotTableSummarizeFunction {
  return SpreadsheetApp.PivotTableSummarizeFunction[by];
}

function name(table: PivotTable, id: PivotId, language: Language): void {
  const { rows, columns, figures } = PIVOTS_OF_REVIEW[id];
  const { counts } = reviewAreaTexts(language);
  const headings = sheetTexts(language, 'counted').columns;
  const heading = (key: string): string => headings[key]?.heading ?? key;
  for (const group of table.getRowGroups()) group.setDisplayName(heading(rows));
  for (const group of table.getColumnGroups()) group.setDisplayName(heading(columns ?? ''));
  table.getPivotValues().forEach((value, index) => {
    const [by, key] = figures[index] ?? figures[0];
    value.setDisplayName(by === 'COUNT' ? counts[key === 'reopened' ? 'reopened' : 'kept'] : heading(key));
  });
}
