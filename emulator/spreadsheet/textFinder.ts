import type { RangeHandle, SpreadsheetAccess } from './access';
import { rawAt } from './cellGrid';
import { textAt } from './cellValue';
import { enter, touch } from './entry';
import { liveRect } from './protectionRule';
import { chains, gives, scriptClass } from './scriptClass';
import { type GridRange, sheetById } from './spreadsheetState';

interface FinderState {
  readonly fileId: string;
  readonly where: readonly GridRange[];
  readonly text: string;
  matchCase: boolean;
  entireCell: boolean;
  formulas: boolean;
  pattern: boolean;
  found: RangeHandle[] | null;
  at: number;
}

/** A search before any option is set. */
export function newFinder(fileId: string, where: readonly GridRange[], text: string): FinderState {
  return {
    fileId,
    where,
    text,
    matchCase: false,
    entireCell: false,
    formulas: false,
    pattern: false,
    found: null,
    at: -1,
  };
}

function patternOf({ text, matchCase, entireCell, pattern }: FinderState, flags: string): RegExp {
  const source = pattern ? text : text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(entireCell ? `^(?:${source})$` : source, `${flags}${matchCase ? '' : 'i'}u`);
}

/** Google's TextFinder: finds in what cells show, or in their formulas, row by row. */
export function textFinderClass(access: SpreadsheetAccess) {
  const shown = (finder: FinderState, range: GridRange, row: number, column: number): string => {
    const file = access.file(finder.fileId);
    const sheet = sheetById(file, range.sheetId);
    if (sheet === null) return '';
    const raw = rawAt(sheet, row, column);
    return finder.formulas && raw !== null && typeof raw === 'object'
      ? raw.f
      : textAt(access.world, file, sheet, row, column);
  };
  const search = (finder: FinderState): RangeHandle[] => {
    if (finder.found !== null) return finder.found;
    const file = access.file(finder.fileId);
    const matcher = patternOf(finder, '');
    finder.found = finder.where.flatMap((range) => {
      const rect = liveRect(file, range);
      const last = Math.min(rect.row + rect.rows - 1, sheetById(file, range.sheetId)?.rows.length ?? 0);
      const found: RangeHandle[] = [];
      for (let row = rect.row; row <= last; row += 1) {
        for (let column = rect.column; column < rect.column + rect.columns; column += 1) {
          const text = shown(finder, range, row, column);
          if (text !== '' && matcher.test(text))
            found.push({ fileId: finder.fileId, sheetId: range.sheetId, row, column, rows: 1, columns: 1 });
        }
      }
      return found;
    });
    return finder.found;
  };
  const step = (finder: FinderState, delta: number): object | null => {
    const found = search(finder);
    finder.at = finder.at < 0 && delta < 0 ? found.length - 1 : finder.at + delta;
    const handle = found[finder.at];
    return handle === undefined ? null : access.objects.range(handle);
  };
  const replace = (finder: FinderState, handles: readonly RangeHandle[], to: string): number => {
    const matcher = patternOf(finder, 'g');
    let count = 0;
    for (const handle of handles) {
      const text = shown(finder, handle, handle.row, handle.column);
      const replaced = text.replace(matcher, () => {
        count += 1;
        return to;
      });
      access.guard(handle, handle);
      access.write('TextFinder.replaceAllWith', handle, 1, (file, sheet) => {
        enter(access.world, file, sheet, handle.row, handle.column, replaced);
        touch(file);
      });
    }
    finder.found = null;
    return count;
  };
  const option = (name: 'matchCase' | 'entireCell' | 'formulas' | 'pattern') =>
    chains(['Boolean'], (finder: FinderState, on: boolean) => {
      finder[name] = on;
      finder.found = null;
    });
  return scriptClass<FinderState>(access.context, 'SpreadsheetApp.TextFinder', {
    matchCase: option('matchCase'),
    matchEntireCell: option('entireCell'),
    matchFormulaText: option('formulas'),
    useRegularExpression: option('pattern'),
    findAll: gives([''], (finder: FinderState) =>
      access.read('TextFinder.findAll', 0, () =>
        access.context.realm.array(search(finder).map((handle) => access.objects.range(handle))),
      ),
    ),
    findNext: gives([''], (finder: FinderState) => access.read('TextFinder.findNext', 0, () => step(finder, 1))),
    findPrevious: gives([''], (finder: FinderState) =>
      access.read('TextFinder.findPrevious', 0, () => step(finder, -1)),
    ),
    getCurrentMatch: gives([''], (finder: FinderState) => {
      const handle = finder.found?.[finder.at];
      return handle === undefined ? null : access.objects.range(handle);
    }),
    replaceAllWith: gives(['String'], (finder: FinderState, to: string) => {
      const found = access.read('TextFinder.replaceAllWith', 0, () => search(finder));
      return replace(finder, found, to);
    }),
    replaceWith: gives(['String'], (finder: FinderState, to: string) => {
      const found = access.read('TextFinder.replaceWith', 0, () => search(finder)[Math.max(0, finder.at)]);
      return found === undefined ? 0 : replace(finder, [found], to);
    }),
  });
}
