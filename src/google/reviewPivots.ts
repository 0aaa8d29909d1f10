/** The pivot tables of the review: native ones, made once. What they count is written every night; they follow by themselves. */
import { reviewAreaTexts } from '../i18n/review/reviewArea';
import { sheetTexts } from '../i18n/sheets/texts';
import type { Language } from '../packs/pack';
import { LANGUAGES } from '../packs/pack';
import { COUNTED } from '../sheets/counted';
import { PIVOTS } from '../sheets/pivots';
import type { PivotFigure, PivotId } from '../sheets/reviewTables';
import { PIVOT_IDS, PIVOTS_OF_REVIEW, widthOf } from '../sheets/reviewTables';
import { columnKeys } from '../sheets/sheet';
import { columnLetters } from './columnLetters';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type PivotTable = GoogleAppsScript.Spreadsheet.PivotTable;
type PivotGroup = GoogleAppsScript.Spreadsheet.PivotGroup;
type PivotValue = GoogleAppsScript.Spreadsheet.PivotValue;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Where the first one is anchored: right of the list, below the charts. */
const FIRST_COLUMN = columnKeys(PIVOTS).length + 2;
const ANCHOR_ROW = 64;
/** Pixels of the column with the names of groups. */
const LABEL_WIDTH = 220;
/** From the anchor up: the title, and below it what the table is. */
const TITLE_ABOVE = 2;

const KEYS = columnKeys(COUNTED);
const placeOf = (key: (typeof KEYS)[number]): number => KEYS.indexOf(key) + 1;

/**
 * Makes those that are missing and lets the desk's words follow the language; what people arranged otherwise stays.
 * @param counted the sheet that they count; its columns stand where set-up put them
 * @returns the anchor of each
 */
export function standPivots(sheet: Sheet, counted: Sheet, language: Language): ReadonlyMap<PivotId, Range> {
  const found = foundPivots(sheet, counted);
  const cells = sheet.getDataRange().getValues();
  const source = counted.getRange(`A:${columnLetters(KEYS.length)}`);
  const last = PIVOT_IDS.reduce((column, id) => column + widthOf(PIVOTS_OF_REVIEW[id]) + 1, FIRST_COLUMN);
  const grid = sheet.getMaxColumns();
  if (grid < last) sheet.insertColumnsAfter(grid, last - grid);
  const anchors = new Map<PivotId, Range>();
  let column = FIRST_COLUMN;
  for (const id of PIVOT_IDS) {
    const table = found.get(id);
    const anchor = table?.getAnchorCell() ?? sheet.getRange(ANCHOR_ROW, column);
    const above = Math.max(1, anchor.getRow() - TITLE_ABOVE);
    const title = String(cells[above - 1]?.[anchor.getColumn() - 1] ?? '');
    const isOurs = title === '' || LANGUAGES.some((one) => reviewAreaTexts(one).tables[id][0] === title);
    const isNew = title !== reviewAreaTexts(language).tables[id][0];
    if (!table) make(anchor, source, id, language);
    else if (isOurs && isNew) finish(table, id, language, table.getColumnGroups(), table.getPivotValues());
    // Last: its title tells that a table is whole and in this language.
    if (isOurs && isNew) entitle(sheet.getRange(above, anchor.getColumn(), 2, 1), id, language);
    anchors.set(id, anchor);
    column += widthOf(PIVOTS_OF_REVIEW[id]) + 1;
  }
  return anchors;
}

/** The desk's own, told by what they count and group by. One that a killed run left unfinished, or whose source is gone, is taken away. */
function foundPivots(sheet: Sheet, counted: Sheet): ReadonlyMap<PivotId, PivotTable> {
  const found = new Map<PivotId, PivotTable>();
  for (const table of sheet.getPivotTables()) {
    const source = sourceSheet(table);
    if (source !== null && source !== counted.getSheetId()) continue;
    const by = source === null ? undefined : table.getRowGroups()[0]?.getSourceDataColumn();
    const candidates = PIVOT_IDS.filter((id) => placeOf(PIVOTS_OF_REVIEW[id].rows) === by);
    const [id] = candidates.length > 1 ? candidates.filter((one) => isAcross(table, one)) : candidates;
    if (id !== undefined && !found.has(id)) found.set(id, table);
    else if (by === undefined) table.remove();
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

/** Title and meaning above it; the whole meaning in a note, since the cells beside it may cut it. */
function entitle(cells: Range, id: PivotId, language: Language): void {
  const [title, meaning] = reviewAreaTexts(language).tables[id];
  cells.setValues([[`'${title}`], [`'${meaning}`]]);
  cells.setFontWeights([['bold'], ['normal']]).setNotes([[meaning], ['']]);
}

function make(anchor: Range, source: Range, id: PivotId, language: Language): void {
  const { rows, columns, figures, where } = PIVOTS_OF_REVIEW[id];
  anchor.getSheet().setColumnWidth(anchor.getColumn(), LABEL_WIDTH);
  const table = anchor.createPivotTable(source);
  // First: without them it would be laid out over the empty rows of the source at every step.
  const filled = SpreadsheetApp.newFilterCriteria().whenCellNotEmpty().build();
  for (const key of where) table.addFilter(placeOf(key), filled);
  const across = columns === null ? [] : [table.addColumnGroup(placeOf(columns))];
  const values = figures.map(([by, key]) => table.addPivotValue(placeOf(key), functionOf(by)));
  // Last: a killed run leaves one without rows, which repair takes for unfinished.
  table.addRowGroup(placeOf(rows));
  finish(table, id, language, across, values);
}

function functionOf(by: PivotFigure[0]): GoogleAppsScript.Spreadsheet.PivotTableSummarizeFunction {
  return SpreadsheetApp.PivotTableSummarizeFunction[by];
}

/** The order of its rows, and the names that groups and figures show. */
function finish(
  table: PivotTable,
  id: PivotId,
  language: Language,
  columnGroups: readonly PivotGroup[],
  values: readonly PivotValue[],
): void {
  const { rows, columns, figures, mostFirst } = PIVOTS_OF_REVIEW[id];
  const { counts } = reviewAreaTexts(language);
  const headings = sheetTexts(language, 'counted').columns;
  const heading = (key: string): string => headings[key]?.heading ?? key;
  const [first] = values;
  for (const group of table.getRowGroups()) {
    group.setDisplayName(heading(rows));
    if (mostFirst && first !== undefined) group.sortDescending().sortBy(first, []);
  }
  for (const group of columnGroups) group.setDisplayName(heading(columns ?? ''));
  values.forEach((value, index) => {
    const [by, key] = figures[index] ?? figures[0];
    value.setDisplayName(by === 'COUNT' ? counts[key === 'reopened' ? 'reopened' : 'kept'] : heading(key));
  });
}
