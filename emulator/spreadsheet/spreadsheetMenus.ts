import type { SpreadsheetAccess, SpreadsheetHandle } from './access';
import { hasScreen } from './asking';
import { gives, type Methods } from './scriptClass';
import { keyboardUser } from './selection';
import { dropMenu, putMenu } from './uiState';

/** An entry as the older menus take it; null draws a line. */
type Entry = { readonly name: string; readonly functionName: string } | null;

/**
 * The older way to menus, from before Ui.
 * Source: https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#addMenu(String,Object)
 */
export function spreadsheetMenuMethods(access: SpreadsheetAccess): Methods<SpreadsheetHandle> {
  const { world, context } = access;
  const put = (method: string) =>
    gives(['String Any[]'], (_handle: SpreadsheetHandle, title: string, given: readonly unknown[]) => {
      if (!hasScreen(context)) access.fail(`Cannot call Spreadsheet.${method}() from this context.`);
      const entries = Array.from(given as readonly Entry[], (entry) => {
        if (entry === null) return { separator: true as const };
        if (typeof entry !== 'object' || typeof entry.name !== 'string' || typeof entry.functionName !== 'string')
          return access.fail(`Invalid argument: subMenus`);
        return { label: entry.name, functionName: entry.functionName };
      });
      access.change(`Spreadsheet.${method}`, () => {
        putMenu(world, keyboardUser(access), { title, entries });
      });
    });
  return {
    addMenu: put('addMenu'),
    updateMenu: put('updateMenu'),
    removeMenu: gives(['String'], (_handle: SpreadsheetHandle, title: string) => {
      access.change('Spreadsheet.removeMenu', () => {
        dropMenu(world, keyboardUser(access), title);
      });
    }),
  };
}
