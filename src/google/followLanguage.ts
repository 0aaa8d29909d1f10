/** A sheet whose desk took up another language: its tab, the words of its drop-downs and the look of its dates. */
import type { SheetPlan } from '../desk/setUp/sheetPlans';
import { sheetPlan } from '../desk/setUp/sheetPlans';
import { idOf, isList, wordIn } from '../i18n/lists/words';
import type { Pack } from '../packs/pack';
import { LANGUAGES } from '../packs/pack';
import type { Column } from '../sheets/sheet';
import { markedColumns } from './columnLayout';
import { FORMATS } from './dress';
import { headingsOf } from './headings';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Puts what the desk wrote in another language into that of the plan; what people wrote or formatted otherwise stays. The headings tell that
 * it was made in another one, so they are written last: a run that is cut off before does all of it again.
 * @param freeTitle the title, or another one where a tab bears it already
 */
export function followLanguage(sheet: Sheet, plan: SheetPlan, pack: Pack, freeTitle: (title: string) => string): void {
  const name = sheet.getName();
  const headings = headingsOf(sheet);
  for (const language of LANGUAGES) {
    const former = sheetPlan(plan.declaration, pack, language);
    if (name === former.title && name !== plan.title) sheet.setName(freeTitle(plan.title));
    if (language !== plan.language && isHeadedAs(headings, former, plan)) sayAnew(sheet, former, plan);
  }
}

function isHeadedAs(headings: readonly string[], former: SheetPlan, plan: SheetPlan): boolean {
  return former.columns.some(
    ({ heading }) => headings.includes(heading) && plan.columns.every((one) => one.heading !== heading),
  );
}

function sayAnew(sheet: Sheet, former: SheetPlan, plan: SheetPlan): void {
  const rows = sheet.getLastRow() - 1;
  const marked = markedColumns(sheet);
  const declared: Readonly<Record<string, Column>> = plan.declaration.columns;
  for (const { key, choices } of former.columns) {
    const place = marked.get(key);
    if (place === undefined) continue;
    const body = sheet.getRange(2, place, sheet.getMaxRows() - 1, 1);
    const kind = declared[key]?.kind ?? 'text';
    const [old, now] = [FORMATS[former.language][kind], FORMATS[plan.language][kind]];
    if (old !== undefined && now !== undefined)
      replace(body.getNumberFormats(), new Map([[old, now]]), (first, formats) =>
        sheet.getRange(first, place, formats.length, 1).setNumberFormats(formats),
      );
    const list = declared[key]?.choices ?? '';
    const wanted = plan.columns.find((one) => one.key === key)?.choices ?? [];
    // The hidden tabs hold ids.
    if (choices === null || rows < 1 || plan.declaration.hidden) continue;
    const words = new Map(
      choices.map((word, index) => {
        const now = isList(list) ? wordIn(plan.language, list, idOf(list, word)) : (wanted[index] ?? word);
        return [word, `'${now}`] as const;
      }),
    );
    replace(sheet.getRange(2, place, rows, 1).getValues(), words, (first, cells) =>
      sheet.getRange(first, place, cells.length, 1).setValues(cells),
    );
  }
}

/** Writes anew what is to be other than it is, neighbours in one call. @param write told the row of the first */
function replace(
  cells: readonly (readonly unknown[])[],
  by: ReadonlyMap<string, string>,
  write: (first: number, cells: string[][]) => unknown,
): void {
  let run: string[][] = [];
  cells.forEach(([cell], index) => {
    const word = by.get(String(cell));
    if (word !== undefined) run.push([word]);
    if (run.length === 0 || (word !== undefined && index + 1 < cells.length)) return;
    write(index + (word === undefined ? 2 : 3) - run.length, run);
    run = [];
  });
}
