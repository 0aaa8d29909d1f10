/** The figures of the staff written: formulas, which no run of the desk computes. */
import type { KpiLine } from '../desk/review/kpiLines';
import { FIGURES } from '../sheets/kpis';
import { columnLetters } from './columnLetters';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Writes the lines below the heads and clears what stood there of longer ones. Columns of people's own stay.
 * @param places where the sheet's columns stand
 * @param reference another sheet's column as a formula names it
 */
export function writeKpis(
  sheet: Sheet,
  places: ReadonlyMap<string, number>,
  lines: readonly KpiLine[],
  reference: (id: string, key: string) => string,
): void {
  const placeOf = (key: string): number => places.get(key) ?? 1;
  const below = sheet.getMaxRows() - 1;
  if (below < lines.length) sheet.insertRowsAfter(sheet.getMaxRows(), lines.length - below);
  const rows = Math.max(below, lines.length);
  const column = (key: string): GoogleAppsScript.Spreadsheet.Range => sheet.getRange(2, placeOf(key), rows, 1);
  const filled = (cells: readonly string[]): string[][] =>
    Array.from({ length: rows }, (_, index) => [cells[index] ?? '']);
  for (const key of ['mail', 'name', 'meaning'] as const)
    column(key).setValues(filled(lines.map((line) => (line[key] === '' ? '' : `'${line[key]}`))));
  const mail = columnLetters(placeOf('mail'));
  for (const key of FIGURES) {
    const formulas = lines.map(({ formulas: of }, index) =>
      of[key].replace(/\{(?:(\w+)\.)?(\w+)\}/g, (_, id: string | undefined, name: string) =>
        id === undefined ? `$${mail}${index + 2}` : reference(id, name),
      ),
    );
    column(key).setFormulas(filled(formulas));
  }
}
