/** The start sheet written: each of the desk's lines into the row that bears its id, and nothing into any other cell. */
import type { StartLine } from '../desk/setUp/startLines';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Key = 'line' | 'topic' | 'about' | 'now';

const SECTION_BACKGROUND = '#dfe8f1';

/**
 * Writes the lines. People's own rows, columns and notes stay; a line of the desk that was deleted comes back below the one before it.
 * @param formula the formula of a figure, its columns as they stand now
 * @param link where a tab is
 */
export function writeStart(
  sheet: Sheet,
  places: ReadonlyMap<string, number>,
  lines: readonly StartLine[],
  formula: (now: string) => string,
  link: (leadsTo: string) => string,
): void {
  const placeOf = (key: Key): number => places.get(key) ?? 1;
  const ids = sheet
    .getRange(2, placeOf('line'), sheet.getMaxRows() - 1, 1)
    .getValues()
    .map(([id]) => String(id));
  const isBlank = sheet.getLastRow() < 2;
  const fresh: string[] = [];
  let end = 0;
  for (const { id } of lines) {
    const found = ids.indexOf(id);
    if (found < 0) {
      if (!isBlank) sheet.insertRowsBefore(end + 2, 1);
      ids.splice(end, isBlank ? 1 : 0, id);
      fresh.push(id);
    }
    end = (found < 0 ? end : found) + 1;
  }
  const rich = (text: string, leadsTo: string | null): GoogleAppsScript.Spreadsheet.RichTextValue => {
    const value = SpreadsheetApp.newRichTextValue().setText(text);
    return (leadsTo === null ? value : value.setLinkUrl(link(leadsTo))).build();
  };
  for (const { row, run } of runsOf(ids, lines)) {
    const range = (key: Key): GoogleAppsScript.Spreadsheet.Range => sheet.getRange(row, placeOf(key), run.length, 1);
    range('line').setValues(run.map(({ id }) => [`'${id}`]));
    range('topic').setRichTextValues(run.map(({ topic, leadsTo }) => [rich(topic, leadsTo)]));
    range('about').setValues(run.map(({ about }) => [about === '' ? '' : `'${about}`]));
    range('now').setFormulas(run.map(({ now }) => [formula(now)]));
  }
  const own = new Set(fresh);
  for (const { row, run } of runsOf(
    ids.map((id) => (own.has(id) ? id : '')),
    lines,
  )) {
    for (const key of ['topic', 'about', 'now'] as const) {
      const range = sheet.getRange(row, placeOf(key), run.length, 1);
      const isBold = (isSection: boolean): boolean => key === (isSection ? 'topic' : 'now');
      range.setBackgrounds(run.map(({ isSection }) => [isSection ? SECTION_BACKGROUND : null]));
      range.setFontWeights(run.map(({ isSection }) => [isBold(isSection) ? 'bold' : 'normal']));
      if (key === 'now') range.setHorizontalAlignment('center');
    }
  }
}

/**
 * Writes one line whose topic leads to a web address, into its own row or a new one below the line `after`; without an address its words go.
 */
export function linkLine(
  sheet: Sheet,
  places: ReadonlyMap<string, number>,
  {
    id,
    after,
    topic,
    about,
  }: { readonly id: string; readonly after: string; readonly topic: string; readonly about: string },
  url: string,
): void {
  const ids = sheet
    .getRange(1, places.get('line') ?? 1, sheet.getMaxRows(), 1)
    .getValues()
    .map(([found]) => String(found));
  const before = ids.indexOf(after) + 1;
  if (!ids.includes(id)) {
    if (url === '' || before === 0) return;
    sheet.insertRowsAfter(before, 1);
  }
  const row = ids.includes(id) ? ids.indexOf(id) + 1 : before + 1;
  const cell = (key: Key): GoogleAppsScript.Spreadsheet.Range => sheet.getRange(row, places.get(key) ?? 1);
  cell('line').setValue(`'${id}`);
  const words = SpreadsheetApp.newRichTextValue().setText(url === '' ? '' : topic);
  cell('topic').setRichTextValue((url === '' ? words : words.setLinkUrl(url)).build());
  cell('about').setValue(url === '' ? '' : `'${about}`);
}

/** The lines' rows, where several follow each other as one run. */
function runsOf(ids: readonly string[], lines: readonly StartLine[]): readonly { row: number; run: StartLine[] }[] {
  const runs: { row: number; run: StartLine[] }[] = [];
  ids.forEach((id, index) => {
    const line = lines.find((one) => one.id === id) ?? emptied(id);
    if (line === null || ids.indexOf(id) !== index) return;
    const open = runs[runs.length - 1];
    if (open !== undefined && open.row + open.run.length === index + 2) open.run.push(line);
    else runs.push({ row: index + 2, run: [line] });
  });
  return runs;
}

/** What the desk says no more, as in a language with fewer lines, leaves its row empty; the row may bear words of people's own. */
function emptied(id: string): StartLine | null {
  const isOurs = /^[a-z]+\/\w+$/.test(id);
  return isOurs ? { id, topic: '', about: '', leadsTo: null, now: '', isSection: false } : null;
}
